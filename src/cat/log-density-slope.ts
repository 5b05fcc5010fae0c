/** First and second derivative of a log density at any ability, and the limits between which it is known. */
export interface LogDensitySlope {
  readonly min: number;
  readonly max: number;
  /** A Newton step below this, in logits, ends the search for a maximum. */
  readonly closeEnough: number;
  /** First derivative at `theta`, per logit; the second one is left in {@link bend}. */
  slope(theta: number): number;
  /** Second derivative at the ability `slope` was last asked for, per squared logit. */
  readonly bend: number;
}

/** Central seven-point rules for a first and a second derivative (Fornberg 1988). */
const FIRST = [-1 / 60, 3 / 20, -3 / 4, 0, 3 / 4, -3 / 20, 1 / 60];
const SECOND = [1 / 90, -3 / 20, 3 / 2, -49 / 18, 3 / 2, -3 / 20, 1 / 90];
const REACH = 3;

/** Masses below this share of the largest are not trusted to give a derivative. */
const SMALLEST = 1e-200;

/**
 * Derivatives of a log density known at equally spaced nodes: seven-point differences at the nodes, a cubic
 * (Hermite) between them. With nodes an eighth of a standard deviation apart it errs by about 1e-6.
 */
export class TabulatedLogDensity implements LogDensitySlope {
  readonly min: number;
  readonly max: number;
  /** A Newton step leaves about its square: 1e-4 of a logit. */
  readonly closeEnough = 0.01;
  bend = 0;
  private readonly first: number;
  private readonly step: number;
  private readonly slopes: Float64Array;
  private readonly bends: Float64Array;

  /** @param density density at the nodes, up to a factor; nodes without density at the ends are left out */
  constructor(nodes: Float64Array, density: Float64Array) {
    let top = 0;
    for (let j = 0; j < density.length; j++) top = Math.max(top, density[j] as number);
    let from = 0;
    let to = density.length - 1;
    while (from < to && !((density[from] as number) > SMALLEST * top)) from++;
    while (to > from && !((density[to] as number) > SMALLEST * top)) to--;
    this.step = ((nodes[nodes.length - 1] as number) - (nodes[0] as number)) / (nodes.length - 1);
    this.first = nodes[from] as number;
    this.min = this.first;
    this.max = nodes[to] as number;
    const count = to - from + 1;
    const logs = new Float64Array(count);
    for (let j = 0; j < count; j++) logs[j] = Math.log(density[from + j] as number);
    this.slopes = new Float64Array(count);
    this.bends = new Float64Array(count);
    // Too few nodes for the differences: the density is a spike, and flat is as good as anything.
    if (count <= 2 * REACH) return;
    for (let j = REACH; j < count - REACH; j++) {
      let slope = 0;
      let bend = 0;
      for (let i = 0; i <= 2 * REACH; i++) {
        const value = logs[j - REACH + i] as number;
        slope += (FIRST[i] as number) * value;
        bend += (SECOND[i] as number) * value;
      }
      this.slopes[j] = slope / this.step;
      this.bends[j] = bend / (this.step * this.step);
    }
    const last = count - 1 - REACH;
    for (let j = 0; j < REACH; j++) {
      this.bends[j] = this.bends[REACH] as number;
      this.slopes[j] =
        (this.slopes[REACH] as number) - (REACH - j) * this.step * (this.bends[REACH] as number);
      this.bends[count - 1 - j] = this.bends[last] as number;
      this.slopes[count - 1 - j] =
        (this.slopes[last] as number) + (REACH - j) * this.step * (this.bends[last] as number);
    }
  }

  slope(theta: number): number {
    const count = this.slopes.length;
    if (count < 2) return 0;
    const position = (theta - this.first) / this.step;
    const cell = Math.min(count - 2, Math.max(0, Math.floor(position)));
    const u = position - cell;
    const h = this.step;
    const s0 = this.slopes[cell] as number;
    const s1 = this.slopes[cell + 1] as number;
    const b0 = h * (this.bends[cell] as number);
    const b1 = h * (this.bends[cell + 1] as number);
    const second = 3 * (s1 - s0) - 2 * b0 - b1;
    const third = 2 * (s0 - s1) + b0 + b1;
    this.bend = (b0 + u * (2 * second + 3 * u * third)) / h;
    return s0 + u * (b0 + u * (second + u * third));
  }
}
