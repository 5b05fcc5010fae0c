import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { PositioningError } from '../../src/errors.js';
import { type Catalogue, findCertification } from '../../src/pathways/catalogue.js';
import { checkCatalogue } from '../../src/pathways/check-catalogue.js';
import { certificationWarnings, shownCode } from '../../src/pathways/dated-facts.js';
import { BANKS } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';

const catalogue = loadCatalogue();

function codeOf(change: (copy: Catalogue) => void): string {
  const copy = structuredClone(catalogue);
  change(copy);
  try {
    checkCatalogue(copy);
    return 'accepted';
  } catch (error) {
    if (error instanceof PositioningError) return error.code;
    throw error;
  }
}

/** Every text of a plain value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

describe('the built-in catalogue', () => {
  it.each(['certifications', 'pathways', 'eligibility'] as const)('%s follows its schema', (name) => {
    const schema = JSON.parse(
      readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

    validate(catalogue[name]);

    expect(validate.errors ?? []).toEqual([]);
  });

  it('refers only to what it holds', () => {
    expect(() => checkCatalogue(catalogue)).not.toThrow();
  });

  it('knows the same tests, levels and areas as the banks', () => {
    for (const [bank, facts] of Object.entries(BANKS)) {
      const measure = catalogue.pathways.measures[bank];
      expect(measure?.levels.map(({ id }) => id)).toEqual(facts.levels);
      expect(measure?.areas.map(({ id }) => id)).toEqual(facts.scales);
    }
  });

  it('has the blocs of the register, each competence named after its bloc and backed by activities', () => {
    const count = (id: string): number[] =>
      (findCertification(catalogue, id)?.blocs ?? []).map(({ competences }) => competences.length);

    expect(count('am-ge')).toEqual([4, 4, 4, 4, 7, 3, 4]);
    expect(count('advd')).toEqual([4, 4, 4, 4, 5, 4, 4]);
    expect(count('ef')).toEqual([4, 4, 4, 5, 4]);
    for (const { blocs } of catalogue.certifications.certifications) {
      for (const { competences } of blocs) {
        for (const { activities } of competences) expect(activities.length).toBeGreaterThan(0);
      }
    }
  });

  it('keeps competences in its own words', () => {
    const register = readFileSync(new URL('../../pathways/certifications.yaml', import.meta.url), 'utf8');

    expect(register).not.toContain('en toute autonomie');
    expect(register).not.toContain('afin de');
  });

  it('uses neither words of failure nor the name of another occupation, and French typography', () => {
    for (const text of textsIn(catalogue)) {
      expect(text).not.toMatch(/échec|échoué|insuffisan|assistante? familial/i);
      expect(text).not.toMatch(/\p{L}'\p{L}/u);
      expect(text).not.toMatch(/[ ]([;!?»]|:(\s|$))/);
      expect(text).not.toMatch(/«[ ]/);
    }
  });

  it('shows no code that is not confirmed, and none as current after its registration ended', () => {
    const shown = (id: string, today: string): unknown => {
      const found = findCertification(catalogue, id);
      return found && shownCode(found, today);
    };

    expect(shown('advd', '2026-07-19')).toEqual({ code: 'RNCP37780', current: true });
    expect(shown('advd', '2026-07-20')).toEqual({ code: 'RNCP37780', current: false });
    expect(shown('aecv', '2026-11-21')).toBeUndefined();
    for (const neighbour of catalogue.certifications.neighbours) {
      expect(shownCode(neighbour, '2026-11-21')).toBeUndefined();
    }
  });

  it('warns from the day after a registration ends, and after the last delivery', () => {
    const warn = (today: string): string[] => {
      const found = findCertification(catalogue, 'am-ge');
      return found ? certificationWarnings(catalogue, found, today).map(({ code }) => code) : [];
    };

    expect(warn('2026-07-19')).toEqual([]);
    expect(warn('2026-07-20')).toEqual(['registration-ended']);
    expect(warn('2030-07-20')).toEqual(['registration-ended', 'delivery-ended']);
  });

  it('warns of a certification that is not in force yet, replaced or to check', () => {
    const found = findCertification(catalogue, 'ef');
    const codes = (change: object): string[] =>
      found
        ? certificationWarnings(catalogue, { ...found, ...change }, '2026-01-01').map(({ code }) => code)
        : [];

    expect(codes({ validFrom: '2026-02-01' })).toEqual(['not-yet-valid']);
    expect(codes({ supersededBy: 'RNCP99999' })).toEqual(['superseded']);
    expect(codes({ status: 'to-check' })).toEqual(['to-check']);
    expect(codes({ status: 'old' })).toEqual(['old']);
  });
});

describe('checkCatalogue', () => {
  const unknown = 'pathways/unknown-reference';
  const invalid = 'pathways/invalid-catalogue';
  const rule = (copy: Catalogue, id: string): Catalogue['pathways']['recommendations'][number] => {
    const found = copy.pathways.recommendations.find((entry) => entry.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it.each<[string, (copy: Catalogue) => void, string]>([
    [
      'a rule about an unknown condition',
      (c) => Object.assign(rule(c, 'french-first'), { when: { condition: 'x' } }),
      unknown,
    ],
    [
      'a rule about an unknown level',
      (c) =>
        Object.assign(rule(c, 'french-first'), {
          when: { level: { test: 'french', of: 'overall', atLeast: 'c1' } },
        }),
      unknown,
    ],
    [
      'a rule about an unknown area',
      (c) =>
        Object.assign(rule(c, 'french-first'), {
          when: { level: { test: 'french', of: 'singing', atLeast: 'a2' } },
        }),
      unknown,
    ],
    [
      'a rule about an unknown test',
      (c) => Object.assign(rule(c, 'french-first'), { when: { measured: { test: 'latin', of: 'overall' } } }),
      unknown,
    ],
    [
      'a rule about an unknown question',
      (c) => Object.assign(rule(c, 'french-first'), { when: { answer: 'x', is: true } }),
      unknown,
    ],
    [
      'a rule about an unknown occupation',
      (c) => Object.assign(rule(c, 'french-first'), { when: { target: 'x' } }),
      unknown,
    ],
    [
      'a rule about an unknown scheme',
      (c) => Object.assign(rule(c, 'french-first'), { when: { eligibility: 'x' } }),
      unknown,
    ],
    [
      'a recommendation of an unknown module',
      (c) => Object.assign(rule(c, 'french-first'), { modules: ['x'] }),
      unknown,
    ],
    [
      'a recommendation hidden by an unknown one',
      (c) => Object.assign(rule(c, 'french-first'), { hiddenBy: ['x'] }),
      unknown,
    ],
    [
      'a competence with an unknown activity',
      (c) => c.certifications.certifications[0]?.blocs[0]?.competences[0]?.activities.push('x'),
      unknown,
    ],
    [
      'a bloc with an unknown area',
      (c) => c.certifications.certifications[0]?.blocs[0]?.areas.push('T11-x'),
      unknown,
    ],
    [
      'an occupation with an unknown certification',
      (c) => c.certifications.occupations[0]?.certifications.push('x'),
      unknown,
    ],
    ['a bridge to nowhere', (c) => Object.assign(c.certifications.bridges[0] ?? {}, { to: 'x' }), unknown],
    [
      'a phrase that is missing',
      (c) => {
        delete c.pathways.phrases['level-met'];
      },
      unknown,
    ],
    [
      'two certifications of one name',
      (c) =>
        c.certifications.certifications.push(structuredClone(c.certifications.certifications[0] as never)),
      invalid,
    ],
    [
      'a date that is none',
      (c) => Object.assign(c.certifications.certifications[0] ?? {}, { registrationEnds: '2026-02-30' }),
      invalid,
    ],
    [
      'a rule with two forms',
      (c) => Object.assign(rule(c, 'french-first'), { when: { always: true, target: 'garde-enfants' } }),
      invalid,
    ],
    [
      'a comparison without a question',
      (c) => Object.assign(rule(c, 'french-first'), { when: { is: true } }),
      invalid,
    ],
    [
      'a condition that refers to itself',
      (c) =>
        Object.assign(c.pathways.conditions['french-a2'] ?? {}, {
          rule: { not: { condition: 'french-a2' } },
        }),
      invalid,
    ],
    [
      'thresholds that cross',
      (c) => Object.assign(c.pathways.thresholds, { met: 0.2, notMet: 0.3 }),
      invalid,
    ],
    [
      'a graded rule that falls when an ability rises',
      (c) => Object.assign(c.pathways.training[0] ?? {}, { whole: { not: { condition: 'french-b1' } } }),
      invalid,
    ],
    [
      'a bloc rule that falls when experience rises',
      (c) => Object.assign(c.pathways.blocRules, { discuss: { not: { experience: { area: '@bloc' } } } }),
      invalid,
    ],
    [
      '@bloc outside a bloc',
      (c) => Object.assign(rule(c, 'french-first'), { when: { experience: { area: '@bloc' } } }),
      invalid,
    ],
  ])('refuses %s', (_, change, code) => {
    expect(codeOf(change)).toBe(code);
  });
});
