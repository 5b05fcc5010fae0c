import type { AssessmentContent } from '../../src/assessment/content.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import type { Profile } from '../../src/assessment/profile.js';
import type { SittingState } from '../../src/assessment/sitting-state.js';
import type { Recommendations } from '../../src/pathways/recommend.js';

/** What is counted of one sitting. */
export interface CountedSitting {
  readonly id: string;
  readonly label?: string;
  readonly events: readonly SittingEvent[];
  readonly state: SittingState;
  readonly finished: boolean;
  readonly profile: Profile;
  /** Absent after a refusal. */
  readonly recommendations?: Recommendations;
}

/** What a group of counts is about; `level:` and `satisfaction:` name a bank and a question. */
export type StatisticGroup =
  | 'reached'
  | 'parts'
  | 'proposed'
  | 'decided'
  | `level:${string}`
  | `satisfaction:${string}`;

/** One count. No count: fewer than the smallest shown, or hidden so that another cannot be worked out. */
interface StatisticCell {
  readonly id: string;
  readonly count: number | null;
}

/** Counts over the sittings of a team. */
export interface Statistics {
  /** Counts under it are not shown. */
  readonly smallest: number;
  readonly sittings: number | null;
  /** Labels, and sittings without one. */
  readonly persons: number | null;
  readonly groups: readonly { readonly group: StatisticGroup; readonly cells: readonly StatisticCell[] }[];
  /** Minutes of answering, over finished sittings: lower quartile, median, upper quartile; none when too few. */
  readonly minutes: readonly [number, number, number] | null;
  /** Sittings that could not be read with this content. */
  readonly unread: number;
}

/**
 * Counts persons, steps reached, parts, levels, pathways proposed and decided. A count from 1 to `smallest` − 1 is
 * hidden; where the counts of a group add up to a known total and only one is hidden, the next smallest is hidden too.
 */
export function statisticsOf(
  sittings: readonly CountedSitting[],
  content: AssessmentContent,
  unread: number,
  smallest: number,
): Statistics {
  const persons = new Set(
    sittings.map(({ id, label }) => (label === undefined ? `id ${id}` : `label ${label}`)),
  );
  const groups: { group: StatisticGroup; cells: StatisticCell[] }[] = [];
  const add = (group: StatisticGroup, counts: ReadonlyMap<string, number>, partition: boolean) => {
    if (counts.size > 0) groups.push({ group, cells: hideSmall(counts, smallest, partition) });
  };
  add('reached', count(sittings.map(reached)), false);
  add('parts', count(sittings.map(partsDone)), false);
  for (const bank of content.banks) {
    const levels = sittings.flatMap(({ profile }) => {
      const overall = profile.tests.find((test) => test.bank === bank.id)?.overall;
      return overall ? [[overall.outcome === 'decided' ? overall.level : 'open']] : [];
    });
    const order = [...bank.levels.map(({ id }) => id), 'open'];
    add(`level:${bank.id}`, inOrder(count(levels), order), true);
  }
  add('proposed', count(sittings.map(proposed)), false);
  add('decided', count(sittings.map(decided)), false);
  for (const [question, replies] of satisfaction(sittings))
    add(`satisfaction:${question}`, count(replies), true);
  const minutes = sittings
    .filter(({ finished, profile }) => finished && profile.seconds > 0)
    .map(({ profile }) => profile.seconds / 60);
  return {
    smallest,
    sittings: shown(sittings.length, smallest),
    persons: shown(persons.size, smallest),
    groups,
    minutes: minutes.length < smallest ? null : quartiles(minutes),
    unread,
  };
}

function reached({ events, state, finished }: CountedSitting): readonly string[] {
  const cases = events.flatMap((event) => (event.type === 'case' ? [event.state] : []));
  return [
    'begun',
    ...(state.consent === 'not-asked' ? [] : [state.consent]),
    ...(finished && state.consent === 'accepted' ? ['complete'] : []),
    ...new Set(cases),
  ];
}

function partsDone({ state, events }: CountedSitting): readonly string[] {
  const answered = events.flatMap((event) => (event.type === 'answered' ? [event.part] : []));
  return [...new Set([...state.started.keys(), ...answered])].filter((part) => !state.skipped.has(part));
}

function proposed({ recommendations }: CountedSitting): readonly string[] {
  return (recommendations?.recommendations ?? []).map(({ id }) => id);
}

/** Pathways of an agreed plan that still has a step for them. */
function decided({ events, recommendations }: CountedSitting): readonly string[] {
  const agreed = events.some((event) => event.type === 'case' && event.state === 'plan-agreed');
  if (!agreed || !recommendations) return [];
  const active = recommendations.plan.steps.filter((step) => step.active);
  return [...new Set(active.flatMap(({ recommendation }) => recommendation ?? []))];
}

function satisfaction(sittings: readonly CountedSitting[]): Map<string, string[][]> {
  const replies = new Map<string, string[][]>();
  for (const { profile } of sittings) {
    for (const [question, value] of Object.entries(profile.answers)) {
      if (!question.startsWith('satisfaction') || typeof value !== 'string') continue;
      replies.set(question, [...(replies.get(question) ?? []), [value]]);
    }
  }
  return replies;
}

/** How many of the lists hold each entry, in the order met. */
function count(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of lists.flat()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

function inOrder(counts: ReadonlyMap<string, number>, order: readonly string[]): Map<string, number> {
  if (counts.size === 0) return new Map();
  return new Map(order.map((id) => [id, counts.get(id) ?? 0]));
}

function shown(value: number, smallest: number): number | null {
  return value > 0 && value < smallest ? null : value;
}

function hideSmall(
  counts: ReadonlyMap<string, number>,
  smallest: number,
  partition: boolean,
): StatisticCell[] {
  const cells = [...counts].map(([id, value]) => ({ id, value, count: shown(value, smallest) }));
  const hidden = cells.filter((cell) => cell.count === null);
  if (partition && hidden.length === 1) {
    const next = cells
      .filter((cell) => cell.count !== null && cell.value > 0)
      .sort((left, right) => left.value - right.value)[0];
    if (next) next.count = null;
  }
  return cells.map(({ id, count: kept }) => ({ id, count: kept }));
}

function quartiles(values: readonly number[]): [number, number, number] {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const low = Math.floor(place);
    const [before = 0, after = before] = sorted.slice(low, low + 2);
    return Math.round(before + (after - before) * (place - low));
  };
  return [at(0.25), at(0.5), at(0.75)];
}
