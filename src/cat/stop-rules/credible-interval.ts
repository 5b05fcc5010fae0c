import type { StopRule } from './stop-rule.js';

/** Stops when the central credible interval of the overall ability, of this probability, lies inside one level. */
export function overallIntervalInsideLevel(mass: number): StopRule {
  return (progress) =>
    insideLevel(progress.overallExceedance(), mass)
      ? { rule: 'interval-inside-level', facts: { mass } }
      : undefined;
}

/** Stops when the central credible interval of every area given, of this probability, lies inside one level. */
export function areaIntervalsInsideLevel(mass: number): StopRule {
  return ({ settings, shares, posterior }) =>
    settings.areas.every(
      (area, s) =>
        (shares[s] as number) === 0 ||
        insideLevel(posterior.exceedance(s, area.cuts, settings.sharedSd), mass),
    )
      ? { rule: 'area-intervals-inside-level', facts: { mass } }
      : undefined;
}

/** No cut lies inside the interval: each has at most its tail on one side. */
function insideLevel(exceedance: readonly number[], mass: number): boolean {
  const tail = (1 - mass) / 2;
  return exceedance.every((above) => above <= tail || above >= 1 - tail);
}
