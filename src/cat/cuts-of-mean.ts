/**
 * Cut scores of a weighted mean of abilities: the same mean of the areas' cuts, so that whoever stands at the cut of
 * every area stands at the cut of the whole. Areas without weight or without cuts do not count; where all agree, the
 * cuts are theirs to the last digit.
 * @param weights of the areas, in their order, not negative
 */
export function cutsOfMean(
  areas: readonly { readonly cuts: readonly number[] }[],
  weights: readonly number[],
): readonly number[] {
  const counted = areas.flatMap(({ cuts: own }, s) => {
    const weight = weights[s] ?? 0;
    return weight > 0 && own.length > 0 ? [{ own, weight }] : [];
  });
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const first = counted[0]?.own ?? [];
  return first.map((cut, k) =>
    counted.every(({ own }) => own[k] === cut)
      ? cut
      : counted.reduce((sum, { own, weight }) => sum + weight * (own[k] as number), 0) / total,
  );
}
