/** What is known about one cut score. */
export type CutOutcome = 'reached' | 'not-yet' | 'open';

/** What can be said about a level. */
export type LevelOutcome = 'decided' | 'between' | 'insufficient-evidence' | 'pool-limited' | 'not-measured';

/** A level with its probability. */
export interface LevelProbability {
  readonly level: string;
  readonly probability: number;
}

/** A cut score, the level it opens, the probability of being at or above it, and the outcome. */
export interface CutResult {
  readonly level: string;
  readonly probability: number;
  readonly outcome: CutOutcome;
}

/** The level decision on one ability. */
export interface LevelDecision {
  readonly level: string;
  readonly outcome: LevelOutcome;
  /** The two levels it lies between, lower first, when the outcome is `between`. */
  readonly between?: readonly [string, string];
  readonly levels: readonly LevelProbability[];
  readonly cuts: readonly CutResult[];
}

/** Settings of a level decision. */
export interface DecisionSettings {
  readonly levels: readonly string[];
  readonly settle: number;
  readonly decide: number;
  readonly lossMatrix?: readonly (readonly number[])[];
}

/**
 * Turns P(ability ≥ cut) for increasing cuts into a level and an outcome. The level minimises the expected
 * loss (Bayes rule; distance in levels unless a matrix is given: rows true level, columns stated level). It
 * is `decided` when the cuts on both its sides are settled or its probability reaches `decide`; `between`
 * when one neighbouring cut is open; otherwise the evidence is insufficient, or limited by the pool.
 */
export function decideLevel(
  exceedance: readonly number[],
  settings: DecisionSettings,
  poolExhausted = false,
): LevelDecision {
  const { levels: ids, settle, decide, lossMatrix } = settings;
  // Exceedances fall with the cut; the smallest rounding error must not make a probability negative.
  const above: number[] = [];
  exceedance.forEach((probability, c) => {
    above.push(c === 0 ? probability : Math.min(probability, above[c - 1] as number));
  });
  const probabilities = ids.map((_, k) => (k === 0 ? 1 : (above[k - 1] ?? 0)) - (above[k] ?? 0));
  const cuts = ids.slice(1).map((level, c): CutResult => {
    const probability = above[c] ?? 0;
    const outcome = probability >= settle ? 'reached' : probability <= 1 - settle ? 'not-yet' : 'open';
    return { level, probability, outcome };
  });
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  ids.forEach((_, stated) => {
    let loss = 0;
    probabilities.forEach((probability, truth) => {
      loss += probability * (lossMatrix?.[truth]?.[stated] ?? Math.abs(truth - stated));
    });
    if (loss < least) {
      least = loss;
      best = stated;
    }
  });
  const lower = best > 0 ? cuts[best - 1] : undefined;
  const upper = cuts[best];
  const lowerOpen = lower?.outcome === 'open';
  const upperOpen = upper?.outcome === 'open';
  const base = {
    level: ids[best] as string,
    levels: ids.map((level, k) => ({ level, probability: probabilities[k] as number })),
    cuts,
  };
  if ((!lowerOpen && !upperOpen) || (probabilities[best] as number) >= decide) {
    return { ...base, outcome: 'decided' };
  }
  if (lowerOpen !== upperOpen) {
    const between: readonly [string, string] = lowerOpen
      ? [ids[best - 1] as string, ids[best] as string]
      : [ids[best] as string, ids[best + 1] as string];
    return { ...base, outcome: 'between', between };
  }
  return { ...base, outcome: poolExhausted ? 'pool-limited' : 'insufficient-evidence' };
}
