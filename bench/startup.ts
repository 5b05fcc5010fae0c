/**
 * How quickly the program starts and how much of the package an application downloads. Needs a build.
 * Writes docs/start-up-and-size.md: npx tsx bench/startup.ts
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BUNDLED_USES, bundledKilobytes } from './bundle-size.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const coeps = `${root}dist/cli/coeps.js`;
const RUNS = 15;

const EMPTY = ['--eval', '0'];
const PROGRAMS: readonly {
  readonly name: string;
  readonly argv: readonly string[];
  /** Milliseconds. */
  readonly limit: number;
  /** Whether the limit is what the program may add to an empty one. */
  readonly beyondEmpty: boolean;
}[] = [
  { name: '`coeps --version`', argv: [coeps, '--version'], limit: 70, beyondEmpty: true },
  { name: '`coeps --help`', argv: [coeps, '--help'], limit: 150, beyondEmpty: true },
  {
    name: '`coeps validate` of all built-in content',
    argv: [coeps, 'validate', '--quiet'],
    limit: 1000,
    beyondEmpty: false,
  },
];

/** Tells, at the end of a program, what the processor did for it, in nanoseconds: main thread, all threads. */
const TELL = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const [main] = readFileSync('/proc/self/task/' + process.pid + '/schedstat', 'utf8').split(' ');
    writeSync(3, main + ' ' + 1000 * (user + system));
  });`)}`;

/** What one run took, start to end, in milliseconds. */
interface Run {
  readonly mainThread: number;
  readonly allThreads: number;
  readonly clock: number;
}

function timed(argv: readonly string[]): Run {
  const start = performance.now();
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', TELL, ...argv], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const clock = performance.now() - start;
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  const [mainThread = Number.NaN, allThreads = Number.NaN] = (output[3] ?? '')
    .split(' ')
    .map((nanoseconds) => Number(nanoseconds) / 1e6);
  return { mainThread, allThreads, clock };
}

const load = loadavg()[0]?.toFixed(1);
const empty: Run[] = [];
const runs = new Map(PROGRAMS.map(({ name }) => [name, [] as Run[]]));
for (let run = 0; run < RUNS; run += 1) {
  // Side by side: what else the machine does weighs on both.
  empty.push(timed(EMPTY));
  for (const { name, argv } of PROGRAMS) runs.get(name)?.push(timed(argv));
}
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
const middle = (of: readonly Run[], measure: keyof Run): number =>
  quantile(
    of.map((run) => run[measure]),
    0.5,
  );
const milliseconds = (of: readonly Run[]): string =>
  `${middle(of, 'mainThread').toFixed(0)} ms | ${middle(of, 'allThreads').toFixed(0)} ms | ${middle(of, 'clock').toFixed(0)} ms`;

const startRows = PROGRAMS.map(({ name, limit, beyondEmpty }) => {
  const own = runs.get(name) ?? [];
  const waited = middle(own, 'clock') - (beyondEmpty ? middle(empty, 'clock') : 0);
  const aim = beyondEmpty ? `${limit} ms more than nothing` : `${limit} ms in all`;
  return `| ${name} | ${milliseconds(own)} | ${aim} | ${waited <= limit ? 'reached' : 'not reached'} |`;
});

const sizeRows: string[] = [];
for (const use of BUNDLED_USES) {
  const kilobytes = await bundledKilobytes(use, root);
  sizeRows.push(`| ${use.name} | ${kilobytes.toFixed(1)} KB | ${use.budget} KB |`);
}
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as { size: number; unpackedSize: number }[];
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { dependencies: object };
const megabytes = (bytes = 0): string => `${(bytes / 1e6).toFixed(1)} MB`;

writeFileSync(
  `${root}docs/start-up-and-size.md`,
  `# Start-up and size

Written by \`npx tsx bench/startup.ts\` after a build; do not edit by hand. Node ${process.version}, ${cpus()[0]?.model.trim()},
${cpus().length} cores, load of the machine when the run began ${load}; nothing is adjusted for it.

## Start-up

Middle of ${RUNS} runs. The aims are held against the clock, which is what someone waits for and the only column that has the waiting
for other work of the machine in it; other threads compile and clear up beside the main one.

| command | main thread | all threads | by the clock | aim | |
| --- | --- | --- | --- | --- | --- |
| nothing: \`node --eval 0\` | ${milliseconds(empty)} | – | |
${startRows.join('\n')}

## What an application downloads

The import is bundled by esbuild from the built package, minified, compressed with gzip -9; 1 KB is 1,000 bytes. The budgets
are kept by a test; why they are what they are is in [ADR 8](adr/0008-size-is-what-an-application-bundles.md).

| use | size | budget |
| --- | --- | --- |
${sizeRows.join('\n')}

## The package

Packed ${megabytes(packed?.size)}, unpacked ${megabytes(packed?.unpackedSize)}: the content as data for both kinds of module and as YAML makes the
most of it. It has ${Object.keys(dependencies).length} dependencies; the library needs one of them, authoring two, the programs all.
`,
);
