/** Place of the pair (row, column ≤ row) in a packed lower triangle. */
export function pairIndex(row: number, column: number): number {
  return (row * (row + 1)) / 2 + column;
}

/**
 * Cholesky factor L of a symmetric matrix (row-major, n × n, lower triangle read), written over it.
 * @returns false when the matrix is not positive definite; the matrix is then spoiled
 */
export function choleskyFactor(matrix: Float64Array, n: number): boolean {
  for (let row = 0; row < n; row++) {
    const r = row * n;
    for (let column = 0; column <= row; column++) {
      const c = column * n;
      let sum = matrix[r + column] as number;
      for (let k = 0; k < column; k++) sum -= (matrix[r + k] as number) * (matrix[c + k] as number);
      if (column < row) matrix[r + column] = sum / (matrix[c + column] as number);
      else {
        // Below rounding of the diagonal itself there is no curvature left.
        if (!(sum > 1e-13 * Math.abs(matrix[r + row] as number)) || !Number.isFinite(sum)) return false;
        matrix[r + row] = Math.sqrt(sum);
      }
    }
  }
  return true;
}

/** Solves L Lᵀ x = `right` in place, given the factor of {@link choleskyFactor}. */
export function choleskySolve(factor: Float64Array, n: number, right: Float64Array): void {
  for (let row = 0; row < n; row++) {
    let sum = right[row] as number;
    for (let k = 0; k < row; k++) sum -= (factor[row * n + k] as number) * (right[k] as number);
    right[row] = sum / (factor[row * n + row] as number);
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = right[row] as number;
    for (let k = row + 1; k < n; k++) sum -= (factor[k * n + row] as number) * (right[k] as number);
    right[row] = sum / (factor[row * n + row] as number);
  }
}

/** The inverse (full, row-major) of the matrix whose {@link choleskyFactor} is given. */
export function choleskyInverse(factor: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  const column = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    column.fill(0);
    column[j] = 1;
    choleskySolve(factor, n, column);
    for (let i = 0; i < n; i++) inverse[i * n + j] = column[i] as number;
  }
  return inverse;
}
