import type { AnswerValue } from '../assessment/events.js';
import type { Profile } from '../assessment/profile.js';
import type { Catalogue } from './catalogue.js';
import { AUTONOMIES, DURATIONS, type ExperienceAtom, RECENCIES } from './rules/expression.js';

/** Question that holds the experiences, and the fields of one record, as the built-in intake names them. */
export const EXPERIENCES_QUESTION = 'experiences';

/** Years each duration stands for: at least, and less than. */
const YEARS: Readonly<Record<string, readonly [number, number]>> = {
  'under-1': [0, 1],
  '1-3': [1, 3],
  '3-5': [3, 5],
  '5-10': [5, 10],
  'over-10': [10, Number.POSITIVE_INFINITY],
};

/** One experience of the intake. An absent field was not answered. */
export interface Experience {
  readonly title?: string;
  readonly kind?: string;
  readonly abroad?: boolean;
  /** Areas ticked, and those of the activities ticked; absent when neither was answered. */
  readonly areas?: ReadonlySet<string>;
  readonly activities: ReadonlySet<string>;
  /** Duration as answered, or `unknown`. */
  readonly duration?: string;
  /** Position in {@link RECENCIES}. */
  readonly recency?: number;
  /** Position in {@link AUTONOMIES}. */
  readonly autonomy?: number;
  readonly traces?: boolean;
}

/** Experiences of a profile; undefined when the question was skipped, empty when there are none. */
export function experiencesOf(profile: Profile, catalogue: Catalogue): readonly Experience[] | undefined {
  const value = profile.answers[EXPERIENCES_QUESTION];
  if (!Array.isArray(value)) return undefined;
  const areaOf = new Map(
    catalogue.certifications.areas.flatMap((area) => area.activities.map(({ id }) => [id, area.id] as const)),
  );
  return value.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null
      ? [readExperience(entry as Readonly<Record<string, AnswerValue | undefined>>, areaOf)]
      : [],
  );
}

function readExperience(
  entry: Readonly<Record<string, AnswerValue | undefined>>,
  areaOf: ReadonlyMap<string, string>,
): Experience {
  const title = entry['experience-title'];
  const kind = entry['experience-kind'];
  const abroad = entry['experience-abroad'];
  const traces = entry['experience-traces'];
  const duration = entry['experience-duration'];
  const activities = textsOf(entry['experience-activities']);
  const ticked = textsOf(entry['experience-areas']);
  const areas = new Set(ticked ?? []);
  for (const activity of activities ?? []) {
    const area = areaOf.get(activity);
    if (area !== undefined) areas.add(area);
  }
  const recency = positionIn(RECENCIES, entry['experience-recency']);
  const autonomy = positionIn(AUTONOMIES, entry['experience-autonomy']);
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(typeof abroad === 'boolean' ? { abroad } : {}),
    ...(ticked || activities ? { areas } : {}),
    activities: new Set(activities ?? []),
    ...(typeof duration === 'string' ? { duration } : {}),
    ...(recency === undefined ? {} : { recency }),
    ...(autonomy === undefined ? {} : { autonomy }),
    ...(typeof traces === 'boolean' ? { traces } : {}),
  };
}

function textsOf(value: AnswerValue | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

function positionIn(scale: readonly string[], value: AnswerValue | undefined): number | undefined {
  const position = typeof value === 'string' ? scale.indexOf(value) : -1;
  return position < 0 ? undefined : position;
}

/** Whether something holds for sure (`low`), and whether it may hold (`high`). */
export interface Possibility {
  readonly low: boolean;
  readonly high: boolean;
}

/**
 * Whether the experiences reach what is asked in an area. Entries add up: an overlap is not taken off, since
 * length is a soft signal and never a bar. A field left blank may be anything.
 */
export function experienceHolds(
  experiences: readonly Experience[] | undefined,
  asked: Omit<ExperienceAtom, 'kind'>,
): Possibility {
  if (!experiences) return { low: false, high: true };
  const autonomy = asked.autonomy === undefined ? 0 : AUTONOMIES.indexOf(asked.autonomy);
  const recency = asked.recency === undefined ? 0 : RECENCIES.indexOf(asked.recency);
  const years = asked.duration === undefined ? 0 : (YEARS[asked.duration]?.[0] ?? 0);
  let sure = 0;
  let sureYears = 0;
  let possible = 0;
  let possibleYears = 0;
  for (const entry of experiences) {
    if (entry.areas && !entry.areas.has(asked.area)) continue;
    // What is not asked needs no answer: an entry without a recency still counts where none is wanted.
    const fits = (value: number | undefined, wanted: number): boolean | undefined =>
      wanted === 0 ? true : value === undefined ? undefined : value >= wanted;
    const independent = fits(entry.autonomy, autonomy);
    const recent = fits(entry.recency, recency);
    if (independent === false || recent === false) continue;
    const [least, most] = YEARS[entry.duration ?? ''] ?? [0, Number.POSITIVE_INFINITY];
    possible += 1;
    possibleYears += most;
    if (entry.areas && independent && recent) {
      sure += 1;
      sureYears += least;
    }
  }
  return {
    low: sure > 0 && sureYears >= years,
    high: possible > 0 && (years === 0 || possibleYears > years),
  };
}

/** Whether an experience of the first kind is also one of the second. */
export function experienceImplies(stronger: ExperienceAtom, weaker: ExperienceAtom): boolean {
  const rank = (scale: readonly string[], value: string | undefined): number =>
    value === undefined ? -1 : scale.indexOf(value);
  return (
    stronger.area === weaker.area &&
    rank(DURATIONS, stronger.duration) >= rank(DURATIONS, weaker.duration) &&
    rank(AUTONOMIES, stronger.autonomy) >= rank(AUTONOMIES, weaker.autonomy) &&
    rank(RECENCIES, stronger.recency) >= rank(RECENCIES, weaker.recency)
  );
}
