/**
 * Runs the package as others install it, and the smoke part of the tests, on each supported version of Node.js,
 * which comes from the registry. Needs a build. Writes docs/node-versions.md: npm run matrix
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The oldest version package.json allows, and the newest of each line with long-term support. */
const VERSIONS = ['20.19', '20', '22', '24'];

/** Tests that say whether the engine, the sittings and the store are what they are elsewhere. */
const SMOKE = [
  'test/irt/item-reference.test.ts',
  'test/irt/estimators-reference.test.ts',
  'test/cat/selection-reference.test.ts',
  'test/banks',
  'test/assessment',
  'test/pathways',
  'test/node',
];

const IMPORTED = `
  import { createTest } from '@coeps/positioning';
  import { french } from '@coeps/positioning/content';
  const test = createTest(french);
  if (test.next(test.start({ seed: 'a' })).kind !== 'item') throw new Error('no item');`;
const REQUIRED = `
  const { createTest } = require('@coeps/positioning');
  const { french } = require('@coeps/positioning/content');
  const test = createTest(french);
  if (test.next(test.start({ seed: 'a' })).kind !== 'item') throw new Error('no item');`;

interface Outcome {
  readonly asked: string;
  readonly version: string;
  readonly results: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'coeps matrix-'));
const consumer = join(folder, 'a consumer');
const npm = (argv: readonly string[], cwd = root): string =>
  execFileSync('npm', argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const [packed] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder])) as {
  filename: string;
}[];
npm(
  ['install', '--prefix', consumer, '--no-audit', '--no-fund', join(folder, packed?.filename ?? '')],
  folder,
);
const coeps = join(consumer, 'node_modules/@coeps/positioning/dist/cli/coeps.js');

const steps: readonly (readonly [string, (node: string) => void])[] = [
  ['import', (node) => run(node, ['--input-type=module', '--eval', IMPORTED])],
  ['require', (node) => run(node, ['--input-type=commonjs', '--eval', REQUIRED])],
  ['`--version`', (node) => run(node, [coeps, '--version'])],
  ['`validate`', (node) => run(node, [coeps, 'validate', join(consumer, 'node_modules/@coeps/positioning')])],
  ['`demo`', (node) => run(node, [coeps, 'demo', '--json'])],
  ['smoke tests', (node) => run(node, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...SMOKE], root)],
];

const outcomes: Outcome[] = VERSIONS.map((asked) => {
  const home = join(folder, `node-${asked}`);
  npm(
    [
      'install',
      '--prefix',
      home,
      '--no-audit',
      '--no-fund',
      '--no-save',
      `node-${process.platform}-${process.arch}@${asked}`,
    ],
    folder,
  );
  const node = join(home, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const results = steps.map(([name, step]) => {
    try {
      step(node);
      console.log(`${version} ${name}: passed`);
      return 'passed';
    } catch (error) {
      console.error(`${version} ${name}: failed\n${(error as { stderr?: string }).stderr ?? error}`);
      process.exitCode = 1;
      return 'failed';
    }
  });
  return { asked, version, results };
});
rmSync(folder, { recursive: true, force: true });

writeFileSync(
  `${root}docs/node-versions.md`,
  `# Versions of Node.js

Written by \`npm run matrix\` after a build; do not edit by hand. Last run on ${process.platform} (${process.arch}), ${new Date().toISOString().slice(0, 10)}.
The package is packed and installed from its tarball in a folder whose name has a space; the smoke tests are those of
reference values, banks, sittings, pathways and the store. Windows and macOS are run by the [workflow](../.github/workflows/matrix.yml).

| Node.js | ${steps.map(([name]) => name).join(' | ')} |
| --- |${steps.map(() => ' --- |').join('')}
${outcomes.map(({ version, results }) => `| ${version} | ${results.join(' | ')} |`).join('\n')}
`,
);

function run(node: string, argv: readonly string[], cwd = consumer): void {
  execFileSync(node, argv, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, COEPS_DATA: join(folder, 'sittings') },
  });
}
