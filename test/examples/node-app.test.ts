import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digital } from '../../src/content/index.js';
import { keyedResponse } from '../../src/index.js';
import { ROOT } from '../docs/markdown.js';
import { packageFromSource } from '../docs/package-from-source.js';
import { scriptProblems } from '../docs/script-problems.js';

const EXAMPLE = join(ROOT, 'examples/node-app');
const folder = mkdtempSync(join(tmpdir(), 'coeps-node-app-'));
const sittings = join(folder, 'sittings');
const program = join(folder, 'server.mjs');

interface Standing {
  readonly id: string;
  readonly seq: number;
  readonly screen: {
    readonly kind: string;
    readonly id?: string;
    readonly gate?: string;
    readonly type?: string;
  };
}

interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
}

let running: ChildProcess | undefined;
let origin = '';

describe('examples/node-app', () => {
  beforeAll(async () => {
    await build({
      entryPoints: [join(EXAMPLE, 'server.mjs')],
      outfile: program,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      logLevel: 'error',
      plugins: [packageFromSource],
    });
    await start();
  });
  afterAll(() => {
    running?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('passes the type checker', () => {
    const names = readdirSync(EXAMPLE).filter((name) => name.endsWith('.mjs'));

    expect(scriptProblems(names.map((name) => join(EXAMPLE, name)))).toEqual([]);
  });

  it('takes a sitting up where it stood after being killed, and ends it', async () => {
    let at = await toFirstItem();
    for (let answers = 0; answers < 4; answers += 1) at = await answerRightly(at);

    running?.kill('SIGKILL');
    await once(running as ChildProcess, 'exit');
    await start();
    const again = await call<Standing>('GET', `/sittings/${at.id}`);

    expect(again.body).toEqual(at);
    while (at.screen.kind === 'item') at = await answerRightly(at);
    const results = await call<{ profile: { complete: boolean }; recommendations: unknown[]; plan: unknown }>(
      'GET',
      `/sittings/${at.id}/profile`,
    );
    expect(at.screen).toEqual({ kind: 'finished', reason: 'complete' });
    expect(results.body.profile.complete).toBe(true);
    expect(results.body.recommendations.length).toBeGreaterThan(0);
  });

  it('sends no key, score or rationale', async () => {
    let at = await toFirstItem();
    while (at.screen.kind === 'item') {
      const shown = JSON.stringify(at.screen);

      expect(shown).not.toMatch(/"(key|score|why|rationale|accept|answer|order|pairs|irt|tolerance)":/);
      at = await answerRightly(at);
    }
  });

  it('records nothing twice', async () => {
    const at = await toFirstItem();
    const event = { type: 'answered', item: at.screen.id, milliseconds: 900 };

    const replies = await Promise.all([record(at, event), record(at, event)]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await call<Standing>('GET', `/sittings/${at.id}`);
    expect(after.body.seq).toBe(at.seq + 1);
  });

  it('refuses what is no event, no answer, no JSON and no sitting, and stays as it was', async () => {
    const at = await toFirstItem();

    const unknownEvent = await record(at, { type: 'begun', seed: 'mine' });
    const otherItem = await record(at, { type: 'answered', item: 'dig-com-d1-999', milliseconds: 1 });
    const noAnswer = await record(at, {
      type: 'answered',
      item: at.screen.id,
      response: { a: 1 },
      milliseconds: 1,
    });
    const noTime = await record(at, { type: 'answered', item: at.screen.id });
    const noJson = await call<unknown>('POST', `/sittings/${at.id}/events`, '{');
    const tooLarge = await call<unknown>('POST', '/sittings', JSON.stringify('x'.repeat(70_000)));
    const noSitting = await call<unknown>('GET', '/sittings/..%2F..%2Fpackage');

    expect([unknownEvent, otherItem, noAnswer, noTime].map(({ status }) => status)).toEqual([
      400, 422, 422, 400,
    ]);
    expect(otherItem.body).toMatchObject({ error: 'cat/item-not-presented' });
    expect([noJson, tooLarge, noSitting].map(({ status }) => status)).toEqual([400, 400, 404]);
    expect((await call<Standing>('GET', `/sittings/${at.id}`)).body).toEqual(at);
  });

  it('ends with a refused notice', async () => {
    const begun = await call<Standing>('POST', '/sittings', '{}');
    const refused = await record(begun.body, { type: 'passed', gate: 'consent', choice: 'refused' });

    expect(refused.body.screen).toEqual({ kind: 'finished', reason: 'refused' });
  });

  it.skipIf(process.platform === 'win32')('keeps files to their owner, and erases them', async () => {
    const begun = await call<Standing>('POST', '/sittings', '{"mode":"alone"}');
    const file = join(sittings, `${begun.body.id}.json`);

    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8')).events).toHaveLength(1);
    expect((await call('DELETE', `/sittings/${begun.body.id}`)).status).toBe(204);
    expect(readdirSync(sittings)).not.toContain(`${begun.body.id}.json`);
    expect((await call('GET', `/sittings/${begun.body.id}`)).status).toBe(404);
  });
});

async function start(): Promise<void> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0', SITTINGS: sittings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  origin = line.toString('utf8').trim();
}

async function call<Body>(method: string, path: string, body?: string): Promise<Answered<Body>> {
  const response = await fetch(`${origin}${path}`, { method, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Body };
}

function record({ id, seq }: Standing, event: unknown): Promise<Answered<Standing>> {
  return call('POST', `/sittings/${id}/events`, JSON.stringify({ seq, event }));
}

/** Begins a sitting of the digital test alone and goes to its first item. */
async function toFirstItem(): Promise<Standing> {
  let { body: at } = await call<Standing>('POST', '/sittings', '{"mode":"alone"}');
  const choices: readonly [string, unknown][] = [
    ['consent', 'accepted'],
    ['parts', ['digital']],
    ['part:digital', 'start'],
  ];
  for (const [gate, choice] of choices) at = (await record(at, { type: 'passed', gate, choice })).body;
  expect(at.screen.kind).toBe('item');
  return at;
}

async function answerRightly(at: Standing): Promise<Standing> {
  const item = digital.items.find(({ id }) => id === at.screen.id);
  if (!item) throw new Error(`The bank has no item ${at.screen.id}.`);
  const event = { type: 'answered', item: item.id, response: keyedResponse(item), milliseconds: 1_500 };
  const { status, body } = await record(at, event);
  expect(status).toBe(200);
  return body;
}
