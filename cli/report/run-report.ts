import { existsSync, writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { withFileErrors } from '../../src/node/store-error.js';
import { findCertification } from '../../src/pathways/catalogue.js';
import {
  type CounsellorLanguage,
  calendarOf,
  counsellorSheet,
  csvRows,
  followUpSheet,
  isReportLanguage,
  personSheet,
  REPORT_LANGUAGES,
  type ReportModel,
  renderHtml,
  renderMarkdown,
  renderText,
  reportModel,
  resultJson,
  type Sheet,
  type SittingResult,
  sittingResult,
  vplOf,
  vplSheet,
  writeCsv,
} from '../../src/report/index.js';
import { CliError } from '../cli-error.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { REPORT_COMMAND_WORDS } from '../locales/report-command-words.js';
import type { Locale } from '../locales/words.js';
import { openCommandDesk } from '../runner/command-desk.js';
import { type Desk, localDay, planDay } from '../sitting/desk.js';
import { printPdf } from './print-pdf.js';

/** Options of `coeps sittings report`. */
export interface ReportCommandOptions {
  readonly for: 'person' | 'counsellor' | 'follow-up';
  readonly format?: 'html' | 'text' | 'markdown' | 'json' | 'csv' | 'vpl' | 'vpl-json' | 'ics' | 'pdf';
  readonly out?: string;
  readonly pdf?: boolean;
  readonly language?: string;
  readonly with?: readonly string[];
  readonly certification?: string;
  readonly ownWords?: boolean;
  readonly content?: string;
}

type Format = NonNullable<ReportCommandOptions['format']>;

/** Formats a file's name asks for. */
const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'text',
  '.md': 'markdown',
  '.json': 'json',
  '.csv': 'csv',
  '.ics': 'ics',
  '.pdf': 'pdf',
};

interface Place {
  readonly desk: Desk;
  readonly options: ReportCommandOptions;
  readonly io: CliIo;
  readonly locale: Locale;
}

/**
 * Writes one document of a sitting, to the screen or to a file readable by its owner alone.
 * @param opened the desk, where it is open already
 */
export async function runReport(
  asked: string,
  options: ReportCommandOptions,
  io: CliIo,
  locale: Locale,
  opened?: Desk,
): Promise<ExitCode> {
  const words = REPORT_COMMAND_WORDS[locale];
  const format = formatOf(options);
  const { out } = options;
  const toFile = out !== undefined && out !== '-';
  if (format === 'pdf' && !toFile) throw new CliError(words.pdfNeedsFile);
  const desk = opened ?? (await openCommandDesk(options.content, io, locale));
  const id = desk.store.resolve(asked);
  const place: Place = { desk, options, io, locale };
  const model = modelOf(id, place);
  const path = resolve(io.cwd, out ?? '-');
  if (toFile && existsSync(path)) throw new CliError(words.exists(path));
  if (format === 'pdf') {
    await printPdf(renderHtml(sheetOf(model, place)), path, io.env, words);
  } else {
    const text = documentOf(format, model, place);
    if (!toFile) {
      io.stdout.write(text);
      return EXIT.ok;
    }
    // Not even one that appeared since: an earlier document is never written over.
    withFileErrors(path, () => writeFileSync(path, text, { mode: 0o600, flag: 'wx', flush: true }));
  }
  io.stderr.write(`${words.written(path)}\n`);
  return EXIT.ok;
}

function formatOf({ format, pdf, out }: ReportCommandOptions): Format {
  if (pdf) return 'pdf';
  if (format !== undefined) return format;
  if (out === undefined || out === '-') return 'text';
  return BY_EXTENSION[extname(out).toLowerCase()] ?? 'html';
}

function modelOf(id: string, { desk, options, io }: Place): ReportModel {
  const today = localDay(io.now());
  const { assessment, content, catalogue, store } = desk;
  const read = (sitting: string, previous?: SittingResult): SittingResult => {
    const { events } = store.read(sitting);
    return sittingResult(events, {
      assessment,
      catalogue,
      today: planDay(events, today),
      id: sitting,
      ...(previous ? { previous } : {}),
    });
  };
  const earlier: SittingResult[] = [];
  for (const sitting of earlierSittings(id, { desk, options })) {
    earlier.push(read(sitting, earlier[earlier.length - 1]));
  }
  const result = read(id, earlier[earlier.length - 1]);
  return reportModel(result, content, catalogue, { earlier });
}

/** Sittings named to be compared with, oldest first; else those of the same label that began earlier. */
function earlierSittings(id: string, { desk, options }: Pick<Place, 'desk' | 'options'>): string[] {
  const { store } = desk;
  const all = [...store.list()].sort((left, right) =>
    (left.begunAt ?? '').localeCompare(right.begunAt ?? ''),
  );
  const named = options.with?.map((asked) => store.resolve(asked));
  const own = all.find((summary) => summary.id === id);
  return all
    .filter((summary) => {
      if (summary.id === id) return false;
      if (named) return named.includes(summary.id);
      const sameLabel = own?.label !== undefined && summary.label === own.label;
      return sameLabel && summary.problem === undefined && (summary.begunAt ?? '') < (own.begunAt ?? '');
    })
    .map((summary) => summary.id);
}

function documentOf(format: Exclude<Format, 'pdf'>, model: ReportModel, place: Place): string {
  const { options, io, desk } = place;
  switch (format) {
    case 'html':
      return renderHtml(sheetOf(model, place));
    case 'text':
      return renderText(sheetOf(model, place));
    case 'markdown':
      return renderMarkdown(sheetOf(model, place));
    case 'json':
      return `${JSON.stringify(resultJson(model, { ownWords: options.ownWords === true }), null, 2)}\n`;
    case 'csv': {
      // French spreadsheets expect a semicolon.
      const language = counsellorLanguage(place);
      return writeCsv(csvRows(model, language), language === 'fr' ? ';' : ',');
    }
    case 'ics':
      return calendarOf(model.result, counsellorLanguage(place), io.now().toISOString());
    case 'vpl':
      return renderHtml(vplSheet(vplFile(model, place), desk.catalogue, counsellorLanguage(place)));
    case 'vpl-json':
      return `${JSON.stringify(vplFile(model, place), null, 2)}\n`;
  }
}

function sheetOf(model: ReportModel, place: Place): Sheet {
  const { options, locale } = place;
  switch (options.for) {
    case 'person': {
      const asked = options.language ?? model.result.profile.locale;
      if (isReportLanguage(asked)) return personSheet(model, asked);
      if (options.language === undefined) return personSheet(model, 'fr');
      const known = REPORT_LANGUAGES.join(', ');
      throw new CliError(REPORT_COMMAND_WORDS[locale].unknownLanguage(asked, known));
    }
    case 'counsellor':
      return counsellorSheet(model, counsellorLanguage(place));
    case 'follow-up':
      return followUpSheet(model, counsellorLanguage(place));
  }
}

function vplFile(model: ReportModel, { options, desk, locale }: Place) {
  const words = REPORT_COMMAND_WORDS[locale];
  const { certification } = options;
  if (certification !== undefined && !findCertification(desk.catalogue, certification)) {
    throw new CliError(words.unknownCertification(certification));
  }
  const file = vplOf(model.result, desk.catalogue, certification);
  if (!file) throw new CliError(words.noCertification);
  return file;
}

function counsellorLanguage({ options, locale }: Place): CounsellorLanguage {
  const { language = locale } = options;
  if (language === 'fr' || language === 'en') return language;
  throw new CliError(REPORT_COMMAND_WORDS[locale].counsellorLanguage(language));
}
