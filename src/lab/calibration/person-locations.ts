/** Where a number of right answers puts a person, in logits. */
export interface PersonLocation {
  readonly theta: number;
  readonly standardError: number;
}

/**
 * Maximum likelihood location of each number right 0..n under the Rasch model: where the expected number right is
 * the observed one. Infinite, with infinite error, for nothing or everything right.
 * @param difficulties in logits
 */
export function personLocations(difficulties: readonly number[]): PersonLocation[] {
  const count = difficulties.length;
  return Array.from({ length: count + 1 }, (_, right): PersonLocation => {
    if (right === 0) return { theta: Number.NEGATIVE_INFINITY, standardError: Number.POSITIVE_INFINITY };
    if (right === count) return { theta: Number.POSITIVE_INFINITY, standardError: Number.POSITIVE_INFINITY };
    const center = difficulties.reduce((sum, b) => sum + b, 0) / count;
    let theta = center + Math.log(right / (count - right));
    let information = 0;
    for (let step = 0; step < 100; step++) {
      let expected = 0;
      information = 0;
      for (const b of difficulties) {
        const p = 1 / (1 + Math.exp(b - theta));
        expected += p;
        information += p * (1 - p);
      }
      const move = Math.max(-1, Math.min(1, (right - expected) / information));
      theta += move;
      if (Math.abs(move) < 1e-12) break;
    }
    return { theta, standardError: 1 / Math.sqrt(information) };
  });
}
