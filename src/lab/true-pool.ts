import { createItemPool, type ItemPool, type PoolItem } from '../cat/item-pool.js';
import type { ItemParameters } from '../irt/parameters.js';
import { normalDraw } from './simulated-person.js';

/** How the true parameters differ from the ones a bank believes in. */
export interface ParameterError {
  /** Standard deviation of each difficulty's own error, in logits. */
  readonly difficultySd: number;
  /** Standard deviation of one shift common to all difficulties. */
  readonly sharedSd: number;
  /** Relative standard deviation of the discriminations (log-normal). */
  readonly slopeSd: number;
  /** Discrimination of the bank is multiplied by this. */
  readonly slopeFactor?: number;
}

/** The errors the engine's evidence assumes: difficulties off by 0.5, discriminations by 25 %, a shift of sd 0.3. */
export const ASSUMED_ERROR: ParameterError = { difficultySd: 0.5, sharedSd: 0.3, slopeSd: 0.25 };

/**
 * One draw of true parameters around the nominal ones.
 * @param nominal items with parameters before any flattening for uncertainty
 */
export function drawTruePool(
  nominal: readonly PoolItem[],
  scales: readonly string[],
  error: ParameterError,
  uniform: () => number,
): ItemPool {
  const shared = error.sharedSd * normalDraw(uniform);
  const items = nominal.map((item): PoolItem => {
    const shift = shared + error.difficultySd * normalDraw(uniform);
    const slope =
      (error.slopeFactor ?? 1) * Math.exp(error.slopeSd * normalDraw(uniform) - error.slopeSd ** 2 / 2);
    return { ...item, parameters: changed(item.parameters, shift, slope) };
  });
  return createItemPool(items, scales);
}

function changed(parameters: ItemParameters, shift: number, slope: number): ItemParameters {
  switch (parameters.model) {
    case 'GRM':
    case 'GPCM':
      return { ...parameters, a: parameters.a * slope, b: parameters.b.map((b) => b + shift) };
    case 'PCM':
      return { model: 'GPCM', a: slope, b: parameters.b.map((b) => b + shift) };
    case 'RSM':
      return { ...parameters, location: parameters.location + shift };
    case 'NRM':
      return {
        ...parameters,
        slopes: parameters.slopes.map((value) => value * slope),
        intercepts: parameters.intercepts.map((value, k) => value - shift * (parameters.slopes[k] ?? 0)),
      };
    default:
      return { ...parameters, a: (parameters.a ?? 1) * slope, b: parameters.b + shift };
  }
}
