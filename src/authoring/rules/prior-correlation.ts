import { defineRule } from '../rule.js';

/** Beyond this the areas are one area under several names, and the prior cannot be computed with. */
const HIGHEST = 0.99;

/**
 * The prior of the areas is a possible one: one common factor, so correlations from 0 up, and a matrix that is
 * positive definite.
 */
export const priorCorrelation = defineRule('prior-correlation', (content, report) => {
  for (const { bank } of content.banks) {
    if (bank === undefined) continue;
    const { file, value } = bank;
    const { correlation } = value.prior;
    if (correlation !== undefined) {
      const path = ['prior', 'correlation'];
      if (correlation < 0 || correlation > HIGHEST) {
        report({ file, path }, { reason: 'not-positive-definite', value: correlation });
      }
    }
    value.scales.forEach((scale, i) => {
      if (scale.loading === undefined || (scale.loading >= 0 && scale.loading <= HIGHEST)) return;
      report({ file, path: ['scales', i, 'loading'] }, { reason: 'loading', value: scale.loading });
    });
  }
});
