/**
 * Prints the simulation tables of docs/technical-manual.md and writes them to docs/evidence/*.md. Every figure
 * rests on assumed parameters: true difficulties off by 0.5 each, discriminations by 25 %, a shared shift of
 * sd 0.3, testlet sd 0.5. Run: tsx scripts/evidence.ts [french|digital|technical|rules|styles|floor|robust] [persons]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Bank } from '../src/banks/bank.js';
import type { TestOptions } from '../src/banks/compile-bank.js';
import { bandMiddle } from '../src/banks/effective-parameters.js';
import { information, posteriorInformation } from '../src/cat/criteria/information.js';
import { levelInformation } from '../src/cat/criteria/level-information.js';
import { posteriorVariance } from '../src/cat/criteria/posterior-variance.js';
import { mostItems } from '../src/cat/stop-rules/length.js';
import { digital, french, technical } from '../src/content/index.js';
import type { JointPrior } from '../src/irt/joint-prior.js';
import { type SimulatedBank, simulatedBank } from '../src/lab/bank-simulation.js';
import { type PersonRecord, type SimulationPlan, simulate } from '../src/lab/simulation.js';
import { type LevelSummary, type SimulationSummary, summarise } from '../src/lab/summary.js';
import { ASSUMED_ERROR, type ParameterError } from '../src/lab/true-pool.js';
import { PERSONAL_CARER } from './technical-areas.js';

const DRAWS = 50;
const STYLES = [0, 0.5, 1];
const [, , wanted = 'all', count] = process.argv;
const lines: string[] = [];

function say(text = ''): void {
  lines.push(text);
  console.log(text);
}

interface Run {
  readonly summary: SimulationSummary;
  readonly records: PersonRecord[];
}

function run(
  prepared: SimulatedBank,
  persons: number,
  changes: Partial<
    Pick<
      SimulationPlan,
      'population' | 'error' | 'propensities' | 'abilities' | 'testletSd' | 'administration'
    >
  > = {},
  seed = 'evidence',
): Run {
  const records = simulate({
    engine: prepared.engine,
    nominal: prepared.nominal,
    persons,
    draws: DRAWS,
    population: prepared.engine.settings.prior,
    error: ASSUMED_ERROR,
    testletSd: 0.5,
    propensities: STYLES,
    seed,
    administration: { mode: 'in-room' },
    eligibility: prepared.eligibility,
    ...changes,
  });
  return { records, summary: summarise(records, prepared.engine.settings.levels.length) };
}

const percent = (x: number | undefined) =>
  x === undefined || Number.isNaN(x) ? '–' : `${(100 * x).toFixed(1)}`;
const fixed = (x: number | undefined, digits = 2) =>
  x === undefined || Number.isNaN(x) ? '–' : x.toFixed(digits);

function row(cells: readonly (string | number)[]): void {
  say(`| ${cells.join(' | ')} |`);
}

function header(cells: readonly string[]): void {
  row(cells);
  say(`|${cells.map(() => '---').join('|')}|`);
}

function overallRow(name: string, { summary: s }: Run): void {
  const o = s.overall as LevelSummary;
  row([
    name,
    fixed(s.meanLength, 1),
    percent(o.exact),
    percent(s.spread.exact),
    percent(o.stated),
    percent(o.stated - o.exact),
    percent(o.adjacent),
    fixed(o.rmse),
    o.cuts.map((cut) => percent(cut.right)).join(' / '),
    percent((o.outcomes.between ?? 0) + (o.outcomes['insufficient-evidence'] ?? 0)),
  ]);
}

const OVERALL = [
  'test',
  'mean items',
  'exact %',
  'spread over draws',
  'stated %',
  'stated − exact',
  'adjacent %',
  'RMSE',
  'right side of each cut %',
  'not decided %',
];

function bankTable(bank: Bank, persons: number, options: TestOptions): void {
  const ours = run(simulatedBank(bank, options), persons);
  const length = Math.round(ours.summary.meanLength);
  const plain = run(simulatedBank(bank, options, length), persons);
  say(`### ${bank.id}: ${persons} simulated people, ${DRAWS} draws of the true parameters`);
  say();
  header(OVERALL);
  overallRow('as given', ours);
  overallRow(`plain, ${length} items`, plain);
  const s = ours.summary;
  const o = s.overall as LevelSummary;
  say();
  say(
    `Exact agreement is ${fixed(o.exact / (plain.summary.overall as LevelSummary).exact, 3)} of the plain test's at the same length.`,
  );
  say();
  header(['cut', 'settled %', 'of these rightly %']);
  o.cuts.forEach((cut, c) => {
    row([bank.levels[c + 1]?.id ?? '', percent(cut.settled), percent(cut.settledRight)]);
  });
  say();
  say(
    `Outcomes: ${Object.entries(o.outcomes)
      .map(([name, share]) => `${name} ${percent(share)} %`)
      .join(', ')}. Stops: ${Object.entries(s.stops)
      .map(([name, share]) => `${name} ${percent(share)} %`)
      .join(', ')}. Length, 10th, 50th, 90th centile: ${s.lengthQuantiles.join(', ')}.`,
  );
  say();
  say(
    `Success rate ${percent(s.success)} %. More than three misses or don't-knows in a row, by true level from the lowest: ${s.longRunsByLevel.map(percent).join(' / ')} %; for the plain test ${plain.summary.longRunsByLevel.map(percent).join(' / ')} %.`,
  );
  say();
  say(
    `Largest exposure of one item ${percent(s.maximumExposure)} %, items used ${s.itemsUsed}, overlap of two people ${percent(s.overlap)} %. Calibration error of stated probabilities ${fixed(o.calibrationError, 3)}, Brier ${fixed(o.brier, 3)}.`,
  );
  say();
  header([
    'area',
    'measured %',
    'exact %',
    'stated %',
    'adjacent %',
    'right side of each cut %',
    'decided %',
  ]);
  s.areas.forEach((area, k) => {
    if (!area) return;
    row([
      bank.scales[k]?.id ?? '',
      percent(area.count / s.persons),
      percent(area.exact),
      percent(area.stated),
      percent(area.adjacent),
      area.cuts.map((cut) => percent(cut.right)).join(' / '),
      percent(area.outcomes.decided),
    ]);
  });
  say();
}

/** The same answers scored area by area, without borrowing: prior correlation 0. */
function borrowing(bank: Bank, persons: number, options: TestOptions): void {
  const joint = run(simulatedBank(bank, options), persons);
  const alone = simulatedBank({ ...bank, prior: { ...bank.prior, correlation: 0 } }, options);
  const together = simulatedBank(bank, options);
  const { engine } = alone;
  const exact = (
    records: readonly PersonRecord[],
    areas: (record: PersonRecord) => PersonRecord['areas'],
  ) => {
    let right = 0;
    let total = 0;
    for (const record of records) {
      for (const area of areas(record)) {
        if (!area) continue;
        total += 1;
        right += Number(area.statedLevel === area.trueLevel);
      }
    }
    return right / total;
  };
  // Replays the very same answers under the prior without correlation.
  const replayed = simulate({
    engine: together.engine,
    rescore: engine,
    nominal: together.nominal,
    persons,
    draws: DRAWS,
    population: together.engine.settings.prior,
    error: ASSUMED_ERROR,
    testletSd: 0.5,
    propensities: STYLES,
    seed: 'evidence',
    administration: { mode: 'in-room' },
  });
  const with_ = exact(joint.records, (record) => record.areas);
  const without = exact(replayed, (record) => record.areas);
  say(
    `Exact agreement per area, correlated areas ${percent(with_)} %, the same answers scored area by area ${percent(without)} %: a gain of ${percent(with_ - without)} points.`,
  );
  say();
}

function rules(bank: Bank, name: string, persons: number, length: number, options: TestOptions = {}): void {
  say(`### Rules compared at equal length: ${name}, ${length} items, ${persons} people`);
  say();
  header(OVERALL);
  for (const criterion of [posteriorVariance, levelInformation, posteriorInformation, information]) {
    overallRow(
      criterion.name,
      run(simulatedBank(bank, { ...options, criterion, stop: mostItems(length) }), persons),
    );
  }
  overallRow('plain', run(simulatedBank(bank, options, length), persons));
  say();
}

function styles(persons: number): void {
  say(`### People of equal ability who guess, half guess and never guess: French, ${persons} people each`);
  say();
  header(['tries when not knowing', 'bias', 'RMSE', 'true A2 placed below A2 %']);
  for (const propensity of STYLES) {
    const { records } = run(simulatedBank(french), persons, { propensities: [propensity] });
    const measured = records.flatMap((record) => record.overall ?? []);
    const bias = measured.reduce((sum, o) => sum + o.ability - o.trueAbility, 0) / measured.length;
    const rmse = Math.sqrt(
      measured.reduce((sum, o) => sum + (o.ability - o.trueAbility) ** 2, 0) / measured.length,
    );
    const a2 = measured.filter((o) => o.trueLevel === 2);
    const below = a2.filter((o) => o.statedLevel < 2).length / a2.length;
    row([`${propensity}`, fixed(bias), fixed(rmse), percent(below)]);
  }
  say();
}

function floor(persons: number): void {
  say(`### Someone with almost no French: ${persons} people each`);
  say();
  header([
    'statements',
    'ability',
    'tries',
    'mean items',
    'at most 8 items %',
    'more than 3 misses in a row %',
    'ends on a success %',
    'two very easy items %',
    'success %',
    'stated pre-A1 %',
    'pre-A1 or A1 %',
  ]);
  const prepared = simulatedBank(french);
  // Where the runner begins for someone whose own statements point to the start of the journey.
  const startAt = bandMiddle(french, french.scales[0]?.id ?? '', 'pre-a1') - 0.6;
  for (const [statements, ability, propensity] of [true, false].flatMap((said) =>
    [-3.5, -5].flatMap((theta) => [0, 1].map((tries) => [said, theta, tries] as const)),
  )) {
    const { records } = run(prepared, persons, {
      administration: { mode: 'in-room', ...(statements ? { startAt } : {}) },
      propensities: [propensity],
      abilities: [prepared.engine.pool.scales.map(() => ability)],
    });
    const share = (of: (record: PersonRecord) => boolean) => records.filter(of).length / records.length;
    const easy = new Set(
      french.items
        .filter((item) => item.difficulty === 'welcome' || item.difficulty === 'recognition')
        .map((item) => prepared.engine.pool.position.get(item.id)),
    );
    row([
      statements ? 'asked first' : 'not asked',
      `${ability}`,
      `${propensity}`,
      fixed(records.reduce((sum, record) => sum + record.length, 0) / records.length, 1),
      percent(share((record) => record.length <= 8)),
      percent(share((record) => record.longestMissRun > 3)),
      percent(share((record) => record.endsOnSuccess)),
      percent(share((record) => record.items.filter((item) => easy.has(item)).length >= 2)),
      percent(records.reduce((sum, record) => sum + record.success, 0) / records.length),
      percent(share((record) => record.overall?.statedLevel === 0 && record.overall.outcome === 'decided')),
      percent(
        share((record) => (record.overall?.statedLevel ?? 9) <= 1 && record.overall?.outcome !== 'decided'),
      ),
    ]);
  }
  say();
}

/** Whoever has most of the language is not asked what beginners are asked. */
function ceiling(persons: number): void {
  say(`### Someone at B2: A1 items beyond the first two, ${persons} people each`);
  say();
  header([
    'statements',
    'ability',
    'asked any %',
    'asked on average',
    'mean items',
    'more than 3 misses in a row %',
  ]);
  const prepared = simulatedBank(french);
  const level = new Map(french.items.map((item) => [prepared.engine.pool.position.get(item.id), item.level]));
  const startAt = bandMiddle(french, french.scales[0]?.id ?? '', 'b2');
  for (const [said, ability] of [true, false].flatMap((asked) =>
    [1.3, 1.8, 2.4].map((theta) => [asked, theta] as const),
  )) {
    const { records } = run(prepared, persons, {
      administration: { mode: 'in-room', ...(said ? { startAt } : {}) },
      abilities: [prepared.engine.pool.scales.map(() => ability)],
    });
    const low = records.map(
      ({ items }) => items.slice(2).filter((item) => ['pre-a1', 'a1'].includes(level.get(item) ?? '')).length,
    );
    const share = (count: number): string => percent(count / records.length);
    row([
      said ? 'say B2' : 'not asked',
      `${ability}`,
      share(low.filter((count) => count > 0).length),
      fixed(low.reduce((sum, count) => sum + count, 0) / records.length),
      fixed(records.reduce((sum, record) => sum + record.length, 0) / records.length, 1),
      share(records.filter((record) => record.longestMissRun > 3).length),
    ]);
  }
  say();
}

function robust(persons: number): void {
  say(`### Reported without a gate: French, other populations and other truths, ${persons} people each`);
  say();
  header(OVERALL);
  const prepared = simulatedBank(french);
  const { prior } = prepared.engine.settings;
  const population = (change: Partial<JointPrior>): Partial<SimulationPlan> => ({
    population: { ...prior, ...change },
  });
  const error = (change: Partial<ParameterError>): Partial<SimulationPlan> => ({
    error: { ...ASSUMED_ERROR, ...change },
  });
  const cases: [string, Partial<SimulationPlan>][] = [
    ['as assumed', {}],
    ['population one logit lower', population({ mean: prior.mean.map((mean) => mean - 1) })],
    ['population one logit higher', population({ mean: prior.mean.map((mean) => mean + 1) })],
    ['population half as wide', population({ sd: prior.sd.map((sd) => sd / 2) })],
    ['true correlation 0.5', population({ loading: prior.loading.map(() => Math.sqrt(0.5)) })],
    ['true correlation 0.95', population({ loading: prior.loading.map(() => Math.sqrt(0.95)) })],
    ['discriminations 0.8', error({ slopeFactor: 0.8 })],
    ['discriminations 1.2', error({ slopeFactor: 1.2 })],
    ['discriminations 1.5', error({ slopeFactor: 1.5 })],
  ];
  for (const [name, changes] of cases) overallRow(name, run(prepared, persons, changes));
  say();
}

/** Banks generated for the comparison: the French one shifted or thinned. */
function generated(): [string, Bank][] {
  const at = (level: (index: number) => string, keep: (index: number) => boolean): Bank => {
    const items = french.items
      .filter((_, i) => keep(i))
      .map((item, i) => ({ ...item, level: level(i) })) as Bank['items'];
    const kept = new Set(items.map((item) => item.id));
    const { exposure } = french;
    if (!exposure) return { ...french, items };
    const eligibility = Object.fromEntries(
      Object.entries(exposure.eligibility ?? {}).filter(([id]) => kept.has(id)),
    );
    return { ...french, items, exposure: { ...exposure, eligibility } };
  };
  const levels = french.levels.map((level) => level.id);
  const pick = (weights: readonly number[]) => (i: number) => {
    const u = ((i * 0.6180339887) % 1) * weights.reduce((sum, weight) => sum + weight, 0);
    const reached = weights.map((_, k) => weights.slice(0, k + 1).reduce((sum, weight) => sum + weight, 0));
    return levels[reached.findIndex((cumulative) => cumulative > u)] ?? 'a2';
  };
  return [
    ['generated easy bank', at(pick([4, 4, 2, 1, 0]), () => true)],
    ['generated hard bank', at(pick([0, 1, 2, 4, 4]), () => true)],
    ['generated sparse bank', at(pick([1, 2, 3, 2, 1]), (i) => i % 3 === 0)],
  ];
}

const started = Date.now();
const part = (name: string, of: () => void) => {
  if (wanted !== 'all' && wanted !== name) return;
  lines.length = 0;
  of();
  mkdirSync('docs/evidence', { recursive: true });
  writeFileSync(
    `docs/evidence/${name}.md`,
    `<!-- Printed by scripts/evidence.ts ${name}. -->\n\nThese figures rest on assumed parameters, not on answers of real people.\n\n${lines.join('\n')}\n`,
  );
};
const n = (standard: number) => (count === undefined ? standard : Number(count));
const answers = { areas: PERSONAL_CARER };

part('french', () => bankTable(french, n(5000), {}));
part('digital', () => bankTable(digital, n(3000), {}));
part('technical', () => {
  bankTable(technical, n(2000), answers);
  borrowing(technical, n(1000), answers);
});
part('rules', () => {
  rules(french, 'French bank', n(1000), 21);
  rules(digital, 'digital bank', n(1000), 16);
  rules(technical, 'technical bank (personal carer)', n(500), 32, answers);
  for (const [name, bank] of generated()) rules(bank, name, n(600), 21);
});
part('styles', () => styles(n(2000)));
part('floor', () => {
  floor(n(600));
  ceiling(n(600));
});
part('robust', () => robust(n(1000)));
console.error(`${((Date.now() - started) / 1000).toFixed(0)} s`);
