import type { Profile, TestProfile } from '../../assessment/profile.js';
import { cutsOfMean } from '../../cat/cuts-of-mean.js';
import type { AbilityPosterior, ScaleAtLeast } from '../../irt/ability-posterior.js';
import { restorePosterior, type SavedPosterior } from '../../irt/saved-posterior.js';
import type { LevelAtom } from './expression.js';
import { type Monomial, monomialKey } from './polynomial.js';

/** A measured quantity of one test: an area's ability, or the mean ability of a combination of areas. */
export interface LevelVariable {
  readonly key: string;
  readonly test: string;
  /** true for `overall`, `written`, `oral`. */
  readonly combination: boolean;
}

const restored = new WeakMap<SavedPosterior, AbilityPosterior>();

/** The posterior of a test; the same when the same profile is asked again, for a sheet or another plan. */
function posteriorOf({ posterior: saved }: TestProfile): AbilityPosterior {
  const posterior = restored.get(saved) ?? restorePosterior(saved);
  restored.set(saved, posterior);
  return posterior;
}

/** Stop rule of a test that ended because its easiest questions were still too hard. */
const GENTLE_FLOOR = 'gentle-floor';

const COMBINATIONS = new Set(['overall', 'written', 'oral']);

/** Whether a place of a test is a combination of areas. */
export function isCombination(of: string): boolean {
  return COMBINATIONS.has(of);
}

/**
 * What the tests of a profile say about levels, from their joint posteriors. Everything asked is remembered:
 * one set of recommendations asks for the same probabilities many times.
 */
export class LevelEvidence {
  private readonly tests = new Map<string, TestProfile>();
  private readonly known = new Map<string, number>();

  constructor(profile: Profile) {
    for (const test of profile.tests) this.tests.set(test.bank, test);
  }

  /** The test of a bank, or undefined when it was not given. */
  test(bank: string): TestProfile | undefined {
    return this.tests.get(bank);
  }

  /** The measured quantity `of` a test, or undefined when it was not measured. */
  variable(bank: string, of: string): LevelVariable | undefined {
    const test = this.tests.get(bank);
    if (!test) return undefined;
    const measured = COMBINATIONS.has(of)
      ? combinationOf(test, of) !== undefined
      : test.areas.some((area) => area.area === of && area.measured);
    return measured ? { key: `${bank}/${of}`, test: bank, combination: COMBINATIONS.has(of) } : undefined;
  }

  /** The quantity a level is about, or undefined while something it needs was not measured. */
  read(atom: LevelAtom): LevelVariable | undefined {
    return this.unmeasured(atom).length === 0 ? this.variable(atom.test, atom.of) : undefined;
  }

  /**
   * What would have to be measured before a level can be read: areas, or the combination itself when nothing of it
   * was. An area that was begun and not finished is among them: leaving it must not open what finishing it may shut.
   */
  unmeasured({ test, of, needs }: LevelAtom): readonly string[] {
    if (!this.variable(test, of)) return [of];
    if (!needs) return [];
    const begun = (this.test(test)?.areas ?? []).filter(({ reason }) => reason === 'too-few-answers');
    const wanted = new Set([...needs, ...begun.map(({ area }) => area)]);
    return [...wanted].filter((area) => !this.variable(test, area));
  }

  /**
   * What can be asked for now so that a level can be read. Nothing after a test that ended gently because its easiest
   * questions were still too hard: that test is for later, not to be completed.
   */
  completable(atom: LevelAtom): readonly string[] {
    return this.test(atom.test)?.stop?.rule === GENTLE_FLOOR ? [] : this.unmeasured(atom);
  }

  /**
   * Number of the cut that opens a level, from 0; −1 for the lowest level, which everybody has; undefined when
   * the test does not know the level.
   */
  cut(bank: string, level: string): number | undefined {
    const position = this.tests.get(bank)?.levels.indexOf(level) ?? -1;
    return position < 0 ? undefined : position - 1;
  }

  /**
   * Probability that all indicators of a monomial hold together. Within a test it comes from the joint
   * posterior; tests are independent of each other. A combination may only stand alone in its test.
   */
  probability(product: Monomial): number {
    const byTest = new Map<string, [of: string, cut: number][]>();
    for (const [key, cut] of product) {
      const slash = key.indexOf('/');
      const bank = key.slice(0, slash);
      const list = byTest.get(bank) ?? [];
      list.push([key.slice(slash + 1), cut]);
      byTest.set(bank, list);
    }
    let probability = 1;
    for (const [bank, conditions] of byTest) probability *= this.inTest(bank, conditions);
    return probability;
  }

  private inTest(bank: string, conditions: readonly [of: string, cut: number][]): number {
    const key = monomialKey(new Map(conditions.map(([of, cut]) => [`${bank}/${of}`, cut])));
    const remembered = this.known.get(key);
    if (remembered !== undefined) return remembered;
    const value = this.compute(bank, conditions);
    this.known.set(key, value);
    return value;
  }

  private compute(bank: string, conditions: readonly [of: string, cut: number][]): number {
    const profile = this.tests.get(bank);
    if (!profile) return 0;
    const posterior = posteriorOf(profile);
    const [first] = conditions;
    if (first && conditions.length === 1) {
      const [of, cut] = first;
      const combination = combinationOf(profile, of);
      if (combination) {
        const value =
          cutsOfMean(
            profile.cuts.map((cuts) => ({ cuts })),
            combination.weights,
          )[cut] ?? Number.POSITIVE_INFINITY;
        return posterior.weightedMean(combination.weights, [value], profile.sharedSd).exceedance[0] ?? 0;
      }
      const scale = profile.scales.indexOf(of);
      const value = profile.cuts[scale]?.[cut] ?? Number.POSITIVE_INFINITY;
      return posterior.exceedance(scale, [value], profile.sharedSd)[0] ?? 0;
    }
    const all = conditions.map(([of, cut]): ScaleAtLeast => {
      const scale = profile.scales.indexOf(of);
      return { scale, cut: profile.cuts[scale]?.[cut] ?? Number.POSITIVE_INFINITY };
    });
    return posterior.allAtLeast(all, profile.sharedSd);
  }
}

function combinationOf(test: TestProfile, of: string): TestProfile['overall'] {
  const found =
    of === 'overall' ? test.overall : of === 'written' ? test.written : of === 'oral' ? test.oral : undefined;
  return found?.outcome === 'not-measured' ? undefined : found;
}
