import type { AnswerValue, DecidedEvent } from '../assessment/events.js';
import { isDate } from './dates.js';
import type { ActionPlan, Decision, Horizon, PlanStep } from './plan.js';
import { sameText } from './texts.js';

/** What an event needs to be a decision on a plan. */
export type PlanDecision = Pick<DecidedEvent, 'subject' | 'decision' | 'by' | 'at' | 'reason' | 'value'>;

/** Subject of a decision on the plan as a whole. */
const WHOLE_PLAN = 'plan';

/**
 * Applies decisions in their order; the software's proposal stays beside each step. The subject is a step, a
 * recommendation (all its steps) or `plan`. Values: `changed`, the new words, or a record `[{ text, due, horizon }]`
 * (all optional); `added`, the same for a new step; `reordered`, the new position of a step from 1, or the ids of
 * steps in their new order. Decisions about nothing in the plan are kept in `otherDecisions`.
 */
export function applyDecisions(plan: ActionPlan, decisions: readonly PlanDecision[]): ActionPlan {
  return decisions.reduce(applyDecision, plan);
}

function applyDecision(plan: ActionPlan, event: PlanDecision): ActionPlan {
  const { subject, decision } = event;
  const decided: Decision = {
    decision,
    by: event.by,
    at: event.at,
    ...(event.reason === undefined ? {} : { reason: event.reason }),
  };
  if (decision === 'added')
    return { ...plan, steps: [...plan.steps, addedStep(plan, subject, event.value, decided)] };
  if (decision === 'reordered')
    return { ...plan, steps: reordered(plan.steps, subject, event.value, decided) };
  const whole = subject === WHOLE_PLAN;
  const concerns = (step: PlanStep): boolean =>
    // Accepting the whole plan leaves what was decided step by step, and takes back a « not now » on the whole.
    (whole &&
      (decision !== 'accepted' || step.decided === undefined || step.decided.decision === plan.outcome)) ||
    step.id === subject ||
    step.recommendation === subject;
  const known = whole || plan.steps.some(concerns) || plan.recommendations.some(({ id }) => id === subject);
  if (!known) return { ...plan, otherDecisions: [...plan.otherDecisions, { ...decided, subject }] };
  const respected = decision === 'not-now' || decision === 'not-for-me' ? { outcome: decision } : {};
  const { outcome: _, ...other } = plan;
  return {
    // A choice about the whole plan replaces the one before.
    ...(whole ? { ...other, ...respected } : plan),
    steps: plan.steps.map((step) => (concerns(step) ? decidedStep(step, event.value, decided) : step)),
    recommendations: plan.recommendations.map((entry) =>
      entry.id === subject || whole ? { ...entry, decided } : entry,
    ),
  };
}

const INACTIVE: readonly Decision['decision'][] = ['declined', 'not-now', 'not-for-me'];

function decidedStep(step: PlanStep, value: AnswerValue | undefined, decided: Decision): PlanStep {
  const change = decided.decision === 'changed' ? changesIn(value) : {};
  return { ...step, ...change, decided, active: !INACTIVE.includes(decided.decision) };
}

function addedStep(
  plan: ActionPlan,
  id: string,
  value: AnswerValue | undefined,
  decided: Decision,
): PlanStep {
  return {
    id,
    horizon: 'short',
    due: plan.madeOn,
    text: sameText(id),
    retest: false,
    warnings: [],
    ...changesIn(value),
    decided,
    active: true,
  };
}

function changesIn(value: AnswerValue | undefined): Partial<Pick<PlanStep, 'text' | 'due' | 'horizon'>> {
  if (typeof value === 'string') return { text: sameText(value) };
  const record: unknown = Array.isArray(value) ? value[0] : undefined;
  if (typeof record !== 'object' || record === null) return {};
  const { text, due, horizon } = record as Readonly<Record<string, unknown>>;
  return {
    ...(typeof text === 'string' ? { text: sameText(text) } : {}),
    ...(typeof due === 'string' && isDate(due) ? { due } : {}),
    ...(isHorizon(horizon) ? { horizon } : {}),
  };
}

function isHorizon(value: unknown): value is Horizon {
  return value === 'short' || value === 'medium' || value === 'long';
}

function reordered(
  steps: readonly PlanStep[],
  subject: string,
  value: AnswerValue | undefined,
  decided: Decision,
): PlanStep[] {
  if (Array.isArray(value)) {
    const order: readonly unknown[] = value;
    const place = (step: PlanStep): number => {
      const position = order.indexOf(step.id);
      return position < 0 ? order.length : position;
    };
    return [...steps]
      .sort((left, right) => place(left) - place(right))
      .map((step) => (order.includes(step.id) ? { ...step, decided } : step));
  }
  const moved = steps.find(({ id }) => id === subject);
  if (!moved || typeof value !== 'number') return [...steps];
  const rest = steps.filter((step) => step !== moved);
  const position = Math.min(Math.max(0, Math.round(value) - 1), rest.length);
  return [...rest.slice(0, position), { ...moved, decided }, ...rest.slice(position)];
}
