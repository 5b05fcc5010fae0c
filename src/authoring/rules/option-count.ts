import { defineRule } from '../rule.js';

const FEWEST = 3;
const MOST = 4;

/** Three or four options: two invite guessing, more than four are read by nobody. */
export const optionCount = defineRule('option-count', (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      if (value.type !== 'single-choice' && value.type !== 'gap-choice') continue;
      const count = value.options.length;
      if (count < FEWEST || count > MOST) report({ file, path: [...path, 'options'], at: 'key' }, { count });
    }
  }
});
