import { defineRule } from '../rule.js';

/** The right order names every option, and the pairs name every line of the left side. */
export const incompleteAnswer = defineRule('incomplete-answer', (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      if (value.type === 'ordering') {
        const order = new Set<string>(value.order);
        const missing = value.options.map((option) => option.id).filter((id) => !order.has(id));
        if (missing.length > 0)
          report({ file, path: [...path, 'order'], at: 'key' }, { of: 'order', missing });
      } else if (value.type === 'matching') {
        const missing = value.left.map((line) => line.id).filter((id) => !Object.hasOwn(value.pairs, id));
        if (missing.length > 0)
          report({ file, path: [...path, 'pairs'], at: 'key' }, { of: 'pairs', missing });
      }
    }
  }
});
