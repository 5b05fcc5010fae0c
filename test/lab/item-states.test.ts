import { describe, expect, it } from 'vitest';
import { driftCheck } from '../../src/lab/calibration/drift-check.js';
import { itemState } from '../../src/lab/calibration/item-state.js';
import { pilotPlan } from '../../src/lab/calibration/pilot-plan.js';
import { at } from '../irt/reference-data.js';

describe('itemState', () => {
  it.each([
    ['expert-estimated', 'expert-estimated', { answers: 0 }, ['no-answers']],
    [
      'expert-estimated',
      'expert-estimated',
      { answers: 40, standardError: 0.4 },
      ['too-few-answers', 'imprecise'],
    ],
    ['pilot', 'pilot', { answers: 40, standardError: 0.2 }, ['too-few-answers']],
    ['pilot', 'calibrated', { answers: 250, standardError: 0.2, infit: 1.1 }, ['evidence-suffices']],
    ['calibrated', 'flagged', { answers: 250, standardError: 0.2, infit: 1.5 }, ['misfit']],
    ['pilot', 'flagged', { answers: 60, problems: ['negative-discrimination'] }, ['negative-discrimination']],
    [
      'calibrated',
      'flagged',
      { answers: 300, standardError: 0.1, etsClass: 'C', drifted: true },
      ['unfair', 'drifted'],
    ],
    [
      'calibrated',
      'calibrated',
      { answers: 300, standardError: 0.1, problems: ['disordered-steps'] },
      ['evidence-suffices'],
    ],
    ['retired', 'retired', { answers: 300, standardError: 0.1 }, ['author-retired']],
  ] as const)('%s becomes %s', (present, next, evidence, reasons) => {
    const decision = itemState(present, evidence);

    expect(decision.state).toBe(next);
    expect(decision.reasons).toEqual(reasons);
    expect(decision.evidence).toBe(evidence);
  });

  it('does not flag an item for answers that are easy to foresee', () => {
    expect(itemState('expert-estimated', { answers: 110, standardError: 0.4, infit: 0.5 }).state).toBe(
      'expert-estimated',
    );
  });

  it('does not judge fit from a few answers', () => {
    expect(itemState('pilot', { answers: 30, standardError: 0.5, infit: 2 }).state).toBe('pilot');
  });
});

describe('pilotPlan', () => {
  it('counts what is missing to quota and precision, neediest first', () => {
    const plan = pilotPlan([
      { id: 'done', answers: 200, standardError: 0.2 },
      { id: 'new', answers: 0 },
      { id: 'vague', answers: 200, standardError: 0.5 },
    ]);

    expect(plan.items.map(({ id, missing }) => [id, missing])).toEqual([
      ['vague', 600],
      ['new', 200],
      ['done', 0],
    ]);
    expect(plan.missing).toBe(800);
    expect(plan.sittings).toBe(600);
  });

  it('shares sittings among items', () => {
    const items = Array.from({ length: 9 }, (_, n) => ({ id: `i${n}`, answers: 100 }));

    expect(pilotPlan(items, { perSitting: 3 }).sittings).toBe(300);
    expect(pilotPlan([]).sittings).toBe(0);
  });
});

describe('driftCheck', () => {
  it('tells a drifted item from a common shift', () => {
    const earlier = Array.from({ length: 10 }, (_, n) => ({ id: `i${n}`, b: n / 5, standardError: 0.1 }));
    const later = earlier.map((item, n) => ({ ...item, b: item.b + 0.2 + (n === 4 ? 0.8 : 0) }));

    const { commonShift, items } = driftCheck(earlier, [...later, { id: 'new', b: 0, standardError: 0.1 }]);

    expect(commonShift).toBeCloseTo(0.2, 12);
    expect(items).toHaveLength(10);
    expect(items.filter(({ drifted }) => drifted).map(({ id }) => id)).toEqual(['i4']);
    expect(at(items, 4).change).toBeCloseTo(0.8, 12);
  });
});
