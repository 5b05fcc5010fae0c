/**
 * Measures the engine beside a peer in one run and writes docs/performance.md.
 * Usage: npx tsx bench/run.ts [--short]
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createScoredTest } from '../src/cat/adaptive-test.js';
import { createRule, type RuleName } from '../src/cat/criteria/create-rule.js';
import { drawIneligible } from '../src/cat/exposure-control.js';
import { type ItemPool, itemPosition } from '../src/cat/item-pool.js';
import { ALWAYS_GUESSES, GUESSING_PROPENSITIES } from '../src/irt/guessing.js';
import { measure, type StepTimes } from './measure.js';
import { loadPeer } from './peer.js';
import { benchPool, People } from './people.js';
import { propagationErrors } from './propagation-error.js';
import { benchSettings, TEST_LENGTH } from './settings.js';
import { coreStep, peerStep, plainScanStep, publicStep } from './steps.js';

const short = process.argv.includes('--short');
const time = short ? 100 : 300;
const peer = loadPeer();
const lines: string[] = [];
const aims: string[] = [];

const micro = (value: number): string =>
  value < 10 ? value.toFixed(1) : value < 1000 ? value.toFixed(0) : `${(value / 1000).toFixed(1)} ms`;
const unit = (value: number): string => (value < 1000 ? `${micro(value)} µs` : micro(value));
const ratio = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const table = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row, n) => `| ${row.join(' | ')} |${n === 0 ? `\n|${row.map(() => ' --- |').join('')}` : ''}`)
    .join('\n');

function aim(text: string, value: number, limit: number): void {
  aims.push(`| ${text} | ${unit(limit)} | ${unit(value)} | ${value <= limit ? 'reached' : 'not reached'} |`);
}

async function fastestInformation(): Promise<void> {
  const rows: string[][] = [
    ['items', 'this engine', 'typed-array scan', '× ', 'jsCAT', '× ', 'jsCAT without its deep copy', '× '],
  ];
  for (const items of [100, 1000, 10_000]) {
    const pool = benchPool(items);
    const rule = createRule('MFI');
    const fast = await measure(
      { ours: coreStep(pool, rule, ALWAYS_GUESSES), scan: plainScanStep(pool) },
      { time, batch: true },
    );
    const slow = await measure(
      { peer: peerStep(peer, pool, true), shallow: peerStep(peer, pool, false) },
      { time: items > 1000 ? 4 * time : time },
    );
    const ours = (fast.ours as StepTimes).median;
    const others = [fast.scan, slow.peer, slow.shallow].map((times) => (times as StepTimes).median);
    rows.push([String(items), unit(ours), ...others.flatMap((value) => [unit(value), ratio(value / ours)])]);
    if (items === 1000) aim('core step, exact MFI, 1,000 items', ours, 5);
    if (items === 10_000) aim('core step, exact MFI, 10,000 items', ours, 10);
  }
  lines.push('## One step by maximum information, side by side', '');
  lines.push(
    'One step is taking an answer in, updating the estimate and choosing the next item; medians, one scale, 30 items a test.',
    'This engine chooses exactly what a full scan would, from an index of upper bounds (`src/cat/information-index.ts`);',
    'the typed-array scan is a posterior on 81 nodes and a loop over the pool, written for this comparison (`bench/steps.ts`);',
    `jsCAT is \`@bdelab/jscat\` ${peer.version} (EAP and its \`mfi\`, which takes every item as a = 1, c = 0.5, so its choices differ).`,
    '',
    table(rows),
    '',
  );
}

const RULES: readonly RuleName[] = [
  'MFI',
  'MPWI',
  'MLWI',
  'KL',
  'KLP',
  'MEPV',
  'MEI',
  'GDI',
  'GDIP',
  'level-information',
  'difficulty-match',
  'theta-match',
  'progressive',
  'proportional',
  'random',
  'fixed',
];

async function everyRule(scales: number, propensities: readonly number[]): Promise<Map<string, StepTimes>> {
  const result = new Map<string, StepTimes>();
  for (const items of [1000]) {
    const pool = benchPool(items, scales);
    for (const rule of RULES) {
      const criterion = createRule(rule, { testLength: TEST_LENGTH });
      const { step } = await measure({ step: publicStep(pool, criterion, propensities) }, { time });
      result.set(rule, step as StepTimes);
    }
  }
  return result;
}

async function rules(): Promise<void> {
  const one = await everyRule(1, ALWAYS_GUESSES);
  const dontKnow = await everyRule(1, GUESSING_PROPENSITIES);
  const eight = await everyRule(8, ALWAYS_GUESSES);
  const eightDontKnow = await everyRule(8, GUESSING_PROPENSITIES);
  const cell = (times: StepTimes | undefined): string[] => [
    micro(times?.median ?? 0),
    micro(times?.p95 ?? 0),
  ];
  lines.push('## Every rule through the public test object, 1,000 items', '');
  lines.push(
    'Median and 95th percentile of one step (`test.answer` and `test.next`) in microseconds, blueprint and exposure',
    'constraint in place. “Don’t know” integrates a guessing propensity over five values; eight scales are correlated 0.7.',
    '',
    table([
      ['rule', 'one scale', 'p95', 'don’t know', 'p95', 'eight scales', 'p95', 'eight, don’t know', 'p95'],
      ...RULES.map((rule) => [
        rule,
        ...cell(one.get(rule)),
        ...cell(dontKnow.get(rule)),
        ...cell(eight.get(rule)),
        ...cell(eightDontKnow.get(rule)),
      ]),
    ]),
    '',
  );
  const slowest = (results: ReadonlyMap<string, StepTimes>): number =>
    Math.max(...[...results.values()].map(({ p95 }) => p95));
  aim('slowest rule through the test object, p95, 1,000 items, one scale', slowest(one), 1000);
  aim('the same with “don’t know”', slowest(dontKnow), 1000);
  aim('the same, eight correlated scales', slowest(eight), 1000);
  aim('the same, eight correlated scales with “don’t know”', slowest(eightDontKnow), 1000);
}

async function variance(): Promise<void> {
  const rows: string[][] = [['rule, core step', '100', '1,000', '10,000']];
  for (const [label, rule, scales] of [
    ['expected posterior variance, one scale', 'MEPV', 1],
    ['level information (four cuts), one scale', 'level-information', 1],
    ['maximum information, eight scales', 'MFI', 8],
    ['expected posterior variance, eight scales', 'MEPV', 8],
    ['level information (four cuts each), eight scales', 'level-information', 8],
  ] as const) {
    const row: string[] = [label];
    for (const items of [100, 1000, 10_000]) {
      const step = coreStep(benchPool(items, scales), createRule(rule), ALWAYS_GUESSES);
      const { times } = await measure({ times: step }, { time });
      row.push(unit((times as StepTimes).median));
      if (items === 1000 && scales === 1)
        aim(`core step, ${label}, 1,000 items`, (times as StepTimes).median, 200);
    }
    rows.push(row);
  }
  lines.push('## The core by size', '', table(rows), '');
}

/** Everyone through the public object; the best of three, in milliseconds of processor time. */
function simulateAll(pool: ItemPool, people: number): number {
  const criterion = createRule('MFI');
  const test = createScoredTest(pool, benchSettings(pool, criterion, ALWAYS_GUESSES, false));
  // One item in ten is limited, to between three tenths and all of the sittings.
  const eligibility = Object.fromEntries(
    pool.items.flatMap((item, n) => (n % 10 === 0 ? [[item.id, 0.3 + 0.07 * ((n / 10) % 10)]] : [])),
  );
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const crowd = new People();
    const before = process.cpuUsage();
    for (let n = 0; n < people; n++) {
      const seed = crowd.next();
      let state = test.start({ seed, ineligible: drawIneligible(seed, eligibility) });
      for (let step = test.next(state); step.kind === 'item'; step = test.next(state)) {
        const { id } = step.item;
        state = test.answer(state, { item: id, score: crowd.answer(pool, itemPosition(pool, id)) });
      }
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function simulation(): void {
  const rows: string[][] = [['1,000 people × 30 items × 1,000 items', 'milliseconds']];
  const one = simulateAll(benchPool(1000), 1000);
  rows.push(['one scale', one.toFixed(0)]);
  rows.push(['four correlated areas in equal shares', simulateAll(benchPool(1000, 4), 1000).toFixed(0)]);
  rows.push(['eight correlated areas in equal shares', simulateAll(benchPool(1000, 8), 1000).toFixed(0)]);
  lines.push('## A simulation through the public test object', '');
  lines.push(
    'Maximum information with blueprint and exposure control, items set aside drawn for every person, answers included.',
    '',
    table(rows),
    '',
  );
  aim('1,000 people × 30 items × 1,000 items, one scale', one * 1000, 300_000);
  aim('the promise for the same', one * 1000, 1_000_000);
}

function propagation(): void {
  const problems = short ? 2 : 5;
  const errors = propagationErrors(problems);
  const digits = (value: number): string => (value === 0 ? '–' : value.toFixed(4));
  lines.push('## Error of expectation propagation', '');
  lines.push(
    `Largest error over the scales and ${problems} random problems of each kind (3PL items), for abilities of prior standard`,
    'deviation 1: posterior means, covariances, probabilities of being above a cut, and of being above all lower cuts',
    'together. `estimateAbilities` uses it only for more than three scales whose correlations no single factor explains;',
    'the exact references are there to show it against quadrature. Sampled references (importance sampling, 400,000',
    'draws) have an error of their own, the standard error of a mean in the last column.',
    '',
    table([
      ['problem', 'answers each', 'mean', 'covariance', 'cut', 'all cuts', 'sampling'],
      ...errors.map((row) => [
        row.kind,
        String(row.answersEach),
        digits(row.mean),
        digits(row.covariance),
        digits(row.level),
        digits(row.all),
        digits(row.sampling),
      ]),
    ]),
    '',
  );
}

const load = loadavg()[0] ?? 0;
await fastestInformation();
await variance();
await rules();
simulation();
propagation();

const text = [
  '# Performance',
  '',
  `Written by \`npx tsx bench/run.ts${short ? ' --short' : ''}\`; do not edit by hand. One run; the figures of another differ.`,
  '',
  `Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'} (${cpus().length} cores), one core used. Times are`,
  'processor time of the process, so that other work on the machine does not count as waiting; it still slows the',
  `caches and shared cores down. Load of the machine when the run began: ${load.toFixed(1)} (on ${cpus().length} cores), so read`,
  'the ratios before the times. Nothing below is adjusted for the load.',
  'Start-up and sizes are in [start-up and size](start-up-and-size.md), documents in [reports](reports-speed.md).',
  '',
  '## Aims',
  '',
  '| aim | limit | measured | |',
  '| --- | --- | --- | --- |',
  ...aims,
  '',
  ...lines,
].join('\n');
writeFileSync(fileURLToPath(new URL('../docs/performance.md', import.meta.url)), text);
console.log(text);
