/** Vectors written as combinations of a few: `vector_i ≈ Σ_r coefficients[i * rank + r] basis_r`. */
export interface VectorBasis {
  readonly basis: readonly Float64Array[];
  /** `[vector * basis.length + basis vector]`. */
  readonly coefficients: Float64Array;
}

/** Remainder, relative to the longest vector, below which a vector counts as a combination of the others. */
const TOLERANCE = 1e-6;

/**
 * An orthonormal basis of vectors that are nearly combinations of a few of them, by Gram–Schmidt with the longest
 * remainder next (Golub & Van Loan 1996). Sums against many vectors then cost sums against the basis. Only
 * the elements from (inclusive) and to (exclusive) are looked at.
 */
export function vectorBasis(vectors: readonly Float64Array[], from: number, to: number): VectorBasis {
  const rests = vectors.map((vector) => vector.slice());
  const rows = vectors.map((): number[] => []);
  const basis: Float64Array[] = [];
  const squares = rests.map((rest) => dot(rest, rest, from, to));
  const limit = TOLERANCE * TOLERANCE * Math.max(0, ...squares);
  while (basis.length < vectors.length) {
    let pivot = 0;
    for (let i = 1; i < rests.length; i++) {
      if ((squares[i] as number) > (squares[pivot] as number)) pivot = i;
    }
    if (!((squares[pivot] as number) > limit)) break;
    const length = Math.sqrt(squares[pivot] as number);
    const direction = new Float64Array((rests[pivot] as Float64Array).length);
    for (let j = from; j < to; j++) direction[j] = ((rests[pivot] as Float64Array)[j] as number) / length;
    basis.push(direction);
    for (let i = 0; i < rests.length; i++) {
      const rest = rests[i] as Float64Array;
      // What is left of a vector used or used up stays out of the way.
      const along = (squares[i] as number) > limit ? dot(rest, direction, from, to) : 0;
      (rows[i] as number[]).push(along);
      if (along === 0) continue;
      let square = 0;
      for (let j = from; j < to; j++) {
        const value = (rest[j] as number) - along * (direction[j] as number);
        rest[j] = value;
        square += value * value;
      }
      squares[i] = i === pivot ? 0 : square;
    }
  }
  return { basis, coefficients: Float64Array.from(rows.flat()) };
}

function dot(one: Float64Array, other: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let j = from; j < to; j++) sum += (one[j] as number) * (other[j] as number);
  return sum;
}
