import type { LevelChange } from './level-changes.js';
import type { ActionPlan } from './plan.js';
import type { OpenStatus } from './status.js';

/** What changed since the plan before. */
export interface PlanChanges {
  /** Version and day of the plan before. */
  readonly sinceVersion: number;
  readonly since: string;
  /** Recommendations that are new, and those no longer proposed. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly statuses: readonly { readonly id: string; readonly from: OpenStatus; readonly to: OpenStatus }[];
  readonly levels: readonly LevelChange[];
}

/** The next version of a plan, saying what changed. `levels` comes from the two profiles, when both are kept. */
export function nextVersion(previous: ActionPlan, next: ActionPlan, levels: readonly LevelChange[]): ActionPlan {
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
