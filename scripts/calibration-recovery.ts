/**
 * Prints the recovery tables of docs/calibration.md and writes them to docs/evidence/calibration.md: known
 * parameters, simulated answers, calibration, comparison. Run: tsx scripts/calibration-recovery.ts [replications of a whole bank]; single calibrations
 * are cheap and get five times as many.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Bank } from '../src/banks/bank.js';
import { Progress, preparedEngine } from '../src/cat/progress.js';
import { stream } from '../src/cat/rng.js';
import { french } from '../src/content/index.js';
import { itemProbabilities } from '../src/irt/item-probabilities.js';
import { equicorrelatedPrior } from '../src/irt/joint-prior.js';
import type { ItemParameters } from '../src/irt/parameters.js';
import { simulatedBank } from '../src/lab/bank-simulation.js';
import { type Calibration, calibrate } from '../src/lab/calibration/calibrate.js';
import { calibrateBank, location } from '../src/lab/calibration/calibrate-bank.js';
import type { CalibrationOptions } from '../src/lab/calibration/calibration-options.js';
import { ResponseCollector } from '../src/lab/calibration/response-collector.js';
import type { ResponseMatrix } from '../src/lab/calibration/response-matrix.js';
import { runPerson } from '../src/lab/run-person.js';
import { drawAbilities, normalDraw } from '../src/lab/simulated-person.js';
import { drawTruePool } from '../src/lab/true-pool.js';

const replications = Number(process.argv[2] ?? 5);
const lines: string[] = [];

function say(text = ''): void {
  lines.push(text);
  console.log(text);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  say(`| ${head.join(' | ')} |`);
  say(`|${head.map(() => '---').join('|')}|`);
  for (const row of rows) say(`| ${row.join(' | ')} |`);
  say();
}

/** Processor seconds, which hardly grow when other programs run beside. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** One estimated number beside its truth. */
interface Recovered {
  readonly truth: number;
  readonly estimate: number;
  readonly error: number;
  readonly answers: number;
}

function figures(list: readonly Recovered[]): string[] {
  const n = list.length;
  if (n === 0) return ['0', '–', '–', '–', '–', '–'];
  const bias = list.reduce((sum, { estimate, truth }) => sum + estimate - truth, 0) / n;
  const rmse = Math.sqrt(list.reduce((sum, { estimate, truth }) => sum + (estimate - truth) ** 2, 0) / n);
  const error = Math.sqrt(list.reduce((sum, recovered) => sum + recovered.error ** 2, 0) / n);
  const within = (z: number) =>
    list.filter(({ estimate, truth, error: se }) => Math.abs(estimate - truth) <= z * se).length / n;
  const percent = (share: number) => (100 * share).toFixed(1);
  return [
    String(n),
    bias.toFixed(3),
    rmse.toFixed(3),
    error.toFixed(3),
    percent(within(1)),
    percent(within(1.96)),
  ];
}

const FIGURES = ['estimates', 'bias', 'RMSE', 'root mean square SE', 'within 1 SE %', 'within 1.96 SE %'];

interface Design {
  readonly items: readonly ItemParameters[];
  readonly persons: number;
  readonly mean: number;
  readonly sd: number;
  /** Items per person, chosen by difficulty near the running estimate; all when absent. */
  readonly adaptive?: number;
  readonly seed: string;
}

function simulate({ items, persons, mean, sd, adaptive, seed }: Design): ResponseMatrix {
  const uniform = stream(seed);
  const ids = items.map((_, item) => `i${item}`);
  const collector = new ResponseCollector(ids);
  const difficulties = items.map(location);
  for (let person = 0; person < persons; person++) {
    const theta = mean + sd * normalDraw(uniform);
    const seen = new Uint8Array(items.length);
    let running = mean;
    for (let given = 0; given < (adaptive ?? items.length); given++) {
      let chosen = given;
      if (adaptive !== undefined) {
        chosen = -1;
        let nearest = Number.POSITIVE_INFINITY;
        for (let draw = 0; draw < 10 || chosen < 0; draw++) {
          const item = Math.floor(uniform() * items.length);
          const distance = Math.abs((difficulties[item] as number) - running);
          if (!seen[item] && distance < nearest) {
            chosen = item;
            nearest = distance;
          }
        }
      }
      seen[chosen] = 1;
      const probabilities = itemProbabilities(items[chosen] as ItemParameters, theta);
      let score = 0;
      for (let u = uniform() - (probabilities[0] as number); u > 0 && score < probabilities.length - 1; ) {
        score += 1;
        u -= probabilities[score] as number;
      }
      running += ((score / (probabilities.length - 1) - 0.5) * 2.4) / (1 + given / 3);
      collector.add(`p${person}`, ids[chosen] as string, score);
    }
  }
  return collector.finish();
}

interface Parts {
  readonly a: Recovered[];
  readonly b: Recovered[];
  readonly c: Recovered[];
}

const list = (value: number | readonly number[]): readonly number[] =>
  typeof value === 'number' ? [value] : value;

function compare({ items }: Calibration, truth: readonly ItemParameters[], into: Parts): void {
  items.forEach(({ parameters, standardErrors, anchored, answers }, n) => {
    if (anchored || !standardErrors) return;
    const real = truth[n] as ItemParameters;
    if ('a' in parameters && 'a' in real && standardErrors.a) {
      into.a.push({ truth: real.a ?? 1, estimate: parameters.a ?? 1, error: standardErrors.a, answers });
    }
    if ('c' in parameters && 'c' in real && standardErrors.c) {
      into.c.push({ truth: real.c ?? 0, estimate: parameters.c ?? 0, error: standardErrors.c, answers });
    }
    const errors = list(standardErrors.b);
    const known = 'b' in real ? list(real.b) : [];
    list('b' in parameters ? parameters.b : []).forEach((estimate, k) => {
      into.b.push({ truth: known[k] as number, estimate, error: errors[k] as number, answers });
    });
  });
}

function pool(count: number, seed: string, make: (a: number, b: number, n: number) => ItemParameters) {
  const uniform = stream(seed);
  return Array.from({ length: count }, (_, n) =>
    make(Math.exp(0.25 * normalDraw(uniform)), 1.1 * normalDraw(uniform), n),
  );
}

function recovery(
  title: string,
  items: readonly ItemParameters[],
  design: Omit<Design, 'items' | 'seed'>,
  options: CalibrationOptions,
  seed = title,
): Parts {
  const count = 5 * replications;
  const parts: Parts = { a: [], b: [], c: [] };
  let time = 0;
  let answers = 0;
  for (let n = 0; n < count; n++) {
    const data = simulate({ ...design, items, seed: `${seed} ${n}` });
    answers = data.itemOf.length;
    let result: Calibration | undefined;
    time += seconds(() => {
      result = calibrate(data, options);
    });
    if (result) compare(result, items, parts);
  }
  const missing = 100 * (1 - answers / (items.length * design.persons));
  say(`### ${title}`);
  say();
  say(
    `${items.length} items, ${design.persons} persons from N(${design.mean}, ${design.sd}²), ${missing.toFixed(0)} % missing; ${count} replications; ${(time / count).toFixed(1)} s of processor time each.`,
  );
  say();
  const rows = Object.entries(parts).filter(([, values]) => values.length > 0);
  table(
    ['parameter', ...FIGURES],
    rows.map(([name, values]) => [name, ...figures(values)]),
  );
  return parts;
}

function byAnswers(values: readonly Recovered[], limits: readonly number[]): void {
  const rows = limits.map((limit, n) => {
    const next = limits[n + 1] ?? Number.POSITIVE_INFINITY;
    const label = next === Number.POSITIVE_INFINITY ? `${limit} and more` : `${limit}–${next - 1}`;
    return [label, ...figures(values.filter(({ answers }) => answers >= limit && answers < next))];
  });
  table(['answers of the item', ...FIGURES], rows);
}

function frenchSittings(persons: number, mean: number, sd: number, seed: string) {
  const bank: Bank = french;
  const prepared = simulatedBank(bank);
  const { scales } = prepared.engine.pool;
  const truth = drawTruePool(
    prepared.nominal,
    scales,
    { difficultySd: 0.5, sharedSd: 0, slopeSd: 0.25 },
    stream(`${seed}/truth`),
  );
  const population = equicorrelatedPrior(
    scales.map(() => mean),
    scales.map(() => sd),
    bank.prior.correlation ?? 0,
  );
  const progress = new Progress(preparedEngine(prepared.engine));
  const collector = new ResponseCollector(bank.items.map((item) => item.id));
  const uniform = stream(`${seed}/persons`);
  for (let n = 0; n < persons; n++) {
    const person = {
      abilities: drawAbilities(population, uniform),
      propensity: [0, 0.5, 1][n % 3] ?? 1,
      style: 'ability' as const,
    };
    const run = runPerson(progress, { mode: 'in-room', seed: `${seed}/${n}` }, person, truth);
    run.items.forEach((item, place) => {
      collector.add(`p${n}`, truth.items[item]?.id ?? '', run.scores[place] ?? 0);
    });
  }
  return {
    data: collector.finish(),
    truth: new Map(truth.items.map((item) => [item.id, item.parameters])),
  };
}

function bankRecovery(title: string, persons: number, mean: number, sd: number): void {
  const before: Recovered[] = [];
  const after: Recovered[] = [];
  const populations: string[] = [];
  let time = 0;
  for (let n = 0; n < replications; n++) {
    const { data, truth } = frenchSittings(persons, mean, sd, `${title} ${n}`);
    time += seconds(() => {
      for (const { scale, items, population } of calibrateBank(french, data).scales) {
        if (n === 0) {
          const { mean: center, sd: spread, loading } = population;
          populations.push(
            `${scale} mean ${center.toFixed(2)}, sd ${spread.toFixed(2)}, loading ${loading.toFixed(2)}`,
          );
        }
        for (const { id, answers, standardErrors, before: old, parameters } of items) {
          const { b } = standardErrors ?? {};
          if (typeof b !== 'number') continue;
          const real = location(truth.get(id) as ItemParameters);
          before.push({ truth: real, estimate: location(old), error: 0.5, answers });
          after.push({ truth: real, estimate: location(parameters), error: b, answers });
        }
      }
    });
  }
  say(`### ${title}`);
  say();
  say(
    `${persons} sittings through the shipped French test, abilities N(${mean}, ${sd}²) in every area, loading ${Math.sqrt(french.prior.correlation ?? 0).toFixed(2)}; each true difficulty off the author's level by sd 0.5, slopes by 25 %; a third of the people never guess, a third always. ${replications} replications, ${(time / replications).toFixed(1)} s of processor time each. Populations found in the first one: ${populations.join('; ')}.`,
  );
  say();
  table(
    ['difficulty', ...FIGURES],
    [
      ['as the author set it', ...figures(before)],
      ['after calibration', ...figures(after)],
    ],
  );
  byAnswers(after, [0, 20, 50, 100, 200, 500]);
}

say('<!-- Printed by scripts/calibration-recovery.ts. -->');
say();
say('Simulated answers to known parameters. Units are logits; RMSE over items and replications.');
say();

const twoParameter = pool(200, 'pool', (a, b) => ({ model: '2PL', a, b }));
const plain = '2PL, adaptive, population N(0, 1)';
const adaptiveDesign = { persons: 2000, mean: 0, sd: 1, adaptive: 30 };
const adaptive = recovery(plain, twoParameter, adaptiveDesign, { model: '2PL', minimumAnswers: 1 });
byAnswers(adaptive.b, [0, 50, 100, 200, 400]);
const held = recovery(
  'The same answers, with priors ln a ~ N(0, 0.5²) and b ~ N(0, 2²)',
  twoParameter,
  adaptiveDesign,
  {
    model: '2PL',
    minimumAnswers: 1,
    priors: { a: { median: 1, sd: 0.5 }, b: { mean: 0, sd: 2 } },
  },
  plain,
);
byAnswers(held.b, [0, 50, 100, 200, 400]);

recovery(
  '2PL, adaptive, 50 new items among 150 anchors, population free',
  twoParameter,
  { persons: 2000, mean: 0.5, sd: 1.2, adaptive: 30 },
  {
    model: '2PL',
    minimumAnswers: 1,
    population: { mean: 'free', sd: 'free' },
    items: Object.fromEntries(
      twoParameter.flatMap((anchor, n) => (n % 4 === 0 ? [] : [[`i${n}`, { anchor }]])),
    ),
  },
);
recovery(
  'Rasch, complete, variance free',
  pool(30, 'rasch', (_, b) => ({ model: '1PL', b })),
  { persons: 1000, mean: 0, sd: 1.2 },
  { model: 'Rasch' },
);
recovery(
  '3PL with a prior on c, complete',
  pool(40, '3pl', (a, b) => ({ model: '3PL', a, b: b / 1.4, c: 0.2 })),
  { persons: 2000, mean: 0, sd: 1 },
  { model: '3PL' },
);
recovery(
  'GPCM, complete',
  pool(20, 'gpcm', (a, b) => ({ model: 'GPCM', a, b: [b - 0.4, b + 0.4] })),
  { persons: 1000, mean: 0, sd: 1 },
  { model: 'GPCM' },
);
recovery(
  'GRM, complete',
  pool(20, 'grm', (a, b) => ({ model: 'GRM', a, b: [b - 0.8, b, b + 0.8] })),
  { persons: 1000, mean: 0, sd: 1 },
  { model: 'GRM' },
);
bankRecovery('French bank, level-anchored items, expected population', 1500, -0.6, 1.5);
bankRecovery('French bank, level-anchored items, population at +1, sd 0.8', 1500, 1, 0.8);

mkdirSync(new URL('../docs/evidence/', import.meta.url), { recursive: true });
writeFileSync(new URL('../docs/evidence/calibration.md', import.meta.url), `${lines.join('\n').trimEnd()}\n`);
