import { describe, expect, it } from 'vitest';
import type { Bank, Item } from '../../src/banks/bank.js';
import { responseMatrix } from '../../src/lab/calibration/response-matrix.js';
import { type ReferenceRecord, referenceReader } from '../../src/lab/classification/reference-records.js';
import { referenceReport, SMALLEST_REFERENCE } from '../../src/lab/classification/reference-report.js';
import { at } from '../irt/reference-data.js';
import { simulatedData } from './simulated-data.js';

const LEVELS = ['low', 'middle', 'high'];
const CUTS = [-0.6, 0.6];

const parameters = (n: number) => ({ model: '2PL' as const, a: 1.2, b: -1.5 + n / 5 });

/** Sixteen items of one area whose parameters are known exactly, so that what is stated is true. */
const bank = {
  format: 1,
  id: 'trial',
  version: '1.0.0',
  title: 'Trial',
  defaultLanguage: 'fr',
  scales: [{ id: 'all', title: 'all' }],
  levels: LEVELS.map((id, n) => ({ id, title: id, ...(n > 0 ? { from: at(CUTS, n - 1) } : {}) })),
  prior: { mean: 0, sd: 1.2 },
  calibration: { status: 'calibrated', sd: 0, sharedSd: 0 },
  stimuli: [],
  items: Array.from({ length: 16 }, (_, n) => ({
    id: `i${n}`,
    revision: 1,
    scale: 'all',
    level: at(LEVELS, n % 3),
    type: 'single-choice',
    stem: 'x',
    rationale: 'x',
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, ...(id === 'a' ? { key: true } : {}) })),
    irt: { ...parameters(n), revision: 1 },
  })) as unknown as Item[],
} as unknown as Bank;

const simulated = simulatedData(
  bank.items.map((_, n) => parameters(n)),
  { persons: 1000, sd: 1.2 },
);
const data = { ...simulated.data, items: bank.items.map(({ id }) => id) };
const trueLevel = (row: number) =>
  at(LEVELS, CUTS.filter((cut) => at(simulated.abilities, row) >= cut).length);
const truth = (count: number): ReferenceRecord[] =>
  data.persons
    .slice(0, count)
    .map((person, row) => ({ person, scale: 'overall', level: trueLevel(row), source: 'exam' }));

describe('referenceReport', () => {
  it('finds that stated is observed when the reference is the level the answers came from', () => {
    const { areas, references, tooFew } = referenceReport(bank, data, truth(1000));
    const area = at(areas, 0);

    expect(references).toEqual({ used: 1000, unknownPerson: 0, notMeasured: 0, earlier: 0 });
    expect(tooFew).toEqual([]);
    expect(areas.map((one) => one.area)).toEqual(['overall']);
    expect(area.table.flat().reduce((sum, count) => sum + count, 0)).toBe(1000);
    for (const figures of [area.level, ...area.exceedances]) {
      expect(figures.observed.lower).toBeLessThan(figures.stated);
      expect(figures.observed.upper).toBeGreaterThan(figures.stated);
      expect(figures.calibrationError.estimate).toBeLessThan(1.3 * figures.calibrationError.byChance);
    }
    expect(area.exact).toBe(area.level.observed.estimate);
  });

  it('finds that too much was stated when the reference levels are somebody else’s', () => {
    const mixed = truth(600).map((reference, n) => ({ ...reference, level: trueLevel((n * 7 + 3) % 600) }));
    const { level } = at(referenceReport(bank, data, mixed).areas, 0);

    expect(level.observed.upper).toBeLessThan(level.stated - 0.1);
    expect(level.calibrationError.lower).toBeGreaterThan(level.calibrationError.byChance);
  });

  it('leaves out what cannot be compared, and says how many', () => {
    const lastAnswer = new Map(data.persons.map((person) => [person, '2026-03-20']));
    const known = truth(40).map((reference, n) => ({
      ...reference,
      date: n < 3 ? '2026-02' : n < 5 ? '2026-03-19' : '2026-03',
    }));
    const nobody = { person: 'nobody', scale: 'overall', level: 'low' };
    const few = responseMatrix(data.items, [[1, ...new Array(15).fill(null)]], ['short']);
    const short = { ...nobody, person: 'short' };
    const report = referenceReport(bank, data, [...known, nobody], lastAnswer);

    expect(report.references).toEqual({ used: 35, unknownPerson: 1, notMeasured: 0, earlier: 5 });
    expect([report.from, report.to]).toEqual(['2026-03', '2026-03']);
    expect(report.sources).toEqual([{ source: 'exam', count: 35 }]);
    expect(referenceReport(bank, few, [short]).references.notMeasured).toBe(1);
  });

  it('says nothing of a group too small, but how small it is', () => {
    const { areas, tooFew } = referenceReport(bank, data, truth(SMALLEST_REFERENCE - 1));

    expect(areas).toEqual([]);
    expect(tooFew).toEqual([{ area: 'overall', persons: SMALLEST_REFERENCE - 1 }]);
  });
});

describe('referenceReader', () => {
  it('reads levels of one bank, the whole bank where no scale is named', () => {
    const read = referenceReader('sitting;level;person;scale;bank;date;source', bank);

    expect(read('x1;high;p1;all;trial;2026-09-02;exam')).toEqual({
      person: 'p1',
      scale: 'all',
      level: 'high',
      date: '2026-09-02',
      source: 'exam',
    });
    expect(read('x1;low;p1;;;;')).toEqual({ person: 'p1', scale: 'overall', level: 'low' });
    expect(read('x1;;p1;;trial;;')).toBe('empty');
    expect(read('x1;b1;p1;;french;;')).toBe('other-bank');
    expect(read('')).toBe('empty');
  });

  it.each([
    ['unknown-level', 'p1,C2,all,'],
    ['unknown-scale', 'p1,low,reading,'],
    ['date', 'p1,low,all,2 mars'],
    ['empty-field', ',low,all,'],
    ['repeated-person', 'p0,high,all,'],
  ])('refuses %s', (reason, line) => {
    const read = referenceReader('person,level,scale,date', bank);
    read('p0,low,all,2026-03');

    expect(() => read(line)).toThrow(expect.objectContaining({ facts: expect.objectContaining({ reason }) }));
  });

  it('refuses a file without levels', () => {
    expect(() => referenceReader('person,niveau', bank)).toThrow(/missing-column/);
  });
});
