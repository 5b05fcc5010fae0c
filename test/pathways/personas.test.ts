import { describe, expect, it } from 'vitest';
import { type Recommendations, recommend } from '../../src/pathways/recommend.js';
import { type Status, statusRank } from '../../src/pathways/status.js';
import { buildProfile } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';
import { PERSONAS, type Persona, personaSpec } from './read-personas.js';

const catalogue = loadCatalogue();

function recommendFor(persona: Persona): Recommendations {
  return recommend(buildProfile(personaSpec(persona)), catalogue, { today: '2026-11-21' });
}

describe('the personas', () => {
  it('are at least thirty', () => {
    expect(PERSONAS.length).toBeGreaterThanOrEqual(30);
  });

  it.each(PERSONAS)('$file gets what a counsellor would propose', ({ persona }) => {
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

  it.each(PERSONAS)('$file meets what everybody is owed', ({ persona }) => {
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
