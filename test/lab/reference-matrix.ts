import { type ResponseMatrix, responseMatrix } from '../../src/lab/calibration/response-matrix.js';

/** The response strings of the reference files as a matrix with items `i0`, `i1`, … */
export function referenceMatrix(rows: readonly string[]): ResponseMatrix {
  const items = Array.from({ length: rows[0]?.length ?? 0 }, (_, item) => `i${item}`);
  return responseMatrix(
    items,
    rows.map((row) => [...row].map((score) => (score === '.' ? null : Number(score)))),
  );
}

/** Largest absolute difference of two equally long lists. */
export function largestGap(actual: readonly number[], expected: readonly number[]): number {
  if (actual.length !== expected.length) throw new RangeError(`${actual.length} against ${expected.length}`);
  return Math.max(...actual.map((value, index) => Math.abs(value - (expected[index] as number))));
}

/** Largest relative difference of two equally long lists. */
export function largestRelativeGap(actual: readonly number[], expected: readonly number[]): number {
  return largestGap(
    actual.map((value, index) => value / (expected[index] as number)),
    expected.map(() => 1),
  );
}
