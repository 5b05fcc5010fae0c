import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/assessment/profile.js';
import type { Reason } from '../../src/pathways/reasons.js';
import { type Recommendations, recommend } from '../../src/pathways/recommend.js';
import { buildProfile } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';
import { at, BEGINNER, EXPERIENCED_CARER, french, technical, USUAL } from './people.js';
import { PERSONAS, personaSpec } from './read-personas.js';

const catalogue = loadCatalogue();

/** Far below, far above and on the cuts: sentences of all three sorts. */
const PEOPLE = [
  ...PERSONAS.map(({ persona }) => personaSpec(persona)),
  BEGINNER,
  ...[-2.6, -1.2, 0].map((ability) => ({
    ...EXPERIENCED_CARER,
    answers: { ...EXPERIENCED_CARER.answers, 'integration-support': true },
    levels: {
      french: french(ability),
      digital: { communication: at(ability), safety: at(ability) },
      technical: technical(ability, 1, 2, 3, 4, 5, 8, 9, 10),
    },
  })),
  { targets: ['employe-familial'], answers: USUAL, levels: { digital: { safety: at(-1.1, 4) } } },
];

const ALL = PEOPLE.map((spec) => {
  const profile = buildProfile(spec);
  return { profile, reasons: reasonsOf(recommend(profile, catalogue, { today: '2026-11-23' })) };
});

/** What a sentence states of which level: true, not true yet, or to be confirmed. */
interface Claim {
  readonly test: string;
  readonly of: string;
  readonly level: string;
  readonly says: 'reached' | 'not-reached' | 'open';
}

/** Named conditions that read one level, by hand: what they read and how they say it. */
const NAMED: readonly [id: string, test: string, of: string, level: string][] = [
  ['french-a2', 'french', 'overall', 'a2'],
  ['french-b1', 'french', 'overall', 'b1'],
  ['digital-d2', 'digital', 'overall', 'd2'],
  ['digital-d3', 'digital', 'overall', 'd3'],
  ['home-clean-progress', 'technical', 'T3-entretien', 'progress'],
];

function claims(): Map<string, Claim> {
  const found = new Map<string, Claim>();
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  for (const [id, test, of, level] of NAMED) {
    const words = catalogue.pathways.conditions[id];
    if (!words) throw new Error(id);
    found.set(words.sentence.fr, { test, of, level, says: 'reached' });
    found.set(words.missing.fr, { test, of, level, says: 'not-reached' });
    found.set(words.open.fr, { test, of, level, says: 'open' });
  }
  for (const [test, { title, levels, areas, combinations }] of Object.entries(catalogue.pathways.measures)) {
    for (const place of [...areas, ...combinations]) {
      for (const { id: level, title: name } of levels) {
        const start = `${capital(title.fr)} (${place.title.fr})\u00a0: `;
        const claim = { test, of: place.id, level };
        found.set(`${start}niveau ${name.fr} atteint.`, { ...claim, says: 'reached' });
        found.set(`${start}niveau ${name.fr} pas encore atteint.`, { ...claim, says: 'not-reached' });
        found.set(`${start}le niveau ${name.fr} reste à confirmer.`, { ...claim, says: 'open' });
      }
    }
  }
  return found;
}

/** The probability the profile reports for a level, or undefined when it was not measured. */
function reported({ tests }: Profile, { test, of, level }: Claim): number | undefined {
  const found = tests.find(({ bank }) => bank === test);
  const result =
    of === 'overall' ? found?.overall : found?.areas.find(({ area, measured }) => area === of && measured);
  return result?.cuts.find((cut) => cut.level === level)?.probability;
}

function reasonsOf({ recommendations, eligibility }: Recommendations): Reason[] {
  return [
    ...recommendations.flatMap(({ explanation }) => [...explanation.speaksFor, ...explanation.missing]),
    ...eligibility.flatMap(({ conditions }) =>
      conditions.flatMap((condition) =>
        condition.outcome === undefined ? [] : [condition as typeof condition & Reason],
      ),
    ),
  ];
}

describe('the probability of a reason', () => {
  it('is that of its sentence as it reads, whatever the rule wanted', () => {
    const stated = claims();
    const seen = { reached: 0, 'not-reached': 0, open: 0 };
    const turned = new Set<string>();
    for (const { profile, reasons } of ALL) {
      for (const reason of reasons) {
        const claim = stated.get(reason.sentence.fr);
        if (!claim || reason.source !== 'measured') continue;
        const p = reported(profile, claim);
        if (p === undefined) continue;
        const wanted = claim.says === 'not-reached' ? 1 - p : p;
        // A rule read across measurements that were not all taken has bounds; they hold what is reported.
        if (reason.low === reason.high) expect(reason.low, reason.sentence.fr).toBeCloseTo(wanted, 2);
        expect(reason.low, reason.sentence.fr).toBeLessThanOrEqual(wanted + 0.005);
        expect(reason.high, reason.sentence.fr).toBeGreaterThanOrEqual(wanted - 0.005);
        expect(reason.outcome === 'to-check', reason.sentence.fr).toBe(claim.says === 'open');
        if (claim.says !== 'open') expect(wanted, reason.sentence.fr).toBeGreaterThan(0.75);
        seen[claim.says] += 1;
        if (reason.id.startsWith('not ')) turned.add(claim.says);
      }
    }

    for (const [says, count] of Object.entries(seen)) expect(count, says).toBeGreaterThan(5);
    expect([...turned]).toEqual(expect.arrayContaining(['not-reached', 'open']));
  });

  it('is certain of what was answered', () => {
    for (const { reasons } of ALL) {
      for (const { source, outcome, low, high, sentence } of reasons) {
        if (source === 'answered' && outcome !== 'to-check') expect([low, high], sentence.fr).toEqual([1, 1]);
      }
    }
  });
});
