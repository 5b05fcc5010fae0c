import { middleOfLevel } from '../../banks/effective-parameters.js';
import { cutsOfMean } from '../../cat/cuts-of-mean.js';
import type { ItemPool } from '../../cat/item-pool.js';
import { informationAt } from '../../cat/pool-models.js';
import type { TestSettings } from '../../cat/test-settings.js';
import { normalCdf, normalQuantile } from '../../irt/normal.js';

/** What a test of a given length can be expected to say of someone in the middle of a level. */
export interface LevelReach {
  /** Position of the level, lowest first. */
  readonly level: number;
  /** Probability on the right side of the cut below and above; absent at the ends. */
  readonly above?: number;
  readonly below?: number;
  /** Probability of the level itself. */
  readonly mass: number;
  /** Standard error of the overall ability, shared error included, in logits. */
  readonly standardError: number;
  /** Standard error that would settle both cuts, in logits. */
  readonly needed: number;
}

/**
 * Outcome of a test for a person in the middle of each level, the same in every area, whose answers are the
 * expected ones: about half of such people get further, half less far. Information adds up over the best items
 * of each area, as many as its share of the test allows; prior and information give the covariance of the
 * posterior in its normal approximation. No person is simulated: it takes milliseconds. Against simulations of
 * the built-in banks the standard errors agree within 0.06 logit; the mean probability over people lies 0.1 to
 * 0.2 below that of the expected person, which is given here.
 */
export function levelReach(pool: ItemPool, settings: TestSettings, settle: number): LevelReach[] {
  const { mean, sd, loading } = settings.prior;
  const shares = settings.areas.map((area) => area.share);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const weights = shares.map((share) => share / total);
  const given = weights.flatMap((weight, s) => (weight > 0 ? [s] : []));
  const overallCuts = cutsOfMean(settings.areas, weights);
  const priorMean = given.reduce((sum, s) => sum + (weights[s] ?? 0) * (mean[s] ?? 0), 0);
  const prior = given.map((s) =>
    given.map((t) => (sd[s] ?? 1) * (sd[t] ?? 1) * (s === t ? 1 : (loading[s] ?? 0) * (loading[t] ?? 0))),
  );
  const w = given.map((s) => weights[s] ?? 0);
  const priorVariance = quadratic(prior, w);
  const alike = given.map((s) => scoredAlike(pool, s));

  return settings.levels.map((_, level) => {
    const [lower, upper] = [overallCuts[level - 1], overallCuts[level]];
    const theta = middleOfLevel(overallCuts, level);
    const information = given.map((s, i) => {
      const most = Math.min(
        settings.areas[s]?.maxItems ?? settings.maxItems,
        (weights[s] ?? 0) * settings.maxItems,
      );
      return bestInformation(pool, alike[i] ?? [], theta, most);
    });
    const variance = quadratic(posteriorCovariance(prior, information), w);
    const standardError = Math.sqrt(variance + settings.sharedSd ** 2);
    // The posterior mean lies between the prior mean and the ability, by what the test has learnt.
    const expected = priorMean + (1 - variance / priorVariance) * (theta - priorMean);
    const above = lower === undefined ? undefined : normalCdf((expected - lower) / standardError);
    const below = upper === undefined ? undefined : normalCdf((upper - expected) / standardError);
    const nearest = Math.min(
      lower === undefined ? Infinity : theta - lower,
      upper === undefined ? Infinity : upper - theta,
    );
    return {
      level,
      ...(above !== undefined && { above }),
      ...(below !== undefined && { below }),
      mass: (above ?? 1) + (below ?? 1) - 1,
      standardError,
      needed: nearest / normalQuantile(settle),
    };
  });
}

/** Scored items with the same parameters: the position of one, and how many there are. */
interface AlikeItems {
  readonly position: number;
  count: number;
}

/** The scored items of an area by parameters: those of an uncalibrated bank have few, evaluated once each. */
function scoredAlike(pool: ItemPool, scale: number): readonly AlikeItems[] {
  const groups = new Map<number | string, AlikeItems[]>();
  for (const position of pool.members[scale] ?? []) {
    const item = pool.items[position];
    if (item === undefined || item.unscored === true) continue;
    const dichotomous = pool.family[position] === 'dichotomous';
    const key = dichotomous ? (pool.b[position] ?? 0) : JSON.stringify(item.parameters);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const known = dichotomous
      ? group.find((other) => [pool.a, pool.c, pool.d].every((of) => of[other.position] === of[position]))
      : group[0];
    if (known === undefined) group.push({ position, count: 1 });
    else known.count += 1;
  }
  return [...groups.values()].flat();
}

/** Information of the best items of an area at an ability; a part of an item counts in part. */
function bestInformation(pool: ItemPool, alike: readonly AlikeItems[], theta: number, most: number): number {
  const values = alike
    .map(({ position, count }) => ({ value: informationAt(pool, position, theta), count }))
    .sort((first, second) => second.value - first.value);
  let [sum, left] = [0, most];
  for (const { value, count } of values) {
    const taken = Math.min(count, left);
    sum += value * taken;
    left -= taken;
    if (left <= 0) break;
  }
  return sum;
}

function quadratic(matrix: readonly (readonly number[])[], w: readonly number[]): number {
  return matrix.reduce(
    (sum, row, i) => sum + row.reduce((inner, value, j) => inner + value * (w[i] ?? 0) * (w[j] ?? 0), 0),
    0,
  );
}

/** (Σ⁻¹ + D)⁻¹ for a diagonal D, one scale at a time (Sherman & Morrison 1950): no inverse is formed. */
function posteriorCovariance(
  prior: readonly (readonly number[])[],
  information: readonly number[],
): number[][] {
  let covariance = prior.map((row) => [...row]);
  information.forEach((d, s) => {
    const column = covariance.map((row) => row[s] ?? 0);
    const factor = d / (1 + d * (column[s] ?? 0));
    covariance = covariance.map((row, i) =>
      row.map((value, j) => value - factor * (column[i] ?? 0) * (column[j] ?? 0)),
    );
  });
  return covariance;
}
