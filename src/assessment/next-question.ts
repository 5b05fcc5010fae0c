import { type Answers, holds } from './conditions.js';
import type { Question, QuestionnaireFile } from './content.js';
import type { AnswerValue } from './events.js';

type Section = QuestionnaireFile['sections'][number];

/** A question due, and where it stands. */
export interface DueQuestion {
  readonly section: Section;
  readonly question: Question;
  readonly opensSection: boolean;
  /** Questions of the questionnaire dealt with, and still expected. */
  readonly done: number;
  readonly left: number;
}

/** The next question of a questionnaire, or undefined when all were answered, skipped or not due. */
export function nextQuestion(
  questionnaire: QuestionnaireFile,
  replies: ReadonlyMap<string, AnswerValue | undefined>,
  answers: Answers,
): DueQuestion | undefined {
  const ended = endedFamilies(questionnaire, replies);
  const due: { section: Section; question: Question; opensSection: boolean }[] = [];
  let done = 0;
  for (const section of questionnaire.sections) {
    let opened = false;
    for (const question of section.questions) {
      if (replies.has(question.id)) {
        done += 1;
        opened = true;
        continue;
      }
      if (question.family !== undefined && ended.has(question.family)) continue;
      if (!holds(question.when, answers)) continue;
      due.push({ section, question, opensSection: !opened });
      opened = true;
    }
  }
  const first = due[0];
  return first ? { ...first, done, left: due.length } : undefined;
}

/** Families that ended kindly: so many times in a row the option that ends them. */
function endedFamilies(
  questionnaire: QuestionnaireFile,
  replies: ReadonlyMap<string, AnswerValue | undefined>,
): ReadonlySet<string> {
  const ended = new Set<string>();
  const rule = questionnaire.stopAfter;
  if (!rule) return ended;
  const runs = new Map<string, number>();
  for (const section of questionnaire.sections) {
    for (const { id, family } of section.questions) {
      if (family === undefined || !replies.has(id)) continue;
      const run = replies.get(id) === rule.option ? (runs.get(family) ?? 0) + 1 : 0;
      runs.set(family, run);
      if (run >= rule.count) ended.add(family);
    }
  }
  return ended;
}
