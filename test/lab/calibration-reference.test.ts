import { describe, expect, it } from 'vitest';
import type { ItemParameters } from '../../src/irt/parameters.js';
import { calibrate } from '../../src/lab/calibration/calibrate.js';
import type { CalibratedItem } from '../../src/lab/calibration/calibrated-item.js';
import { conditionalRasch } from '../../src/lab/calibration/conditional-rasch.js';
import { personLocations } from '../../src/lab/calibration/person-locations.js';
import { scoreAbilities } from '../../src/lab/calibration/score-abilities.js';
import { itemFit, type MeanSquareFit } from '../../src/lab/item-statistics/item-fit.js';
import { summedScoreFit } from '../../src/lab/item-statistics/summed-score-fit.js';
import { at, readReference } from '../irt/reference-data.js';
import { largestGap, largestRelativeGap, referenceMatrix } from './reference-matrix.js';

interface ReferenceItem {
  readonly a: number;
  readonly b: number | readonly number[];
  readonly c?: number;
  readonly seA: number;
  readonly seB: number | readonly number[];
  readonly seC?: number;
  readonly d?: number;
  readonly seD?: number;
}

interface Scores {
  readonly theta: readonly number[];
  readonly se: readonly number[];
}

interface Fit {
  readonly S_X2: readonly number[];
  readonly df: readonly number[];
  readonly p: readonly number[];
  readonly infit: readonly number[];
  readonly outfit: readonly number[];
  readonly zInfit: readonly number[];
  readonly zOutfit: readonly number[];
  readonly expectedProportionByScore: readonly (readonly number[])[];
  readonly S_X2_uncollapsed: readonly number[];
  readonly infitExact: readonly number[];
  readonly outfitExact: readonly number[];
}

interface Refined {
  readonly logLik: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly d: readonly number[];
  readonly seA: readonly number[];
  readonly seB: readonly number[];
  readonly seD: readonly number[];
  readonly mean: number;
  readonly variance: number;
  readonly seMean: number | null;
  readonly seVariance: number | null;
}

interface AnchorSolution {
  readonly logLik: number;
  readonly newItems: readonly ReferenceItem[];
  readonly mean: number;
  readonly variance: number;
  readonly eap: Scores;
  readonly refined: Refined;
}

interface DataSet {
  readonly name: string;
  readonly model: '2PL' | '3PL' | 'GRM' | 'GPCM' | 'Rasch';
  readonly responses: readonly string[];
  readonly logLik: number;
  readonly logPrior?: number;
  readonly items: readonly ReferenceItem[];
  readonly eap?: Scores;
  readonly fit?: Fit;
}

interface RaschSet {
  readonly name: string;
  readonly responses: readonly string[];
  readonly mml: {
    readonly logLik: number;
    readonly b: readonly number[];
    readonly seB: readonly number[];
    readonly variance: number;
    readonly refined: Refined;
    readonly eap: Scores;
    readonly fit: Fit;
  };
  readonly cml: {
    readonly logLik: number;
    readonly b: readonly number[];
    readonly seB: readonly number[];
    readonly extremePersonsExcluded: number;
    readonly fit: {
      readonly infit: readonly number[];
      readonly outfit: readonly number[];
      readonly tInfit: readonly number[];
      readonly tOutfit: readonly number[];
      readonly df: readonly number[];
    };
    readonly personML: {
      readonly rawScore: readonly number[];
      readonly theta: readonly number[];
      readonly se: readonly number[];
    };
  };
}

interface AnchorSet {
  readonly responses: readonly string[];
  readonly anchors: readonly { readonly a: number; readonly b: number }[];
  readonly newItemPositions: readonly number[];
  readonly populationStandardNormal: AnchorSolution;
  readonly populationFree: AnchorSolution;
  readonly oneEMcycle: { readonly newItems: readonly ReferenceItem[] };
  readonly fixedTheta: { readonly eap: Scores; readonly newItems: readonly ReferenceItem[] };
}

// mirt 1.47, eRm 1.0-2 and R's optim; see test/reference/README.md.
const reference = readReference<{ readonly datasets: readonly { readonly name: string }[] }>(
  'calibration.json',
);
const quadrature = { min: -6, max: 6, points: 61 };

function dataSet<T>(name: string): T {
  const found = reference.datasets.find((entry) => entry.name === name);
  if (!found) throw new RangeError(name);
  return found as unknown as T;
}

const list = (value: number | readonly number[]): readonly number[] =>
  typeof value === 'number' ? [value] : value;
const a = ({ parameters }: CalibratedItem) => ('a' in parameters ? (parameters.a ?? 1) : 1);
const b = ({ parameters }: CalibratedItem) => ('b' in parameters ? list(parameters.b) : []);
const c = ({ parameters }: CalibratedItem) => ('c' in parameters ? (parameters.c ?? 0) : 0);
const errorA = ({ standardErrors }: CalibratedItem) => standardErrors?.a ?? Number.NaN;
const errorB = ({ standardErrors }: CalibratedItem) => list(standardErrors?.b ?? Number.NaN);
const errorD = ({ internal }: CalibratedItem) => Math.sqrt(internal?.covariance?.[1]?.[1] ?? Number.NaN);

function expectScores(
  responses: readonly string[],
  parameters: readonly ItemParameters[],
  expected: Scores,
  population = { mean: 0, sd: 1 },
) {
  const scores = scoreAbilities(referenceMatrix(responses), parameters, { quadrature, population });
  expect(
    largestGap(
      scores.map(({ theta }) => theta),
      expected.theta,
    ),
  ).toBeLessThan(1e-12);
  expect(
    largestGap(
      scores.map(({ standardError }) => standardError),
      expected.se,
    ),
  ).toBeLessThan(1e-12);
}

function expectMeanSquares(
  fits: readonly MeanSquareFit[],
  infit: readonly number[],
  outfit: readonly number[],
  tolerance: number,
) {
  expect(
    largestGap(
      fits.map((fit) => fit.infit),
      infit,
    ),
  ).toBeLessThan(tolerance);
  expect(
    largestGap(
      fits.map((fit) => fit.outfit),
      outfit,
    ),
  ).toBeLessThan(tolerance);
}

function expectFit(
  responses: readonly string[],
  parameters: readonly ItemParameters[],
  scores: Scores,
  fit: Fit,
  sd: number,
) {
  const data = referenceMatrix(responses);
  expectMeanSquares(itemFit(data, parameters, scores.theta), fit.infitExact, fit.outfitExact, 1e-10);
  // mirt puts a floor under the response variance.
  const floored = itemFit(data, parameters, scores.theta, { varianceFloor: Math.sqrt(1e-5) });
  expectMeanSquares(floored, fit.infit, fit.outfit, 1e-6);
  expect(
    largestGap(
      floored.map(({ zInfit }) => zInfit),
      fit.zInfit,
    ),
  ).toBeLessThan(1e-4);
  expect(
    largestGap(
      floored.map(({ zOutfit }) => zOutfit),
      fit.zOutfit,
    ),
  ).toBeLessThan(1e-4);
  const summed = summedScoreFit(data, parameters, { quadrature, population: { mean: 0, sd } });
  summed.forEach(({ expected }, item) => {
    const share = expected.map((row) => at(row, 0));
    expect(largestGap(share, at(fit.expectedProportionByScore, item))).toBeLessThan(1e-12);
  });
  expect(summed.map(({ df }) => df)).toEqual(fit.df);
  expect(
    largestGap(
      summed.map(({ statistic }) => statistic),
      fit.S_X2,
    ),
  ).toBeLessThan(1e-8);
  expect(
    largestGap(
      summed.map(({ p }) => p),
      fit.p,
    ),
  ).toBeLessThan(1e-8);
  expect(
    largestGap(
      summed.map(({ uncollapsed }) => uncollapsed),
      fit.S_X2_uncollapsed,
    ),
  ).toBeLessThan(1e-8);
}

describe('calibration.json, marginal maximum likelihood', () => {
  it.each(['2PL-complete', '2PL-missing', 'GRM', 'GPCM', '3PL-prior'])('%s', (name) => {
    const set = dataSet<DataSet>(name);
    const { items, logLikelihood, logPrior, converged, standardErrors } = calibrate(
      referenceMatrix(set.responses),
      {
        model: set.model,
        quadrature,
        ...(set.model === '3PL' ? { priors: { c: { logitMean: -1.386, sd: 0.5 } } } : {}),
      },
    );
    // mirt stops 1e-5 short of the maximum of the 3PL.
    const tolerance = set.model === '3PL' ? 1e-4 : 1e-6;

    expect(converged).toBe(true);
    expect(standardErrors).toBe('exact');
    expect(Math.abs(logLikelihood - set.logLik)).toBeLessThan(tolerance);
    expect(Math.abs(logPrior - (set.logPrior ?? 0))).toBeLessThan(tolerance);
    expect(
      largestGap(
        items.map(a),
        set.items.map((item) => item.a),
      ),
    ).toBeLessThan(tolerance);
    expect(
      largestGap(
        items.flatMap(b),
        set.items.flatMap((item) => list(item.b)),
      ),
    ).toBeLessThan(tolerance);
    expect(
      largestRelativeGap(
        items.map(errorA),
        set.items.map((item) => item.seA),
      ),
    ).toBeLessThan(1e-4);
    // mirt's delta method is wrong for the first step of a GPCM item: see the test below.
    const kept = (values: readonly number[]) => (name === 'GPCM' ? values.slice(1) : values);
    expect(
      largestRelativeGap(
        items.flatMap((item) => kept(errorB(item))),
        set.items.flatMap((item) => kept(list(item.seB))),
      ),
    ).toBeLessThan(1e-4);
    if (at(set.items, 0).seD !== undefined) {
      expect(
        largestRelativeGap(
          items.map(errorD),
          set.items.map((item) => item.seD ?? 0),
        ),
      ).toBeLessThan(1e-4);
    }
    if (set.model === '3PL') {
      expect(
        largestGap(
          items.map(c),
          set.items.map((item) => item.c ?? 0),
        ),
      ).toBeLessThan(tolerance);
      const errors = items.map((item) => item.standardErrors?.c ?? Number.NaN);
      expect(
        largestRelativeGap(
          errors,
          set.items.map((item) => item.seC ?? 0),
        ),
      ).toBeLessThan(1e-4);
    }
  });

  it.each(['2PL-complete', '2PL-missing', 'GRM', 'GPCM'])('%s: EAP at the stated parameters', (name) => {
    const set = dataSet<DataSet>(name);
    const parameters = set.items.map(
      (item) => ({ model: set.model, a: item.a, b: item.b }) as ItemParameters,
    );

    expectScores(set.responses, parameters, set.eap as Scores);
  });

  it('2PL-complete: fit', () => {
    const set = dataSet<DataSet>('2PL-complete');
    const parameters = set.items.map(
      (item): ItemParameters => ({ model: '2PL', a: item.a, b: item.b as number }),
    );

    expectFit(set.responses, parameters, set.eap as Scores, set.fit as Fit, 1);
  });

  it('Rasch, variance free', () => {
    const { responses, mml } = dataSet<RaschSet>('Rasch');
    const { items, logLikelihood, population } = calibrate(referenceMatrix(responses), {
      model: 'Rasch',
      quadrature,
    });

    expect(Math.abs(logLikelihood - mml.refined.logLik)).toBeLessThan(1e-6);
    expect(largestGap(items.flatMap(b), mml.refined.b)).toBeLessThan(1e-5);
    expect(largestGap(items.flatMap(b), mml.b)).toBeLessThan(1e-4);
    expect(largestRelativeGap(items.flatMap(errorB), mml.refined.seB)).toBeLessThan(1e-4);
    expect(Math.abs(population.variance - mml.refined.variance)).toBeLessThan(1e-5);
    expect(
      Math.abs((population.standardErrors.variance as number) / (mml.refined.seVariance as number) - 1),
    ).toBeLessThan(1e-4);
  });

  it('Rasch: EAP and fit at the stated parameters', () => {
    const { responses, mml } = dataSet<RaschSet>('Rasch');
    const parameters = mml.b.map((difficulty): ItemParameters => ({ model: '1PL', b: difficulty }));
    const sd = Math.sqrt(mml.variance);

    expectScores(responses, parameters, mml.eap, { mean: 0, sd });
    expectFit(responses, parameters, mml.eap, mml.fit, sd);
  });
});

describe('calibration.json, conditional maximum likelihood', () => {
  const { responses, cml } = dataSet<RaschSet>('Rasch');
  const data = referenceMatrix(responses);

  it('difficulties, errors and likelihood', () => {
    const { items, logLikelihood, extremePersons, converged } = conditionalRasch(data);

    expect(converged).toBe(true);
    expect(extremePersons).toBe(cml.extremePersonsExcluded);
    expect(Math.abs(logLikelihood - cml.logLik)).toBeLessThan(1e-6);
    expect(
      largestGap(
        items.map((item) => item.b),
        cml.b,
      ),
    ).toBeLessThan(1e-4);
    expect(
      largestRelativeGap(
        items.map(({ standardError }) => standardError),
        cml.seB,
      ),
    ).toBeLessThan(1e-4);
  });

  it('person locations and fit', () => {
    const locations = personLocations(cml.b);
    const inner = cml.personML.rawScore.map((score) => at(locations, score));
    const theta = data.persons.map((_, person) => {
      const scores = data.scores.subarray(data.starts[person], data.starts[person + 1]);
      return at(
        locations,
        scores.reduce((sum, score) => sum + score, 0),
      ).theta;
    });
    const finite = theta.map((value) => (Number.isFinite(value) ? value : Number.NaN));
    const fits = itemFit(
      data,
      cml.b.map((difficulty) => ({ model: '1PL', b: difficulty })),
      finite,
    );

    expect(
      largestGap(
        inner.map((location) => location.theta),
        cml.personML.theta,
      ),
    ).toBeLessThan(1e-4);
    expect(
      largestRelativeGap(
        inner.map(({ standardError }) => standardError),
        cml.personML.se,
      ),
    ).toBeLessThan(1e-3);
    expectMeanSquares(fits, cml.fit.infit, cml.fit.outfit, 1e-4);
    expect(
      largestGap(
        fits.map(({ zInfit }) => zInfit),
        cml.fit.tInfit,
      ),
    ).toBeLessThan(1e-3);
    expect(
      largestGap(
        fits.map(({ zOutfit }) => zOutfit),
        cml.fit.tOutfit,
      ),
    ).toBeLessThan(1e-3);
    expect(fits.map(({ answers }) => answers)).toEqual(cml.fit.df);
  });
});

describe('calibration.json, fixed anchors', () => {
  const set = dataSet<AnchorSet>('fixed-anchors');
  const data = referenceMatrix(set.responses);
  const items = Object.fromEntries(
    set.anchors.map((anchor, position) => [`i${position}`, { anchor: { model: '2PL', ...anchor } as const }]),
  );
  const fresh = (all: readonly CalibratedItem[]) => set.newItemPositions.map((position) => at(all, position));

  it.each([
    ['populationStandardNormal', { mean: 0, sd: 1 }],
    ['populationFree', { mean: 'free', sd: 'free' }],
  ] as const)('%s', (name, population) => {
    const { refined, newItems, eap } = set[name];
    const result = calibrate(data, { model: '2PL', items, population, quadrature });
    const found = fresh(result.items);
    const errors = result.population.standardErrors;

    expect(Math.abs(result.logLikelihood - refined.logLik)).toBeLessThan(1e-6);
    expect(largestGap(found.map(a), refined.a)).toBeLessThan(1e-5);
    expect(largestGap(found.flatMap(b), refined.b)).toBeLessThan(1e-5);
    expect(largestRelativeGap(found.map(errorA), refined.seA)).toBeLessThan(1e-4);
    expect(largestRelativeGap(found.map(errorD), refined.seD)).toBeLessThan(1e-4);
    expect(
      largestRelativeGap(
        found.flatMap(errorB),
        newItems.map((item) => item.seB as number),
      ),
    ).toBeLessThan(1e-4);
    expect(Math.abs(result.population.mean - refined.mean)).toBeLessThan(1e-5);
    expect(Math.abs(result.population.variance - refined.variance)).toBeLessThan(1e-5);
    if (refined.seMean !== null && refined.seVariance !== null) {
      expect(Math.abs((errors.mean ?? 0) / refined.seMean - 1)).toBeLessThan(1e-4);
      expect(Math.abs((errors.variance ?? 0) / refined.seVariance - 1)).toBeLessThan(1e-4);
    }
    const { mean, variance } = set[name];
    const parameters = [...set.anchors, ...newItems].map(
      (item): ItemParameters => ({ model: '2PL', a: item.a, b: item.b as number }),
    );
    expectScores(set.responses, parameters, eap, { mean, sd: Math.sqrt(variance) });
  });

  it.each([
    ['oneEMcycle', 'one-cycle'],
    ['fixedTheta', 'fixed-ability'],
  ] as const)('%s', (name, method) => {
    const { newItems } = set[name];
    const found = fresh(calibrate(data, { model: '2PL', items, method, quadrature }).items);

    expect(
      largestGap(
        found.map(a),
        newItems.map((item) => item.a),
      ),
    ).toBeLessThan(1e-9);
    expect(
      largestGap(
        found.flatMap(b),
        newItems.map((item) => item.b as number),
      ),
    ).toBeLessThan(1e-9);
    if (at(newItems, 0).seA !== undefined) {
      expect(
        largestRelativeGap(
          found.map(errorA),
          newItems.map((item) => item.seA),
        ),
      ).toBeLessThan(1e-6);
      expect(
        largestRelativeGap(
          found.map(errorD),
          newItems.map((item) => item.seD ?? 0),
        ),
      ).toBeLessThan(1e-6);
    }
  });
});
