import type { ResponseModel } from '../response-model.js';
import type { CategoryTerms } from './category-terms.js';

/**
 * An item on which one either knows, with probability L = 1 / (1 + exp(−a(θ − b))), or does not, M = 1 − L,
 * and answers in category k with probability `known[k]` or `unknown[k]`: P_k = known_k L + unknown_k M.
 *
 * The 4PL is known = (1 − d, d), unknown = (1 − c, c). Trying with propensity g adds a third category.
 */
export class TwoStateModel implements ResponseModel {
  readonly categories: number;
  readonly steepness: number;
  readonly centre: number;
  private readonly known: Float64Array;
  private readonly unknown: Float64Array;
  private readonly otherKnown: Float64Array;
  private readonly otherUnknown: Float64Array;

  constructor(a: number, b: number, known: readonly number[], unknown: readonly number[]) {
    this.categories = known.length;
    this.steepness = a;
    this.centre = b;
    this.known = Float64Array.from(known, flushTiny);
    this.unknown = Float64Array.from(unknown, flushTiny);
    this.otherKnown = sumsOfOthers(known);
    this.otherUnknown = sumsOfOthers(unknown);
  }

  isPossible(category: number): boolean {
    return this.knownShare(category) > 0 || this.unknownShare(category) > 0;
  }

  isLogConcave(category: number): boolean {
    return this.knownShare(category) === 0 || this.unknownShare(category) === 0;
  }

  logProbability(category: number, theta: number): number {
    const known = this.knownShare(category);
    const unknown = this.unknownShare(category);
    const x = this.steepness * (theta - this.centre);
    const small = Math.exp(-Math.abs(x));
    const large = 1 / (1 + small);
    const L = x >= 0 ? large : small * large;
    const M = x >= 0 ? small * large : large;
    const probability = known * L + unknown * M;
    if (probability > 0.5) {
      // Near 1 the logarithm has the accuracy of the complement, so the complement is what is summed.
      const rest = (this.otherKnown[category] as number) * L + (this.otherUnknown[category] as number) * M;
      return Math.log1p(-rest);
    }
    if (unknown === 0) return Math.log(known) - Math.max(-x, 0) - Math.log1p(small);
    if (known === 0) return Math.log(unknown) - Math.max(x, 0) - Math.log1p(small);
    return Math.log(probability);
  }

  logSlope(category: number, theta: number): number {
    const x = this.steepness * (theta - this.centre);
    const small = Math.exp(-Math.abs(x));
    const large = 1 / (1 + small);
    const L = x >= 0 ? large : small * large;
    const M = x >= 0 ? small * large : large;
    const known = this.knownShare(category);
    const unknown = this.unknownShare(category);
    return (known - unknown) * this.steepness * spread(known, unknown, L, M);
  }

  evaluate(theta: number, terms: CategoryTerms): void {
    const a = this.steepness;
    const x = a * (theta - this.centre);
    const small = Math.exp(-Math.abs(x));
    const large = 1 / (1 + small);
    const L = x >= 0 ? large : small * large;
    const M = x >= 0 ? small * large : large;
    for (let category = 0; category < this.categories; category += 1) {
      const known = this.knownShare(category);
      const unknown = this.unknownShare(category);
      const first = (known - unknown) * a * spread(known, unknown, L, M);
      terms.probability[category] = known * L + unknown * M;
      terms.first[category] = first;
      terms.second[category] = first * a * (M - L);
      terms.third[category] = first * a * a * (1 - 6 * L * M);
    }
  }

  private knownShare(category: number): number {
    return this.known[category] as number;
  }

  private unknownShare(category: number): number {
    return this.unknown[category] as number;
  }
}

/** Shares below this count as 0, so that a positive share never vanishes in a product. */
const SMALLEST_SHARE = 1e-280;

function flushTiny(share: number): number {
  return share < SMALLEST_SHARE ? 0 : share;
}

/** LM / (known L + unknown M), which stays finite when L or M underflows. */
function spread(known: number, unknown: number, L: number, M: number): number {
  if (known === 0) return unknown === 0 ? 0 : L / unknown;
  if (unknown === 0) return M / known;
  return (L * M) / (known * L + unknown * M);
}

/** Summed rather than 1 − value: the complement of a share close to 1 keeps its relative accuracy. */
function sumsOfOthers(values: readonly number[]): Float64Array {
  return Float64Array.from(values, (_, category) =>
    values.reduce((sum, value, other) => (other === category ? sum : sum + value), 0),
  );
}
