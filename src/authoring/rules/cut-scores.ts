import { defineRule } from '../rule.js';

/** Every level but the lowest opens at a cut score, and cut scores increase. */
export const cutScores = defineRule('cut-scores', (content, report) => {
  for (const { bank } of content.banks) {
    if (bank === undefined) continue;
    const { file, value } = bank;
    value.levels.forEach((level, i) => {
      const path = ['levels', i, 'from'];
      if (i === 0) {
        if (level.from === undefined) return;
        report({ file, path }, { reason: 'lowest-has-cut', level: level.id, value: level.from });
        return;
      }
      if (level.from === undefined) {
        if (value.scales.every((scale) => scale.cuts?.[level.id] !== undefined)) return;
        report({ file, path: ['levels', i, 'id'] }, { reason: 'missing-cut', level: level.id });
        return;
      }
      const before = value.levels.slice(1, i).findLast((lower) => lower.from !== undefined)?.from;
      if (before === undefined || level.from > before) return;
      report({ file, path }, { reason: 'not-increasing', level: level.id, value: level.from, before });
    });
    value.scales.forEach((scale, s) => {
      if (scale.cuts === undefined) return;
      let before: { readonly cut: number; readonly own?: string } | undefined;
      value.levels.forEach((level, i) => {
        const own = scale.cuts?.[level.id];
        const path = ['scales', s, 'cuts', level.id];
        if (i === 0 && own !== undefined) {
          report({ file, path }, { reason: 'lowest-has-cut', level: level.id, value: own });
          return;
        }
        const cut = own ?? level.from;
        if (cut === undefined) return;
        // Where both cuts are the bank's, it is said there.
        const written = own === undefined ? before?.own : level.id;
        if (before !== undefined && cut <= before.cut && written !== undefined) {
          const facts = { level: level.id, value: cut, before: before.cut };
          report({ file, path: ['scales', s, 'cuts', written] }, { reason: 'not-increasing', ...facts });
        }
        before = { cut, ...(own !== undefined && { own: level.id }) };
      });
    });
  }
});
