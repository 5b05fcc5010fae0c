import type { AnswerValue } from '../../src/assessment/events.js';
import type { SittingStep } from '../../src/assessment/steps.js';
import type { ItemResponse } from '../../src/banks/score-response.js';
import { localText } from '../text/local-text.js';
import type { PromptAnswer } from './prompt.js';
import type { SessionInput } from './session.js';

/** What goes with an answer to an item. */
export interface AnswerFacts {
  readonly milliseconds: number;
  readonly readAloud: boolean;
  /** Language the person was shown. */
  readonly locale: string;
}

/** Language of a text that lacks the screen's, as for every text of the content. */
const FALLBACK = 'fr';

/** What a screen's answer does: an event to record, or a wish to pause. */
export type StepOutcome =
  | { readonly kind: 'record'; readonly input: SessionInput }
  | { readonly kind: 'pause' };

/**
 * Turns what a prompt gave back into the event it is. No answer: "I don't know", the task not observed, or the
 * question skipped.
 */
export function answerStep(
  step: Exclude<SittingStep, { kind: 'finished' }>,
  answer: PromptAnswer | undefined,
  facts: AnswerFacts,
): StepOutcome {
  const record = (input: SessionInput): StepOutcome => ({ kind: 'record', input });
  switch (step.kind) {
    case 'item':
      if (answer === undefined && step.item.type === 'rated') {
        return record({ type: 'skipped', part: step.part.id, item: step.item.id, by: 'counsellor' });
      }
      return record({
        type: 'answered',
        item: step.item.id,
        milliseconds: facts.milliseconds,
        readAloud: facts.readAloud,
        ...(answer === undefined ? {} : { response: answer as ItemResponse }),
        ...languageShown(step, facts.locale),
      });
    case 'question':
      return record({
        type: 'replied',
        question: step.question.id,
        ...(answer === undefined ? {} : { value: answer as AnswerValue }),
      });
    case 'gate': {
      if (step.gate !== 'part')
        return record({ type: 'passed', gate: step.gate, choice: answer as string | string[] });
      if (answer === 'pause') return { kind: 'pause' };
      const [decision, ...areas] = (answer as string).split('+');
      const choice = areas.length === 0 ? (answer as string) : [decision as string, ...areas];
      return record({ type: 'passed', gate: `part:${step.part.id}`, choice });
    }
  }
}

/** Content in several languages is shown in the screen's where there is one; a test of a language is in that language. */
function languageShown(step: Extract<SittingStep, { kind: 'item' }>, locale: string): { language?: string } {
  const { stem } = step.item;
  if (typeof stem !== 'object') return {};
  return { language: localText(stem, locale, FALLBACK).language };
}
