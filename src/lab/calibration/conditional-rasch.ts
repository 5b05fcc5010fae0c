import { PositioningError } from '../../errors.js';
import { connectedGroups, itemCounts } from './design-checks.js';
import { numberRight } from './elementary-symmetric.js';
import { choleskyFactor, choleskyInverse } from './linear-algebra.js';
import type { ResponseMatrix } from './response-matrix.js';
import { DONT_KNOW_SCORE } from './response-matrix.js';

/** Rasch difficulties by conditional maximum likelihood. */
export interface ConditionalRasch {
  /** Difficulties in logits, summing to zero, with their standard errors under that norm, in item order. */
  readonly items: readonly { readonly id: string; readonly b: number; readonly standardError: number }[];
  /** Log of the likelihood of the answers given each person's number right. */
  readonly logLikelihood: number;
  /** Persons with nothing or everything right, who tell nothing about the items. */
  readonly extremePersons: number;
  readonly converged: boolean;
}

/** Most different sets of items that are worth the work. */
const MOST_SETS = 200;

/**
 * Conditional maximum likelihood for the Rasch model (Andersen 1972): needs no population. For complete data or
 * a few booklets given by design. Not for adaptive tests: there the choice of items depends on the answers, and
 * conditioning on the number right is no longer valid (Glas 1988); use `calibrate` with model Rasch.
 * @throws PositioningError `lab/needs-complete-data` (more than 200 different sets of items), `lab/invalid-score`
 *   (a score above 1), `lab/constant-item` (among the persons who are not extreme), `lab/disconnected-design`,
 *   `lab/no-answers`.
 */
export function conditionalRasch(data: ResponseMatrix): ConditionalRasch {
  const groups = connectedGroups(data);
  if (groups.length === 0) throw new PositioningError('lab/no-answers', {});
  if (groups.length > 1) throw new PositioningError('lab/disconnected-design', { groups });
  const { booklets, extremePersons } = bookletsOf(data);
  refuseConstant(data, booklets);
  const size = data.items.length;
  const b = new Float64Array(size);
  let derivatives = conditionalDerivatives(booklets, b);
  let converged = false;
  for (let step = 0; step < 100 && !converged; step++) {
    const factor = Float64Array.from(derivatives.information);
    withNorm(factor, size);
    if (!choleskyFactor(factor, size)) throw new PositioningError('lab/not-identified', { model: 'Rasch' });
    const inverse = choleskyInverse(factor, size);
    let largest = 0;
    const move = Array.from({ length: size }, (_, i) => {
      let sum = 0;
      for (let j = 0; j < size; j++)
        sum += (inverse[i * size + j] as number) * (derivatives.gradient[j] as number);
      largest = Math.max(largest, Math.abs(sum));
      return sum;
    });
    const scale = Math.min(1, 1.5 / largest);
    move.forEach((value, i) => {
      b[i] = (b[i] as number) + scale * value;
    });
    derivatives = conditionalDerivatives(booklets, b);
    converged = largest < 1e-9;
  }
  const factor = Float64Array.from(derivatives.information);
  withNorm(factor, size);
  choleskyFactor(factor, size);
  const covariance = choleskyInverse(factor, size);
  return {
    items: data.items.map((id, i) => ({
      id,
      b: b[i] as number,
      // The norm added a variance of 1/size² in the direction that is fixed.
      standardError: Math.sqrt((covariance[i * size + i] as number) - 1 / (size * size)),
    })),
    logLikelihood: derivatives.logLikelihood,
    extremePersons,
    converged,
  };
}

/** The persons who answered the same items: how many by number right, and right answers by item. */
interface Booklet {
  readonly items: readonly number[];
  readonly persons: Float64Array;
  readonly right: Float64Array;
}

function bookletsOf(data: ResponseMatrix): { booklets: Booklet[]; extremePersons: number } {
  const booklets = new Map<string, Booklet>();
  let extremePersons = 0;
  for (let person = 0; person < data.persons.length; person++) {
    const from = data.starts[person] as number;
    const to = data.starts[person + 1] as number;
    let sum = 0;
    for (let n = from; n < to; n++) sum += rightOrWrong(data, person, n);
    if (sum === 0 || sum === to - from) {
      extremePersons += 1;
      continue;
    }
    const items = Array.from(data.itemOf.subarray(from, to));
    const key = items.join(' ');
    let booklet = booklets.get(key);
    if (!booklet) {
      booklet = {
        items,
        persons: new Float64Array(items.length + 1),
        right: new Float64Array(items.length),
      };
      booklets.set(key, booklet);
      if (booklets.size > MOST_SETS) {
        throw new PositioningError('lab/needs-complete-data', { method: 'conditional', sets: booklets.size });
      }
    }
    booklet.persons[sum] = (booklet.persons[sum] as number) + 1;
    for (let n = from; n < to; n++) {
      booklet.right[n - from] = (booklet.right[n - from] as number) + rightOrWrong(data, person, n);
    }
  }
  return { booklets: [...booklets.values()], extremePersons };
}

function rightOrWrong(data: ResponseMatrix, person: number, answer: number): number {
  const score = data.scores[answer] as number;
  if (score === DONT_KNOW_SCORE) return 0;
  if (score > 1) {
    throw new PositioningError('lab/invalid-score', {
      person: data.persons[person],
      item: data.items[data.itemOf[answer] as number],
      score,
      model: 'Rasch',
    });
  }
  return score;
}

function refuseConstant(data: ResponseMatrix, booklets: readonly Booklet[]): void {
  const counts = itemCounts(data);
  const right = new Float64Array(data.items.length);
  const given = new Float64Array(data.items.length);
  for (const { items, persons, right: byItem } of booklets) {
    const number = persons.reduce((sum, value) => sum + value, 0);
    items.forEach((item, i) => {
      right[item] = (right[item] as number) + (byItem[i] as number);
      given[item] = (given[item] as number) + number;
    });
  }
  const constant = data.items.filter((_, item) => {
    const answered = (counts[item]?.answers ?? 0) > 0;
    return !answered || right[item] === 0 || right[item] === given[item];
  });
  if (constant.length > 0) throw new PositioningError('lab/constant-item', { items: constant });
}

/** Log-likelihood, gradient and information (full, row-major) in the difficulties. */
function conditionalDerivatives(booklets: readonly Booklet[], b: Float64Array) {
  const size = b.length;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  let logLikelihood = 0;
  const add = (cell: number, value: number) => {
    information[cell] = (information[cell] as number) + value;
  };
  for (const { items, persons, right } of booklets) {
    const count = items.length;
    const p = Float64Array.from(items, (item) => 1 / (1 + Math.exp(b[item] as number)));
    const all = numberRight(p);
    // γ_r = P(r) / Π(1 − p), for odds exp(−b).
    const logNone = p.reduce((sum, value) => sum + Math.log1p(-value), 0);
    items.forEach((item, i) => {
      logLikelihood -= (b[item] as number) * (right[i] as number);
    });
    for (let r = 1; r < count; r++) {
      const n = persons[r] as number;
      if (n > 0) logLikelihood -= n * (Math.log(all[r] as number) - logNone);
    }
    const expected = items.map((_, i) => {
      const others = numberRight(p, i);
      return Float64Array.from(all, (value, r) =>
        r === 0 ? 0 : ((p[i] as number) * (others[r - 1] as number)) / value,
      );
    });
    items.forEach((item, i) => {
      const mine = expected[i] as Float64Array;
      let sum = 0;
      let spread = 0;
      for (let r = 1; r < count; r++) {
        const n = persons[r] as number;
        sum += n * (mine[r] as number);
        spread += n * (mine[r] as number) * (1 - (mine[r] as number));
      }
      gradient[item] = (gradient[item] as number) + sum - (right[i] as number);
      add(item * size + item, spread);
      for (let j = 0; j < i; j++) {
        const others = numberRight(p, i, j);
        const theirs = expected[j] as Float64Array;
        let covariance = 0;
        for (let r = 1; r < count; r++) {
          const n = persons[r] as number;
          if (n === 0) continue;
          const both =
            r < 2
              ? 0
              : ((p[i] as number) * (p[j] as number) * (others[r - 2] as number)) / (all[r] as number);
          covariance += n * (both - (mine[r] as number) * (theirs[r] as number));
        }
        add(item * size + (items[j] as number), covariance);
        add((items[j] as number) * size + item, covariance);
      }
    });
  }
  return { logLikelihood, gradient, information };
}

/** Adds the sum-zero norm, which makes the information regular. */
function withNorm(information: Float64Array, size: number): void {
  for (let cell = 0; cell < size * size; cell++) information[cell] = (information[cell] as number) + 1;
}
