import type { QuestionnaireFile } from './content.js';
import type { AnswerValue } from './events.js';

/** Options by which a person says they can do something. */
const CAN = new Set(['yes', 'do', 'alone']);

/**
 * Level the person's own statements point to, by area (`bank/area`): the highest level at which they say they
 * can do every statement asked, levels in the order given; absent when nothing was answered. Statements
 * without a level give none.
 */
export function selfAssessedLevels(
  questionnaires: readonly QuestionnaireFile[],
  replies: ReadonlyMap<string, AnswerValue | undefined>,
  levels: readonly string[],
): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const failed = new Set<string>();
  for (const questionnaire of questionnaires) {
    for (const section of questionnaire.sections) {
      for (const { id, scale, level } of section.questions) {
        if (scale === undefined || level === undefined || !levels.includes(level)) continue;
        const value = replies.get(id);
        if (value === undefined) continue;
        if (typeof value === 'string' && CAN.has(value)) {
          if (!failed.has(scale)) result.set(scale, level);
        } else {
          failed.add(scale);
          if (!result.has(scale)) result.set(scale, levels[0] as string);
        }
      }
    }
  }
  return result;
}

/** The lowest of several levels: where a test begins for someone whose areas differ. */
export function lowestLevel(found: Iterable<string>, levels: readonly string[]): string | undefined {
  const positions = [...found].map((level) => levels.indexOf(level)).filter((position) => position >= 0);
  return positions.length === 0 ? undefined : levels[Math.min(...positions)];
}
