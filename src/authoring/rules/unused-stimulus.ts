import { defineRule } from '../rule.js';

/** A stimulus no item is about is shown to nobody. */
export const unusedStimulus = defineRule('unused-stimulus', (content, report) => {
  for (const bank of content.banks) {
    if (!bank.complete) continue;
    const used = new Set(bank.items.map((item) => item.value.stimulus));
    for (const { value, file, path } of bank.stimuli) {
      if (!used.has(value.id)) report({ file, path: [...path, 'id'] }, { id: value.id });
    }
  }
});
