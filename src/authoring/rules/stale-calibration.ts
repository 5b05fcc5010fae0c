import { defineRule } from '../rule.js';

/** A calibration is of the revision the item has now. */
export const staleCalibration = defineRule('stale-calibration', (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      if (value.irt === undefined || value.irt.revision === value.revision) continue;
      const facts = { calibrated: value.irt.revision, revision: value.revision };
      report({ file, path: [...path, 'irt', 'revision'] }, facts);
    }
  }
});
