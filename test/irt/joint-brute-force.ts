import { at } from './reference-data.js';

// An independent, slow computation of joint posteriors: plain loops over a dense grid of cell middles.

/** One answer, with what the brute force needs of its item. */
export interface BruteAnswer {
  readonly scale: number;
  readonly score: number;
  readonly a: number;
  /** One difficulty and a guessing probability, or the steps of a partial credit item. */
  readonly b: number | readonly number[];
  readonly c?: number;
}

export interface BruteResult {
  readonly mean: number[];
  readonly covariance: number[][];
  /** P(scale at or above each cut), cuts being multiples of the cell width. */
  readonly above: number[][];
  /** P(all scales at or above their first cut). */
  readonly allAbove: number;
}

function probability({ a, b, c = 0, score }: BruteAnswer, theta: number): number {
  if (typeof b === 'number') {
    const right = c + (1 - c) / (1 + Math.exp(-a * (theta - b)));
    return score === 1 ? right : 1 - right;
  }
  const numerators = [1];
  let sum = 0;
  for (const step of b) {
    sum += a * (theta - step);
    numerators.push(Math.exp(sum));
  }
  return (numerators[score] ?? 0) / numerators.reduce((total, value) => total + value, 0);
}

/** Middles of cells of width `cell` from −reach to reach, and the likelihood of one scale's answers there. */
function axis(answers: readonly BruteAnswer[], scale: number, cell: number, reach: number) {
  const middles: number[] = [];
  for (let k = -Math.round(reach / cell); k < Math.round(reach / cell); k += 1)
    middles.push((k + 0.5) * cell);
  const own = answers.filter((answer) => answer.scale === scale);
  const logs = middles.map((theta) =>
    own.reduce((sum, answer) => sum + Math.log(probability(answer, theta)), 0),
  );
  const top = Math.max(...logs);
  return { middles, likelihood: logs.map((value) => Math.exp(value - top)) };
}

/** Two or three scales with standard deviations and any correlations, in θ itself. */
export function bruteForce(
  answers: readonly BruteAnswer[],
  mean: readonly number[],
  covariance: readonly (readonly number[])[],
  cuts: readonly number[],
  cell: number,
  reach: number,
): BruteResult {
  const size = mean.length;
  const axes = mean.map((_, s) => axis(answers, s, cell, reach));
  // The quadratic form by Cramer's rule.
  const q = cofactorInverse(covariance);
  const masses = axes.map(({ middles }) => new Float64Array(middles.length));
  const moments = new Float64Array(size * size);
  const sums = new Float64Array(size);
  const theta = new Float64Array(size);
  const nodes = new Int32Array(size);
  const flat = Float64Array.from(q.flat());
  let all = 0;
  let total = 0;
  const visit = (scale: number, likelihood: number, every: boolean): void => {
    if (scale === size) {
      let form = 0;
      for (let s = 0; s < size; s += 1) {
        const one = (theta[s] as number) - (mean[s] as number);
        for (let t = 0; t < size; t += 1) {
          form += one * (flat[s * size + t] as number) * ((theta[t] as number) - (mean[t] as number));
        }
      }
      const mass = likelihood * Math.exp(-form / 2);
      total += mass;
      if (every) all += mass;
      for (let s = 0; s < size; s += 1) {
        const value = mass * (theta[s] as number);
        addTo(masses[s] as Float64Array, nodes[s] as number, mass);
        addTo(sums, s, value);
        for (let t = 0; t < size; t += 1) addTo(moments, s * size + t, value * (theta[t] as number));
      }
      return;
    }
    const { middles, likelihood: values } = at(axes, scale);
    for (let j = 0; j < middles.length; j += 1) {
      const value = values[j] as number;
      if (value < 1e-40) continue;
      theta[scale] = middles[j] as number;
      nodes[scale] = j;
      visit(scale + 1, likelihood * value, every && (middles[j] as number) > (cuts[0] as number));
    }
  };
  visit(0, 1, true);
  const means = Array.from(sums, (value) => value / total);
  return {
    mean: means,
    covariance: means.map((one, s) =>
      means.map((other, t) => at(moments, s * size + t) / total - one * other),
    ),
    above: axes.map(({ middles }, s) =>
      cuts.map((cut) =>
        middles.reduce((sum, middle, j) => (middle > cut ? sum + at(at(masses, s), j) / total : sum), 0),
      ),
    ),
    allAbove: all / total,
  };
}

function addTo(values: Float64Array, index: number, value: number): void {
  values[index] = (values[index] as number) + value;
}

function cofactorInverse(matrix: readonly (readonly number[])[]): number[][] {
  const whole = determinant(matrix);
  return matrix.map((row, s) =>
    row.map((_, t) => ((s + t) % 2 === 0 ? 1 : -1) * (determinant(minor(matrix, t, s)) / whole)),
  );
}

function minor(matrix: readonly (readonly number[])[], row: number, column: number): number[][] {
  return matrix.filter((_, s) => s !== row).map((line) => line.filter((_, t) => t !== column));
}

function determinant(matrix: readonly (readonly number[])[]): number {
  if (matrix.length === 0) return 1;
  return at(matrix, 0).reduce(
    (sum, value, t) => sum + (t % 2 === 0 ? 1 : -1) * value * determinant(minor(matrix, 0, t)),
    0,
  );
}

/** Any number of scales with mean 0 and sd 1 and one loading each: the factor outside, each scale inside. */
export function bruteForceFactor(
  answers: readonly BruteAnswer[],
  loading: readonly number[],
  cuts: readonly number[],
  cell: number,
  reach: number,
): BruteResult {
  const size = loading.length;
  const axes = loading.map((_, s) => axis(answers, s, cell, reach));
  const sums = Array.from({ length: size }, () => 0);
  const squares = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const above = Array.from({ length: size }, () => new Array<number>(cuts.length).fill(0));
  let all = 0;
  let total = 0;
  for (let z = -reach + cell / 2; z < reach; z += cell) {
    const parts = axes.map(({ middles, likelihood }, s) => {
      const center = at(loading, s) * z;
      const variance = 1 - at(loading, s) ** 2;
      const result = { mass: 0, first: 0, second: 0, above: cuts.map(() => 0) };
      middles.forEach((theta, j) => {
        const mass =
          (at(likelihood, j) * cell * Math.exp(-((theta - center) ** 2) / (2 * variance))) /
          Math.sqrt(2 * Math.PI * variance);
        result.mass += mass;
        result.first += mass * theta;
        result.second += mass * theta * theta;
        cuts.forEach((cut, k) => {
          if (theta > cut) add(result.above, k, mass);
        });
      });
      return result;
    });
    const weight = Math.exp((-z * z) / 2) * parts.reduce((product, part) => product * part.mass, 1);
    if (weight === 0) continue;
    total += weight;
    let every = weight;
    parts.forEach((part, s) => {
      add(sums, s, (weight * part.first) / part.mass);
      parts.forEach((other, t) => {
        add(
          at(squares, s),
          t,
          s === t
            ? (weight * part.second) / part.mass
            : (weight * part.first * other.first) / (part.mass * other.mass),
        );
      });
      cuts.forEach((_, k) => {
        add(at(above, s), k, (weight * at(part.above, k)) / part.mass);
      });
      every *= at(part.above, 0) / part.mass;
    });
    all += every;
  }
  const means = sums.map((value) => value / total);
  return {
    mean: means,
    covariance: squares.map((row, s) => row.map((value, t) => value / total - at(means, s) * at(means, t))),
    above: above.map((row) => row.map((value) => value / total)),
    allAbove: all / total,
  };
}

function add(values: number[], index: number, value: number): void {
  values[index] = at(values, index) + value;
}
