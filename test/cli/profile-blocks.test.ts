import { describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import { profileBlocks } from '../../cli/results/profile-blocks.js';
import { createAssessment } from '../../src/assessment/create-assessment.js';
import type { Profile } from '../../src/assessment/profile.js';
import { assessment as content, digital } from '../../src/content/index.js';
import { wholeSitting } from './scripted-person.js';

const NOW = createAssessment(content).profile(wholeSitting('profile', 'remote').events);
const area = digital.scales[0];
const [, second, third] = digital.levels.map(({ id }) => id);
const line = (level: string | undefined) => area?.levels?.[level ?? '']?.canDo?.[0];
const text = (level: string | undefined) => {
  const words = line(level)?.text;
  return (typeof words === 'string' ? words : words?.fr) ?? '?';
};

/** The digital test with one area measured, its second cut settled or not, its answers for lines of two levels. */
function profileWith(outcome: 'reached' | 'open'): Profile {
  return {
    ...NOW,
    strengths: [],
    tests: NOW.tests
      .filter(({ bank }) => bank === 'digital')
      .map((test) => ({
        ...test,
        areas: test.areas.slice(0, 1).map((measured) => ({
          ...measured,
          area: area?.id ?? '',
          measured: true,
          level: second ?? '',
          canDo: [line(third)?.id ?? '', line(second)?.id ?? ''],
          cuts: measured.cuts.map((cut, n) => ({ ...cut, outcome: n === 0 ? outcome : 'not-yet' })),
        })),
      })),
  };
}

const items = (profile: Profile, heading: string): readonly string[] => {
  const blocks = profileBlocks(profile, content, WORDS.fr);
  const list = blocks[blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1];
  return list?.kind === 'list' ? list.items : [];
};

describe('the profile on screen', () => {
  const { strengths, nextSteps } = WORDS.fr.results;

  it('says that someone can do what is settled, and what comes first after it', () => {
    const profile = profileWith('reached');

    expect(items(profile, strengths)).toEqual([text(second)]);
    expect(items(profile, nextSteps)).toEqual([expect.stringContaining(text(third))]);
  });

  it('does not say it of a level that is likely but not settled: a right answer may be luck', () => {
    const profile = profileWith('open');

    expect(items(profile, strengths)).toEqual([]);
    expect(items(profile, nextSteps)).toEqual([expect.stringContaining(text(second))]);
  });
});
