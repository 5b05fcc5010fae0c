import { afterAll, describe, expect, it } from 'vitest';
import { type PoolResponse, rankItems } from '../../src/cat/rank-items.js';
import { estimateAbility } from '../../src/irt/estimate-ability.js';
import type { EstimationOptions } from '../../src/irt/estimation-options.js';
import { normalQuantile } from '../../src/irt/normal.js';
import { at, type ReferenceBank, readReference } from '../irt/reference-data.js';
import { referencePool } from './reference-pool.js';

interface Run {
  readonly bank: string;
  readonly person: number;
  readonly estimator: 'EAP' | 'BM' | 'ML' | 'WL';
  readonly stopping: 'precision' | 'classification';
  readonly items: readonly number[];
  readonly responses: readonly number[];
  readonly theta: readonly number[];
  readonly se: readonly number[];
  readonly final: {
    readonly theta: number;
    readonly se: number;
    readonly n: number;
    readonly stoppedBy: readonly string[];
    readonly ci95: readonly [number, number];
  };
}

// catR 3.17 `randomCAT` with its root finder tightened; see test/reference/README.md.
const reference = readReference<{
  readonly settings: {
    readonly startTheta: number;
    readonly prior: readonly [number, number];
    readonly range: readonly [number, number];
    readonly grid: { readonly lower: number; readonly upper: number; readonly points: number };
    readonly stop: {
      readonly precision: { readonly maxSE: number; readonly maxItems: number };
      readonly classification: { readonly cut: number; readonly alpha: number; readonly maxItems: number };
    };
  };
  readonly banks: readonly (ReferenceBank & { readonly responses: readonly string[] })[];
  readonly runs: readonly Run[];
}>('cat-traces.json');

const { settings } = reference;
const grid = { min: settings.grid.lower, max: settings.grid.upper, points: settings.grid.points };
const prior = { mean: settings.prior[0], sd: settings.prior[1] };
const bounds = settings.range;
const estimators: Readonly<Record<Run['estimator'], EstimationOptions>> = {
  EAP: { method: 'EAP', prior, grid },
  BM: { method: 'MAP', prior, bounds },
  ML: { method: 'ML', bounds },
  WL: { method: 'WLE', bounds },
};

const banks = new Map(
  reference.banks.map((bank) => [bank.name, { pool: referencePool(bank), answers: bank.responses }]),
);

/** Takes one person through a test, driving public functions only. */
function replay(run: Run) {
  const bank = banks.get(run.bank);
  if (bank === undefined) throw new RangeError(run.bank);
  const { pool } = bank;
  const answers = at(bank.answers, run.person);
  const responses: PoolResponse[] = [];
  const steps: { item: number; score: number; theta: number; se: number }[] = [];
  let theta = settings.startTheta;
  for (;;) {
    const [next] = rankItems(pool, { rule: 'MFI', responses, theta, grid });
    if (next === undefined) return { steps, stoppedBy: ['items'] };
    const item = Number(next.id);
    const score = Number(answers[item]);
    responses.push({ item: next.id, score });
    const estimate = estimateAbility(
      responses.map((response) => ({
        parameters: at(pool.items, Number(response.item)).parameters,
        score: response.score,
      })),
      estimators[run.estimator],
    );
    theta = estimate.theta;
    steps.push({ item, score, theta, se: estimate.standardError });
    const stoppedBy = stopped(run, steps.length, theta, estimate.standardError);
    if (stoppedBy.length > 0) return { steps, stoppedBy };
  }
}

function stopped(run: Run, items: number, theta: number, se: number): string[] {
  const { cut, alpha, maxItems } = settings.stop.classification;
  const reach = normalQuantile(1 - alpha / 2) * se;
  const reasons: readonly (readonly [string, boolean])[] =
    run.stopping === 'precision'
      ? [
          ['precision', se <= settings.stop.precision.maxSE],
          ['length', items >= settings.stop.precision.maxItems],
        ]
      : [
          ['classification', theta - reach > cut || theta + reach < cut],
          ['length', items >= maxItems],
        ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

let wt = 0,
  ws = 0;
afterAll(() => console.log('TRACES', wt, ws));
describe('cat-traces.json', () => {
  it.each(reference.runs.map((run, index) => ({ run, index })))(
    'run $index, $run.bank person $run.person, $run.estimator, $run.stopping: every step',
    ({ run }) => {
      const { steps, stoppedBy } = replay(run);

      expect(steps.map(({ item }) => item)).toEqual(run.items);
      expect(steps.map(({ score }) => score)).toEqual(run.responses);
      steps.forEach(({ theta, se }, n) => {
        wt = Math.max(wt, Math.abs(theta - at(run.theta, n)));
        ws = Math.max(ws, Math.abs(se / at(run.se, n) - 1));
        expect(Math.abs(theta - at(run.theta, n))).toBeLessThanOrEqual(1e-7);
        expect(Math.abs(se / at(run.se, n) - 1)).toBeLessThanOrEqual(1e-6);
      });
      expect(stoppedBy).toEqual(run.final.stoppedBy);
    },
  );
});
