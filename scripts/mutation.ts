/**
 * Runs mutants of src/irt and src/cat (Stryker) and writes the score of every file to docs/mutation.md:
 *   npm run mutation                                       everything; hours
 *   npm run mutation -- src/irt/normal.ts,src/irt/parameters.ts   a part, against the tests MUTATION_TESTS names
 * Files that were not run keep the score of their last run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url).pathname;
const document = `${root}docs/mutation.md`;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const [part] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [`${root}node_modules/@stryker-mutator/core/bin/stryker.js`, 'run', ...(part ? ['--mutate', part] : [])],
  { cwd: root, stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);

const report = JSON.parse(readFileSync(`${root}reports/mutation/report.json`, 'utf8')) as Report;
const today = new Date().toISOString().slice(0, 10);
const rows = new Map(
  (existsSync(document) ? readFileSync(document, 'utf8') : '')
    .split('\n')
    .flatMap((line) =>
      /^\| (src\/\S+\.ts) \|/.exec(line)?.[1] ? [[line.split(' ')[1] as string, line]] : [],
    ) as [string, string][],
);
for (const [file, { mutants }] of Object.entries(report.files)) {
  const count = (...states: readonly string[]): number =>
    mutants.filter((mutant) => states.includes(mutant.status)).length;
  const killed = count('Killed', 'Timeout');
  const survived = count('Survived');
  const uncovered = count('NoCoverage');
  const all = killed + survived + uncovered;
  if (all === 0) continue;
  const score = ((100 * killed) / all).toFixed(1);
  rows.set(file, `| ${file} | ${all} | ${killed} | ${survived} | ${uncovered} | ${score} % | ${today} |`);
}

const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
const summary = ['src/irt/', 'src/cat/'].flatMap((room) => {
  const own = sorted.filter((row) => row.startsWith(`| ${room}`)).map((row) => row.split('|').map(Number));
  const sum = (column: number): number => own.reduce((total, row) => total + (row[column] as number), 0);
  if (own.length === 0) return [];
  return [`| ${room.slice(0, -1)} | ${own.length} | ${sum(2)} | ${((100 * sum(3)) / sum(2)).toFixed(1)} % |`];
});
writeFileSync(
  document,
  `# Mutants of the engine

Written by \`npm run mutation\`; do not edit by hand. Each mutant is a small change of the source; a good suite notices it. A mutant
counts as noticed when a test fails or never ends. The aim is 80 % of \`src/irt\`; files that are not in the table have not been
run yet. Mutants of constants made when a file loads are left out. The longest tests are left out too (see
[vitest.mutation.config.ts](../vitest.mutation.config.ts)), and some parts were run against the tests of that part only, so that the
scores are lower bounds of what the whole suite notices.

| folder | files run | mutants | noticed |
| --- | --- | --- | --- |
${summary.join('\n')}

| file | mutants | noticed | survived | not reached | score | run on |
| --- | --- | --- | --- | --- | --- | --- |
${sorted.join('\n')}
`,
);
