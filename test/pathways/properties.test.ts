import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/assessment/events.js';
import type { Profile } from '../../src/assessment/profile.js';
import { DONT_KNOW, type Score } from '../../src/irt/answer-likelihood.js';
import { ALWAYS_GUESSES, GUESSING_PROPENSITIES } from '../../src/irt/guessing.js';
import { type Recommendations, recommend } from '../../src/pathways/recommend.js';
import { AUTONOMIES, DURATIONS, RECENCIES } from '../../src/pathways/rules/expression.js';
import { LevelEvidence } from '../../src/pathways/rules/level-evidence.js';
import { type Status, type StatusResult, statusRank } from '../../src/pathways/status.js';
import { type AreaSpec, BANKS, buildProfile, type ProfileSpec } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';

const catalogue = loadCatalogue();
const today = '2026-11-21';
const run = (profile: Profile): Recommendations => recommend(profile, catalogue, { today });

type Experience = Readonly<Record<string, AnswerValue>>;
type Responses = Extract<AreaSpec, { readonly responses: unknown }>;
type Levels = Readonly<Record<string, Readonly<Record<string, Responses>>>>;

interface Person extends ProfileSpec {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly levels: Levels;
}

const AREAS = BANKS.technical?.scales ?? [];
const OCCUPATIONS = catalogue.certifications.occupations.map(({ id }) => id);

const area = fc
  .array(
    fc.record({
      b: fc.integer({ min: -4, max: 4 }).map((step) => step / 2),
      score: fc.constantFrom<Score>(0, 1, 0, 1, DONT_KNOW),
      c: fc.constantFrom(0, 0.25),
    }),
    { minLength: 3, maxLength: 8 },
  )
  .map((responses): Responses => ({ responses }));

/** Areas of one person go together: a shared lean makes clear profiles as frequent as mixed ones. */
const leaning = fc.tuple(area, fc.constantFrom('as-is', 'high', 'low')).map(([spec, lean]): Responses => {
  if (lean === 'as-is') return spec;
  return {
    responses: spec.responses.map((response, k): Responses['responses'][number] => ({
      ...response,
      score: lean === 'high' ? (k === 0 ? response.score : 1) : k === 0 ? response.score : 0,
    })),
  };
});

const entry: fc.Arbitrary<Experience> = fc
  .record(
    {
      'experience-areas': fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: 9 }),
      'experience-duration': fc.constantFrom<string>(...DURATIONS),
      'experience-autonomy': fc.constantFrom<string>(...AUTONOMIES),
      'experience-recency': fc.constantFrom<string>(...RECENCIES),
    },
    { requiredKeys: ['experience-areas'] },
  )
  .map((record): Experience => {
    const result: Record<string, AnswerValue> = {};
    for (const [key, value] of Object.entries(record)) if (value !== undefined) result[key] = value;
    return result;
  });

const answers = fc
  .record(
    {
      adult: fc.boolean(),
      'under-30': fc.boolean(),
      situation: fc.subarray(['home-employee', 'job-seeker', 'family-carer']),
      'search-length': fc.constantFrom('under-1', 'over-2', 'first-job'),
      'integration-support': fc.boolean(),
      'schooled-in-french': fc.constantFrom('yes', 'no', 'no', 'no'),
      'schooling-length': fc.constantFrom('none', 'up-to-5', '10-or-more'),
      'titles-held': fc.subarray(['am-ge', 'deaes']),
      'interest-confirmed': fc.constantFrom('yes', 'yes', 'yes', 'unsure'),
      'training-time': fc.constantFrom('full-time', 'part-time', 'few-hours'),
      'childminder-agrement': fc.constantFrom('yes', 'in-progress', 'no'),
      needs: fc.subarray(['find-job', 'cv-interview', 'meet-peers', 'know-occupations']),
      'lab-wanted': fc.boolean(),
      'work-authorisation': fc.constantFrom('yes', 'yes', 'no', 'unsure'),
      'lab-public': fc.constantFrom('yes', 'yes', 'unsure'),
      'lab-site': fc.constantFrom('yes', 'yes', 'unsure'),
    },
    { requiredKeys: [] },
  )
  .chain((record) =>
    fc.option(fc.array(entry, { maxLength: 3 }), { nil: undefined, freq: 5 }).map((experiences) => {
      const result: Record<string, AnswerValue> = {};
      for (const [key, value] of Object.entries(record)) if (value !== undefined) result[key] = value;
      return experiences ? { ...result, experiences } : result;
    }),
  );

const levelsOf = (bank: string, least: number): fc.Arbitrary<Readonly<Record<string, Responses>>> =>
  fc
    .subarray([...(BANKS[bank]?.scales ?? [])], { minLength: least })
    .chain((scales) =>
      fc
        .array(leaning, { minLength: scales.length, maxLength: scales.length })
        .map((specs) => Object.fromEntries(scales.map((scale, k) => [scale, specs[k] as Responses]))),
    );

const person: fc.Arbitrary<Person> = fc
  .record({
    targets: fc.uniqueArray(fc.constantFrom(...OCCUPATIONS), { maxLength: 2 }),
    answers,
    french: fc.option(levelsOf('french', 1), { nil: undefined }),
    digital: fc.option(levelsOf('digital', 1), { nil: undefined }),
    technical: fc.option(levelsOf('technical', 3), { nil: undefined }),
    propensities: fc.constantFrom(ALWAYS_GUESSES, GUESSING_PROPENSITIES),
    sharedSd: fc.constantFrom(0, 0, 0.3),
  })
  .map(
    ({ targets, answers: given, french, digital, technical, propensities, sharedSd }): Person => ({
      targets,
      answers: given,
      levels: {
        ...(french ? { french } : {}),
        ...(digital ? { digital } : {}),
        ...(technical ? { technical } : {}),
      },
      propensities,
      sharedSd,
    }),
  );

/** Everything graded about a person, by id. */
function graded({
  certifications,
  eligibility,
  recommendations,
}: Recommendations): Map<string, StatusResult> {
  const found = new Map<string, StatusResult>();
  for (const { id, training, vpl, blocs } of certifications) {
    found.set(`training/${id}`, training);
    found.set(`vpl/${id}`, vpl);
    for (const bloc of blocs) found.set(`bloc/${bloc.id}`, bloc.vpl);
  }
  const lab: Record<string, StatusResult> = {
    eligible: { status: 'whole', upTo: 'whole', certainty: 'settled' },
    'to-check': { status: 'to-discuss', upTo: 'whole', certainty: 'to-check' },
    'not-eligible': { status: 'no', upTo: 'no', certainty: 'settled' },
  };
  for (const { scheme, outcome } of eligibility) {
    const result = lab[outcome];
    if (result) found.set(`scheme/${scheme}`, result);
  }
  for (const { id, status, upTo, certainty } of recommendations) {
    if (!PREPARATORY.has(id)) found.set(`recommendation/${id}`, { status, upTo, certainty });
  }
  return found;
}

const PREPARATORY = new Set(
  catalogue.pathways.recommendations.filter(({ preparatory }) => preparatory).map(({ id }) => id),
);

const NOTHING: StatusResult = { status: 'no', upTo: 'no', certainty: 'settled' };

function expectNeverLower(before: Recommendations, after: Recommendations): void {
  const later = graded(after);
  const rank = (status: Status): number => statusRank(status);
  for (const [id, was] of graded(before)) {
    const is = later.get(id) ?? NOTHING;
    expect(rank(is.status), `${id}: ${was.status} → ${is.status}`).toBeGreaterThanOrEqual(rank(was.status));
    expect(rank(is.upTo), `${id}: up to ${was.upTo} → ${is.upTo}`).toBeGreaterThanOrEqual(rank(was.upTo));
  }
}

/** Where a score was given. */
function answersWith(levels: Levels, wanted: Score): { bank: string; name: string; k: number }[] {
  return Object.entries(levels).flatMap(([bank, areas]) =>
    Object.entries(areas).flatMap(([name, { responses }]) =>
      responses.flatMap(({ score }, k) => (score === wanted ? [{ bank, name, k }] : [])),
    ),
  );
}

/** The same answers, one of them right. */
function answeredRight(levels: Levels, bank: string, name: string, k: number): Levels {
  const responses = (levels[bank]?.[name]?.responses ?? []).map((response, index) =>
    index === k ? { ...response, score: 1 as const } : response,
  );
  return { ...levels, [bank]: { ...levels[bank], [name]: { responses } } };
}

/** Turns one wrong answer into a right one, at most. */
function raiseOneAnswer(levels: Levels, pick: number): Levels | undefined {
  const wrong = answersWith(levels, 0);
  const chosen = wrong[pick % Math.max(1, wrong.length)];
  return chosen && answeredRight(levels, chosen.bank, chosen.name, chosen.k);
}

/** Makes every answer of one area right. */
function raiseOneArea(levels: Levels, pick: number): Levels | undefined {
  const places = Object.entries(levels).flatMap(([bank, areas]) =>
    Object.keys(areas).map((name) => ({ bank, name })),
  );
  const chosen = places[pick % Math.max(1, places.length)];
  const spec = chosen && levels[chosen.bank]?.[chosen.name];
  if (!chosen || !spec) return undefined;
  const responses = spec.responses.map((response) => ({ ...response, score: 1 as const }));
  return { ...levels, [chosen.bank]: { ...levels[chosen.bank], [chosen.name]: { responses } } };
}

function raised(scale: readonly string[], value: AnswerValue | undefined): string | undefined {
  const position = typeof value === 'string' ? scale.indexOf(value) : -1;
  return position < 0 ? undefined : scale[position + 1];
}

/** Lengthens an experience, makes it more independent or more recent, widens it, or adds one. */
function raiseExperience(experiences: readonly Experience[], pick: number): Experience[] {
  const target = experiences[pick % Math.max(1, experiences.length)];
  const more: Experience = {
    'experience-areas': [...AREAS],
    'experience-duration': '1-3',
    'experience-autonomy': 'alone',
  };
  if (!target) return [...experiences, more];
  const ways: (readonly [string, AnswerValue | undefined])[] = [
    ['experience-duration', raised(DURATIONS, target['experience-duration'])],
    ['experience-autonomy', raised(AUTONOMIES, target['experience-autonomy'])],
    ['experience-recency', raised(RECENCIES, target['experience-recency'])],
    ['experience-areas', [...AREAS]],
  ];
  const [field, value] = ways[pick % ways.length] ?? ['', undefined];
  if (value === undefined) return [...experiences, more];
  return experiences.map((experience) =>
    experience === target ? { ...experience, [field]: value } : experience,
  );
}

const settings = { numRuns: 40, seed: 20261121 };

describe('raising what a person can do or has done', () => {
  it('never lowers a status when one wrong answer becomes right', () => {
    fc.assert(
      fc.property(person, fc.nat(), (before, pick) => {
        const levels = raiseOneAnswer(before.levels, pick);
        fc.pre(levels !== undefined);

        expectNeverLower(
          run(buildProfile(before)),
          run(buildProfile({ ...before, ...(levels ? { levels } : {}) })),
        );
      }),
      settings,
    );
  });

  it('never lowers a status when a whole area becomes right', () => {
    fc.assert(
      fc.property(person, fc.nat(), (before, pick) => {
        const levels = raiseOneArea(before.levels, pick);
        fc.pre(levels !== undefined);

        expectNeverLower(
          run(buildProfile(before)),
          run(buildProfile({ ...before, ...(levels ? { levels } : {}) })),
        );
      }),
      settings,
    );
  });

  it('never lowers a status when an experience grows or is added', () => {
    fc.assert(
      fc.property(person, fc.nat(), (before, pick) => {
        const { experiences } = before.answers;
        fc.pre(Array.isArray(experiences));
        const more = raiseExperience(experiences as unknown as Experience[], pick);

        const after = { ...before, answers: { ...before.answers, experiences: more } };

        expectNeverLower(run(buildProfile(before)), run(buildProfile(after)));
      }),
      settings,
    );
  });

  it('never lowers an area when « I don’t know » becomes a right answer, and hardly its neighbours', () => {
    // Saying « I don’t know » shows that one does not guess, so that the right answers elsewhere count a little more.
    fc.assert(
      fc.property(person, fc.nat(), ({ levels, ...spec }, pick) => {
        const unknown = answersWith(levels, DONT_KNOW);
        fc.pre(unknown.length > 0);
        const { bank, name, k } = unknown[pick % unknown.length] as (typeof unknown)[number];
        const before = new LevelEvidence(buildProfile({ ...spec, levels }));
        const after = new LevelEvidence(
          buildProfile({ ...spec, levels: answeredRight(levels, bank, name, k) }),
        );

        for (const { area, cuts } of before.test(bank)?.areas ?? []) {
          cuts.forEach((_, cut) => {
            const asked = new Map([[`${bank}/${area}`, cut]]);
            const rise = after.probability(asked) - before.probability(asked);
            expect(rise, area).toBeGreaterThan(area === name ? -1e-9 : -0.05);
          });
        }
      }),
      settings,
    );
  });

  it('can only turn « no » into « to discuss » by declaring experience on a low test', () => {
    // T10 goes with every bloc and is looked for as experience of its own in none.
    const places = AREAS.filter((name) => name !== 'T10-posture');
    fc.assert(
      fc.property(person, fc.uniqueArray(fc.constantFrom(...places), { minLength: 1 }), (base, done) => {
        const low = Object.fromEntries(
          AREAS.map((name) => [
            name,
            { responses: [-2, -1.5, -1, -1, -0.5].map((b) => ({ b, score: 0 as const })) },
          ]),
        );
        const spec = { ...base, levels: { ...base.levels, technical: low } };
        const without = { ...spec, answers: { ...spec.answers, experiences: [] } };
        const declared = {
          ...spec,
          answers: {
            ...spec.answers,
            experiences: [
              { 'experience-areas': done, 'experience-duration': 'over-10', 'experience-autonomy': 'alone' },
            ],
          },
        };

        const before = run(buildProfile(without)).certifications.flatMap(({ blocs }) => blocs);
        const after = run(buildProfile(declared)).certifications.flatMap(({ blocs }) => blocs);

        before.forEach(({ vpl }, b) => {
          expect(vpl.status).toBe('no');
          expect(['no', 'to-discuss']).toContain(after[b]?.vpl.status);
        });
        expect(after.some(({ vpl }) => vpl.status === 'to-discuss')).toBe(true);
      }),
      { ...settings, numRuns: 15 },
    );
  });
});

/** Areas of French that are only given when they are chosen. */
const CHOSEN = new Set(['speaking', 'writing']);

/** A status whose removal of evidence may only widen it. */
function expectOnlyOpened(before: Recommendations, after: Recommendations): void {
  const graph = (result: Recommendations): Map<string, StatusResult> =>
    new Map([...graded(result)].filter(([id]) => !id.startsWith('recommendation/')));
  const later = graph(after);
  for (const [id, was] of graph(before)) {
    const is = later.get(id) ?? NOTHING;
    if (is.status === was.status && is.upTo === was.upTo) continue;
    expect(is.certainty, `${id}: ${was.status}–${was.upTo} → ${is.status}–${is.upTo}`).toBe('to-check');
    if (id.startsWith('scheme/')) continue;
    expect(statusRank(is.status)).toBeLessThanOrEqual(statusRank(was.status));
    expect(statusRank(is.upTo)).toBeGreaterThanOrEqual(statusRank(was.upTo));
  }
}

describe('taking evidence away', () => {
  it('turns statuses only into « to check » when a whole test is missing', () => {
    fc.assert(
      fc.property(person, fc.nat(), (before, pick) => {
        const banks = Object.keys(before.levels);
        const bank = banks[pick % Math.max(1, banks.length)];
        fc.pre(bank !== undefined);
        const profile = buildProfile(before);

        const without = { ...profile, tests: profile.tests.filter((test) => test.bank !== bank) };

        expectOnlyOpened(run(profile), run(without));
      }),
      settings,
    );
  });

  it('turns statuses only into « to check » when an area of French was not given', () => {
    // A core area is really taken away, its answers with it; a chosen one was begun and left.
    fc.assert(
      fc.property(person, fc.nat(), (before, pick) => {
        const given = Object.keys(before.levels.french ?? {});
        const chosen = given[pick % Math.max(1, given.length)];
        fc.pre(chosen !== undefined);
        const spec = before.levels.french?.[chosen ?? ''];
        fc.pre(spec !== undefined);
        const { [chosen ?? '']: _, ...rest } = before.levels.french ?? {};
        const left = CHOSEN.has(chosen ?? '')
          ? { [chosen ?? '']: { responses: spec?.responses.slice(0, 2) ?? [] } }
          : {};
        const french = { ...rest, ...left };

        expectOnlyOpened(
          run(buildProfile(before)),
          run(buildProfile({ ...before, levels: { ...before.levels, french } })),
        );
      }),
      settings,
    );
  });

  it('turns statuses only into « to check » when a technical area counts as not measured', () => {
    // The answers of the area stay in the joint posterior: what they say of the other areas is not taken away.
    fc.assert(
      fc.property(person, fc.nat(), (before, pick) => {
        const profile = buildProfile(before);
        const measured = profile.tests
          .filter(({ bank }) => bank === 'technical')
          .flatMap(({ areas }) =>
            areas.filter((candidate) => candidate.measured).map(({ area: name }) => name),
          );
        const name = measured[pick % Math.max(1, measured.length)];
        fc.pre(name !== undefined);

        const without = {
          ...profile,
          tests: profile.tests.map((test) => ({
            ...test,
            areas: test.areas.map((candidate) =>
              candidate.area === name ? { ...candidate, measured: false } : candidate,
            ),
          })),
        };

        expectOnlyOpened(run(profile), run(without));
      }),
      settings,
    );
  });

  it('turns statuses only into « to check » when an answer is missing', () => {
    const read = [
      'schooled-in-french',
      'training-time',
      'experiences',
      'adult',
      'work-authorisation',
      'lab-public',
      'lab-site',
    ];
    fc.assert(
      fc.property(person, fc.constantFrom(...read), (before, question) => {
        fc.pre(before.answers[question] !== undefined);
        const { [question]: _, ...rest } = before.answers;

        expectOnlyOpened(run(buildProfile(before)), run(buildProfile({ ...before, answers: rest })));
      }),
      settings,
    );
  });
});

describe('what changes nothing', () => {
  it('the order of the answers', () => {
    fc.assert(
      fc.property(person, (before) => {
        const profile = buildProfile(before);
        const reversed: Profile = {
          ...profile,
          answers: Object.fromEntries(Object.entries(profile.answers).reverse()),
          tests: profile.tests
            .map((test) => ({
              ...test,
              posterior: { ...test.posterior, observations: [...test.posterior.observations].reverse() },
            }))
            .reverse(),
        };

        const [first, second] = [run(profile), run(reversed)];

        expect(
          second.recommendations.map(({ id, rank, status, certainty }) => [id, rank, status, certainty]),
        ).toEqual(
          first.recommendations.map(({ id, rank, status, certainty }) => [id, rank, status, certainty]),
        );
        expect([...graded(second)]).toEqual([...graded(first)]);
        expect(second.plan.steps.map(({ id, due }) => [id, due])).toEqual(
          first.plan.steps.map(({ id, due }) => [id, due]),
        );
        first.recommendations.forEach(({ explanation }, r) => {
          expect(second.recommendations[r]?.explanation.sure.low).toBeCloseTo(explanation.sure.low, 9);
        });
      }),
      { ...settings, numRuns: 20 },
    );
  });

  it('soft skills, personality and the self-assessment', () => {
    fc.assert(
      fc.property(person, (before) => {
        const profile = buildProfile(before);
        const coloured: Profile = {
          ...profile,
          strengths: [{ part: 'soft-skills', bank: 'soft-skills', strengths: ['empathy', 'stress'] }],
          answers: {
            ...profile.answers,
            'personality-1': 5,
            'self-T4-repas': 'not-yet',
            'self-read-1': 'yes',
          },
        };

        const [first, second] = [run(profile), run(coloured)];

        expect(second.recommendations).toEqual(first.recommendations);
        expect(second.eligibility).toEqual(first.eligibility);
        expect(second.plan).toEqual(first.plan);
        expect([...graded(second)]).toEqual([...graded(first)]);
      }),
      { ...settings, numRuns: 15 },
    );
  });
});

describe('for everybody', () => {
  it('there is a step to take soon, its reasons are told, and no probability leaves [0, 1]', () => {
    fc.assert(
      fc.property(person, (someone) => {
        const { plan, recommendations } = run(buildProfile(someone));

        expect(plan.steps.some(({ horizon }) => horizon === 'short')).toBe(true);
        for (const { explanation, rank } of recommendations) {
          expect(rank).toBeGreaterThanOrEqual(1);
          const { sure, speaksFor, missing } = explanation;
          for (const { low, high, sentence } of [...speaksFor, ...missing, { ...sure }]) {
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1);
            expect(low).toBeLessThanOrEqual(high + 1e-12);
            expect(sentence.fr.length).toBeGreaterThan(0);
            expect(sentence.fr).not.toMatch(/[{}]/);
          }
        }
      }),
      settings,
    );
  });
});
