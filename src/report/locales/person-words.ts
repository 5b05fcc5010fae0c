import type { ReportLanguage } from './report-language.js';

/** Words of the person sheet, in one language. Plain words; no mark, no share, nothing about failing. */
export interface PersonWords {
  /** Name of the whole, above the title. */
  readonly over: string;
  readonly title: string;
  /** What the result is, and is not. */
  readonly purpose: readonly string[];
  /** A level that is settled: "A2 – Daily life". */
  at(level: string): string;
  /** The lowest level. */
  atStart(level: string): string;
  between(lower: string, upper: string): string;
  /** More questions are needed. */
  span(lower: string, upper: string): string;
  /** Not tested: schooling in the language was declared. */
  readonly declared: string;
  readonly notMeasured: string;
  quote(text: string): string;
  /** Lowest step of a path whose other steps have a code. */
  readonly startStep: string;
  readonly canDo: string;
  /** Instead of can-do lines, when there is none yet. */
  readonly atTheStart: string;
  attitudes(list: string): string;
  /** Heading in place of can-do lines that come next, when there is none. */
  readonly next: string;
  /** Heading of the can-do lines that come next: each is a sentence in the first person. */
  readonly soon: string;
  /** Everything measured is at the highest level. */
  readonly nothingNext: string;
  readonly paths: string;
  /** When nothing is proposed. */
  readonly noPath: string;
  readonly toCheck: string;
  /** What VPL is, said where it is suggested. */
  readonly vpl: string;
  /** The one title among the paths. */
  readonly thisTitle: string;
  /** Some titles among the paths have passed the date of their registration: nothing is promised about what follows. */
  dateOver(titles: string): string;
  readonly talk: string;
  contest(date: string): string;
  readonly ownWords: string;
  readonly ownWordsOverleaf: string;
  readonly plan: string;
  planStep(date: string, text: string): string;
  readonly meetings: string;
  /** Marks a translation nobody has read again. */
  readonly notReviewed: string;
  readonly unfinished: string;
  readonly chart: {
    title(test: string): string;
    readonly step: string;
    readonly here: string;
    readonly inZone: string;
    readonly outside: string;
    readonly asTable: string;
  };
}

/** A language of the person sheet. */
export interface PersonCatalogue {
  readonly language: ReportLanguage;
  /** Who read the translation again and when; undefined until someone has. French and English need none. */
  readonly reviewed: string | undefined;
  readonly words: PersonWords;
  /**
   * Words of the content in this language, by key: `bank/…`, `level/<bank>/…`, `area/<bank>/…`, `can-do/…`,
   * `attitude/…`, `route/…`, `recommendation/…`, `certification/…`, `occupation/…`, `strength/…`. Empty where the
   * content itself is in the language.
   */
  readonly content: Readonly<Record<string, string>>;
}
