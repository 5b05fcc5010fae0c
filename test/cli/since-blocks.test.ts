import { describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import { sinceBlocks } from '../../cli/results/since-blocks.js';
import { createAssessment } from '../../src/assessment/create-assessment.js';
import type { Profile } from '../../src/assessment/profile.js';
import { catalogue, assessment as content } from '../../src/content/index.js';
import { wholeSitting } from './scripted-person.js';

const NOW = createAssessment(content).profile(wholeSitting('since', 'remote').events);

/** The same profile with every cut of French as surely passed as this. */
function withCuts(probability: number): Profile {
  return {
    ...NOW,
    begunAt: '2026-03-02T09:00:00.000Z',
    tests: NOW.tests.map((test) =>
      test.bank === 'french' && test.overall
        ? {
            ...test,
            overall: {
              ...test.overall,
              cuts: test.overall.cuts.map((cut) => ({ ...cut, probability })),
            },
          }
        : test,
    ),
  };
}

describe('what changed since the sitting before', () => {
  it('is said where the measures bear it, with the date of the one before', () => {
    const blocks = sinceBlocks(withCuts(0.01), withCuts(0.99), catalogue, WORDS.fr);

    expect(blocks[0]).toMatchObject({ kind: 'heading', text: expect.stringContaining('2 mars 2026') });
    expect(blocks[1]).toMatchObject({ kind: 'list', items: [expect.stringContaining('Français')] });
  });

  it('is nothing sure when the measures are the same', () => {
    const blocks = sinceBlocks(NOW, NOW, catalogue, WORDS.fr);

    expect(blocks[1]).toEqual({ kind: 'text', text: WORDS.fr.results.noChange });
  });

  it('is left out without a sitting before, or without a test in common', () => {
    expect(sinceBlocks(undefined, NOW, catalogue, WORDS.fr)).toEqual([]);
    expect(sinceBlocks({ ...NOW, tests: [] }, NOW, catalogue, WORDS.fr)).toEqual([]);
  });
});
