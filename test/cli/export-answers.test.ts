import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnsweredEvent, SittingEvent } from '../../src/assessment/events.js';
import { french } from '../../src/content/index.js';
import { answerReader } from '../../src/lab/calibration/answer-records.js';
import { referenceReader } from '../../src/lab/classification/reference-records.js';
import { createSittingStore } from '../../src/node/index.js';
import { runMain } from './run-main.js';

const folder = mkdtempSync(join(tmpdir(), 'coeps-export-answers-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const at = '2026-03-04T10:11:12Z';
const begun: SittingEvent = {
  v: 1,
  seq: 0,
  at,
  type: 'begun',
  seed: 'a-secret-seed',
  locale: 'fr',
  mode: 'in-room',
  seesText: true,
  form: 'full',
  assessment: 'positioning',
  content: [],
  seen: {},
  label: 'Aïcha',
  engine: '0.1.0',
};

function answered(seq: number, item: string, more: Partial<AnsweredEvent>): AnsweredEvent {
  return {
    v: 1,
    seq,
    at,
    type: 'answered',
    part: 'french',
    bank: 'french',
    bankVersion: '1.0.0',
    item,
    revision: 2,
    itemHash: 'h',
    parameters: { model: '3PL', a: 1, b: 0, c: 0.25 },
    language: 'fr',
    mode: 'remote',
    readAloud: false,
    score: 1,
    milliseconds: 8123.4,
    selection: { rule: 'fixed', candidates: 1, candidatesHash: 'h' },
    ...more,
  };
}

const events: readonly SittingEvent[] = [
  begun,
  answered(1, 'one', { response: 'b', optionOrder: ['b', 'a'] }),
  answered(2, 'two', { score: 0 }),
  { v: 1, seq: 3, at, type: 'undone', of: 2 },
  answered(4, 'two', { score: 'dont-know' }),
  answered(5, 'three', { response: 'Je m’appelle Aïcha' }),
  { v: 1, seq: 6, at, type: 'noted', by: 'person', text: 'Je préfère le matin' },
];

const plainText = (text: string) => text.replace(/\s+/g, ' ');

describe('coeps sittings export --for calibration', () => {
  let id = '';
  beforeAll(() => {
    vi.stubEnv('COEPS_DATA', folder);
    const sitting = createSittingStore({ folder }).create(events);
    id = sitting.id;
    sitting.close();
  });
  const exported = (...more: string[]) => runMain(['sittings', 'export', '--for', 'calibration', ...more]);

  it('gives the answers that stand, as bank calibrate reads them', async () => {
    const { code, out } = await exported();
    expect(code).toBe(0);
    const [header = '', ...lines] = out.trimEnd().split('\n');
    const read = answerReader(header);
    const common = { bank: 'french', revision: 2, milliseconds: 8123, mode: 'remote', date: '2026-03' };
    const person = read(lines[0] ?? '')?.person;
    expect(lines.map(read)).toEqual([
      { person, item: 'one', score: 1, option: 'b', ...common },
      { person, item: 'two', score: 'dont-know', option: 'dont-know', ...common },
      { person, item: 'three', score: 1, ...common },
    ]);
  });

  it('says nothing of the person, and gives the same code every time', async () => {
    const [{ out }, again] = [await exported(), await exported(id)];
    expect(out).not.toMatch(/Aïcha|matin|secret/);
    expect(out).not.toContain(id);
    expect(out).not.toContain('2026-03-04');
    expect(again.out).toBe(out);
  });

  it('writes a file that only its owner reads, and never over an earlier one', async () => {
    const file = join(folder, 'answers.csv');
    const { code, err } = await exported('-o', file);
    expect(code).toBe(0);
    expect(err).toContain('1 passation, 3 réponses');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('person,item,score');
    expect((await exported('-o', file)).code).not.toBe(0);
  });

  it('gives the table in which levels known later are noted, as bank levels reads it', async () => {
    const { code, out, err } = await runMain(['sittings', 'export', '--for', 'reference']);
    expect(code).toBe(0);
    expect(plainText(err)).toContain('Une ligne sans niveau ne compte pas');
    const [header = '', line = '', ...others] = out.trimEnd().split('\n');
    expect(others).toEqual([]);
    const { out: answers } = await exported();
    const [person = ''] = (answers.split('\n')[1] ?? '').split(',');
    expect(line).toBe(`${id},${person},french,overall,,,`);
    const read = referenceReader(header, french);
    expect(read(line)).toBe('empty');
    const filled = `${id},${person},french,overall,a2,2026-09,jury`;
    expect(referenceReader(header, french)(filled)).toEqual({
      person,
      scale: 'overall',
      level: 'a2',
      date: '2026-09',
      source: 'jury',
    });
  });

  it('asks which sitting when none is named and no purpose given', async () => {
    const { code, err } = await runMain(['sittings', 'export']);
    expect(code).toBe(2);
    expect(err).toContain('--for calibration');
  });
});
