import { execFileSync, spawn } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import { howTo } from '../../cli/sitting/how-to.js';
import type { Prompt } from '../../cli/sitting/prompt.js';
import { stream } from '../../src/cat/rng.js';
import { freshFolder } from '../node/sitting-events.js';
import { buildCli } from './built-cli.js';
import { essence, stepsDone, storeOf, wholeSitting } from './scripted-person.js';
import { typedLines } from './type-answer.js';

const KILLS = Number(process.env.COEPS_KILLS ?? 20);
const RUN = [
  'run',
  '--plain',
  '--mode',
  'remote',
  '--no-sees-text',
  '--seed',
  'kill',
  '--label',
  'P-1',
  '--locale',
  'fr',
];

let cli = '';

beforeAll(async () => {
  cli = await buildCli();
});

let whole: ReturnType<typeof wholeSitting>;
let lines: readonly string[] = [];

beforeAll(() => {
  whole = wholeSitting('kill', 'remote', false);
  lines = whole.steps.flatMap(({ screen, answer }) => typedLines(screen.prompt, answer));
});

describe('the line-based runner', () => {
  it('takes a whole sitting that is piped in at once', () => {
    const folder = freshFolder();

    const output = execFileSync(process.execPath, [cli, ...RUN], {
      input: `${lines.join('\n')}\n`,
      env: { ...process.env, COEPS_DATA: folder },
      encoding: 'utf8',
      timeout: 60_000,
    });

    const [sitting] = storeOf(folder).list();
    expect(essence(storeOf(folder).read(sitting?.id ?? '').events)).toEqual(essence(whole.events));
    expect(output).toContain('Votre point de départ');
    expect(output).toContain('Pistes proposées');
    expect(output).toContain('Assistant de vie dépendance');
    expect(output).toContain('Plan d’action');
    for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
  });

  it('goes through the plan, and the report shows what was decided', () => {
    const folder = freshFolder();
    const env = { ...process.env, COEPS_DATA: folder, COEPS_PASSPHRASE: '' };
    const run = (args: readonly string[], input = '') =>
      execFileSync(process.execPath, [cli, ...args], { input, env, encoding: 'utf8' });
    const short = ['run', '--plain', '--mode', 'in-room', '--seed', 'plan', '--locale', 'fr'];
    // Only the talk, left early; then a step set aside with its reason, one added, and the plan agreed.
    const first = run(short, '1\n1\n/s\n2\n1\n6\ndéjà fait\n/q\n');
    const [sitting] = storeOf(folder).list();
    const id = sitting?.id ?? '';
    const added = Number(/(\d+)\. Ajouter une étape/.exec(first)?.[1]);
    const again = run(
      ['resume', id, '--plain', '--locale', 'fr'],
      `${added}\nVisiter un centre\n01/06/2027\nle souhaite\n${added + 2}\n1\n${added + 3}\n`,
    );

    const report = run(['sittings', 'report', id, '--for', 'counsellor']);
    expect(first).toContain('écartée');
    expect(again).toMatch(/Plan convenu le/);
    expect(again).toContain(`coeps sittings report ${id} --for person`);
    expect(report).toMatch(/écartée, [^\n]*/);
    expect(report.replace(/\s+/g, ' ')).toContain('déjà fait');
    expect(report).toContain('Visiter un centre');
    expect(report).toContain('ajoutée');
    expect(report).toContain('acceptée');
    expect(JSON.parse(run(['sittings', 'verify', id, '--json']))).toMatchObject({ sound: true });
  });

  it('saves what was answered when the input ends early, and says how to go on', () => {
    const folder = freshFolder();
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
  it(
    'loses no acknowledged answer, and ends like one that was not',
    async () => {
      const folder = freshFolder();
      const store = storeOf(folder);
      const uniform = stream(`kills/${process.env.COEPS_KILL_SEED ?? 1}`);
      const perRun = Math.ceil(whole.steps.length / (KILLS + 1));
      let id: string | undefined;
      let acknowledged = 0;

      for (let run = 0; run <= KILLS; run++) {
        const last = run === KILLS;
        const args = id === undefined ? RUN : ['resume', id, '--plain', '--locale', 'fr'];
        const { child, ended, mark, printed } = follow(args, folder);
        const budget = last ? Number.POSITIVE_INFINITY : 1 + Math.floor(uniform() * perRun * 1.8);
        let place = 0;
        for (let n = 0; n < budget; n++) {
          id ??= await firstId(store);
          const done = stepsDone(store.read(id).events);
          const step = whole.steps[done];
          if (!step) break;
          // The next question on screen is what acknowledges the answers before it.
          await printed(howLine(step.screen.prompt), place);
          acknowledged = done;
          place = mark();
          child.stdin.write(`${typedLines(step.screen.prompt, step.answer).join('\n')}\n`);
          if (n < budget - 1) await recorded(() => stepsDone(store.read(id ?? '').events) > done);
        }
        // The plan comes last, and waits for decisions.
        if (last) child.stdin.end();
        else {
          await pause(uniform() * 15);
          child.kill('SIGKILL');
        }
        await ended;

        const kept = store.read(id ?? '');
        expect(kept.fault).toBeUndefined();
        expect(stepsDone(kept.events)).toBeGreaterThanOrEqual(acknowledged);
      }

      const { events } = store.read(id ?? '');
      expect(essence(events)).toEqual(essence(whole.events));
      const verified = execFileSync(process.execPath, [cli, 'sittings', 'verify', id ?? '', '--json'], {
        env: { ...process.env, COEPS_DATA: folder },
        encoding: 'utf8',
      });
      expect(JSON.parse(verified)).toMatchObject({ sound: true });
    },
    120_000 + KILLS * 10_000,
  );
});

/** The last line printed before an answer is waited for. */
function howLine(prompt: Prompt): string {
  const menu: Prompt = {
    kind: 'one',
    answer: 'id',
    choices: [
      { id: 'add', text: '' },
      { id: 'done', text: '' },
    ],
  };
  return `${howTo(prompt.kind === 'entries' ? menu : prompt, WORDS.fr)}.`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function firstId(store: ReturnType<typeof storeOf>): Promise<string> {
  for (let tries = 0; tries < 500; tries++) {
    const [sitting] = store.list();
    if (sitting) return sitting.id;
    await pause(20);
  }
  throw new Error('no sitting was begun');
}

async function recorded(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 5000; tries++) {
    if (isThere()) return;
    await pause(2);
  }
  throw new Error('the answer was not recorded');
}
