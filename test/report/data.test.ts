import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import {
  CSV_COLUMNS,
  calendarOf,
  csvRows,
  type ReportModel,
  reportModel,
  resultJson,
  vplOf,
  writeCsv,
} from '../../src/report/index.js';
import { catalogue, content, demoModel, demoResult } from './demo-result.js';
import { AGREED, fullEvents, modelOf, observedTask } from './full-sitting.js';
import { HOSTILE, hostile } from './hostile-sheets.js';
import { PERSONAS, personaResult } from './persona-results.js';

const first = demoResult('first', '2026-05-20T09:00:00.000Z');
const full = modelOf(fullEvents(), [first]);
const persona = (name: string): ReportModel => reportModel(personaResult(name), content, catalogue);

describe('the JSON result', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/result.schema.json', import.meta.url), 'utf8'),
  );
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const valid = ajv.compile(schema);

  const models: readonly (readonly [string, ReportModel])[] = [
    ['a sitting with decisions and one before', full],
    ['a sitting', demoModel()],
    ['hostile texts', hostile],
    ...PERSONAS.map((name) => [name, persona(name)] as const),
  ];

  it.each(models)('is what the schema says: %s', (_, model) => {
    const json = JSON.parse(JSON.stringify(resultJson(model, { ownWords: true })));

    expect(valid(json), JSON.stringify(valid.errors)).toBe(true);
  });

  it('is refused by the schema without a fact, or with one nobody knows', () => {
    const json = JSON.parse(JSON.stringify(resultJson(full)));

    expect(valid({ ...json, indicative: false })).toBe(false);
    expect(valid({ ...json, tests: undefined })).toBe(false);
    expect(valid({ ...json, score: 43 })).toBe(false);
  });

  it('says that levels are indicative, when the plan was agreed, and what was not observed', () => {
    const json = resultJson(full);
    const { part, item } = observedTask();

    expect(json.indicative).toBe(true);
    expect(json.limits.length).toBeGreaterThan(3);
    expect(json.plan.agreedAt).toBe(AGREED);
    expect(json.sitting.leftOut).toEqual([{ part, item }]);
    expect(resultJson(demoModel()).plan).not.toHaveProperty('agreedAt');
  });

  it('rounds nothing, and passes the person’s words on only when asked', () => {
    const words = 'Je veux travailler près de chez moi.';

    expect(resultJson(full).tests.map(({ overall }) => overall?.ability)).toEqual(
      full.result.profile.tests.map(({ overall }) => overall?.ability),
    );
    expect(resultJson(full)).not.toHaveProperty('ownWords');
    expect(resultJson(full, { ownWords: true }).ownWords).toContainEqual({ text: words });
  });
});

/** Records of a CSV text, by RFC 4180. */
function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[i + 1] === '"') {
        field += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator) {
      records.at(-1)?.push(field);
      field = '';
    } else if (sign === '\r' && text[i + 1] === '\n') {
      records.at(-1)?.push(field);
      field = '';
      records.push([]);
      i += 1;
    } else field += sign;
  }
  return records.slice(0, -1);
}

describe('CSV rows', () => {
  it.each([
    [',', full],
    [';', full],
    [';', hostile],
    [',', hostile],
  ] as const)('are read back by RFC 4180 with %s, and start no formula', (separator, model) => {
    const text = writeCsv(csvRows(model, 'fr'), separator);
    const [heads, ...rows] = recordsOf(text.replace('\uFEFF', ''), separator);

    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(heads).toEqual(CSV_COLUMNS);
    expect(rows).toHaveLength(csvRows(model, 'fr').length);
    for (const row of rows) {
      expect(row).toHaveLength(CSV_COLUMNS.length);
      for (const field of row) {
        expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠|%\t]/u);
        expect(field).not.toMatch(/\p{Cc}/u);
      }
    }
  });

  it.each(['=1+1', '+33 6', '-2', '@sum', ' =1', '\t=1', '＝1', '|calc', '%x', '\r=1'])(
    'keep %j from being a formula',
    (title) => {
      const [, [, field = ''] = []] = recordsOf(writeCsv([{ label: title, sitting: 'x' }]), ',');

      expect(field).toMatch(/^'/);
    },
  );

  it('say every level, bloc, proposal and step, and no free text, ability or name', () => {
    const rows = csvRows(full, 'fr');
    const { tests, result } = full;
    const count = (kind: string): number => rows.filter((row) => row.kind === kind).length;

    expect(count('area')).toBe(tests.reduce((sum, { areas }) => sum + areas.length, 0));
    expect(count('level')).toBe(
      tests.reduce((sum, test) => sum + [test.overall, test.written, test.oral].filter(Boolean).length, 0),
    );
    expect(count('proposal')).toBe(result.proposals.recommendations.length);
    expect(count('step')).toBe(result.proposals.plan.steps.length);
    expect(count('bloc')).toBeGreaterThan(3);
    expect(writeCsv(rows)).not.toContain('près de chez moi');
    expect(writeCsv(rows)).not.toMatch(/\d\.\d{3}/);
  });
});

/** Lines of a calendar, unfolded, as name and value. */
function linesOf(calendar: string): [string, string][] {
  return calendar
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
}

describe('the calendar', () => {
  it.each([
    ['a sitting', full],
    ['hostile texts', hostile],
  ] as const)('is iCalendar (RFC 5545), one event by active step and meeting agreed: %s', (_, { result }) => {
    const calendar = calendarOf(result, 'fr', '2026-11-24T16:00:00.000Z');
    const lines = linesOf(calendar);
    const names = lines.map(([name]) => name);
    const { steps, followUps } = result.proposals.plan;
    const expected =
      steps.filter(({ active }) => active).length + followUps.filter(({ agreed }) => agreed !== false).length;

    for (const line of calendar.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\n\r]|\p{Cc}/u);
    }
    expect(lines.slice(0, 3)).toEqual([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//COEPS//Positioning//FR'],
    ]);
    expect(lines.at(-1)).toEqual(['END', 'VCALENDAR']);
    expect(lines.filter(([name, value]) => name === 'BEGIN' && value === 'VEVENT')).toHaveLength(expected);
    expect(lines.filter(([name, value]) => name === 'END' && value === 'VEVENT')).toHaveLength(expected);
    for (const name of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'SUMMARY']) {
      expect(names.filter((found) => found === name)).toHaveLength(expected);
    }
    expect(new Set(lines.filter(([name]) => name === 'UID').map(([, uid]) => uid)).size).toBe(expected);
    for (const [name, value] of lines) {
      if (name === 'DTSTAMP') expect(value).toBe('20261124T160000Z');
      if (name === 'DTSTART;VALUE=DATE') expect(value).toMatch(/^20\d\d(0[1-9]|1[0-2])[0-3]\d$/);
      // Commas and semicolons separate values unless they are escaped.
      if (name === 'SUMMARY' || name === 'DESCRIPTION') expect(value).not.toMatch(/(?<!\\)(?:\\\\)*[,;]/);
    }
  });

  it('names nobody', () => {
    expect(calendarOf(full.result, 'fr', AGREED)).not.toContain('près de chez moi');
    expect(calendarOf(hostile.result, 'fr', AGREED)).not.toContain(HOSTILE);
  });
});

describe('the VPL preparation', () => {
  it('is for the certification named, else for the one aimed at where VPL is most open', () => {
    const { result } = full;
    const aimed = result.proposals.certifications.filter(({ targeted }) => targeted).map(({ id }) => id);

    expect(aimed).toContain(vplOf(result, catalogue)?.target.certification);
    expect(vplOf(result, catalogue, 'ef')?.target.certification).toBe('ef');
    expect(() => vplOf(result, catalogue, 'nothing')).toThrow(
      expect.objectContaining({ code: 'pathways/unknown-reference' }),
    );
  });

  it('has every bloc and competence of the certification', () => {
    const file = vplOf(full.result, catalogue);
    const certification = catalogue.certifications.certifications.find(
      ({ id }) => id === file?.target.certification,
    );

    expect(file?.blocs.map(({ id }) => id)).toEqual(
      certification?.blocs?.map(({ id }) => `${certification.id}/${id}`),
    );
    for (const bloc of file?.blocs ?? []) expect(bloc.competences.length).toBeGreaterThan(0);
  });
});
