// Coefficients from the highest power down, in the shortest form that reads back as the same double.
const ERF_NUM = [
  0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694,
];
const ERF_DEN = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171];
const MID_NUM = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001,
  881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
];
const MID_DEN = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
];
const FAR_NUM = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
];
const FAR_DEN = [
  1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
];

const CENTRE_NUM = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const CENTRE_DEN = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const TAIL_NUM = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const TAIL_DEN = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const EXTREME_NUM = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const EXTREME_DEN = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

const SQRT_2 = Math.SQRT2;
const INVERSE_SQRT_PI = 0.5641895835477563;
const INVERSE_SQRT_2_PI = 0.3989422804014327;

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

/**
 * Complementary error function erfc(x) = 2/√π ∫_x^∞ exp(−t²) dt, in [0, 2], for any x; relative error
 * about 1e-15, also where it is tiny. Source: Cody (1969), Rational Chebyshev approximations for the
 * error function, Mathematics of Computation 23, 631–637.
 */
export function erfc(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.46875) {
    const square = y * y;
    return 1 - (x * polynomial(ERF_NUM, square)) / polynomial(ERF_DEN, square);
  }
  const tail = y <= 4 ? polynomial(MID_NUM, y) / polynomial(MID_DEN, y) : farTail(y);
  const upper = tail === 0 ? 0 : tail * exponentialOfMinusSquare(y);
  return x < 0 ? 2 - upper : upper;
}

function farTail(y: number): number {
  // erfc underflows beyond 27; stopping there keeps 1/y² away from 0 · Infinity.
  if (y > 27) return 0;
  const inverse = 1 / (y * y);
  const ratio = (inverse * polynomial(FAR_NUM, inverse)) / polynomial(FAR_DEN, inverse);
  return (INVERSE_SQRT_PI - ratio) / y;
}

/** exp(−y²) with y² split at 1/16, since rounding y² would cost the digits of a large exponent. */
function exponentialOfMinusSquare(y: number): number {
  const head = Math.trunc(y * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(y - head) * (y + head));
}

/** Density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return INVERSE_SQRT_2_PI * Math.exp(-0.5 * z * z);
}

/** P(Z ≤ z) for a standard normal Z and any z; relative error about 1e-15 in the lower tail. */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z / SQRT_2);
}

/** P(from < Z ≤ to) for a standard normal Z and from ≤ to, computed in the tail that keeps its digits. */
export function normalInterval(from: number, to: number): number {
  return from > 0 ? normalCdf(-from) - normalCdf(-to) : normalCdf(to) - normalCdf(from);
}

/**
 * The z with P(Z ≤ z) = p for a standard normal Z; −Infinity at 0, Infinity at 1, NaN outside [0, 1].
 * Relative error about 1e-15. Source: Wichura (1988), Algorithm AS 241, Applied Statistics 37, 477–484.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_NUM, r)) / polynomial(CENTRE_DEN, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const z =
    r <= 5
      ? polynomial(TAIL_NUM, r - 1.6) / polynomial(TAIL_DEN, r - 1.6)
      : polynomial(EXTREME_NUM, r - 5) / polynomial(EXTREME_DEN, r - 5);
  return q < 0 ? -z : z;
}
