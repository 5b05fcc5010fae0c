/**
 * Runs mutants of src/irt and src/cat (Stryker), file by file, each against the tests of its part, and writes the score of
 * every file to docs/mutation.md when it is known:
 *   npm run mutation                         all parts; hours
 *   npm run mutation -- models estimation    some parts
 *   npm run mutation -- irt/normal           some files
 * File by file, because what holds mutants runs many times slower: only the file in question should. A file keeps the
 * results of its last run in reports/mutation, so that only what changed since is run again. Files that were not run keep
 * the score of their last run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

interface Part {
  /** Which files, by their path below src without ending. */
  readonly files: RegExp;
  /** Paths below test, without ending; * stands for anything in a name. */
  readonly tests: readonly string[];
}

const parts: Readonly<Record<string, Part>> = {
  normal: {
    files: /^irt\/(binary-entropy|normal|times-log)$/,
    tests: ['irt/binary-entropy', 'irt/limits', 'irt/normal', 'irt/times-log'],
  },
  models: {
    files:
      /^irt\/(guessing|item-.*|parameters|propensity-model|response-model|scored-response|internal\/(category-terms|checks|.*-model))$/,
    tests: [
      'irt/checks',
      'irt/item-*',
      'irt/limits',
      'irt/parameters',
      'irt/propensity-model',
      'irt/response-model',
    ],
  },
  estimation: {
    files:
      /^irt\/(ability-prior|estimate-ability|estimation-options|internal\/(global-maximum|maximum-likelihood|root))$/,
    tests: ['irt/estimate-ability', 'irt/estimators-reference', 'irt/limits', 'irt/numeric-search'],
  },
  likelihood: {
    files: /^irt\/internal\/(likelihood|log-density|model-answer|quadrature)$/,
    tests: [
      'irt/estimate-ability',
      'irt/estimators-reference',
      'irt/limits',
      'irt/log-density',
      'irt/numeric-search',
      'irt/propensity-model',
    ],
  },
  classification: {
    files: /^irt\/(grid-.*|level-probabilities|most-informative-theta|sequential)$/,
    tests: [
      'irt/classification-reference',
      'irt/grid-posterior',
      'irt/level-probabilities',
      'irt/limits',
      'irt/most-informative-theta',
      'irt/sequential',
    ],
  },
  // Sums of their own that take long: the tests of small problems only.
  propagation: {
    files: /^irt\/joint-gaussian-propagation$/,
    tests: ['irt/joint-gaussian-propagation'],
  },
  'direct-sums': {
    files: /^irt\/joint-gaussian-quadrature$/,
    tests: ['irt/joint-gaussian-quadrature'],
  },
  'several-abilities': {
    files: /^irt\/(estimate-abilities|joint-gaussian-(?!propagation|quadrature).*)$/,
    // The dense lattices and long patterns of estimate-abilities are left out: a mutant would take minutes.
    tests: [
      'irt/joint-gaussian-block',
      'irt/joint-gaussian-matrix',
      'irt/joint-gaussian-prior',
      'irt/several-abilities',
      'irt/limits',
    ],
  },
  'joint-posterior': {
    files:
      /^irt\/(ability-posterior|answer-likelihood|exceedance-weights|joint-grid|joint-posterior|joint-prior|saved-posterior)$/,
    // Likewise those of invariances under many answers.
    tests: ['irt/joint-posterior-definition', 'irt/limits'],
  },
  criteria: {
    files:
      /^cat\/(criteria\/(create-rule|criterion.*|global-.*|grid-.*|information|kull.*|match|outcome-.*|progressive)|outcome-sums|rank-items|ranking-view)$/,
    tests: ['cat/expected-criteria-definition', 'cat/rank-items', 'cat/selection-reference'],
  },
  'expected-criteria': {
    files:
      /^cat\/criteria\/(best-by-bound|expected-information|level-information|order|posterior-variance|vector-basis)$/,
    tests: [
      'cat/expected-criteria-definition',
      'cat/live-criteria',
      'cat/rank-items',
      'cat/scored-test',
      'cat/vector-basis',
    ],
  },
  'stop-rules': {
    files: /^cat\/(stop-rules\/.*|cut-membership|level-decision)$/,
    tests: ['cat/areas-and-stimuli', 'cat/level-decision', 'cat/scored-test', 'cat/stop-rule*'],
  },
  choice: {
    files: /^cat\/(choose-item|expected-success|gentle-floor|opening)$/,
    tests: ['cat/areas-and-stimuli', 'cat/choice*', 'cat/field-test', 'cat/test-result'],
  },
  constraints: {
    files: /^cat\/(constraints\/.*|exposure-control|information-index|item-pool|quick-choice)$/,
    tests: [
      'cat/areas-and-stimuli',
      'cat/choice',
      'cat/constraints',
      'cat/exposure-control',
      'cat/information-index',
      'cat/item-pool',
      'cat/not-far-below',
    ],
  },
  'adaptive-test': {
    files: /^cat\/(adaptive-test|check-.*|cuts-of-mean|field-test|progress|rng|test-progress|test-settings)$/,
    tests: [
      'cat/areas-and-stimuli',
      'cat/check-settings',
      'cat/choice',
      'cat/field-test',
      'cat/progress',
      'cat/scored-test',
      'cat/stop-rules',
      'cat/stored-state',
      'cat/test-result',
    ],
  },
  tables: {
    files: /^cat\/(log-density-slope|plan-test|pool-models|selection-tables|selection-view)$/,
    tests: [
      'cat/areas-and-stimuli',
      'cat/expected-criteria-definition',
      'cat/log-density-slope',
      'cat/plan-test',
      'cat/rank-items',
      'cat/scored-test',
      'cat/selection-reference',
    ],
  },
};

const root = fileURLToPath(new URL('../', import.meta.url));
const document = `${root}docs/mutation.md`;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const engine = ['irt', 'cat']
  .flatMap((room) =>
    readdirSync(`${root}src/${room}`, { recursive: true }).map((name) => `${room}/${String(name)}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => path.slice(0, -'.ts'.length))
  .sort();
const filesOf = ({ files }: Part): string[] => engine.filter((path) => files.test(path));
for (const path of engine) {
  const holders = Object.values(parts).filter(({ files }) => files.test(path)).length;
  if (holders !== 1) throw new Error(`src/${path}.ts belongs to ${holders} parts; it should belong to one`);
}

const asked = process.argv.slice(2);
for (const name of asked) {
  if (!(name in parts || engine.includes(name))) throw new Error(`no part and no file: ${name}`);
}
for (const [name, part] of Object.entries(parts)) {
  const whole = asked.length === 0 || asked.includes(name);
  for (const path of filesOf(part).filter((file) => whole || asked.includes(file))) {
    if (isTypesOnly(path)) {
      note(path, { files: {} });
      continue;
    }
    const { status } = spawnSync(
      process.execPath,
      [
        `${root}node_modules/@stryker-mutator/core/bin/stryker.js`,
        'run',
        '--mutate',
        `src/${path}.ts`,
        '--incrementalFile',
        `reports/mutation/${path.replaceAll('/', '.')}.json`,
      ],
      {
        cwd: root,
        stdio: 'inherit',
        env: {
          ...process.env,
          MUTATION_TESTS: part.tests.map((test) => `test/${test}.test.ts`).join(' '),
        },
      },
    );
    if (status !== 0) process.exit(status ?? 1);
    note(path, JSON.parse(readFileSync(`${root}reports/mutation/report.json`, 'utf8')) as Report);
  }
}

/** True of a file that leaves nothing behind when it is compiled: no test loads it. */
function isTypesOnly(path: string): boolean {
  const source = readFileSync(`${root}src/${path}.ts`, 'utf8');
  return transformSync(source, { loader: 'ts' }).code.trim() === '';
}

/** Puts the results of a file into the document. */
function note(path: string, { files }: Report): void {
  const rows = new Map(
    (existsSync(document) ? readFileSync(document, 'utf8') : '').split('\n').flatMap((line) => {
      const path = /^\| src\/(\S+)\.ts \|/.exec(line)?.[1];
      return path && engine.includes(path) ? [[path, line] as const] : [];
    }),
  );
  const today = new Date().toISOString().slice(0, 10);
  const mutants = files[`src/${path}.ts`]?.mutants ?? [];
  const count = (...states: readonly string[]): number =>
    mutants.filter((mutant) => states.includes(mutant.status)).length;
  const noticed = count('Killed', 'Timeout');
  const survived = count('Survived');
  const unreached = count('NoCoverage');
  const all = noticed + survived + unreached;
  const score = all === 0 ? '–' : `${((100 * noticed) / all).toFixed(1)} %`;
  rows.set(
    path,
    `| src/${path}.ts | ${all} | ${noticed} | ${survived} | ${unreached} | ${score} | ${today} |`,
  );
  const sorted = engine.flatMap((path) => rows.get(path) ?? []);
  const summary = ['irt', 'cat'].map((room) => {
    const own = sorted
      .filter((row) => row.startsWith(`| src/${room}/`))
      .map((row) => row.split('|').map(Number));
    const sum = (column: number): number => own.reduce((total, row) => total + (row[column] as number), 0);
    const held = engine.filter((path) => path.startsWith(`${room}/`)).length;
    const score = sum(2) === 0 ? '–' : `${((100 * sum(3)) / sum(2)).toFixed(1)} %`;
    return `| src/${room} | ${own.length} of ${held} | ${sum(2)} | ${sum(3)} | ${score} |`;
  });
  const missing = ['irt', 'cat'].flatMap((room) => {
    const own = engine.filter((path) => path.startsWith(`${room}/`));
    const left = own.filter((path) => !rows.has(path));
    return left.length === own.length ? [`all of \`src/${room}\``] : left.map((path) => `\`src/${path}.ts\``);
  });
  writeFileSync(
    document,
    `# Mutants of the engine

Written by \`npm run mutation\`; do not edit by hand. Each mutant is a small change of the source; a good suite notices it. A mutant
counts as noticed when a test fails or never ends. The aim is 80 % of \`src/irt\`. Every file is run against the tests of its
part only (the table in [scripts/mutation.ts](../scripts/mutation.ts)), so that the scores are lower bounds of what the whole suite
notices. Mutants of constants made when a file loads are left out.

| folder | files run | mutants | noticed | score |
| --- | --- | --- | --- | --- |
${summary.join('\n')}

${missing.length === 0 ? 'Every file has been run.' : `Not run yet: ${missing.join(', ')}.`}

| file | mutants | noticed | survived | not reached | score | run on |
| --- | --- | --- | --- | --- | --- | --- |
${sorted.join('\n')}
`,
  );
}
