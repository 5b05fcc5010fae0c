/** Convergence is to rounding; bisection alone would need about 60 evaluations. */
const MAX_STEPS = 200;

/**
 * Root of a continuous function between `left` and `right`, where its values `leftValue` and `rightValue`
 * have opposite signs, to about 1e-15 relative. Inverse quadratic interpolation guarded by bisection.
 * Source: Chandrupatla (1997), Advances in Engineering Software 28(3), 145–149.
 */
export function findRoot(
  f: (x: number) => number,
  left: number,
  leftValue: number,
  right: number,
  rightValue: number,
): number {
  let a = right;
  let fa = rightValue;
  let b = left;
  let fb = leftValue;
  let c = a;
  let fc = fa;
  let share = 0.5;
  let best = Math.abs(fa) < Math.abs(fb) ? a : b;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const x = a + share * (b - a);
    const fx = f(x);
    if (Math.sign(fx) === Math.sign(fa)) {
      c = a;
      fc = fa;
    } else {
      c = b;
      fc = fb;
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const tolerance = 2 * Number.EPSILON * Math.abs(best) + 1e-16;
    const minimum = tolerance / Math.abs(b - a);
    if (minimum > 0.5 || fa === 0 || fb === 0) return best;
    const position = (a - b) / (c - b);
    const level = (fa - fb) / (fc - fb);
    const monotone = level * level < position && (1 - level) * (1 - level) < 1 - position;
    const guess = monotone
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
      : 0.5;
    share = Math.min(1 - minimum, Math.max(minimum, guess));
  }
  return best;
}
