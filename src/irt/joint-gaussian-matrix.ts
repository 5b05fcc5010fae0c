/** Lower triangular Cholesky factor of a symmetric positive definite matrix; undefined when it is not. */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const factor: number[][] = [];
  for (const [s, row] of matrix.entries()) {
    const line = new Array<number>(matrix.length).fill(0);
    for (let t = 0; t <= s; t++) {
      let sum = row[t] as number;
      const other = t === s ? line : (factor[t] as number[]);
      for (let k = 0; k < t; k++) sum -= (line[k] as number) * (other[k] as number);
      if (t === s) {
        if (!(sum > 0)) return undefined;
        line[s] = Math.sqrt(sum);
      } else {
        line[t] = sum / (other[t] as number);
      }
    }
    factor.push(line);
  }
  return factor;
}

/** Inverse of a small matrix by Gauss–Jordan elimination with row pivoting. */
export function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, s) => [...row, ...row.map((_, t) => (s === t ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let s = column + 1; s < size; s++) {
      if (Math.abs(work[s]?.[column] as number) > Math.abs(work[pivot]?.[column] as number)) pivot = s;
    }
    [work[column], work[pivot]] = [work[pivot] as number[], work[column] as number[]];
    const row = work[column] as number[];
    const scale = 1 / (row[column] as number);
    for (let t = 0; t < 2 * size; t++) row[t] = (row[t] as number) * scale;
    for (let s = 0; s < size; s++) {
      if (s === column) continue;
      const other = work[s] as number[];
      const times = other[column] as number;
      for (let t = 0; t < 2 * size; t++) other[t] = (other[t] as number) - times * (row[t] as number);
    }
  }
  return work.map((row) => row.slice(size));
}
