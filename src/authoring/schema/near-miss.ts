const MAX_DISTANCE = 2;

/**
 * Number of letters to add, drop, change or exchange with their neighbour to go from one text to another
 * (Levenshtein 1966; Damerau 1964), or `limit + 1` when it is more than `limit`.
 */
function editDistance(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: second.length + 1 }, (_, j) => j);
  for (let i = 1; i <= first.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= second.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (first[i - 1] === second[j - 1] ? 0 : 1);
      const exchanged =
        first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]
          ? (beforeLast[j - 2] ?? Infinity) + 1
          : Infinity;
      const cost = Math.min(changed, exchanged, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[second.length] ?? limit + 1, limit + 1);
}

function comparable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[_\s]/g, '-');
}

/**
 * The candidate an author most likely meant: at most two letters away, or one for texts of four letters or
 * fewer; capitals, accents and underscores count for nothing. Undefined when none is near or two are equally
 * near.
 */
export function nearMiss(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > 100) return undefined;
  const wanted = comparable(written);
  let limit = wanted.length <= 4 ? 1 : MAX_DISTANCE;
  let best: string | undefined;
  let tied = false;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, comparable(candidate), limit);
    if (distance > limit) continue;
    if (distance === limit && best !== undefined) {
      tied = true;
      continue;
    }
    best = candidate;
    limit = distance;
    tied = false;
    if (distance === 0) return candidate;
  }
  return tied ? undefined : best;
}
