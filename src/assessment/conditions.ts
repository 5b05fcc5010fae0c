import type { Condition } from './content.js';
import type { AnswerValue } from './events.js';

/** Answers so far, by question id, and the target occupations. */
export interface Answers {
  readonly values: Readonly<Record<string, AnswerValue>>;
  readonly targets: readonly string[];
}

/** Whether a condition holds. A question not answered makes a comparison false. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true;
  const { all, any, not, target, answer } = condition;
  if (all && !all.every((child) => holds(child, answers))) return false;
  if (any && !any.some((child) => holds(child, answers))) return false;
  if (not && holds(not, answers)) return false;
  if (target !== undefined && !answers.targets.includes(target)) return false;
  return answer === undefined || compares(condition, answers.values[answer]);
}

function compares(condition: Condition, value: AnswerValue | undefined): boolean {
  if (condition.answered !== undefined) return (value !== undefined) === condition.answered;
  if (value === undefined) return false;
  if (condition.is !== undefined) {
    // YAML 1.2 keeps yes and no as words; both spellings of a yes/no answer are understood.
    const wanted = condition.is === 'yes' ? true : condition.is === 'no' ? false : condition.is;
    return value === wanted || value === condition.is;
  }
  if (condition.includes !== undefined) {
    return Array.isArray(value)
      ? value.some((entry) => entry === condition.includes)
      : value === condition.includes;
  }
  if (condition.atLeast !== undefined) return typeof value === 'number' && value >= condition.atLeast;
  return true;
}
