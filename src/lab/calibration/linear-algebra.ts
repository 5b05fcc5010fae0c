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

/** The inverse (full, row-major) of the matrix whose {@link choleskyFactor} is given, as M Mᵀ with M = L⁻ᵀ. */
export function choleskyInverse(factor: Float64Array, n: number): Float64Array {
  // Row j of `lower` is column j of L⁻¹, so that all inner loops run along rows.
  const lower = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const column = j * n;
    lower[column + j] = 1 / (factor[j * n + j] as number);
    for (let i = j + 1; i < n; i++) {
      const row = i * n;
      let sum = 0;
      for (let k = j; k < i; k++) sum += (factor[row + k] as number) * (lower[column + k] as number);
      lower[column + i] = -sum / (factor[row + i] as number);
    }
  }
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < n; k++) sum += (lower[i * n + k] as number) * (lower[j * n + k] as number);
      inverse[i * n + j] = sum;
      inverse[j * n + i] = sum;
    }
  }
  return inverse;
}
