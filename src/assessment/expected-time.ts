import type { Bank, Item } from '../banks/bank.js';
import type { Part, QuestionnaireFile } from './content.js';
import type { RunningTest } from './sitting-state.js';

/** Usual seconds for one item of each type, from reading to answering. */
const SECONDS: Readonly<Record<Item['type'], number>> = {
  'single-choice': 40,
  'multiple-choice': 55,
  'true-false': 25,
  ordering: 60,
  matching: 60,
  'gap-choice': 30,
  'short-text': 40,
  number: 45,
  'situational-judgement': 55,
  rated: 150,
};

const SECONDS_PER_QUESTION = 20;

/** Items a test rarely needs all of: expected share of its most. */
const EXPECTED_SHARE = 0.85;

/** Usual seconds of an item. */
function itemSeconds(item: Item): number {
  return item.seconds ?? SECONDS[item.type];
}

/** Expected minutes of a part before it begins. */
export function expectedMinutes(
  part: Part,
  questionnaires: ReadonlyMap<string, QuestionnaireFile>,
  banks: ReadonlyMap<string, Bank>,
): number {
  const questionnaire = part.questionnaire === undefined ? undefined : questionnaires.get(part.questionnaire);
  if (questionnaire) {
    const questions = questionnaire.sections.reduce((sum, section) => sum + section.questions.length, 0);
    return questionnaire.minutes ?? (questions * SECONDS_PER_QUESTION) / 60;
  }
  const bank = banks.get(part.bank ?? '');
  if (!bank) return 0;
  const mean = bank.items.reduce((sum, item) => sum + itemSeconds(item), 0) / Math.max(1, bank.items.length);
  const most =
    part.perArea === undefined
      ? (part.administration?.maxItems ?? bank.administration?.maxItems ?? 30)
      : part.perArea * areaCount(part, bank);
  return (most * EXPECTED_SHARE * mean) / 60;
}

/** How many areas a part usually gives. */
function areaCount({ areas, compose }: Part, bank: Bank): number {
  if (areas) return areas.length;
  if (!compose) return bank.scales.length;
  return compose.shared.length + Math.max(0, ...Object.values(compose.targets).map((added) => added.length));
}

/** Expected minutes left in a running test, at the pace shown so far. */
export function partMinutes({ test, state }: RunningTest, atMost: number): number {
  const done = state.answers.length;
  const usual =
    test.bank.items.reduce((sum, item) => sum + itemSeconds(item), 0) / Math.max(1, test.bank.items.length);
  const spent = state.answers.reduce((sum, answer) => sum + (answer.milliseconds ?? 0), 0) / 1000;
  // A few answers say little about the pace: it starts from the usual one, as if five had been given.
  const pace = (usual * 5 + spent) / (5 + done);
  return (Math.max(1, atMost * EXPECTED_SHARE - done) * pace) / 60;
}
