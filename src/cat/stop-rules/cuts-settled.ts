import type { StopRule } from './stop-rule.js';

/**
 * Stops when the cuts below the named levels are settled on the overall ability: each has a probability of
 * being reached of at least `settle` or at most 1 − `settle`. All cuts when no level is named.
 */
export function overallCutsSettled(levels?: readonly string[]): StopRule {
  return (progress) => {
    const { settings } = progress;
    const exceedance = progress.overallExceedance();
    const settled = settings.levels.slice(1).every((level, c) => {
      if (levels && !levels.includes(level)) return true;
      const probability = exceedance[c] ?? 0;
      return probability >= settings.settle || probability <= 1 - settings.settle;
    });
    return settled
      ? {
          rule: 'cuts-settled',
          facts: { levels: levels ?? settings.levels.slice(1), settle: settings.settle },
        }
      : undefined;
  };
}

/** Stops when every cut of every area given is settled. */
export const areaCutsSettled: StopRule = (progress) => {
  const { settings, shares, posterior } = progress;
  const settled = settings.areas.every((area, s) => {
    if ((shares[s] as number) === 0) return true;
    return posterior
      .exceedance(s, area.cuts, settings.sharedSd)
      .every((probability) => probability >= settings.settle || probability <= 1 - settings.settle);
  });
  return settled ? { rule: 'area-cuts-settled', facts: { settle: settings.settle } } : undefined;
};
