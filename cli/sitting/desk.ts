import type { AssessmentContent } from '../../src/assessment/content.js';
import { type Assessment, createAssessment } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import type { Profile } from '../../src/assessment/profile.js';
import { PositioningError } from '../../src/errors.js';
import type { OccupationsFile } from '../../src/formats/occupations.js';
import {
  createSittingStore,
  dataFolder,
  folderCodec,
  personalQuestions,
  type SittingStore,
  StoreError,
} from '../../src/node/index.js';
import type { Catalogue } from '../../src/pathways/catalogue.js';
import type { PlanDecision } from '../../src/pathways/decisions.js';
import { type Recommendations, recommend } from '../../src/pathways/recommend.js';
import { instructionWords } from '../locales/instructions/catalogues.js';
import type { InstructionLanguage } from '../locales/instructions/instruction-words.js';
import type { Locale, Words } from '../locales/words.js';
import { profileBlocks } from '../results/profile-blocks.js';
import { recommendationBlocks } from '../results/recommendation-blocks.js';
import type { ResultBlock } from '../results/result-block.js';
import { sinceBlocks } from '../results/since-blocks.js';
import { optionSources } from './option-sources.js';
import type { PlanNow } from './plan-dialogue.js';
import type { ScreenSources } from './step-screen.js';

/** The content a counsellor works with. */
export interface DeskContent {
  readonly content: AssessmentContent;
  readonly catalogue: Catalogue;
  /** Sheets on the occupations. */
  readonly occupations?: OccupationsFile;
}

/** Everything a sitting needs: content, engine, store, words. */
export interface Desk extends DeskContent {
  readonly assessment: Assessment;
  readonly store: SittingStore;
  /** What turns steps into screens: instructions in one language, the counsellor's words in another. */
  sources(language: InstructionLanguage, locale: Locale): ScreenSources;
  recommend(events: readonly SittingEvent[], today: string): Recommendations;
  /** The plan with what was decided, and when it was agreed. */
  plan(events: readonly SittingEvent[], today: string): PlanNow;
  /** The results of a finished sitting in words; after a refusal, guidance without a test. */
  results(events: readonly SittingEvent[], today: string, words: Words): readonly ResultBlock[];
}

/** Sets the desk up. Without a passphrase, sealed sittings stay closed. @throws StoreError `store/wrong-passphrase`, and what the content cannot be */
export function openDesk(
  { content, catalogue, occupations }: DeskContent,
  passphrase: string | undefined,
): Desk {
  const assessment = createAssessment(content);
  const options = optionSources(catalogue.certifications, content.banks);
  const folder = dataFolder();
  const store = createSittingStore({
    folder,
    personalQuestions: personalQuestions(content),
    codec: folderCodec(folder, passphrase),
  });
  const advise = (events: readonly SittingEvent[], today: string) => {
    const profile = assessment.profile(events);
    const earlier = earlierSitting(events, store, assessment);
    const options = (of: readonly SittingEvent[], day: string) => ({
      today: planDay(of, day),
      decisions: decisionsOf(of),
    });
    // A review goes on from the plan before, and from what was known when it was made.
    const previous = earlier && {
      profile: earlier.profile,
      plan: recommend(earlier.profile, catalogue, options(earlier.events, lastDay(earlier.events))).plan,
    };
    return {
      profile,
      earlier: earlier?.profile,
      recommendations: recommend(profile, catalogue, {
        ...options(events, today),
        ...(previous ? { previous } : {}),
      }),
    };
  };
  return {
    content,
    catalogue,
    ...(occupations ? { occupations } : {}),
    assessment,
    store,
    sources: (language, locale) => ({
      content,
      locale: language,
      words: instructionWords(language, locale),
      options,
      ...(occupations ? { occupations } : {}),
    }),
    recommend: (events, today) => advise(events, today).recommendations,
    plan: (events, today) => {
      const { plan } = advise(events, today).recommendations;
      const agreedOn = agreedDay(events);
      return agreedOn === undefined ? { plan } : { plan, agreedOn };
    },
    results: (events, today, words) => {
      const step = assessment.next(events);
      if (step.kind === 'finished' && step.reason === 'refused') {
        const [first = '', ...rest] = words.consent.refused;
        return [{ kind: 'title', text: first }, ...rest.map((text): ResultBlock => ({ kind: 'text', text }))];
      }
      const { profile, earlier, recommendations } = advise(events, today);
      return [
        ...profileBlocks(profile, content, words),
        ...sinceBlocks(earlier, profile, catalogue, words),
        ...recommendationBlocks(recommendations, words),
      ];
    },
  };
}

/** The day of a moment, YYYY-MM-DD, where the computer is. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The latest earlier sitting under the same label that tested something, read under this content. */
function earlierSitting(
  [begun]: readonly SittingEvent[],
  store: SittingStore,
  assessment: Assessment,
): { readonly events: readonly SittingEvent[]; readonly profile: Profile } | undefined {
  if (begun?.type !== 'begun' || begun.label === undefined) return undefined;
  const earlier = store
    .list()
    .filter(({ label, begunAt = '', problem }) => label === begun.label && begunAt < begun.at && !problem)
    .sort((left, right) => (right.begunAt ?? '').localeCompare(left.begunAt ?? ''));
  for (const { id } of earlier) {
    try {
      const { events } = store.read(id);
      const profile = assessment.profile(events);
      if (profile.tests.length > 0) return { events, profile };
    } catch (error) {
      if (!(error instanceof PositioningError || error instanceof StoreError)) throw error;
    }
  }
  return undefined;
}

function lastDay(events: readonly SittingEvent[]): string {
  return localDay(new Date(events.at(-1)?.at ?? 0));
}

/** The day a plan is dated from: an agreed plan keeps its dates, any other is made today. */
export function planDay(events: readonly SittingEvent[], today: string): string {
  return agreedDay(events) ?? today;
}

function agreedDay(events: readonly SittingEvent[]): string | undefined {
  const agreed = events.filter((event) => event.type === 'case' && event.state === 'plan-agreed').at(-1);
  return agreed && localDay(new Date(agreed.at));
}

/** Words for an error that has some; undefined for a fault of the program. */
export function errorWords(error: unknown, words: Words): string | undefined {
  return error instanceof StoreError || error instanceof PositioningError
    ? words.error(error.code, error.facts)
    : undefined;
}

function decisionsOf(events: readonly SittingEvent[]): readonly PlanDecision[] {
  return events.filter((event) => event.type === 'decided');
}
