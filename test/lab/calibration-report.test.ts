import { describe, expect, it } from 'vitest';
import type { Bank, Item } from '../../src/banks/bank.js';
import { anchoredParameters } from '../../src/banks/effective-parameters.js';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { calibrationReport } from '../../src/lab/calibration/calibration-report.js';
import { rescoreLevels } from '../../src/lab/calibration/rescore-levels.js';
import type { ResponseMatrix } from '../../src/lab/calibration/response-matrix.js';
import { at } from '../irt/reference-data.js';
import { simulatedData } from './simulated-data.js';

const LEVELS = ['low', 'middle', 'high'];

function choice(n: number, more: Partial<Item> = {}): Item {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, ...(id === 'a' ? { key: true } : {}) }));
  const level = at(LEVELS, n % 3);
  const item = { id: `i${n}`, revision: 1, scale: 'all', level, type: 'single-choice', stem: 'x', options };
  return { ...item, rationale: 'x', ...more } as unknown as Item;
}

function bankOf(items: readonly Item[]): Bank {
  return {
    format: 1,
    id: 'trial',
    version: '1.0.0',
    title: 'Trial',
    defaultLanguage: 'fr',
    scales: [{ id: 'all', title: 'all' }],
    levels: LEVELS.map((id, n) => ({ id, title: id, ...(n > 0 ? { from: -1.8 + 1.2 * n } : {}) })),
    prior: { mean: 0, sd: 1.5 },
    calibration: { status: 'expert-estimated', sd: 0.5, sharedSd: 0.3 },
    stimuli: [],
    items,
  } as unknown as Bank;
}

const ids = Array.from({ length: 18 }, (_, n) => n);
const plain = bankOf(ids.map((n) => choice(n)));
const parametersOf = (n: number) =>
  anchoredParameters(plain, at(plain.items, n)) as { a: number; b: number; c: number };
const on = '2026-11-21';

/** Answers to every item, difficulties off by so much. */
function answers(off: (n: number) => number, persons = 500): ResponseMatrix {
  const truth = ids.map(
    (n): ItemParameters => ({ model: '3PL', ...parametersOf(n), b: parametersOf(n).b + off(n) }),
  );
  return simulatedData(truth, { persons, sd: 1.4 }).data;
}

/** The bank with its first items calibrated: they hold the metric. */
function anchoredBank(count: number): Bank {
  return bankOf(
    ids.map((n) => {
      if (n >= count) return choice(n);
      const { a, b, c } = parametersOf(n);
      const irt = { model: '3PL' as const, a, b, c, revision: 1, n: 400, se: { b: 0.12 } };
      return choice(n, { status: 'calibrated', irt });
    }),
  );
}

describe('calibrationReport', () => {
  it('turns pilot items into calibrated ones once there is enough, and says what the others need', () => {
    const bank = bankOf(
      anchoredBank(12).items.map((item, n) => (n === 13 ? choice(n, { status: 'pilot' }) : item)),
    );
    const few = calibrationReport(
      bank,
      answers(() => 0, 60),
      { on },
    ).report;
    const many = calibrationReport(
      bank,
      answers(() => 0, 500),
      { on },
    );

    expect(at(few.items, 13)).toMatchObject({ stateBefore: 'pilot', state: 'pilot', answers: 60 });
    expect(few.pilot.items.find(({ id }) => id === 'i13')?.missing).toBeGreaterThanOrEqual(140);
    expect(at(many.report.items, 13)).toMatchObject({ stateBefore: 'pilot', state: 'calibrated' });
    expect(at(many.bank.items, 13)).toMatchObject({ status: 'calibrated', irt: { n: 500, on, revision: 1 } });
    expect(many.report.pilot.items.map(({ id }) => id)).not.toContain('i13');
  });

  it('updates calibrated items with new answers on top of the ones they rest on', () => {
    const before = anchoredBank(12);
    const { report, bank } = calibrationReport(
      before,
      answers(() => 0.3, 60),
      { on, calibrated: 'update' },
    );
    const updated = report.items.slice(0, 12);

    expect(updated.every(({ anchored, state }) => !anchored && state === 'calibrated')).toBe(true);
    expect(updated.map(({ earlierAnswers }) => earlierAnswers)).toEqual(new Array(12).fill(400));
    bank.items.slice(0, 12).forEach(({ irt, status }, n) => {
      expect([status, irt?.n]).toEqual(['calibrated', 460]);
      // Sixty answers on top of four hundred: a little, and surer than before.
      expect(Math.abs(Number(irt?.b) - parametersOf(n).b)).toBeLessThan(0.25);
      expect(Number(irt?.se?.b)).toBeLessThan(0.12);
    });
  });

  it('flags a calibrated item whose difficulty has changed, and no other', () => {
    const { report } = calibrationReport(
      anchoredBank(12),
      answers((n) => (n === 4 ? 1.2 : 0)),
      { on },
    );

    expect(report.drift?.items.filter(({ drifted }) => drifted).map(({ id }) => id)).toEqual(['i4']);
    expect(at(report.items, 4)).toMatchObject({ state: 'flagged', reasons: ['drifted'] });
    expect(report.items.filter(({ state }) => state === 'flagged')).toHaveLength(1);
  });

  it('names items everyone answered alike, and items nobody shares with the others', () => {
    const data = answers(() => 0, 80);
    const same = data.scores.map((score, n) => (data.itemOf[n] === 3 ? 1 : score));
    expect(calibrationReport(plain, { ...data, scores: same }, { on }).report.constant).toEqual(['i3']);

    // The first forty people have items 0 to 8, the others 9 to 17.
    const half = (row: number) => (row < 40 ? 0 : 9);
    const starts = Uint32Array.from({ length: 81 }, (_, row) => 9 * row);
    const itemOf = Uint16Array.from({ length: 720 }, (_, n) => half(Math.floor(n / 9)) + (n % 9));
    const scores = Uint8Array.from({ length: 720 }, (_, n) => (n * 7) % 2);
    const { separate } = calibrationReport(plain, { ...data, starts, itemOf, scores }, { on }).report;
    expect(separate).toHaveLength(1);
    expect(separate[0]?.items).toHaveLength(9);
  });
});

describe('rescoreLevels', () => {
  it('finds no change between a bank and itself', () => {
    const rescored = rescoreLevels(
      plain,
      plain,
      answers(() => 0, 40),
    );
    expect(rescored.changes).toEqual([]);
    expect(rescored.areas.map(({ area, measured }) => [area, measured])).toEqual([
      ['overall', 40],
      ['all', 40],
    ]);
  });

  it('finds that everyone stands higher when every item turns out to be harder', () => {
    const harder = bankOf(
      ids.map((n) => {
        const { a, b, c } = parametersOf(n);
        return choice(n, { irt: { model: '3PL', a, b: b + 1.5, c, revision: 1 } });
      }),
    );
    const { changes, areas } = rescoreLevels(
      plain,
      harder,
      answers(() => 0, 60),
    );
    const order = (level: string) => LEVELS.indexOf(level);
    expect(changes.length).toBeGreaterThan(20);
    expect(changes.every(({ before, after }) => order(after.level) > order(before.level))).toBe(true);
    expect(areas.reduce((sum, { changed }) => sum + changed, 0)).toBe(changes.length);
  });
});
