import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, describe as group, it } from 'vitest';
import { parse } from 'yaml';
import { buildCli } from './built-cli.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const work = mkdtempSync(join(tmpdir(), 'coeps-recipes-'));
const repository = join(work, 'repository');
const ITEMS = join(repository, 'item-banks/first-aid/home.items.yaml');
const good = read('examples/custom-bank/item-banks/first-aid/home.items.yaml');
let bin = '';

beforeAll(async () => {
  bin = await buildCli();
  mkdirSync(join(work, 'bin'));
  // Stands for an installed package: "npx --no-install coeps …" starts the program of this checkout.
  writeFileSync(join(work, 'bin/npx'), `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(join(work, 'bin/npx'), 0o755);
  cpSync(join(ROOT, 'examples/custom-bank'), repository, { recursive: true });
  const git = (...words: string[]) => execFileSync('git', words, { cwd: repository, stdio: 'ignore' });
  git('init', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-m', 'first');
});
afterAll(() => {
  rmSync(work, { recursive: true });
  rmSync(dirname(bin), { recursive: true });
});

/** Runs a script as a runner would, in the repository, whose item file is replaced first. */
function run(script: string, items: string, env: Readonly<Record<string, string>> = {}) {
  writeFileSync(ITEMS, items);
  const { PATH = '' } = process.env;
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: repository,
    env: { PATH: `${join(work, 'bin')}:${PATH}`, ...env },
    encoding: 'utf8',
  });
  return { status, stdout };
}

const broken = good.replace('revision: 1', 'revison: 1');
const changed = good.replace('stem: { fr: "', 'stem: { fr: "Alors, ');

// The recipes are shell scripts of Linux runners.
const onUnix = process.platform !== 'win32';

group.runIf(onUnix)('the GitHub action, its steps run by bash', () => {
  const { steps } = parse(read('examples/ci/github-action/action.yml')).runs;
  const step = (name: string): string => steps.find((one: { name?: string }) => one.name === name).run;
  const inputs = {
    GITHUB_ACTIONS: 'true',
    PATHS: '.',
    FAIL_ON: 'error',
    MAX_WARNINGS: '0',
    SINCE: '',
    LOCALE: 'en',
  };

  it('passes good content, and annotates the line of a mistake', () => {
    expect(run(step('Check'), good, inputs).status).toBe(0);

    const { status, stdout } = run(step('Check'), broken, inputs);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=item-banks\/first-aid\/home\.items\.yaml,line=5,.*title=unknown-key::/m,
    );
  });

  it('asks for a new revision of an item that has changed since a revision of the repository', () => {
    expect(run(step('Check'), changed, inputs).status).toBe(0);

    const { status, stdout } = run(step('Check'), changed, { ...inputs, SINCE: 'main' });
    expect(status).toBe(1);
    expect(stdout).toContain('title=revision-not-raised::');
  });

  it('simulates the banks named and says where their reports are', () => {
    const [reports, output] = [join(work, 'reports'), join(work, 'output')];
    const env = { ...inputs, BANKS: 'first-aid', PERSONS: '20', REPORTS: reports, GITHUB_OUTPUT: output };

    expect(run(step('Simulate'), good, env).status).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(`reports=${reports}\n`);
    expect(readFileSync(join(reports, 'first-aid.html'), 'utf8')).toContain('<svg');
  });
});

it.runIf(onUnix)('the GitLab recipe fails on a mistake and leaves its JUnit report', () => {
  const script = parse(read('examples/ci/gitlab-ci.yml'))['positioning-content'].script.join('\n');
  const report = (): string => readFileSync(join(repository, 'positioning.xml'), 'utf8');

  expect(run(script, good).status).toBe(0);
  expect(report()).not.toContain('<failure');
  expect(run(script, broken).status).toBe(1);
  expect(report()).toContain('type="unknown-key"');
});

it.runIf(onUnix)('the pre-commit hooks take the files they are given', () => {
  const [check, fix] = parse(read('.pre-commit-hooks.yaml'));
  const hook = (entry: string): string => `npx --no-install ${entry} item-banks/first-aid/home.items.yaml`;

  expect(run(hook(check.entry), good).status).toBe(0);
  expect(run(hook(check.entry), broken).status).toBe(1);
  expect(run(hook(fix.entry), broken).status).toBe(0);
  expect(readFileSync(ITEMS, 'utf8')).toBe(good);
});
