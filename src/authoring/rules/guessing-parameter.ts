import { guessingProbability } from '../../banks/effective-parameters.js';
import { defineRule } from '../rule.js';

/** A lower asymptote this far above chance says that the item is answered right without knowing. */
const MARGIN = 0.1;

/** The guessing parameter suits the number of options. */
export const guessingParameter = defineRule('guessing-parameter', (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const c = value.irt?.c;
      if (c === undefined) continue;
      const chance = guessingProbability(value);
      const options = 'options' in value ? value.options.length : value.type === 'true-false' ? 2 : 0;
      if (c > chance + MARGIN) report({ file, path: [...path, 'irt', 'c'] }, { c, chance, options });
    }
  }
});
