import { defineRule } from '../rule.js';

/** Every area has items at every level. */
export const emptyCell = defineRule('empty-cell', (content, report) => {
  for (const { bank, items, complete } of content.banks) {
    if (bank === undefined || !complete || bank.value.scoring === 'strengths') continue;
    const filled = new Set<string>();
    for (const { value } of items) {
      if (value.status !== 'retired' && value.status !== 'flagged')
        filled.add(`${value.scale} ${value.level}`);
    }
    bank.value.scales.forEach((scale, i) => {
      if (scale.optional) return;
      for (const level of bank.value.levels) {
        if (filled.has(`${scale.id} ${level.id}`)) continue;
        report({ file: bank.file, path: ['scales', i, 'id'] }, { scale: scale.id, level: level.id });
      }
    });
  }
});
