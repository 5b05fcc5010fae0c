import { checkParameters, type DichotomousParameters } from './parameters.js';

/** Newton steps need about six; at worst each halves the interval. */
const MAX_STEPS = 60;

/**
 * Ability (logits) at which an item scored right or wrong has its largest Fisher information. With P the
 * probability of a right answer, the maximum solves P³ − 3/2 P² + ((c + d)/2 − cd) P + cd/2 = 0, whose
 * middle root lies between c and d.
 * For c = 0 and d = 1 it is b; for d = 1 it is Birnbaum's b + ln((1 + √(1 + 8c))/2)/a.
 * Source: Magis (2013), A note on the item information function of the four-parameter logistic model,
 * Applied Psychological Measurement 37(4), 304–315.
 * @throws PositioningError as `checkParameters`.
 */
export function mostInformativeTheta(parameters: DichotomousParameters): number {
  checkParameters(parameters);
  const { a = 1, b, c = 0, d = 1 } = parameters;
  if (c === 0 && d === 1) return b;
  const share = mostInformativeShare(c, d - c);
  return b + Math.log(share / (1 - share)) / a;
}

/**
 * The share L = (P − c)/w, w = d − c, that solves 2(1 − 2L)PQ + wL(1 − L)(2P − 1) = 0, the same equation
 * in L: P itself loses its digits in c when d is close. Newton steps within a shrinking interval; the left
 * side is positive below the solution and negative above.
 */
function mostInformativeShare(c: number, width: number): number {
  let low = 0;
  let high = 1;
  let share = 0.5;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const P = c + width * share;
    const Q = 1 - P;
    const lean = width * (2 * P - 1);
    const value = 2 * (1 - 2 * share) * P * Q + lean * share * (1 - share);
    const slope = -4 * P * Q - lean * (1 - 2 * share) + 2 * width * width * share * (1 - share);
    if (value > 0) low = share;
    else high = share;
    const newton = share - value / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(newton - share) <= 2 * Number.EPSILON * share) return share;
    share = next;
  }
  return share;
}
