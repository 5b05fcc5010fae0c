import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { simulatedBank } from '../../src/lab/bank-simulation.js';
import { simulate } from '../../src/lab/simulation.js';
import { ASSUMED_ERROR } from '../../src/lab/true-pool.js';
import { loadContent } from '../../src/node/load-content.js';
import { simulateInWorkers, type WorkerTask } from '../../src/node/simulate-in-workers.js';
import { ROOT, runMain } from './run-main.js';

const CONTENT = ['--content', 'examples/custom-bank'];
const folder = mkdtempSync(join(tmpdir(), 'coeps-bank-simulate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the example whose titles hold markup. */
function hostileContent(): string {
  const root = join(folder, 'hostile');
  const bank = join(root, 'item-banks', 'first-aid');
  mkdirSync(bank, { recursive: true });
  for (const name of ['bank.yaml', 'alert.items.yaml', 'child.items.yaml', 'home.items.yaml']) {
    const text = readFileSync(join(ROOT, 'examples/custom-bank/item-banks/first-aid', name), 'utf8');
    const changed = text
      .replace('"Réflexes de premiers secours"', `"<script>alert('x')</script> & \\"co\\""`)
      .replace('"Protéger et alerter"', '"</style><img src=x onerror=alert(1)>"');
    writeFileSync(join(bank, name), changed);
  }
  return root;
}

describe('coeps bank simulate', () => {
  const file = join(folder, 'report.html');
  let run: Awaited<ReturnType<typeof runMain>>;
  let html: string;

  beforeAll(async () => {
    run = await runMain([
      'bank',
      'simulate',
      ...CONTENT,
      '-n',
      '24',
      '--draws',
      '4',
      '--compare',
      '--html',
      file,
    ]);
    html = readFileSync(file, 'utf8');
  });

  it('says first that its figures rest on assumed parameters, on screen and in the report', () => {
    expect(run.code).toBe(0);
    expect(run.out.replace(/\s+/g, ' ')).toContain('reposent sur des paramètres supposés');
    expect(html).toContain('reposent sur des paramètres supposés');
  });

  it('sums up in words and 80 columns', () => {
    for (const line of run.out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    for (const heading of [
      'En bref',
      'Paliers',
      'Conclusions',
      'Domaines',
      'Vrai niveau et niveau annoncé',
    ]) {
      expect(run.out).toContain(heading);
    }
    expect(run.out).toMatch(/test simple, \d+ questions/);
    expect(run.out).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('writes one valid HTML file that loads and runs nothing', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    });
    const report = await validator.validateString(html);

    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`)),
    ).toEqual([]);
    expect(html).not.toMatch(
      /<script|javascript:|\son\w+=|<link|<img|<iframe|\sstyle="|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)/,
    );
    expect(html.match(/<svg /g)).toHaveLength(4);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('allows its own style sheet by hash and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');

    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('gives the same figures as JSON for the same seed, whatever the length of the slices', async () => {
    const argv = ['bank', 'simulate', ...CONTENT, '-n', '12', '--draws', '3', '--json', '--seed', 'same'];
    const [first, second] = [await runMain(argv), await runMain([...argv, '--threads', '1'])];

    expect(first.out).toBe(second.out);
    const report = JSON.parse(first.out);
    expect(report).toMatchObject({
      schemaVersion: 1,
      bank: { id: 'first-aid' },
      assumptions: { persons: 12, seed: 'same' },
    });
    expect(report.agreement.flat().reduce((sum: number, count: number) => sum + count, 0)).toBe(12);
    expect(report.exposure).toHaveLength(38);
    const shown = report.exposure.reduce((sum: number, { share }: { share: number }) => sum + share, 0);
    expect(shown).toBeCloseTo(report.summary.meanLength, 10);
  });

  it('follows the population, the way of answering and the length asked for', async () => {
    const argv = ['bank', 'simulate', ...CONTENT, '-n', '8', '--draws', '2', '--json'];
    const low = JSON.parse((await runMain([...argv, '--population', '-3,0.3'])).out);
    const right = JSON.parse((await runMain([...argv, '--answers', 'all-right', '--max-items', '9'])).out);

    expect(low.agreement[2]).toEqual([0, 0, 0]);
    expect(low.assumptions.population).toMatchObject({ mean: -3, sd: 0.3 });
    expect(right.summary.success).toBe(1);
    expect(Math.max(...right.lengths.map(({ length }: { length: number }) => length))).toBeLessThanOrEqual(9);
  });

  it('writes titles with markup as text', async () => {
    const root = hostileContent();
    const { code, out } = await runMain([
      'bank',
      'simulate',
      '--content',
      root,
      '-n',
      '4',
      '--draws',
      '1',
      '--html',
      '-',
    ]);
    const svg = await runMain(['bank', 'info', '--content', root, '--svg', '-']);

    expect(code).toBe(0);
    expect(out).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;');
    for (const text of [out, svg.out]) expect(text).not.toMatch(/<script|<img/);
  });

  it('moves a bar on a terminal and wipes it, and prints a line elsewhere', async () => {
    const argv = ['bank', 'simulate', ...CONTENT, '-n', '6', '--draws', '1', '--json'];
    const terminal = await runMain(argv, { errTTY: true });
    const pipe = await runMain(argv);

    expect(terminal.err).toMatch(/░/);
    expect(terminal.err.endsWith('\r\u001B[2K')).toBe(true);
    expect(pipe.err).toBe('Simulation de 6 personnes, banque first-aid…\n');
  });

  it('ends with 130 and a sentence on Ctrl-C', async () => {
    const { code, out, err } = await runMain(['bank', 'simulate', ...CONTENT, '-n', '5000'], {
      interrupt: true,
    });

    expect(code).toBe(130);
    expect(out).toBe('');
    expect(err).toContain('Interrompu. Rien n’a été écrit.');
  });

  it.each([
    [[...CONTENT, '-n', '0'], /--persons/],
    [[...CONTENT, '-n', 'many'], /many.*--persons/],
    [[...CONTENT, '-n', '5', '--draws', '6'], /--draws/],
    [[...CONTENT, '--styles', '0,2'], /--styles/],
    [[...CONTENT, '--population', '0'], /population/],
    [[...CONTENT, '--areas', 'hom'], /Vouliez-vous écrire home/],
    [[], /--bank/],
    [['--bank', 'soft-skills'], /points forts/],
    [['--bank', 'french', '--areas', 'speaking', '--mode', 'alone'], /Aucun des domaines/],
    [[...CONTENT, '--answers', 'badly'], /badly/],
  ])('refuses %j with a sentence and exit code 2', async (argv, sentence) => {
    const { code, err } = await runMain(['bank', 'simulate', ...argv]);

    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });
});

describe('simulateInWorkers', () => {
  it('gives the records of one run, in the same order', async () => {
    const [bank] = loadContent(join(ROOT, 'examples/custom-bank')).content?.banks ?? [];
    if (!bank) throw new Error('the example has no bank');
    const { engine, nominal } = simulatedBank(bank);
    const plan: WorkerTask['plan'] = {
      persons: 13,
      draws: 4,
      population: engine.settings.prior,
      error: ASSUMED_ERROR,
      testletSd: 0.5,
      propensities: [0, 1],
      seed: 'slices',
    };
    const done: number[] = [];

    const sliced = await simulateInWorkers(
      { bank, options: {}, plain: undefined, plan },
      { signal: new AbortController().signal, onProgress: (count) => done.push(count) },
    );

    expect(sliced).toEqual(simulate({ ...plan, engine, nominal }));
    expect(done).toEqual([5, 10, 13]);
  });
});

describe('coeps bank length', () => {
  it('shows precision and decisions by length and level', async () => {
    const argv = ['bank', 'length', ...CONTENT, '-n', '3', '--lengths', '4,9,15'];
    const text = await runMain(argv);
    const data = await runMain([...argv, '--json']);

    expect(text.code).toBe(0);
    expect(text.out).toContain('Paliers voisins tranchés');
    expect(text.out).toContain('15 (maximum de la banque)');
    const { lengths } = JSON.parse(data.out);
    expect(lengths.map(({ length }: { length: number }) => length)).toEqual([4, 9, 15]);
    for (const level of [0, 1, 2]) {
      const errors = lengths.map(
        (row: { levels: { standardError: number; count: number }[] }) => row.levels[level]?.standardError,
      );
      expect(errors).toEqual([...errors].sort((a, b) => b - a));
      expect(lengths[0].levels[level].count).toBe(3);
    }
  });

  it('says when the bank has too few items', async () => {
    const { out } = await runMain(['bank', 'length', ...CONTENT, '-n', '1', '--lengths', '5,90']);

    expect(out).toContain('Aucune personne simulée n’atteint 90 questions');
    expect(out).not.toMatch(/NaN|undefined/);
  });

  it('refuses lengths that do not increase', async () => {
    const { code, err } = await runMain(['bank', 'length', ...CONTENT, '--lengths', '9,4']);

    expect(code).toBe(2);
    expect(err).toContain('nombres croissants');
  });
});
