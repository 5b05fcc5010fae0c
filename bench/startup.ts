/**
 * How quickly the program starts and how much of the package an application downloads. Needs a build.
 * Writes docs/start-up-and-size.md: npx tsx bench/startup.ts
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { BUNDLED_USES, bundledKilobytes } from './bundle-size.js';

const root = new URL('../', import.meta.url).pathname;
const coeps = `${root}dist/cli/coeps.js`;
const RUNS = 15;

const EMPTY = ['--eval', '0'];
const PROGRAMS: readonly {
  readonly name: string;
  readonly argv: readonly string[];
  readonly limit?: number;
}[] = [
  { name: '`coeps --version`', argv: [coeps, '--version'], limit: 70 },
  { name: '`coeps --help`', argv: [coeps, '--help'], limit: 150 },
  { name: '`coeps validate` of all built-in content', argv: [coeps, 'validate', '--quiet'], limit: 1000 },
];

/** Tells, at the end of a program, what the processor did for it. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String(user + system)); });",
)}`;

/** Milliseconds of processor time of one run, all threads, start to end. */
function timed(argv: readonly string[]): number {
  const { status, stderr, output } = spawnSync(process.execPath, ['--import', TELL, ...argv], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  return Number(output[3]) / 1000;
}

const load = loadavg()[0]?.toFixed(1);
const empty: number[] = [];
const over = new Map(PROGRAMS.map(({ name }) => [name, [] as number[]]));
for (let run = 0; run < RUNS; run += 1) {
  // Side by side: what else the machine does weighs on both.
  const nothing = timed(EMPTY);
  empty.push(nothing);
  for (const { name, argv } of PROGRAMS) over.get(name)?.push(timed(argv) - nothing);
}
const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

const startRows = PROGRAMS.map(({ name, limit }) => {
  const values = over.get(name) ?? [];
  const median = quantile(values, 0.5);
  const aim = limit === undefined ? '–' : `${limit} ms`;
  const reached = limit === undefined ? '' : median <= limit ? 'reached' : 'not reached';
  return `| ${name} | ${quantile(values, 0).toFixed(0)} ms | ${median.toFixed(0)} ms | ${aim} | ${reached} |`;
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

Processor time of all threads, so that waiting for other work does not count, beyond that of \`node --eval 0\` run just before
(${quantile(empty, 0.5).toFixed(0)} ms in the middle); ${RUNS} runs.

| command | quickest | in the middle | aim | |
| --- | --- | --- | --- | --- |
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
