import { describe, expect, it } from 'vitest';
import type { Curve, LatentNodes } from '../../src/lab/calibration/curve.js';
import { gradedCurve } from '../../src/lab/calibration/graded-curve.js';
import { logisticCurve } from '../../src/lab/calibration/logistic-curve.js';
import { partialCreditCurve } from '../../src/lab/calibration/partial-credit-curve.js';
import { populationCurve } from '../../src/lab/calibration/population-curve.js';
import { at } from '../irt/reference-data.js';

const theta = Float64Array.of(-30, -3, -0.4, 0, 0.7, 2.5, 30);
const always: LatentNodes = { theta, propensity: new Float64Array(theta.length).fill(1) };
const sometimes: LatentNodes = { theta, propensity: Float64Array.of(0.25, 0.5, 0.75, 0.25, 0.5, 0.75, 0.5) };
const moderate: LatentNodes = {
  theta: Float64Array.of(-4, -2, -1, 0, 1, 2, 4),
  propensity: new Float64Array(7).fill(1),
};

const curves: readonly [string, Curve, readonly number[]][] = [
  ['2PL', logisticCurve(always, false, false), [1.3, -0.4]],
  ['3PL', logisticCurve(always, true, false), [1.3, -0.4, -1.2]],
  ['2PL with don’t know', logisticCurve(sometimes, false, true), [0.8, 0.6]],
  ['3PL with don’t know', logisticCurve(sometimes, true, true), [0.8, 0.6, -0.9]],
  ['GRM', gradedCurve(always, 4), [1.2, 1.1, 0.2, -1.4]],
  ['GRM with two categories', gradedCurve(always, 2), [1.2, 0.3]],
  ['GPCM', partialCreditCurve(always, 4), [0.9, 0.4, -0.7, 0.2]],
  ['population', populationCurve(moderate), [0.3, 0.4]],
];

function table(curve: Curve, parameters: readonly number[], nodes: number): Float64Array {
  const out = new Float64Array(curve.categories * nodes);
  curve.logProbabilities(Float64Array.from(parameters), 0, out, 0);
  return out;
}

function derivatives(curve: Curve, parameters: readonly number[], nodes: number) {
  const size = curve.names.length;
  const first = new Float64Array(curve.categories * size * nodes);
  const second = new Float64Array((curve.categories * size * (size + 1) * nodes) / 2);
  curve.derivatives(Float64Array.from(parameters), 0, first, 0, second);
  return { first, second };
}

describe.each(curves)('%s', (name, curve, parameters) => {
  const nodes = theta.length;
  const size = curve.names.length;
  const step = 1e-5;
  const moved = (j: number, by: number) => parameters.map((value, k) => (k === j ? value + by : value));

  it('has probabilities that sum to 1', () => {
    const logs = table(curve, parameters, nodes);
    if (name === 'population') {
      expect(logs.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 12);
      return;
    }
    for (let node = 0; node < nodes; node += 1) {
      let sum = 0;
      for (let k = 0; k < curve.categories; k += 1) sum += Math.exp(at(logs, k * nodes + node));
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('has the derivatives of its logarithm', () => {
    const { first, second } = derivatives(curve, parameters, nodes);
    const pairs = (size * (size + 1)) / 2;
    for (let j = 0; j < size; j += 1) {
      const up = table(curve, moved(j, step), nodes);
      const down = table(curve, moved(j, -step), nodes);
      const slopesUp = derivatives(curve, moved(j, step), nodes).first;
      const slopesDown = derivatives(curve, moved(j, -step), nodes).first;
      for (let k = 0; k < curve.categories; k += 1) {
        for (let node = 0; node < nodes; node += 1) {
          const numeric = (at(up, k * nodes + node) - at(down, k * nodes + node)) / (2 * step);
          const scale = 1 + Math.abs(numeric);
          expect(Math.abs(at(first, (k * size + j) * nodes + node) - numeric) / scale).toBeLessThan(1e-6);
          for (let i = 0; i <= j; i += 1) {
            const place = (k * size + i) * nodes + node;
            const bend = (at(slopesUp, place) - at(slopesDown, place)) / (2 * step);
            const analytic = at(second, (k * pairs + (j * (j + 1)) / 2 + i) * nodes + node);
            expect(Math.abs(analytic - bend) / (1 + Math.abs(bend))).toBeLessThan(1e-6);
          }
        }
      }
    }
  });
});
