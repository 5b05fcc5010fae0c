/**
 * Distribution of the number right over items with independent probabilities `p` of a right answer, left out the
 * positions `skip` and `alsoSkip`: element r is P(r right). Elementary symmetric functions of the odds, scaled so
 * that they can neither overflow nor cancel. Source: Lord & Wingersky (1984).
 */
export function numberRight(p: ArrayLike<number>, skip = -1, alsoSkip = -1): Float64Array {
  const left = p.length - Number(skip >= 0) - Number(alsoSkip >= 0 && alsoSkip !== skip);
  const out = new Float64Array(left + 1);
  out[0] = 1;
  let used = 0;
  for (let item = 0; item < p.length; item++) {
    if (item === skip || item === alsoSkip) continue;
    const right = p[item] as number;
    used += 1;
    for (let r = used; r > 0; r--) {
      out[r] = (out[r] as number) * (1 - right) + (out[r - 1] as number) * right;
    }
    out[0] = (out[0] as number) * (1 - right);
  }
  return out;
}
