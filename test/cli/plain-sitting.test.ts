import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SittingEvent } from '../../src/assessment/events.js';
import { howTo } from '../../cli/sitting/how-to.js';
import { WORDS } from '../../cli/locales/choose-words.js';
import { stream } from '../../src/cat/rng.js';
import { freshFolder } from '../node/sitting-events.js';
import { buildCli } from './built-cli.js';
import { ASSESSMENT, essence, scriptedAnswer, storeOf } from './scripted-person.js';
import { typedLines } from './type-answer.js';

const KILLS = Number(process.env['COEPS_KILLS'] ?? 20);
const RUN = ['run', '--plain', '--mode', 'remote', '--seed', 'kill', '--label', 'P-1', '--locale', 'fr'];

let cli = '';

beforeAll(async () => {
  cli = await buildCli();
});

/** All the lines of a whole sitting, worked out beforehand. */
function wholeScript(): { lines: string[]; events: readonly SittingEvent[] } {
  let events: SittingEvent[] = ASSESSMENT.begin({ seed: 'kill', at: '2026-11-21T09:00:00Z', locale: 'fr', mode: 'remote', label: 'P-1' });
  const lines: string[] = [];
  const at = '2026-11-21T09:00:10Z';
  for (let step = ASSESSMENT.next(events); step.kind !== 'finished'; step = ASSESSMENT.next(events)) {
    const { screen, answer } = scriptedAnswer(step, events);
    lines.push(...typedLines(screen.prompt, answer));
    const value = answer as never;
    if (step.kind === 'gate') {
      events = ASSESSMENT.record(events, { type: 'passed', at, gate: step.gate === 'part' ? `part:${step.part.id}` : step.gate, choice: value });
    } else if (step.kind === 'question') {
      events = ASSESSMENT.record(events, { type: 'replied', at, question: step.question.id, ...(answer === undefined ? {} : { value }) });
    } else {
      events = ASSESSMENT.record(events, { type: 'answered', at, item: step.item.id, milliseconds: 5, ...(answer === undefined ? {} : { response: value }) });
    }
  }
  return { lines, events };
}

describe('the line-based runner', () => {
  it('takes a whole sitting that is piped in at once', () => {
    const folder = freshFolder();
    const { lines, events } = wholeScript();

    const output = execFileSync(process.execPath, [cli, ...RUN], {
      input: `${lines.join('\n')}\n`,
      env: { ...process.env, COEPS_DATA: folder },
      encoding: 'utf8',
      timeout: 60_000,
    });

    const [sitting] = storeOf(folder).list();
    expect(essence(storeOf(folder).read(sitting?.id ?? '').events)).toEqual(essence(events));
    expect(output).toContain('Votre point de départ');
    expect(output).toContain('Pistes proposées');
    expect(output).toContain('Assistant de vie dépendance');
    expect(output).toContain('Plan d’action');
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a transcript has no escape sequences
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
  });

  it('saves what was answered when the input ends early, and says how to go on', () => {
    const folder = freshFolder();
    const { lines } = wholeScript();
    let output = '';
    let code: number | null = 0;

    try {
      execFileSync(process.execPath, [cli, ...RUN], {
        input: lines.slice(0, 9).join('\n'),
        env: { ...process.env, COEPS_DATA: folder },
        encoding: 'utf8',
      });
    } catch (error) {
      ({ status: code, stdout: output } = error as { status: number; stdout: string });
    }

    const [sitting] = storeOf(folder).list();
    expect(code).toBe(130);
    expect(sitting?.answers).toBe(7);
    expect(output).toContain(`coeps resume ${sitting?.id} --plain`);
  });
});

/** Follows what a child prints. */
function follow(args: readonly string[], folder: string) {
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, COEPS_DATA: folder },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const check of [...waiting]) check();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    wake();
  });
  const ended = new Promise<void>((resolve) =>
    child.on('exit', () => {
      resolve();
      wake();
    }),
  );
  // Writing to a child that was just killed is what this test is about.
  child.stdin.on('error', () => {});
  return {
    child,
    ended,
    mark: () => output.length,
    /** Resolves once a line was printed after a mark, or the child is gone. */
    printed: (line: string, after: number) =>
      new Promise<boolean>((resolve) => {
        const check = () => {
          const there = output.slice(after).split('\n').includes(line);
          if (!there && child.exitCode === null && child.signalCode === null) return;
          waiting.delete(check);
          resolve(there);
        };
        waiting.add(check);
        check();
      }),
  };
}

describe(`a program killed at ${KILLS} random moments`, () => {
  it('loses no acknowledged answer, and ends like one that was not', async () => {
    const folder = freshFolder();
    const store = storeOf(folder);
    const uniform = stream(`kills/${process.env['COEPS_KILL_SEED'] ?? 1}`);
    const { events: whole } = wholeScript();
    const perRun = Math.ceil(whole.length / (KILLS + 1));
    let id: string | undefined;
    let acknowledged = 0;

    for (let run = 0; run <= KILLS; run++) {
      const last = run === KILLS;
      const { child, ended, mark, printed } = follow(id === undefined ? RUN : ['resume', id, '--plain', '--locale', 'fr'], folder);
      let place = 0;
      const budget = 1 + Math.floor(uniform() * perRun * 1.8);
      for (let n = 0; last || n < budget; n++) {
        // The question on screen follows from what is on disk: the first line of a run waits for it.
        id ??= await firstId(store);
        const { events } = store.read(id);
        const step = ASSESSMENT.next(events);
        if (step.kind === 'finished') break;
        const { screen, answer } = scriptedAnswer(step, events);
        const { prompt } = screen;
        const entry = prompt.kind === 'entries' ? howTo({ kind: 'one', answer: 'id', choices: [{ id: '', text: '' }, { id: '', text: '' }] }, WORDS.fr) : howTo(prompt, WORDS.fr);
        if (!(await printed(`${entry}.`, place))) break;
        acknowledged = Math.max(acknowledged, answered(events));
        place = mark();
        child.stdin.write(`${typedLines(prompt, answer).join('\n')}\n`);
        if (!last && n === budget - 1) break;
        await recorded(store, id, events.length, child);
      }
      if (!last) {
        await new Promise((resolve) => setTimeout(resolve, uniform() * 15));
        child.kill('SIGKILL');
      }
      await ended;
      const kept = store.read(id ?? '');
      expect(kept.fault).toBeUndefined();
      expect(answered(kept.events)).toBeGreaterThanOrEqual(acknowledged);
    }

    const { events } = store.read(id ?? '');
    expect(essence(events)).toEqual(essence(whole));
    expect(readFileSync(`${folder}/sittings/${id}/events.jsonl`, 'utf8').trimEnd().split('\n')).toHaveLength(events.length);
    const verified = execFileSync(process.execPath, [cli, 'sittings', 'verify', id ?? '', '--json'], {
      env: { ...process.env, COEPS_DATA: folder },
      encoding: 'utf8',
    });
    expect(JSON.parse(verified)).toMatchObject({ sound: true });
  }, 180_000);
});

function answered(events: readonly SittingEvent[]): number {
  return events.filter((event) => event.type === 'answered' || event.type === 'replied').length;
}

async function firstId(store: ReturnType<typeof storeOf>): Promise<string> {
  for (let tries = 0; tries < 500; tries++) {
    const [sitting] = store.list();
    if (sitting) return sitting.id;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('no sitting was begun');
}

/** Waits until an event more is on disk, or the child is gone. */
async function recorded(
  store: ReturnType<typeof storeOf>,
  id: string,
  before: number,
  child: ReturnType<typeof spawn>,
): Promise<void> {
  for (let tries = 0; tries < 2000; tries++) {
    if (store.read(id).events.length > before || child.exitCode !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error('the answer was not recorded');
}
