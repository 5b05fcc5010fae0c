import type { AssessmentContent } from '../../src/assessment/content.js';
import type { SittingState } from '../../src/assessment/sitting-state.js';
import type { SittingStep } from '../../src/assessment/steps.js';
import { itemPosition } from '../../src/cat/item-pool.js';
import { simulatedScore } from '../../src/lab/simulated-person.js';
import type { SessionInput } from '../sitting/session.js';
import type { DemoPerson } from './demo-person.js';
import { responseWithScore } from './response-with-score.js';

/** Seconds a simulated answer takes. */
const SECONDS = 25;

/** What the simulated person does at a step. Uniform numbers come from the demonstration's seed. */
export function simulateAnswer(
  step: Exclude<SittingStep, { kind: 'finished' }>,
  state: SittingState,
  content: AssessmentContent,
  person: DemoPerson,
  uniform: () => number,
): SessionInput {
  switch (step.kind) {
    case 'gate':
      if (step.gate === 'consent') return { type: 'passed', gate: 'consent', choice: 'accepted' };
      if (step.gate === 'parts') {
        const given = step.offers.filter(
          (offer) => offer.part.questionnaire === undefined || !offer.optional,
        );
        return { type: 'passed', gate: 'parts', choice: given.map((offer) => offer.part.id) };
      }
      return { type: 'passed', gate: `part:${step.part.id}`, choice: 'start' };
    case 'question': {
      const { question } = step;
      const value = person.answers[question.id] ?? statement(question, content, person);
      return { type: 'replied', question: question.id, ...(value === undefined ? {} : { value }) };
    }
    case 'item': {
      const running = state.tests.get(step.part.id);
      const pool = running?.test.scored.pool;
      const base = { type: 'answered', item: step.item.id, milliseconds: SECONDS * 1000 } as const;
      if (!pool) return base;
      const known = person.abilities[step.bank];
      const score = simulatedScore(
        {
          abilities: pool.scales.map((scale) => known?.areas?.[scale] ?? known?.usual ?? 0),
          propensity: person.propensity,
          style: 'ability',
        },
        pool,
        itemPosition(pool, step.item.id),
        uniform,
        { index: step.position, of: step.progress.atMost },
      );
      const response = responseWithScore(step.item, score, uniform);
      return { ...base, ...(response === undefined ? {} : { response }) };
    }
  }
}

/** A statement about oneself: yes up to the person's level, with help one above, not yet beyond. */
function statement(
  { scale, level, options }: Extract<SittingStep, { kind: 'question' }>['question'],
  content: AssessmentContent,
  person: DemoPerson,
): string | undefined {
  if (scale === undefined) return undefined;
  const [bankId = ''] = scale.split('/');
  const levels = content.banks.find((bank) => bank.id === bankId)?.levels.map(({ id }) => id) ?? [];
  const above =
    level === undefined ? 0 : levels.indexOf(level) - levels.indexOf(person.saysYesUpTo[bankId] ?? '');
  // Options of a statement stand from "yes" to "not yet".
  return options?.[Math.min(options.length - 1, Math.max(0, above))]?.id;
}
