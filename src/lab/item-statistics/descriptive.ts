/** Mean of the values; NaN without any. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let n = 0; n < values.length; n++) sum += values[n] as number;
  return sum / values.length;
}

/** Sample variance, divisor n − 1; NaN below two values. */
export function variance(values: ArrayLike<number>): number {
  const center = mean(values);
  let sum = 0;
  for (let n = 0; n < values.length; n++) sum += ((values[n] as number) - center) ** 2;
  return values.length < 2 ? Number.NaN : sum / (values.length - 1);
}

/** Pearson correlation of two equally long lists; NaN when either is constant. */
export function correlation(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const centerOne = mean(one);
  const centerOther = mean(other);
  let product = 0;
  let squareOne = 0;
  let squareOther = 0;
  for (let n = 0; n < one.length; n++) {
    const x = (one[n] as number) - centerOne;
    const y = (other[n] as number) - centerOther;
    product += x * y;
    squareOne += x * x;
    squareOther += y * y;
  }
  return product / Math.sqrt(squareOne * squareOther);
}

/** The value below which a share `p` (0..1) lies, by linear interpolation (type 7 of Hyndman & Fan 1996); NaN when empty. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * p;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** The middle value; NaN when empty. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
