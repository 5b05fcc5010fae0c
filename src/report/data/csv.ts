import { safeLine } from '../document/safe-text.js';
import type { CounsellorLanguage } from '../locales/report-language.js';
import type { Standing } from '../model/standing.js';
import type { TestView } from '../model/test-view.js';
import type { ReportModel } from '../report-model.js';
import { type CounsellorWording, counsellorWording } from '../sheets/counsellor-wording.js';

/** Columns of the rows for a CRM, in order. Names are part of the versioned interface. */
export const CSV_COLUMNS = [
  'sitting',
  'label',
  'date',
  'complete',
  'kind',
  'group',
  'id',
  'title',
  'value',
  'lowest',
  'highest',
  'certainty',
  'answers',
  'due',
] as const;

/** One cell per column of {@link CSV_COLUMNS}; numbers are written as they are. */
export type CsvRow = Readonly<Partial<Record<(typeof CSV_COLUMNS)[number], string | number>>>;

/**
 * Rows of a result: one per level (overall, written, oral, area), area not measured, bloc, proposal and plan step.
 * No free text of the person, no ability, no name.
 */
export function csvRows(model: ReportModel, language: CounsellorLanguage): CsvRow[] {
  const wording = counsellorWording(language);
  const { result } = model;
  const base: CsvRow = {
    sitting: result.id ?? '',
    label: result.label ?? '',
    date: result.profile.at.slice(0, 10),
    complete: result.profile.complete ? 'yes' : 'no',
  };
  const rows = [
    ...model.tests.flatMap((test) => testRows(test, wording)),
    ...result.proposals.certifications
      .filter(({ targeted }) => targeted)
      .flatMap(({ id: group, blocs }) =>
        blocs.map(
          (bloc): CsvRow => ({
            kind: 'bloc',
            group,
            id: bloc.id,
            title: wording.sentence(bloc.title),
            value: bloc.state,
            certainty: bloc.vpl.certainty,
          }),
        ),
      ),
    ...result.proposals.recommendations.map(
      (entry): CsvRow => ({
        kind: 'proposal',
        group: entry.role,
        id: entry.id,
        title: wording.sentence(entry.title),
        value: entry.status,
        highest: entry.upTo,
        certainty: entry.certainty,
      }),
    ),
    ...result.proposals.plan.steps.map(
      (step): CsvRow => ({
        kind: 'step',
        group: step.horizon,
        id: step.id,
        title: wording.sentence(step.text),
        value: step.decided?.decision ?? 'proposed',
        due: step.due,
      }),
    ),
  ];
  return rows.map((row) => ({ ...base, ...row }));
}

function testRows(test: TestView, wording: CounsellorWording): CsvRow[] {
  const { profile } = wording.words;
  const levelId = (position: number): string => test.levels[position]?.id ?? '';
  const row = (kind: string, id: string, title: string, standing: Standing, answers: number): CsvRow => ({
    kind,
    group: test.bank,
    id,
    title,
    value: levelId(standing.level),
    lowest: levelId(standing.span[0]),
    highest: levelId(standing.span[1]),
    certainty: standing.certainty,
    answers,
  });
  const combined = (['overall', 'written', 'oral'] as const).flatMap((id) => {
    const found = test[id];
    return found ? [row('level', id, profile[id], found.standing, test.items)] : [];
  });
  const areas = test.areas.map((area): CsvRow => {
    const title = wording.text(area.title, `area/${test.bank}/${area.id}`);
    return area.standing
      ? row('area', area.id, title, area.standing, area.items)
      : {
          kind: 'area',
          group: test.bank,
          id: area.id,
          title,
          value: 'not-measured',
          certainty: area.reason ?? 'not-given',
          answers: area.items,
        };
  });
  return [...combined, ...areas];
}

/** Signs a spreadsheet reads as the beginning of a formula, in half and full width. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠|%]/u;

/**
 * Writes rows as CSV (RFC 4180): UTF-8 with its mark, CRLF, quoted where needed. A text that a spreadsheet would
 * take for a formula is preceded by an apostrophe.
 */
export function writeCsv(rows: readonly CsvRow[], separator: ',' | ';' = ','): string {
  const lines = [
    CSV_COLUMNS.join(separator),
    ...rows.map((row) => CSV_COLUMNS.map((column) => cell(row[column] ?? '', separator)).join(separator)),
  ];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cell(value: string | number, separator: string): string {
  if (typeof value === 'number') return String(value);
  const clean = safeLine(value);
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return safe.includes('"') || safe.includes(separator) || safe.includes("'")
    ? `"${safe.replace(/"/g, '""')}"`
    : safe;
}
