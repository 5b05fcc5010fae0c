import type { NotMeasuredReason } from '../../src/assessment/profile.js';
import type { PartProgress } from '../../src/assessment/steps.js';
import type { DeliveryMode } from '../../src/cat/item-pool.js';
import type { ErrorCode, ErrorFacts } from '../../src/errors.js';
import type { StoreErrorCode } from '../../src/node/store-error.js';
import type { OccupationWords } from './occupation-words.js';
import type { PlanWords } from './plan-words.js';
import type { ResultWords } from './result-words.js';
import type { SittingsWords } from './sittings-words.js';

/** Languages of the interface. */
export type Locale = 'fr' | 'en';

/** Commands a key can give. */
export type CommandName =
  | 'dont-know'
  | 'undo'
  | 'read-aloud'
  | 'text'
  | 'sheets'
  | 'note'
  | 'counsellor'
  | 'language'
  | 'pause'
  | 'end-part'
  | 'help'
  | 'quit';

/** Names of keys as they are printed on a keyboard. */
export type KeyName = 'enter' | 'escape' | 'space' | 'arrows' | 'backspace';

/** Every word of the interface. Content brings its own. */
export interface Words {
  readonly locale: Locale;
  /** Said beside instructions in a language nobody has read again. */
  readonly caution?: string;
  readonly language: {
    readonly question: string;
    readonly notReviewed: string;
    /** Arabic is joined and turned by the terminal, or is not. */
    readonly byTerminal: string;
  };
  readonly common: {
    readonly yes: string;
    readonly no: string;
    readonly true: string;
    readonly false: string;
    readonly dontKnow: string;
    /** A task that could not be done or observed. */
    readonly notObserved: string;
    readonly skip: string;
    minutes(minutes: number): string;
    date(iso: string): string;
    dateTime(iso: string): string;
    key(key: KeyName): string;
  };
  readonly consent: {
    readonly title: string;
    /** The person's notice, in simple French. */
    readonly notice: readonly string[];
    readonly question: string;
    readonly accept: string;
    readonly refuse: string;
    /** Guidance without a test. */
    readonly refused: readonly string[];
  };
  readonly parts: {
    readonly title: string;
    readonly question: string;
    readonly help: string;
    offer(title: string, minutes: number, optional: boolean): string;
  };
  readonly part: {
    readonly question: string;
    readonly start: string;
    readonly skip: string;
    readonly pause: string;
    startWith(areas: readonly string[]): string;
    expect(minutes: number): string;
  };
  readonly question: {
    picture(description: string): string;
    otherLanguage(language: string): string;
    progress(progress: PartProgress): string;
    left(minutes: number): string;
    readonly text: string;
    page(page: number, pages: number): string;
    readonly readAloud: string;
    readonly notReadAloud: string;
    readonly undone: string;
    readonly nothingToUndo: string;
    readonly noted: string;
    readonly moreAbove: string;
    readonly moreBelow: string;
  };
  /** How to answer, by kind of prompt. */
  readonly how: {
    one(count: number): string;
    several(count: number, max: number | undefined): string;
    order(count: number): string;
    match(left: number, lastLetter: string): string;
    readonly text: string;
    number(unit: string | undefined): string;
    readonly month: string;
    rate(scores: readonly number[]): string;
    readonly entries: string;
  };
  /** Why an answer cannot be taken, in words that help. */
  readonly refusal: {
    unknownChoice(count: number): string;
    tooMany(max: number): string;
    readonly takeOne: string;
    orderAll(count: number): string;
    matchAll(left: number, lastLetter: string): string;
    readonly number: string;
    range(minimum: number | undefined, maximum: number | undefined): string;
    readonly month: string;
    readonly empty: string;
    unknownScore(scores: readonly number[]): string;
    unknownCommand(typed: string): string;
  };
  readonly entries: {
    readonly none: string;
    count(count: number): string;
    readonly add: string;
    readonly done: string;
  };
  /** What only the counsellor may read. */
  readonly counsellor: {
    readonly turnToYou: string;
    readonly turnToPerson: string;
    /** The same where the person sees a shared screen. */
    readonly stopSharing: string;
    readonly shareAgain: string;
    readonly anyKey: string;
    readonly scriptTitle: string;
    readonly taskTitle: string;
    readonly rateTitle: string;
    readonly rateNow: string;
    readonly question: string;
    plays(times: number): string;
    voice(voice: string): string;
    minutes(minutes: number): string;
    readonly viewTitle: string;
    readonly viewNothing: string;
    area(area: string): string;
    chance(probability: number): string;
    success(probability: number): string;
    rank(rank: number, candidates: number): string;
    given(count: number, atMost: number): string;
    /** A test that came to its end, and why. */
    stopped(title: string, count: number, reason: string): string;
    /** Why a test stopped, by its rule; undefined for a rule without words. */
    stopReason(rule: string): string | undefined;
    readonly noteTitle: string;
    readonly notePrompt: string;
  };
  readonly keys: {
    readonly title: string;
    readonly answer: string;
    command(command: CommandName): string;
    /** The same, in one or two words, for the foot of the screen. */
    short(command: CommandName): string;
    readonly choose: string;
    readonly move: string;
    readonly take: string;
    readonly confirm: string;
    readonly menu: string;
    readonly back: string;
    readonly next: string;
    readonly previous: string;
    readonly erase: string;
    readonly grab: string;
    readonly match: string;
  };
  readonly pause: {
    readonly title: string;
    readonly saved: string;
    readonly resume: string;
    readonly quit: string;
    readonly breakTitle: string;
    breakProposal(minutes: number): string;
    readonly goOn: string;
    readonly rest: string;
    readonly endTitle: string;
    readonly endPart: string;
    readonly endPartKept: string;
  };
  readonly screen: {
    tooSmall(columns: number, rows: number): string;
    readonly notSaved: string;
    readonly tryAgain: string;
  };
  readonly home: {
    readonly title: string;
    readonly none: string;
    readonly create: string;
    readonly quit: string;
    readonly labelQuestion: string;
    readonly labelHelp: string;
    readonly modeQuestion: string;
    mode(mode: DeliveryMode): string;
    readonly seesTextQuestion: string;
    readonly formQuestion: string;
    row(label: string, state: string, lastAt: string): string;
    unnamed(id: string): string;
    readonly finished: string;
    readonly refused: string;
    readonly otherContent: string;
    inPart(part: string): string;
    readonly notResumable: string;
    readonly search: string;
    action(action: 'open' | 'documents' | 'export' | 'erase' | 'back'): string;
    readonly eraseQuestion: string;
    readonly eraseForGood: string;
    /** A word for the name of a file. */
    reader(reader: 'person' | 'counsellor'): string;
    /** Files written, by path. */
    written(paths: readonly string[]): string;
    followUp(date: string): string;
    overdue(sittings: number): string;
  };
  readonly plain: {
    readonly welcome: string;
    help(commands: readonly (readonly [string, string])[]): readonly string[];
    readonly enterToGoOn: string;
    readonly ended: string;
    readonly saved: string;
    resumeWith(command: string): string;
  };
  readonly run: {
    needsTerminal(demo: string, plain: string): string;
    lockRecovered(): string;
    tornLine(backup: string): string;
    readonly nothingToResume: string;
    chooseSitting(ids: readonly string[]): string;
    unknownForm(form: string, known: readonly string[]): string;
    invalidContent(folder: string, errors: number): string;
    noAssessment(folder: string): string;
    winpty(command: string): string;
  };
  readonly demo: {
    readonly title: string;
    person(target: string, level: string): string;
    part(title: string, answers: number): string;
    readonly simulated: string;
  };
  readonly sittings: SittingsWords;
  readonly occupations: OccupationWords;
  readonly plan: PlanWords;
  readonly results: ResultWords;
  readonly notMeasured: Readonly<Record<NotMeasuredReason, string>>;
  /** What went wrong, with its place and what to do. */
  error(code: ErrorCode | StoreErrorCode, facts: ErrorFacts): string;
}
