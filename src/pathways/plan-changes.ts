import type { LevelChange } from './level-changes.js';
import type { ActionPlan } from './plan.js';

/** The next version of a plan, saying what changed. `levels` comes from the two profiles, when both are kept. */
export function nextVersion(
  previous: ActionPlan,
  next: ActionPlan,
  levels: readonly LevelChange[],
): ActionPlan {
  const before = new Map(previous.recommendations.map((entry) => [entry.id, entry]));
  const after = new Map(next.recommendations.map((entry) => [entry.id, entry]));
  return {
    ...next,
    version: previous.version + 1,
    changes: {
      sinceVersion: previous.version,
      since: previous.madeOn,
      added: [...after.keys()].filter((id) => !before.has(id)),
      gone: [...before.keys()].filter((id) => !after.has(id)),
      statuses: [...after.values()].flatMap(({ id, status }) => {
        const earlier = before.get(id);
        return earlier && earlier.status !== status ? [{ id, from: earlier.status, to: status }] : [];
      }),
      levels,
    },
  };
}
