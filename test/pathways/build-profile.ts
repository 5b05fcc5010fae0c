import type { AnswerValue } from '../../src/assessment/events.js';
import type {
  AreaProfile,
  CombinedProfile,
  LevelResult,
  Profile,
  TestProfile,
} from '../../src/assessment/profile.js';
import { decideLevel } from '../../src/cat/level-decision.js';
import { DONT_KNOW, type Score } from '../../src/irt/answer-likelihood.js';
import { GUESSING_PROPENSITIES } from '../../src/irt/guessing.js';
import { equicorrelatedPrior } from '../../src/irt/joint-prior.js';
import { type Observation, restorePosterior, type SavedPosterior } from '../../src/irt/saved-posterior.js';

/** What was observed in one area: an ability shown by so many answers, or the answers themselves. */
export type AreaSpec =
  | { readonly ability: number; readonly answers: number }
  | { readonly responses: readonly { readonly b: number; readonly score: Score; readonly c?: number }[] };

/** A person in words a test can build a profile from. */
export interface ProfileSpec {
  readonly targets?: readonly string[];
  readonly answers?: Readonly<Record<string, AnswerValue>>;
  /** By bank, by area. A bank left out was not given. */
  readonly levels?: Readonly<Record<string, Readonly<Record<string, AreaSpec>>>>;
  /** Guessing propensities of the posterior; the engine's own when absent. */
  readonly propensities?: readonly number[];
  readonly sharedSd?: number;
  readonly locale?: string;
}

interface BankFacts {
  readonly scales: readonly string[];
  readonly shares: readonly number[];
  readonly oral?: readonly string[];
  readonly levels: readonly string[];
  readonly cuts: readonly number[];
  readonly mean: number;
  readonly sd: number;
  readonly correlation: number;
}

/** The built-in banks, as far as a profile needs them. */
export const BANKS: Readonly<Record<string, BankFacts>> = {
  french: {
    scales: ['reading', 'language-use', 'interaction', 'listening', 'speaking', 'writing'],
    shares: [0.3, 0.3, 0.2, 0.2, 0.15, 0.15],
    oral: ['listening', 'speaking'],
    levels: ['pre-a1', 'a1', 'a2', 'b1', 'b2'],
    cuts: [-2.4, -1.2, 0, 1.2],
    mean: -0.6,
    sd: 1.5,
    correlation: 0.8,
  },
  digital: {
    scales: ['information', 'communication', 'creation', 'safety', 'problem-solving'],
    shares: [0.2, 0.22, 0.16, 0.24, 0.18],
    levels: ['d1', 'd2', 'd3', 'd4'],
    cuts: [-1.2, 0, 1.2],
    mean: -0.3,
    sd: 1.5,
    correlation: 0.7,
  },
  technical: {
    scales: [
      'T1-gestion',
      'T2-prevention',
      'T3-entretien',
      'T4-repas',
      'T5-projet',
      'T6-soins-enfant',
      'T7-eveil',
      'T8-actes-adulte',
      'T9-lien-social',
      'T10-posture',
    ],
    shares: Array.from({ length: 10 }, () => 0.1),
    levels: ['discover', 'progress', 'operational'],
    cuts: [-0.6, 0.6],
    mean: 0,
    sd: 1.2,
    correlation: 0.7,
  },
};

/** Scored answers an area needs to count as measured. */
const MEASURED_FROM = 3;

/** Builds the profile of a person, with real joint posteriors. */
export function buildProfile(spec: ProfileSpec): Profile {
  return {
    version: 1,
    at: '2026-11-20T10:00:00Z',
    begunAt: '2026-11-20T09:00:00Z',
    locale: spec.locale ?? 'fr',
    mode: 'in-room',
    form: 'full',
    complete: true,
    targets: spec.targets ?? [],
    answers: spec.answers ?? {},
    tests: Object.entries(spec.levels ?? {}).map(([bank, areas]) => buildTest(bank, areas, spec)),
    strengths: [],
    content: [],
    seconds: 3600,
    interruptions: 0,
    readAloud: 0,
    consent: 'accepted',
  };
}

function observations(area: AreaSpec, scale: number): Observation[] {
  if ('responses' in area) {
    return area.responses.map(({ b, score, c }) => ({
      scale,
      parameters: c === undefined ? { model: '2PL', a: 1, b } : { model: '3PL', a: 1, b, c },
      score,
    }));
  }
  // Difficulties spread evenly around the ability; those below it are answered right.
  return Array.from({ length: area.answers }, (_, k): Observation => {
    const b = area.ability + 2.4 * ((k + 0.5) / area.answers - 0.5);
    return { scale, parameters: { model: '2PL', a: 1, b }, score: b <= area.ability ? 1 : 0 };
  });
}

function buildTest(bank: string, areas: Readonly<Record<string, AreaSpec>>, spec: ProfileSpec): TestProfile {
  const facts = BANKS[bank];
  if (!facts) throw new Error(`no such bank: ${bank}`);
  for (const area of Object.keys(areas)) {
    if (!facts.scales.includes(area)) throw new Error(`no such area: ${bank}/${area}`);
  }
  const answers = facts.scales.map((scale, s) => {
    const area = areas[scale];
    return area ? observations(area, s) : [];
  });
  const posterior: SavedPosterior = {
    version: 1,
    prior: equicorrelatedPrior(
      facts.scales.map(() => facts.mean),
      facts.scales.map(() => facts.sd),
      facts.correlation,
    ),
    propensities: spec.propensities ?? GUESSING_PROPENSITIES,
    observations: answers.flat(),
  };
  return profileOfTest(bank, facts, posterior, spec.sharedSd ?? 0.3);
}

/** The profile of a test from its posterior, as the sitting makes it. */
export function profileOfTest(
  bank: string,
  facts: BankFacts,
  posterior: SavedPosterior,
  sharedSd: number,
): TestProfile {
  const joint = restorePosterior(posterior);
  const settings = { levels: facts.levels, settle: 0.85, decide: 0.65 };
  const result = (mean: number, sd: number, exceedance: readonly number[]): LevelResult => {
    const half = 1.2816 * Math.hypot(sd, sharedSd);
    const interval = [mean - half, mean + half] as const;
    return { ...decideLevel(exceedance, settings), ability: mean, standardError: sd, interval };
  };
  const counts = facts.scales.map((_, s) => posterior.observations.filter(({ scale }) => scale === s).length);
  const areas = facts.scales.map((area, s): AreaProfile => {
    const { mean, sd } = joint.ability(s);
    const items = counts[s] ?? 0;
    const measured = items >= MEASURED_FROM;
    return {
      area,
      ...result(mean, sd, joint.exceedance(s, facts.cuts, sharedSd)),
      measured,
      ...(measured ? {} : { reason: items > 0 ? 'too-few-answers' : 'not-given' }),
      items,
      dontKnow: posterior.observations.filter(({ scale, score }) => scale === s && score === DONT_KNOW)
        .length,
      canDo: [],
    };
  });
  const combine = (keep: (area: string) => boolean): CombinedProfile | undefined => {
    const raw = areas.map(({ area, measured }, s) => (measured && keep(area) ? (facts.shares[s] ?? 0) : 0));
    const total = raw.reduce((sum, share) => sum + share, 0);
    if (total === 0) return undefined;
    const weights = raw.map((share) => share / total);
    const { mean, sd, exceedance } = joint.weightedMean(weights, facts.cuts, sharedSd);
    return {
      ...result(mean, sd, exceedance),
      over: areas.filter((_, s) => (raw[s] ?? 0) > 0).map(({ area }) => area),
      weights,
    };
  };
  const oralAreas = facts.oral ?? [];
  const overall = combine(() => true);
  const written = oralAreas.length > 0 ? combine((area) => !oralAreas.includes(area)) : undefined;
  const oral = oralAreas.length > 0 ? combine((area) => oralAreas.includes(area)) : undefined;
  return {
    part: bank,
    bank,
    content: { kind: 'bank', id: bank, version: '1.0.0', hash: 'test' },
    status: 'expert-estimated',
    sharedSd,
    levels: facts.levels,
    scales: facts.scales,
    cuts: facts.scales.map(() => facts.cuts),
    areas,
    ...(overall ? { overall } : {}),
    ...(written ? { written } : {}),
    ...(oral ? { oral } : {}),
    items: posterior.observations.length,
    dontKnow: posterior.observations.filter(({ score }) => score === DONT_KNOW).length,
    milliseconds: 0,
    posterior,
  };
}
