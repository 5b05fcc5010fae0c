import type { SelectionView } from './selection-view.js';

/**
 * For one candidate item and several weight vectors over its scale's nodes: Σ_j vector_j P_k(θ_j) for every
 * category k, written to `out[k * vectors + v]`. Two-category items use the posterior mean propensity to
 * try: P(right) = (d − gc)K + gc; their lowest category is everything that is not right.
 */
export function outcomeSums(
  view: SelectionView,
  item: number,
  vectors: readonly Float64Array[],
  totals: Float64Array,
  from: number,
  to: number,
  out: Float64Array,
): number {
  const { tables } = view;
  const { pool, nodeCount } = tables;
  const count = vectors.length;
  const start = tables.categoryStart[item] as number;
  if (start < 0) {
    const guess = view.tries * (pool.c[item] as number);
    const slope = (pool.d[item] as number) - guess;
    const row = item * nodeCount;
    const knows = tables.knows;
    for (let v = 0; v < count; v++) {
      const vector = vectors[v] as Float64Array;
      let sum = 0;
      for (let j = from; j < to; j++) sum += (vector[j] as number) * (knows[row + j] as number);
      const total = totals[v] as number;
      const right = slope * sum + guess * total;
      out[v] = total - right;
      out[count + v] = right;
    }
    return 2;
  }
  const categories = pool.categories[item] as number;
  for (let k = 0; k < categories; k++) {
    const row = start + k * nodeCount;
    for (let v = 0; v < count; v++) {
      const vector = vectors[v] as Float64Array;
      let sum = 0;
      for (let j = from; j < to; j++) sum += (vector[j] as number) * (tables.categoryRows[row + j] as number);
      out[k * count + v] = sum;
    }
  }
  return categories;
}

/** Sum of each vector between two nodes. */
export function vectorTotals(vectors: readonly Float64Array[], from: number, to: number): Float64Array {
  return Float64Array.from(vectors, (vector) => {
    let sum = 0;
    for (let j = from; j < to; j++) sum += vector[j] as number;
    return sum;
  });
}

/** Candidates grouped by scale: for each scale present, the indices into the candidate list. */
export function byScale(view: SelectionView, candidates: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  candidates.forEach((item, index) => {
    const scale = view.tables.pool.scaleOf[item] as number;
    const group = groups.get(scale);
    if (group) group.push(index);
    else groups.set(scale, [index]);
  });
  return groups;
}
