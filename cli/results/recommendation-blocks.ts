import type { Text } from '../../src/banks/bank.js';
import type { PlanStep } from '../../src/pathways/plan.js';
import type { Recommendations } from '../../src/pathways/recommend.js';
import type { Recommendation } from '../../src/pathways/recommendation.js';
import type { Words } from '../locales/words.js';
import { localText } from '../text/local-text.js';
import type { ResultBlock } from './result-block.js';

/** Reasons named for each proposal: the first ones weigh most. */
const REASONS = 3;

const HORIZONS = ['short', 'medium', 'long'] as const;

/** Proposals with their reasons, then the plan by horizon. The counsellor and the person decide. */
export function recommendationBlocks(
  { recommendations, plan, eligibility }: Recommendations,
  words: Words,
): ResultBlock[] {
  const say = (text: Text) => localText(text, words.locale, 'fr').text;
  const { results } = words;
  const meetings = plan.followUps.map(
    (meeting) => `${words.common.date(meeting.on)} – ${say(meeting.title)}`,
  );
  const notes = [...new Set(recommendations.flatMap(({ explanation }) => explanation.notes.map(say)))];
  const active = plan.steps.filter((step) => step.active);
  const warnings = [...new Set(active.flatMap((step) => step.warnings.map(({ text }) => say(text))))];
  return [
    { kind: 'heading', text: results.recommendations },
    ...recommendations.flatMap((recommendation, index) => proposal(recommendation, index, words)),
    ...listed(results.toKnow, notes),
    ...(eligibility.length === 0 ? [] : [{ kind: 'heading', text: results.eligibility } as const]),
    ...eligibility.map(
      ({ title, sentence }): ResultBlock => ({
        kind: 'text',
        text: results.labelled(say(title), say(sentence)),
      }),
    ),
    { kind: 'heading', text: results.plan },
    ...HORIZONS.flatMap((horizon): ResultBlock[] => {
      const steps = active.filter((step) => step.horizon === horizon);
      if (steps.length === 0) return [];
      return [
        { kind: 'text', text: results.horizon(horizon) },
        { kind: 'list', items: steps.map((step) => planLine(step, words)) },
      ];
    }),
    ...warnings.map((text): ResultBlock => ({ kind: 'text', text: `* ${text}` })),
    ...listed(results.followUps, meetings),
    { kind: 'text', text: say(plan.notices.decides) },
    { kind: 'text', text: say(plan.notices.contest) },
  ];
}

function proposal(recommendation: Recommendation, index: number, words: Words): ResultBlock[] {
  const { results } = words;
  const say = (text: Text) => localText(text, words.locale, 'fr').text;
  const { explanation, certainty, warnings } = recommendation;
  const title = `${index + 1}. ${say(recommendation.title)}${certainty === 'to-check' ? ` (${results.toCheck})` : ''}`;
  const reasons = explanation.speaksFor.slice(0, REASONS).map((reason) => say(reason.sentence));
  const missing = explanation.missing.slice(0, REASONS).map((reason) => say(reason.sentence));
  const change = explanation.change ? [say(explanation.change.sentence)] : [];
  return [
    { kind: 'heading', text: title },
    { kind: 'text', text: say(recommendation.why) },
    { kind: 'text', text: say(explanation.sure.sentence) },
    ...listed(results.because, reasons),
    ...listed(results.missing, missing),
    ...listed(results.wouldChange, change),
    ...[...new Set(warnings.map(({ text }) => say(text)))].map(
      (text): ResultBlock => ({ kind: 'text', text }),
    ),
  ];
}

function listed(title: string, items: readonly string[]): ResultBlock[] {
  return items.length === 0
    ? []
    : [
        { kind: 'text', text: title },
        { kind: 'list', items },
      ];
}

/** A step with a dated fact to check carries a star, and the facts stand once below the plan. */
function planLine(step: PlanStep, words: Words): string {
  const star = step.warnings.length > 0 ? ' *' : '';
  return `${words.common.date(step.due)} – ${localText(step.text, words.locale, 'fr').text}${star}`;
}
