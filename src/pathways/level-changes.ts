import type { LevelResult, Profile, TestProfile } from '../assessment/profile.js';
import type { Catalogue, Text } from './catalogue.js';
import { levelTitle, placeWords } from './reasons.js';
import { phrase } from './texts.js';

/** Whether a level changed between two positionings. */
export interface LevelChange {
  readonly test: string;
  /** Area, or `overall`. */
  readonly of: string;
  readonly change: 'up' | 'down' | 'none';
  readonly from: string;
  readonly to: string;
  readonly sentence: Text;
}

/**
 * Levels of two positionings side by side: areas measured in both, and the overall level when it is over the same areas. A change is stated only when the posteriors
 * support it: a cut surely passed now (probability at the upper threshold) that surely was not before (at the
 * lower one), or the reverse.
 */
export function levelChanges(before: Profile, after: Profile, catalogue: Catalogue): LevelChange[] {
  return after.tests.flatMap((test) => {
    const earlier = before.tests.find((other) => other.bank === test.bank);
    if (!earlier) return [];
    return [...pairs(earlier, test)].map(([of, from, to]) => describe(test.bank, of, from, to, catalogue));
  });
}

function* pairs(
  before: TestProfile,
  after: TestProfile,
): Iterable<[of: string, from: LevelResult, to: LevelResult]> {
  // Two overall levels over different areas are not the same quantity.
  const over = (test: TestProfile): string => [...(test.overall?.over ?? [])].sort().join();
  if (before.overall && after.overall && over(before) === over(after)) {
    yield ['overall', before.overall, after.overall];
  }
  for (const area of after.areas) {
    const earlier = before.areas.find((other) => other.area === area.area);
    if (area.measured && earlier?.measured) yield [area.area, earlier, area];
  }
}

function describe(
  test: string,
  of: string,
  from: LevelResult,
  to: LevelResult,
  catalogue: Catalogue,
): LevelChange {
  const { met, notMet } = catalogue.pathways.thresholds;
  const crossed = (first: LevelResult, second: LevelResult): boolean =>
    second.cuts.some((cut) => {
      const earlier = first.cuts.find((other) => other.level === cut.level);
      return earlier !== undefined && cut.probability >= met && earlier.probability <= notMet;
    });
  const change = crossed(from, to) ? 'up' : crossed(to, from) ? 'down' : 'none';
  const suffix = change === 'up' ? '' : `-${change}`;
  return {
    test,
    of,
    change,
    from: from.level,
    to: to.level,
    sentence: phrase(catalogue, `change-of-level${suffix}`, {
      ...placeWords(catalogue, test, of),
      from: levelTitle(catalogue, test, from.level),
      to: levelTitle(catalogue, test, to.level),
    }),
  };
}
