import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/assessment/events.js';
import { experienceHolds, experienceImplies, experiencesOf } from '../../src/pathways/experience.js';
import { buildProfile } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';

const catalogue = loadCatalogue();

type Entry = Readonly<Record<string, AnswerValue>>;

const holds = (
  entries: readonly Entry[] | undefined,
  asked: Parameters<typeof experienceHolds>[1],
): ReturnType<typeof experienceHolds> =>
  experienceHolds(
    experiencesOf(buildProfile({ answers: entries ? { experiences: entries } : {} }), catalogue),
    asked,
  );

const YES = { low: true, high: true };
const NO = { low: false, high: false };
const OPEN = { low: false, high: true };

describe('experience', () => {
  it('is unknown when the question was skipped, and none when the list is empty', () => {
    expect(holds(undefined, { area: 'T4-repas' })).toEqual(OPEN);
    expect(holds([], { area: 'T4-repas' })).toEqual(NO);
  });

  it('takes the area of a ticked activity', () => {
    expect(holds([{ 'experience-activities': ['t4-cuisine'] }], { area: 'T4-repas' })).toEqual(YES);
    expect(holds([{ 'experience-activities': ['t4-cuisine'] }], { area: 'T3-entretien' })).toEqual(NO);
  });

  it('may be in any area when neither areas nor activities were asked', () => {
    expect(holds([{ 'experience-duration': '5-10' }], { area: 'T4-repas' })).toEqual(OPEN);
  });

  it('adds up lengths, and leaves open what the buckets cannot say', () => {
    const entry = (duration: string): Entry => ({
      'experience-areas': ['T4-repas'],
      'experience-duration': duration,
    });
    const asked = { area: 'T4-repas', duration: '3-5' } as const;

    expect(holds([entry('1-3')], asked)).toEqual(NO);
    expect(holds([entry('1-3'), entry('1-3')], asked)).toEqual(OPEN);
    expect(holds([entry('1-3'), entry('1-3'), entry('1-3')], asked)).toEqual(YES);
    expect(holds([entry('unknown')], asked)).toEqual(OPEN);
    expect(holds([entry('under-1')], { area: 'T4-repas', duration: '1-3' })).toEqual(NO);
  });

  it('asks autonomy and recency of the same entry', () => {
    const entry = {
      'experience-areas': ['T4-repas'],
      'experience-autonomy': 'with-help',
      'experience-recency': 'now',
    };

    expect(holds([entry], { area: 'T4-repas', recency: 'under-3' })).toEqual(YES);
    expect(holds([entry], { area: 'T4-repas', autonomy: 'alone' })).toEqual(NO);
    expect(holds([{ 'experience-areas': ['T4-repas'] }], { area: 'T4-repas', autonomy: 'alone' })).toEqual(
      OPEN,
    );
  });

  it('knows which experience implies which', () => {
    const long = { kind: 'experience', area: 'T4-repas', duration: '3-5', autonomy: 'alone' } as const;
    const short = { kind: 'experience', area: 'T4-repas', duration: '1-3' } as const;

    expect(experienceImplies(long, short)).toBe(true);
    expect(experienceImplies(short, long)).toBe(false);
    expect(experienceImplies(long, { ...short, area: 'T3-entretien' })).toBe(false);
  });
});
