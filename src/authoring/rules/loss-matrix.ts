import { defineRule } from '../rule.js';

/** A loss matrix has a row and a column for each level, zeros on its diagonal and no negative loss. */
export const lossMatrix = defineRule('loss-matrix', (content, report) => {
  for (const { bank } of content.banks) {
    const matrix = bank?.value.lossMatrix;
    if (bank === undefined || matrix === undefined) continue;
    const levels = bank.value.levels.length;
    const place = { file: bank.file, path: ['lossMatrix'] };
    const uneven = matrix.findIndex((row) => row.length !== levels);
    if (matrix.length !== levels || uneven >= 0) {
      const row = matrix.length === levels ? { row: uneven + 1 } : {};
      report({ ...place, at: 'key' }, { reason: 'size', levels, ...row });
      continue;
    }
    matrix.forEach((row, i) => {
      const negative = row.findIndex((loss) => loss < 0);
      const path = ['lossMatrix', i];
      if (negative >= 0) {
        report({ ...place, path: [...path, negative] }, { reason: 'negative', levels, row: i + 1 });
      } else if (row[i] !== 0) {
        report({ ...place, path: [...path, i] }, { reason: 'diagonal', levels, row: i + 1 });
      }
    });
  }
});
