import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AnswerValue } from '../../src/assessment/events.js';
import { type Recommendations, recommend } from '../../src/pathways/recommend.js';
import { type Status, statusRank } from '../../src/pathways/status.js';
import { type AreaSpec, buildProfile } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';
import { areas, USUAL } from './people.js';

/** What a counsellor expects of a recommendation; without a status, that it is there or not at all. */
interface Expectation {
  readonly id: string;
  readonly atLeast?: Status;
  readonly why: string;
}

/** An area as [ability, answers], or as so many « I don't know ». */
type Shown = readonly [ability: number, answers: number] | { readonly dontKnow: number };

/** One person as a counsellor would describe them. */
interface Persona {
  readonly name: string;
  readonly source: string;
  readonly situation: string;
  readonly targets: readonly string[];
  /** Answers that differ from what most people answer. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly unanswered?: readonly string[];
  /** Absent: the question was skipped. Areas by number. */
  readonly experiences?: readonly {
    readonly areas: readonly number[];
    readonly duration: string;
    readonly autonomy: string;
    readonly kind: string;
    readonly abroad?: boolean;
    readonly recency?: string;
  }[];
  readonly levels: Readonly<Record<string, Readonly<Record<string, Shown>>>>;
  readonly expect: {
    readonly must: readonly Expectation[];
    readonly mustNot: readonly Expectation[];
    /** One of these is ranked first. */
    readonly first?: readonly string[];
    readonly lab?: string;
    readonly outcome?: string;
    readonly blocs?: Readonly<Record<string, string>>;
    readonly agreement?: Readonly<Record<string, string>>;
    readonly certainty?: Readonly<Record<string, string>>;
    readonly change?: Readonly<Record<string, readonly string[]>>;
    readonly strengths?: readonly string[];
  };
}

const catalogue = loadCatalogue();
const folder = new URL('../personas/', import.meta.url);
const personas = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((file) => ({ file, persona: parse(readFileSync(new URL(file, folder), 'utf8')) as Persona }));

function areaOf(shown: Shown): AreaSpec {
  if ('dontKnow' in shown) {
    return {
      responses: Array.from({ length: shown.dontKnow }, (_, k) => ({
        b: -3 + k / 2,
        score: 'dont-know' as const,
        c: 0.25,
      })),
    };
  }
  const [ability, answers] = shown;
  return { ability, answers };
}

function recommendFor(persona: Persona): Recommendations {
  const answers: Record<string, AnswerValue> = { ...USUAL, ...persona.answers };
  for (const question of persona.unanswered ?? []) delete answers[question];
  if (persona.experiences) {
    answers.experiences = persona.experiences.map(
      ({ areas: done, duration, autonomy, kind, abroad, recency }) => ({
        'experience-areas': areas(...done),
        'experience-duration': duration,
        'experience-autonomy': autonomy,
        'experience-kind': kind,
        ...(abroad === undefined ? {} : { 'experience-abroad': abroad }),
        ...(recency === undefined ? {} : { 'experience-recency': recency }),
      }),
    );
  }
  const levels = Object.fromEntries(
    Object.entries(persona.levels).map(([bank, shown]) => [
      bank,
      Object.fromEntries(Object.entries(shown).map(([name, area]) => [name, areaOf(area)])),
    ]),
  );
  return recommend(buildProfile({ targets: persona.targets, answers, levels }), catalogue, {
    today: '2026-11-21',
  });
}

describe('the personas', () => {
  it('are at least thirty', () => {
    expect(personas.length).toBeGreaterThanOrEqual(30);
  });

  it.each(personas)('$file gets what a counsellor would propose', ({ persona }) => {
    const result = recommendFor(persona);
    const { expect: wanted } = persona;
    const statusOf = (id: string): Status =>
      result.recommendations.find((entry) => entry.id === id)?.status ?? 'no';
    const blocs = new Map(result.certifications.flatMap((view) => view.blocs.map((bloc) => [bloc.id, bloc])));

    for (const { id, atLeast = 'to-discuss', why } of wanted.must) {
      expect(statusRank(statusOf(id)), `${id} at least ${atLeast}: ${why}`).toBeGreaterThanOrEqual(
        statusRank(atLeast),
      );
    }
    for (const { id, atLeast = 'to-discuss', why } of wanted.mustNot) {
      expect(statusRank(statusOf(id)), `not ${id} (${atLeast}): ${why}`).toBeLessThan(statusRank(atLeast));
    }
    if (wanted.first) {
      const leaders = result.recommendations.filter(({ rank }) => rank === 1).map(({ id }) => id);
      expect(wanted.first).toEqual(expect.arrayContaining(leaders));
    }
    if (wanted.lab) {
      expect(result.eligibility.find(({ scheme }) => scheme === 'migration-lab')?.outcome).toBe(wanted.lab);
    }
    if (wanted.outcome) expect(result.plan.outcome).toBe(wanted.outcome);
    for (const [id, state] of Object.entries(wanted.blocs ?? {}))
      expect(blocs.get(id)?.state, id).toBe(state);
    for (const [id, agreement] of Object.entries(wanted.agreement ?? {})) {
      expect(blocs.get(id)?.agreement, id).toBe(agreement);
    }
    for (const [id, certainty] of Object.entries(wanted.certainty ?? {})) {
      expect(result.recommendations.find((entry) => entry.id === id)?.certainty, id).toBe(certainty);
    }
    for (const [id, of] of Object.entries(wanted.change ?? {})) {
      expect(result.recommendations.find((entry) => entry.id === id)?.explanation.change?.of).toEqual(of);
    }
    expect(result.strengths.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...(wanted.strengths ?? [])]),
    );
  });

  it.each(personas)('$file meets what everybody is owed', ({ persona }) => {
    const { recommendations, plan, certifications } = recommendFor(persona);

    expect(plan.outcome !== undefined || plan.steps.some(({ horizon }) => horizon === 'short')).toBe(true);
    for (const view of certifications.filter(({ id }) => ['am-ge', 'advd', 'ef'].includes(id))) {
      expect(view.warnings.map(({ code }) => code)).toContain('registration-ended');
      expect(view.code?.current).toBe(false);
    }
    const said = JSON.stringify({ recommendations, plan });
    expect(said).not.toMatch(/échec|échoué|insuffisan|assistante? familial/i);
    for (const expectation of [...persona.expect.must, ...persona.expect.mustNot]) {
      expect(expectation.why.length).toBeGreaterThan(5);
    }
  });
});
