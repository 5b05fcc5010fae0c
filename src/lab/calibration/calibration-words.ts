import type { ReportLanguage } from '../simulation-words.js';
import { calibrationEnglish } from './calibration-en.js';
import { calibrationFrench } from './calibration-fr.js';
import type { ItemState, StateReason } from './item-state.js';

/** Words of a calibration report. */
export interface CalibrationWords {
  readonly language: ReportLanguage;
  title(bank: string): string;
  /** Stands at the top: what is written, and what is not. */
  readonly caution: string;
  readonly blocked: string;
  readonly notConverged: string;
  readonly facts: {
    readonly title: string;
    readonly head: readonly [string, string];
    readonly bank: string;
    readonly people: string;
    readonly answers: string;
    readonly dates: string;
    datesValue(from: string, to: string): string;
    readonly files: string;
    readonly leftOut: string;
    leftOutValue(otherBanks: string, oldRevisions: string): string;
    readonly dontKnow: string;
    readonly dontKnowValue: { readonly wrong: string; readonly propensity: string };
    readonly software: string;
    readonly fit: string;
    fitValue(logLikelihood: string, cycles: string): string;
  };
  readonly areas: {
    readonly title: string;
    readonly note: string;
    readonly head: readonly string[];
  };
  readonly metric: {
    readonly title: string;
    readonly note: string;
    readonly head: readonly string[];
    readonly outcomes: {
      readonly steady: string;
      readonly blocked: string;
      readonly 'too-few-items': string;
    };
  };
  readonly states: {
    readonly title: string;
    readonly head: readonly string[];
    readonly names: Readonly<Record<ItemState, string>>;
    readonly reasons: Readonly<Record<StateReason, string>>;
  };
  readonly items: {
    readonly title: string;
    readonly note: string;
    shown(shown: string, all: string): string;
    readonly head: readonly string[];
    readonly fixed: string;
  };
  readonly remarks: {
    readonly title: string;
    constant(items: string): string;
    separate(area: string, items: string): string;
  };
  readonly drift: {
    readonly title: string;
    readonly note: string;
    shift(value: string): string;
    readonly none: string;
    readonly head: readonly string[];
  };
  readonly levels: {
    readonly title: string;
    readonly note: string;
    readonly head: readonly string[];
    readonly overall: string;
    readonly peopleTitle: string;
    readonly peopleHead: readonly string[];
  };
  readonly pilot: {
    readonly title: string;
    plan(answers: string, sittings: string): string;
    readonly head: readonly string[];
    readonly done: string;
  };
  readonly plot: {
    title(area: string): string;
    readonly note: string;
    readonly before: string;
    readonly after: string;
    readonly asTable: string;
  };
  made(engine: string): string;
}

/** Words of a calibration report by language. */
export const CALIBRATION_WORDS: Readonly<Record<ReportLanguage, CalibrationWords>> = {
  fr: calibrationFrench,
  en: calibrationEnglish,
};
