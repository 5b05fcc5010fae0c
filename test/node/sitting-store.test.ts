import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashLine } from '../../src/node/event-chain.js';
import { createSittingStore, personalQuestions, StoreError, verifySitting } from '../../src/node/index.js';
import { CONTENT } from '../cli/fixture-content.js';
import { ASSESSMENT, at, eventsWithTexts, freshFolder, someEvents } from './sitting-events.js';

function makeStore(folder = freshFolder()) {
  const store = createSittingStore({ folder, personalQuestions: personalQuestions(CONTENT) });
  const pathOf = (id: string, name: string) => join(folder, 'sittings', id, name);
  return { store, folder, pathOf };
}

/** A stored sitting, closed again. */
function stored(events = someEvents()) {
  const made = makeStore();
  const open = made.store.create(events.slice(0, 1));
  open.append(events.slice(1));
  open.close();
  return { ...made, id: open.id, events, file: made.pathOf(open.id, 'events.jsonl') };
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error);
  }
}

describe('a stored sitting', () => {
  it('comes back as it was written', () => {
    const { store, id, events } = stored(eventsWithTexts());

    const sitting = store.read(id);

    expect(sitting.events).toEqual(events);
    expect(sitting.fault).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('is readable by its owner alone', () => {
    const { folder, id, pathOf } = stored();

    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'sittings', id)).mode & 0o777).toBe(0o700);
    expect(statSync(pathOf(id, 'events.jsonl')).mode & 0o777).toBe(0o600);
    expect(statSync(pathOf(id, 'texts.jsonl')).mode & 0o777).toBe(0o600);
  });

  it('links every line to the line before', () => {
    const { file } = stored();

    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');

    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      expect(JSON.parse(line).prev).toBe(before === undefined ? '0'.repeat(64) : hashLine(before));
    }
  });

  it('is listed with its label and number of answers, the latest first', () => {
    const { store } = stored();
    const later = store.create(ASSESSMENT.begin({ seed: 'b', at: at(100) }));
    later.close();

    const list = store.list();

    expect(list.map(({ id }) => id)[0]).toBe(later.id);
    expect(list[1]).toMatchObject({ label: 'P-1', answers: 1 });
  });

  it('is found by the beginning of its id', () => {
    const { store, id } = stored();

    expect(store.resolve(id.slice(0, 3))).toBe(id);
    expect(codeOf(() => store.resolve('?'))).toBe('store/not-found');
  });

  it('verifies: chain, texts and replay', () => {
    const { store, id } = stored(eventsWithTexts());

    expect(verifySitting(store.read(id), ASSESSMENT)).toMatchObject({
      sound: true,
      replay: { outcome: 'same' },
    });
  });
});

describe('the end of a file', () => {
  it('cut in the middle of a line is mended, and a copy kept', () => {
    const { store, id, events, file, pathOf } = stored();
    truncateSync(file, statSync(file).size - 25);

    const open = store.open(id);

    expect(open.events).toEqual(events.slice(0, -1));
    expect(open.notices.torn).toHaveLength(1);
    expect(existsSync(open.notices.torn[0]?.backup ?? '')).toBe(true);
    open.append(events.slice(-1));
    open.close();
    expect(store.read(id).events).toEqual(events);
    expect(readdirSync(pathOf(id, '.')).filter((name) => name.includes('backup'))).toHaveLength(1);
  });

  it('that lacks only its line end loses nothing', () => {
    const { store, id, events, file } = stored();
    truncateSync(file, statSync(file).size - 1);

    const open = store.open(id);

    expect(open.events).toEqual(events);
    expect(open.notices.torn).toHaveLength(0);
    open.close();
    expect(readFileSync(file, 'utf8').endsWith('\n')).toBe(true);
  });

  it('filled with zeros by a power cut is mended', () => {
    const { store, id, events, file } = stored();
    appendFileSync(file, `${'\0'.repeat(40)}\n`);

    const open = store.open(id);
    open.close();

    expect(open.events).toEqual(events);
    expect(open.notices.torn).toHaveLength(1);
  });

  it('is read without being touched', () => {
    const { store, id, events, file } = stored();
    truncateSync(file, statSync(file).size - 25);
    const before = readFileSync(file, 'utf8');

    const sitting = store.read(id);

    expect(sitting.torn).toBe(true);
    expect(sitting.events).toEqual(events.slice(0, -1));
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('a damaged file', () => {
  it('is refused with its line and left as it is', () => {
    const { store, id, file } = stored();
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(
      file,
      lines.map((line, index) => (index === 1 ? line.replace('accepted', 'refused0') : line)).join('\n'),
    );
    const before = readFileSync(file, 'utf8');

    expect(codeOf(() => store.open(id))).toBe('store/damaged');
    expect(store.read(id).fault).toEqual({ line: 3, reason: 'broken-link' });
    expect(store.list()[0]?.problem?.code).toBe('store/damaged');
    expect(codeOf(() => store.export(id))).toBe('store/damaged');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('that is empty, or of another version, says so', () => {
    const empty = stored();
    truncateSync(empty.file, 0);
    const other = stored();
    writeFileSync(other.file, `${JSON.stringify({ v: 2, seq: 0, prev: '0'.repeat(64) })}\n`);

    expect(codeOf(() => empty.store.open(empty.id))).toBe('store/empty');
    expect(codeOf(() => other.store.open(other.id))).toBe('store/version');
  });

  it('that is not a sitting at all is not taken for one', () => {
    const { store, id, file } = stored();
    writeFileSync(file, 'hello\nworld\n');

    expect(codeOf(() => store.open(id))).toMatch(/damaged|empty/);
    expect(readFileSync(file, 'utf8')).toBe('hello\nworld\n');
  });
});

describe('a writer', () => {
  it('is alone', () => {
    const { store, id } = stored();
    const first = store.open(id);

    expect(codeOf(() => store.open(id))).toBe('store/in-use');
    expect(codeOf(() => store.erase(id))).toBe('store/in-use');
    first.close();
    store.open(id).close();
  });

  it('takes over from a process that is gone', () => {
    const { store, id, pathOf } = stored();
    const lock = {
      pid: 2 ** 22 + 1,
      host: (JSON.parse(holder(store, id, pathOf)) as { host: string }).host,
      token: 'x',
    };
    writeFileSync(pathOf(id, 'lock'), JSON.stringify(lock));

    const open = store.open(id);

    expect(open.notices.lockRecovered).toBe(true);
    open.close();
  });

  it('stops when another one took over', () => {
    const { store, id, events, pathOf } = stored();
    const open = store.open(id);
    writeFileSync(
      pathOf(id, 'lock'),
      JSON.stringify({ pid: process.pid, host: 'elsewhere', token: 'other' }),
    );

    const extra = ASSESSMENT.record(events, { type: 'undone', at: at(9) }).slice(-1);

    expect(codeOf(() => open.append(extra))).toBe('store/lost-lock');
    expect(store.read(id).events).toEqual(events);
  });

  it('stops when the file grew behind its back', () => {
    const { store, id, events, file } = stored();
    const open = store.open(id);
    appendFileSync(file, 'x');

    const extra = ASSESSMENT.record(events, { type: 'undone', at: at(9) }).slice(-1);

    expect(codeOf(() => open.append(extra))).toBe('store/lost-lock');
    open.close();
  });
});

/** What the lock file of an open sitting holds. */
function holder(
  store: ReturnType<typeof makeStore>['store'],
  id: string,
  pathOf: (id: string, name: string) => string,
): string {
  const open = store.open(id);
  const text = readFileSync(pathOf(id, 'lock'), 'utf8');
  open.close();
  return text;
}

describe('free text', () => {
  it('lies beside the chain, which holds only its hash', () => {
    const { file, pathOf, id } = stored(eventsWithTexts());

    const chain = readFileSync(file, 'utf8');

    expect(chain).not.toContain('doucement');
    expect(chain).not.toContain('courage');
    expect(readFileSync(pathOf(id, 'texts.jsonl'), 'utf8')).toContain('doucement');
  });

  it('can be corrected, and the chain still verifies and says so', () => {
    const { store, id, pathOf } = stored(eventsWithTexts());

    store.correct(id, 4, 'parle avec calme', at(60));

    const sitting = store.read(id);
    expect(sitting.events[4]).toMatchObject({ type: 'noted', text: 'parle avec calme' });
    expect(verifySitting(sitting, ASSESSMENT)).toMatchObject({ sound: true, texts: { corrected: [4] } });
    expect(readFileSync(pathOf(id, 'texts.jsonl'), 'utf8')).not.toContain('doucement');
    if (process.platform !== 'win32') expect(statSync(pathOf(id, 'texts.jsonl')).mode & 0o777).toBe(0o600);
  });

  it('can be erased, and the chain still verifies and says so', () => {
    const { store, id, pathOf } = stored(eventsWithTexts());

    store.correct(id, 4, undefined, at(60));
    store.correct(id, 5, undefined, at(61));

    const sitting = store.read(id);
    expect(sitting.events[4]).toMatchObject({ text: '' });
    expect(sitting.events[5]).not.toHaveProperty('value');
    expect(verifySitting(sitting, ASSESSMENT)).toMatchObject({ sound: true, texts: { erased: [4, 5] } });
    const texts = readFileSync(pathOf(id, 'texts.jsonl'), 'utf8');
    expect(texts).not.toMatch(/courage|doucement/);
    // The only one left is the label's.
    expect(texts.match(/salt/g)).toHaveLength(1);
    expect(store.export(id)).toMatchObject({ erased: [4, 5] });
  });

  it('changed without a trace is noticed', () => {
    const { store, id, pathOf } = stored(eventsWithTexts());
    const path = pathOf(id, 'texts.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('doucement', 'fortement'));

    expect(verifySitting(store.read(id), ASSESSMENT)).toMatchObject({ sound: false, texts: { lost: [4] } });
  });

  it('of a label mistyped as a name can be corrected too', () => {
    const { store, id, file } = stored();

    store.correct(id, 0, 'P-2', at(60));

    expect(readFileSync(file, 'utf8')).not.toContain('P-1');
    expect(store.list()[0]).toMatchObject({ label: 'P-2' });
    expect(verifySitting(store.read(id), ASSESSMENT)).toMatchObject({
      sound: true,
      texts: { corrected: [0] },
    });
  });

  it('of a decision is words and reason, each corrected alone, both erased at once', () => {
    const decided = (seconds: number) =>
      ({
        type: 'decided',
        at: at(seconds),
        by: 'counsellor',
        subject: 'added/1',
        decision: 'added',
        value: [{ text: 'visiter un centre', due: '2026-12-15', horizon: 'short' }],
        reason: 'le demande',
      }) as const;
    let events = ASSESSMENT.record(someEvents(), decided(4));
    events = ASSESSMENT.record(events, { ...decided(5), decision: 'reordered', value: ['a', 'b'] });
    const { store, id, file } = stored(events);

    expect(readFileSync(file, 'utf8')).not.toMatch(/visiter|demande/);
    expect(readFileSync(file, 'utf8')).toContain('["a","b"]');
    store.correct(id, 4, 'voir une crèche', at(60));
    expect(store.read(id).events[4]).toMatchObject({
      value: [{ text: 'voir une crèche', due: '2026-12-15', horizon: 'short' }],
      reason: 'le demande',
    });
    store.correct(id, 4, 'le souhaite', at(61), 'reason');
    expect(store.read(id).events[4]).toMatchObject({ reason: 'le souhaite' });
    store.correct(id, 4, undefined, at(62));

    expect(store.read(id).events[4]).not.toHaveProperty('reason');
    expect(store.read(id).events[4]).not.toHaveProperty('value');
    expect(verifySitting(store.read(id), ASSESSMENT)).toMatchObject({ sound: true, texts: { erased: [4] } });
  });

  it('is only where an event has some', () => {
    const { store, id } = stored();

    expect(codeOf(() => store.correct(id, 1, 'x', at(60)))).toBe('store/no-text');
    expect(codeOf(() => store.correct(id, 99, 'x', at(60)))).toBe('store/no-text');
  });
});

describe('erasing a sitting', () => {
  it('leaves no file of it', () => {
    const { store, id, folder } = stored(eventsWithTexts());

    const files = store.erase(id);

    expect(files).toBe(2);
    expect(readdirSync(join(folder, 'sittings'))).toEqual([]);
    expect(store.list()).toEqual([]);
    expect(codeOf(() => store.read(id))).toBe('store/not-found');
  });
});

describe('a replay', () => {
  it('finds an event that comes out otherwise', () => {
    const { store, id } = stored();
    const sitting = store.read(id);
    const events = sitting.events.map((event) =>
      event.type === 'replied' ? { ...event, questionnaire: 'another' } : event,
    );

    expect(verifySitting({ ...sitting, events }, ASSESSMENT).replay).toEqual({
      outcome: 'different',
      seq: 3,
    });
  });

  it('says when the content is another one', () => {
    const { store, id } = stored();
    const sitting = store.read(id);
    const events = sitting.events.map((event) =>
      event.type === 'begun' ? { ...event, content: [] } : event,
    );

    expect(verifySitting({ ...sitting, events }, ASSESSMENT).replay).toEqual({ outcome: 'other-content' });
  });
});
