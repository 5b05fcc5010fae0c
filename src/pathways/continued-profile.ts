import type { Profile } from '../assessment/profile.js';

/**
 * The profile a review is read with. A sitting that measured nothing (the follow-up questionnaire at 6 or 18 months)
 * continues the one before: its tests and targets, and its answers to what was not asked again. A new positioning
 * stands for itself.
 */
export function continuedProfile(before: Profile, now: Profile): Profile {
  if (now.tests.length > 0) return now;
  return {
    ...now,
    targets: now.targets.length > 0 ? now.targets : before.targets,
    answers: { ...before.answers, ...now.answers },
    tests: before.tests,
    strengths: now.strengths.length > 0 ? now.strengths : before.strengths,
  };
}
