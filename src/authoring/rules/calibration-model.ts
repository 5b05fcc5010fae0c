import { maximumScore } from '../../banks/effective-parameters.js';
import type { Item } from '../../formats/items.js';
import type { Path } from '../diagnostic.js';
import { defineRule } from '../rule.js';
import type { RuleFacts } from '../rule-facts.js';

type Facts = RuleFacts['calibration-model'];

/** The response model of a calibration suits the scores its item gives. */
export const calibrationModel = defineRule('calibration-model', (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const problem = value.irt && modelProblem(value, value.irt);
      if (problem !== undefined)
        report({ file, path: [...path, 'irt', ...problem.path], at: 'key' }, problem.facts);
    }
  }
});

function modelProblem(item: Item, irt: NonNullable<Item['irt']>): { path: Path; facts: Facts } | undefined {
  const { model } = irt;
  if (model === 'GRM' || model === 'GPCM') {
    const extra = (['c', 'd'] as const).find((parameter) => irt[parameter] !== undefined);
    if (extra !== undefined) {
      return { path: [extra], facts: { reason: 'extra-parameter', model, parameter: extra } };
    }
    if (!Array.isArray(irt.b)) return { path: ['b'], facts: { reason: 'b-not-list', model } };
    const expected = maximumScore(item);
    if (irt.b.length !== expected) {
      return { path: ['b'], facts: { reason: 'categories', model, expected, count: irt.b.length } };
    }
    const thresholds: readonly number[] = irt.b;
    const increasing = thresholds.every((threshold, i) => threshold > (thresholds[i - 1] ?? -Infinity));
    if (model === 'GRM' && !increasing) return { path: ['b'], facts: { reason: 'not-increasing', model } };
    return undefined;
  }
  if (Array.isArray(irt.b)) return { path: ['b'], facts: { reason: 'b-not-number', model } };
  if (maximumScore(item) > 1) {
    return {
      path: ['model'],
      facts: { reason: 'categories', model, expected: maximumScore(item), count: 1 },
    };
  }
  const allowed: readonly string[] = { '1PL': [], '2PL': [], '3PL': ['c'], '4PL': ['c', 'd'] }[model];
  const extra = (['c', 'd'] as const).find((name) => irt[name] !== undefined && !allowed.includes(name));
  if (extra !== undefined)
    return { path: [extra], facts: { reason: 'extra-parameter', model, parameter: extra } };
  const missing = (['c', 'd'] as const).find((name) => irt[name] === undefined && allowed.includes(name));
  if (missing !== undefined) {
    return { path: ['model'], facts: { reason: 'missing-parameter', model, parameter: missing } };
  }
  return undefined;
}
