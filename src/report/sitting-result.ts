import type { Assessment } from '../assessment/create-assessment.js';
import type { DecidedEvent, SittingEvent } from '../assessment/events.js';
import type { Profile } from '../assessment/profile.js';
import { caseHistory } from '../pathways/case-history.js';
import type { Catalogue } from '../pathways/catalogue.js';
import { type Recommendations, recommend } from '../pathways/recommend.js';

/** Words of the person: an answer in their own words, or something they asked to note. */
export interface OwnWords {
  readonly text: string;
  /** Question it answers; absent for a note. */
  readonly question?: string;
}

/** A task that could not be done or observed. */
export interface LeftOutTask {
  readonly part: string;
  /** Id of the item. */
  readonly item: string;
}

/** Everything a report is made from. Plain JSON: it can be kept, sent and made by another program. */
export interface SittingResult {
  /** Id of the sitting where it is stored. */
  readonly id?: string;
  /** Pseudonymous label. */
  readonly label?: string;
  /** YYYY-MM-DD: the day dated facts are read against. */
  readonly today: string;
  readonly profile: Profile;
  readonly proposals: Recommendations;
  readonly ownWords: readonly OwnWords[];
  /** Parts left out by the counsellor. */
  readonly skippedParts: readonly string[];
  /** Tasks that could not be done or observed, of which nothing is concluded. */
  readonly leftOut: readonly LeftOutTask[];
  /** ISO 8601 date and time at which the plan was last agreed; absent while it is a proposal. */
  readonly planAgreedAt?: string;
  readonly engine: string;
  readonly seed: string;
  /** false when the person could not see texts (by phone). */
  readonly seesText: boolean;
  /** Events of the sitting. */
  readonly events: number;
}

/** What a result needs beside the events. */
export interface SittingResultOptions {
  readonly assessment: Assessment;
  readonly catalogue: Catalogue;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly id?: string;
  /** The result of the sitting before: the plan then says what changed. */
  readonly previous?: SittingResult;
}

/** The result of a sitting, from its events. */
export function sittingResult(
  events: readonly SittingEvent[],
  { assessment, catalogue, today, id, previous }: SittingResultOptions,
): SittingResult {
  const state = assessment.view(events);
  const profile = assessment.profile(events);
  const decisions = events.filter((event): event is DecidedEvent => event.type === 'decided');
  const { begun } = state;
  const agreed = caseHistory(events).findLast((step) => step.state === 'plan-agreed');
  return {
    ...(id === undefined ? {} : { id }),
    ...(begun.label === undefined ? {} : { label: begun.label }),
    today,
    profile,
    proposals: recommend(profile, catalogue, {
      today,
      decisions,
      ...(previous ? { previous: { plan: previous.proposals.plan, profile: previous.profile } } : {}),
    }),
    ownWords: ownWordsOf(events, assessment),
    skippedParts: [...state.skipped],
    leftOut: state.standing.flatMap((event) =>
      event.type === 'skipped' && event.item !== undefined ? [{ part: event.part, item: event.item }] : [],
    ),
    ...(agreed ? { planAgreedAt: agreed.at } : {}),
    engine: begun.engine,
    seed: begun.seed,
    seesText: state.seesText,
    events: events.length,
  };
}

/** Free texts about oneself, and notes taken for the person. The counsellor's own notes stay out. */
function ownWordsOf(events: readonly SittingEvent[], assessment: Assessment): OwnWords[] {
  const { replies } = assessment.view(events);
  const questions = assessment.content.questionnaires
    .filter((file) => file.use !== 'conversation')
    .flatMap((file) => file.sections.flatMap((section) => section.questions))
    .filter((question) => question.type === 'text' && question.personal === true);
  const answers = questions.flatMap(({ id }): OwnWords[] => {
    const text = replies.get(id);
    return typeof text === 'string' && text.trim() !== '' ? [{ text, question: id }] : [];
  });
  const notes = events.flatMap((event): OwnWords[] =>
    event.type === 'noted' && event.by === 'person' && event.text.trim() !== '' ? [{ text: event.text }] : [],
  );
  return [...answers, ...notes];
}
