import type { Question } from '../../formats/questionnaire.js';
import { type AnyCondition, innerConditions, outerConditions } from '../content/conditions.js';
import { questionsById } from '../content/question-options.js';
import { defineRule } from '../rule.js';
import type { RuleFacts } from '../rule-facts.js';

type Reason = RuleFacts['condition']['reason'];

const COMPARISONS = ['is', 'includes', 'atLeast', 'answered'] as const;

/** Forms a condition takes, one at a time. */
const FORMS = [
  'all',
  'any',
  'not',
  'always',
  'condition',
  'level',
  'measured',
  'experience',
  'answer',
  'eligibility',
  'target',
] as const;

/** A condition has one form, and compares an answer in one way that suits its question. */
export const condition = defineRule('condition', (content, report) => {
  const questions = questionsById(content);
  const families = new Map<string, string | undefined>();
  for (const { value } of content.questionnaires) {
    for (const section of value.sections) {
      for (const question of section.questions) families.set(question.id, value.use);
    }
  }
  for (const outer of outerConditions(content)) {
    for (const { value, file, path } of innerConditions(outer)) {
      const question = value.answer === undefined ? undefined : questions.get(value.answer)?.value;
      const use = value.answer === undefined ? undefined : families.get(value.answer);
      const reason = problem(value, question, use);
      if (reason === undefined) continue;
      report({ file, path }, { reason, ...(value.answer !== undefined && { question: value.answer }) });
    }
  }
});

function problem(
  value: AnyCondition,
  question: Question | undefined,
  use: string | undefined,
): Reason | undefined {
  const forms = FORMS.filter((form) => value[form] !== undefined);
  const comparisons = COMPARISONS.filter((comparison) => value[comparison] !== undefined);
  if (forms.length > 1) return 'combined';
  if (value.answer === undefined) return comparisons.length > 0 ? 'test-without-question' : undefined;
  if (comparisons.length === 0) return 'no-test';
  if (comparisons.length > 1) return 'several-tests';
  if (question === undefined) return undefined;
  if (use !== undefined && use !== 'rules') return 'not-for-rules';
  return suits(value, question) ? undefined : 'answer-type';
}

function suits(value: AnyCondition, question: Question): boolean {
  if (value.answered !== undefined) return true;
  switch (question.type) {
    case 'yes-no':
      return value.is !== undefined && typeof value.is !== 'number';
    case 'number':
      return value.atLeast !== undefined || typeof value.is === 'number';
    case 'multiple':
      return value.includes !== undefined;
    case 'single':
      return typeof value.is === 'string' || value.includes !== undefined;
    case 'scale':
      return value.atLeast !== undefined || value.is !== undefined;
    case 'text':
    case 'month':
    case 'entries':
      return false;
  }
}
