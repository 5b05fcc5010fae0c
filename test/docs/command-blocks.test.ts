import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../cli/main.js';
import { assessment } from '../../src/content/index.js';
import { createAssessment } from '../../src/index.js';
import { createSittingStore, personalQuestions } from '../../src/node/index.js';
import { ROOT, readMarkdown } from './markdown.js';

/** Documents, and what lies in the folder their commands are typed in. */
const SESSIONS: readonly (readonly [string, readonly string[]])[] = [
  ['docs/authoring.md', ['item-banks', 'pathways']],
  ['docs/counsellor-guide.md', []],
  ['examples/custom-bank/README.md', ['examples/custom-bank']],
];

/** A person is needed, or it never ends; the tests of cli/ play them. */
const ELSEWHERE = /^(run|resume|demo)\b|--watch|bank simulate/;

const folder = mkdtempSync(join(tmpdir(), 'coeps-documents-'));
const data = join(folder, 'data');
let sitting = '';

beforeAll(() => {
  vi.stubEnv('COEPS_DATA', data);
  const store = createSittingStore({ folder: data, personalQuestions: personalQuestions(assessment) });
  const begun = createAssessment(assessment).begin({ seed: 'a', at: '2026-11-23T09:00:00Z', label: 'A12' });
  const open = store.create(begun);
  open.close();
  sitting = open.id;
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(SESSIONS)('commands shown in %s, typed one after the other', (file, around) => {
  const cwd = join(folder, file.replaceAll('/', '-'));
  mkdirSync(cwd);
  for (const path of around) {
    // An example is the folder its reader is in; content lies in it.
    cpSync(join(ROOT, path), path.startsWith('examples/') ? cwd : join(cwd, path), {
      recursive: true,
      filter: (source) => !source.includes('node_modules'),
    });
  }
  const commands = readMarkdown(file)
    .blocks.filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .flatMap((line) => /^npx coeps (.*?)(?:\s+#.*)?$/.exec(line)?.[1] ?? [])
    .filter((command) => !ELSEWHERE.test(command));

  // Both languages show the same ones.
  it.each([...new Set(commands)])('coeps %s', async (command) => {
    const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) =>
      (quoted ?? word ?? '').replace(/^ID$/, sitting),
    );
    let said = '';
    const stdin = Object.assign(new PassThrough(), { isTTY: false });
    stdin.end();
    const code = await main(argv, {
      stdin,
      stdout: { write: (text) => (said += text), isTTY: false, columns: 100 },
      stderr: { write: (text) => (said += text), isTTY: false, columns: 100 },
      env: { LANG: 'fr_FR.UTF-8', COEPS_DATA: data },
      cwd,
      now: () => new Date('2026-11-23T09:00:00Z'),
      onInterrupt: () => () => undefined,
    });

    // A check that is told to fail at warnings may find one: the catalogue warns of dates that have passed.
    expect({ code, said }).toEqual({
      code: command.includes('--fail-on') ? expect.toBeOneOf([0, 1]) : 0,
      said,
    });
  });
});
