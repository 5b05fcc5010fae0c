import type { PathwaysFile } from './catalogue.js';
import type { Recommendation } from './recommendation.js';
import { statusRank } from './status.js';

type Criterion = PathwaysFile['ranking'][number];

/** A recommendation before it has its place; `order` is its place in the catalogue. */
export interface Unranked {
  readonly recommendation: Omit<Recommendation, 'rank' | 'tied'>;
  readonly order: number;
}

const ROLES = ['before', 'main', 'beside', 'later'];

function keyOf(
  criterion: Criterion,
  { recommendation, order }: Unranked,
  targets: readonly string[],
): number {
  switch (criterion) {
    case 'role':
      return ROLES.indexOf(recommendation.role);
    case 'target': {
      const position = recommendation.target === undefined ? -1 : targets.indexOf(recommendation.target);
      return position < 0 ? targets.length : position;
    }
    case 'recognition':
      return (recommendation.blocs?.validate.length ?? 0) > 0 && recommendation.kind === 'vpl' ? 0 : 1;
    case 'status':
      return -statusRank(recommendation.status);
    case 'certainty':
      return recommendation.certainty === 'settled' ? 0 : 1;
    case 'order':
      return order;
  }
}

/**
 * Orders recommendations by the catalogue's criteria, the first one first. What is equal on all of them shares a
 * rank; the next one has the rank of its position (1, 1, 3).
 */
export function rankRecommendations(
  list: readonly Unranked[],
  criteria: readonly Criterion[],
  targets: readonly string[],
): Recommendation[] {
  const keyed = list.map((entry) => ({
    entry,
    keys: criteria.map((criterion) => keyOf(criterion, entry, targets)),
  }));
  const compare = (left: readonly number[], right: readonly number[]): number => {
    for (let k = 0; k < left.length; k++) {
      const difference = (left[k] ?? 0) - (right[k] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  keyed.sort((left, right) => compare(left.keys, right.keys));
  return keyed.map(({ entry, keys }) => {
    const equal = keyed.filter((other) => compare(other.keys, keys) === 0);
    const rank = 1 + keyed.findIndex((other) => compare(other.keys, keys) === 0);
    return { ...entry.recommendation, rank, tied: equal.length > 1 };
  });
}
