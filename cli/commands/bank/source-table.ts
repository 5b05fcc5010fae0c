import type { Bank } from '../../../src/banks/bank.js';
import { sourceRows } from '../../../src/lab/calibration/calibration-tables.js';
import { CALIBRATION_WORDS } from '../../../src/lab/calibration/calibration-words.js';
import type { Locale } from '../../locales/words.js';
import { PACKAGE_NAME, packageVersion } from '../../package-version.js';
import type { ReadAnswers } from './read-answers.js';

/** What figures rest on: bank, people, answers, dates, files, software. */
export function sourceTable(
  read: ReadAnswers,
  report: {
    readonly bank: Pick<Bank, 'id' | 'version' | 'title' | 'defaultLanguage'>;
    readonly persons: number;
    readonly answers: number;
  },
  locale: Locale,
): { readonly title: string; readonly rows: readonly (readonly string[])[] } {
  const words = CALIBRATION_WORDS[locale];
  const source = { ...read, software: `${PACKAGE_NAME} ${packageVersion()}` };
  return { title: words.facts.title, rows: sourceRows(report, source, words) };
}
