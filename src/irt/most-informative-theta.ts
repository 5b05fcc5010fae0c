import { checkParameters, type DichotomousParameters } from './parameters.js';

/** The closed form needs one or two; near c = d = 0 and c = d = 1 it may leave it all to bisection. */
const MAX_STEPS = 60;

/**
 * Ability (logits) at which an item scored right or wrong has its largest Fisher information, in closed
 * form. With P the probability of a right answer, the maximum solves
 * P³ − 3/2 P² + ((c + d)/2 − cd) P + cd/2 = 0, whose middle root lies between c and d.
 * For c = 0 and d = 1 it is b; for d = 1 it is Birnbaum's b + ln((1 + √(1 + 8c))/2)/a.
 * Source: Magis (2013), A note on the item information function of the four-parameter logistic model,
 * Applied Psychological Measurement 37(4), 304–315.
 * @throws PositioningError as `checkParameters`.
 */
export function mostInformativeTheta(parameters: DichotomousParameters): number {
  checkParameters(parameters);
  const { a = 1, b, c = 0, d = 1 } = parameters;
  if (c === 0 && d === 1) return b;
  const width = d - c;
  // Depressed cubic y³ + uy + v in y = P − 1/2; u < 0 and three real roots for every 0 ≤ c < d ≤ 1.
  const u = (c + d) / 2 - c * d - 0.75;
  const v = (c + d - 1) / 4;
  const cosine = Math.max(-1, Math.min(1, ((3 * v) / (2 * u)) * Math.sqrt(-3 / u)));
  const root = 0.5 + 2 * Math.sqrt(-u / 3) * Math.cos((Math.acos(cosine) - 2 * Math.PI) / 3);
  const share = polishShare((root - c) / width, c, width);
  return b + Math.log(share / (1 - share)) / a;
}

/**
 * The share L = (P − c)/w, w = d − c, that solves 2(1 − 2L)PQ + wL(1 − L)(2P − 1) = 0, from the closed
 * form's value: that one loses its digits in c when d is close, where the share does not. Newton steps
 * within a shrinking interval; the left side is positive below the solution and negative above.
 */
function polishShare(start: number, c: number, width: number): number {
  let low = 0;
  let high = 1;
  let share = start > 0 && start < 1 ? start : 0.5;
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
