import type { StopRule } from './stop-rule.js';

/** Stops after so many scored items. */
export function mostItems(count: number): StopRule {
  return ({ scoredCount }) =>
    scoredCount >= count ? { rule: 'most-items', facts: { items: scoredCount } } : undefined;
}

/** Holds from so many scored items on; for use inside allOf. */
export function fewestItems(count: number): StopRule {
  return ({ scoredCount }) =>
    scoredCount >= count ? { rule: 'fewest-items', facts: { items: scoredCount } } : undefined;
}

/** Holds once every area given has its fewest items; for use inside allOf. */
export const everyAreaServed: StopRule = ({ settings, shares, scaleCounts, offered }) =>
  settings.areas.every(
    (area, s) =>
      (shares[s] as number) === 0 || !offered.has(s) || (scaleCounts[s] as number) >= area.minItems,
  )
    ? { rule: 'every-area-served', facts: {} }
    : undefined;

/** Stops after so many minutes of answering, pauses out. */
export function mostMinutes(minutes: number): StopRule {
  return ({ milliseconds }) =>
    milliseconds >= minutes * 60_000 ? { rule: 'most-minutes', facts: { minutes } } : undefined;
}
