import { PositioningError } from '../errors.js';
import type { Question } from './content.js';
import type { AnswerValue } from './events.js';

/**
 * Refuses a value that is no answer to a question; no value means skipped, which is always right.
 * @throws PositioningError `assessment/invalid-answer`
 */
export function checkReply(question: Question, value: AnswerValue | undefined): void {
  if (value === undefined || fits(question, value)) return;
  throw new PositioningError('assessment/invalid-answer', {
    question: question.id,
    type: question.type,
    value,
  });
}

function fits(question: Question, value: AnswerValue): boolean {
  const known = (id: unknown): boolean =>
    typeof id === 'string' &&
    (question.optionsFrom !== undefined || (question.options ?? []).some((option) => option.id === id));
  switch (question.type) {
    case 'single':
    case 'scale':
      return known(value);
    case 'multiple':
      return (
        Array.isArray(value) &&
        value.every(known) &&
        (question.max === undefined || value.length <= question.max)
      );
    case 'yes-no':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string';
    case 'month':
      return typeof value === 'string' && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value);
    case 'number':
      return (
        typeof value === 'number' &&
        Number.isFinite(value) &&
        value >= (question.minimum ?? Number.NEGATIVE_INFINITY) &&
        value <= (question.maximum ?? Number.POSITIVE_INFINITY)
      );
    case 'entries':
      return (
        Array.isArray(value) &&
        (question.max === undefined || value.length <= question.max) &&
        value.every((entry) => isRecord(entry) && recordFits(question, entry))
      );
  }
}

function isRecord(entry: unknown): entry is Readonly<Record<string, AnswerValue | undefined>> {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry);
}

function recordFits(question: Question, entry: Readonly<Record<string, AnswerValue | undefined>>): boolean {
  return Object.entries(entry).every(([id, value]) => {
    const field = question.fields?.find((candidate) => candidate.id === id);
    return field !== undefined && (value === undefined || fits(field, value));
  });
}
