import type { ErrorCode, ErrorFacts } from '../../src/errors.js';
import type { Locale } from '../locales/words.js';
import { labEnglish } from './lab-en.js';
import { labFrench } from './lab-fr.js';

/** Words of the commands that work with answers: calibrate, items, dif, levels. */
export interface LabWords {
  readonly locale: Locale;
  readonly commands: {
    readonly calibrate: string;
    readonly items: string;
    readonly dif: string;
    readonly levels: string;
  };
  readonly arguments: { readonly answers: string };
  readonly options: {
    readonly update: string;
    readonly quota: string;
    readonly write: string;
    readonly acceptShift: string;
    readonly by: string;
    readonly groups: string;
    readonly reference: string;
    readonly focal: string;
    readonly levels: string;
  };
  readonly errors: {
    readonly noReference: string;
    noFile(path: string): string;
    emptyFile(path: string): string;
    readonly writeNeedsContent: string;
    readonly acceptNeedsWrite: string;
    acceptForm(text: string): string;
    readonly blocked: string;
    noGroups(by: string): string;
    unknownGroup(group: string, known: readonly string[]): string;
    oneGroup(by: string, known: readonly string[]): string;
    groupsHeader(path: string, by: string): string;
  };
  /** Sentences for what is wrong with answers; `suggestion` and `bank` come with the facts. */
  readonly codes: Readonly<Partial<Record<ErrorCode, (facts: ErrorFacts) => string>>>;
  reading(files: number): string;
  readonly phases: { readonly calibrate: string; readonly drift: string; readonly levels: string };
  readonly written: { readonly nothing: string; items(items: number, files: number): string };
  more(rows: number): string;
  readonly items: {
    title(bank: string): string;
    readonly note: string;
    readonly head: readonly string[];
    readonly options: { readonly title: string; readonly note: string; readonly head: readonly string[] };
    readonly noOptions: string;
    readonly problems: Readonly<Record<'never-chosen' | 'attracts-able' | 'repels-able', string>>;
    readonly pairs: { readonly title: string; readonly note: string; readonly head: readonly string[] };
    readonly none: string;
    readonly summedScores: {
      readonly title: string;
      readonly note: string;
      readonly head: readonly string[];
    };
    readonly classical: { readonly title: string; value(alpha: string, error: string): string };
    readonly quality: {
      readonly title: string;
      readonly note: string;
      readonly head: readonly string[];
    };
  };
  readonly dif: {
    title(bank: string, by: string): string;
    readonly note: string;
    groups(reference: string, references: number, focal: string, focals: number): string;
    readonly head: readonly string[];
    compared(items: number, byChance: number): string;
    tooFew(items: number, needed: number): string;
    skipped(group: string, people: number, needed: number): string;
    readonly nothing: string;
  };
  readonly levels: {
    title(bank: string): string;
    readonly facts: {
      readonly references: string;
      referencesValue(used: string, unknownPerson: number, notMeasured: number, earlier: number): string;
      readonly dates: string;
      readonly sources: string;
    };
    readonly note: string;
    area(name: string, people: string): string;
    readonly overall: string;
    verdict(gap: string, chance: string, beyond: boolean): string;
    readonly cautious: string;
    readonly tooSure: string;
    readonly figures: {
      readonly head: readonly string[];
      readonly exact: string;
      readonly stated: string;
      readonly adjacent: string;
      readonly brier: string;
      readonly levelsBrier: string;
      readonly gap: string;
    };
    readonly bins: {
      readonly title: string;
      readonly note: string;
      readonly head: readonly string[];
      range(from: string, to: string): string;
    };
    readonly cuts: { readonly title: string; readonly note: string; readonly head: readonly string[] };
    readonly table: { readonly title: string; readonly corner: string };
    tooFew(area: string, people: string, needed: string): string;
    readonly nothing: string;
  };
}

/** Words of these commands by language. */
export const LAB_WORDS: Readonly<Record<Locale, LabWords>> = { fr: labFrench, en: labEnglish };
