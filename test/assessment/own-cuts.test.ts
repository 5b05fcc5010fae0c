import { describe, expect, it } from 'vitest';
import { createAssessment } from '../../src/assessment/create-assessment.js';
import { keyedResponse } from '../../src/banks/score-response.js';
import { assessment } from '../../src/content/index.js';
import { LevelEvidence } from '../../src/pathways/rules/level-evidence.js';

const AT = '2026-11-21T09:00:00.000Z';
/** Reading is cut higher than the rest, listening lower. */
const SHIFT: Readonly<Record<string, number>> = { reading: 0.8, listening: -0.4 };

const banks = assessment.banks.map((bank) =>
  bank.id !== 'french'
    ? bank
    : {
        ...bank,
        scales: bank.scales.map((scale) => ({
          ...scale,
          cuts: Object.fromEntries(
            bank.levels.slice(1).map(({ id, from }) => [id, (from ?? Number.NaN) + (SHIFT[scale.id] ?? 0)]),
          ),
        })) as unknown as typeof bank.scales,
      },
);

/** A French test of someone who answers rightly three times of four. */
function profileOf() {
  const sitting = createAssessment({ ...assessment, banks });
  let events = sitting.begin({ seed: 'own cuts', at: AT });
  for (let step = sitting.next(events); step.kind !== 'finished'; step = sitting.next(events)) {
    if (step.kind === 'question')
      events = sitting.record(events, { type: 'replied', at: AT, question: step.question.id });
    else if (step.kind === 'item') {
      const knows = step.position % 4 !== 0;
      const answer = { type: 'answered', at: AT, item: step.item.id, milliseconds: 9000 } as const;
      events = sitting.record(events, knows ? { ...answer, response: keyedResponse(step.item) } : answer);
    } else {
      const gate = step.gate === 'part' ? `part:${step.part.id}` : step.gate;
      const choice = { consent: 'accepted', parts: ['french'], part: 'start' }[step.gate];
      events = sitting.record(events, { type: 'passed', at: AT, gate, choice });
    }
  }
  return sitting.profile(events);
}

describe('areas with cuts of their own', () => {
  const profile = profileOf();
  const french = profile.tests.find(({ bank }) => bank === 'french');
  if (french === undefined) throw new Error('There is a French test.');
  const bank = banks.find(({ id }) => id === 'french');

  it.each(['overall', 'written', 'oral'] as const)('%s: cuts by the shares of the areas it is over', (of) => {
    const found = french[of];
    if (found === undefined) throw new Error(`There is ${of}.`);
    const shares = found.over.map((id) => bank?.scales.find((scale) => scale.id === id)?.share ?? Number.NaN);
    const total = shares.reduce((sum, share) => sum + share, 0);
    const shift = found.over.reduce((sum, id, n) => sum + ((SHIFT[id] ?? 0) * (shares[n] ?? 0)) / total, 0);

    // One rule at a time, so that nothing but the cut differs: the probability the rules see is the profile's.
    const evidence = new LevelEvidence(profile);
    found.cuts.forEach(({ probability }, cut) => {
      expect(evidence.probability(new Map([[`french/${of}`, cut]]))).toBeCloseTo(probability, 12);
    });

    // Normal approximation with the mean cut: near enough to tell it from the cut of the first area.
    const [b1] = found.cuts.filter(({ level }) => level === 'b1');
    const spread = Math.hypot(found.standardError, french.sharedSd);
    const from = bank?.levels.find(({ id }) => id === 'b1')?.from ?? Number.NaN;
    const z = (found.ability - from - shift) / spread;
    expect(Math.abs((b1?.probability ?? Number.NaN) - normal(z))).toBeLessThan(0.02);
  });
});

/** Φ by its series (Abramowitz & Stegun 1964, 26.2.10). */
function normal(z: number): number {
  let [term, sum] = [z, z];
  for (let n = 1; n < 100; n += 1) {
    term *= (-z * z) / (2 * n);
    sum += term / (2 * n + 1);
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI);
}
