import { defineRule } from '../rule.js';

/** Beyond this the areas are one area under several names, and the prior cannot be computed with. */
const HIGHEST = 0.99;

/** The prior of the areas is a possible one: its correlation matrix is positive definite. */
export const priorCorrelation = defineRule('prior-correlation', (content, report) => {
  for (const { bank } of content.banks) {
    if (bank === undefined) continue;
    const { file, value } = bank;
    const { correlation } = value.prior;
    if (correlation !== undefined) {
      const lowest = value.scales.length > 1 ? -1 / (value.scales.length - 1) : -1;
      const path = ['prior', 'correlation'];
      if (correlation <= lowest || correlation > HIGHEST) {
        report({ file, path }, { reason: 'not-positive-definite', value: correlation });
      } else if (value.scales.length === 1 && correlation !== 0) {
        report({ file, path }, { reason: 'no-effect', value: correlation });
      }
    }
    value.scales.forEach((scale, i) => {
      if (scale.loading === undefined || Math.abs(scale.loading) <= HIGHEST) return;
      report({ file, path: ['scales', i, 'loading'] }, { reason: 'loading', value: scale.loading });
    });
  }
});
