/** Gauss–Legendre rule with five nodes on [−1, 1]: Abramowitz & Stegun (1964), table 25.4. */
const GAUSS_NODES: readonly (readonly [node: number, weight: number])[] = [
  [-0.906179845938664, 0.2369268850561891],
  [-0.5384693101056831, 0.4786286704993665],
  [0, 0.5688888888888889],
  [0.5384693101056831, 0.4786286704993665],
  [0.906179845938664, 0.2369268850561891],
];

/** Integral of a smooth function over one interval by the five-point Gauss–Legendre rule. */
export function gaussLegendre(f: (x: number) => number, from: number, to: number): number {
  const half = (to - from) / 2;
  const middle = from + half;
  let sum = 0;
  for (const [node, weight] of GAUSS_NODES) sum += weight * f(middle + half * node);
  return half * sum;
}

/** Integral of a smooth function from `from` to `to` in intervals no wider than `step`. */
export function integrate(f: (x: number) => number, from: number, to: number, step: number): number {
  const cells = Math.max(1, Math.ceil((to - from) / step));
  let sum = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    sum += gaussLegendre(f, from + ((to - from) * cell) / cells, from + ((to - from) * (cell + 1)) / cells);
  }
  return sum;
}
