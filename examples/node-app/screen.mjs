// @ts-check
import { assessment, catalogue } from '@coeps/positioning/content';

/** @typedef {import('@coeps/positioning').SittingStep} SittingStep */
/** @typedef {import('@coeps/positioning').Item} Item */
/** @typedef {import('@coeps/positioning').Text} Text */
/** @typedef {Extract<SittingStep, { kind: 'question' }>['question']} Question */
/** @typedef {{ id: string, text: string }} Choice */
/** @typedef {(text: Text) => string} Say */

/**
 * What a client shows for a step. Keys, scores and rationales stay here: a page in the person's hands must not
 * hold the answers. What only the counsellor may read is under `counsellor`.
 * @param {SittingStep} step
 * @param {string} locale
 */
export function screenOf(step, locale) {
  /** @type {Say} */
  const say = (text) =>
    typeof text === 'string' ? text : (text[locale] ?? text.fr ?? Object.values(text)[0] ?? '');
  switch (step.kind) {
    case 'finished':
      return { kind: 'finished', reason: step.reason };
    case 'gate':
      if (step.gate === 'consent') return { kind: 'gate', gate: 'consent', choices: step.choices };
      if (step.gate === 'parts') {
        const offers = step.offers.map(({ part, minutes, optional }) => ({
          part: part.id,
          minutes,
          optional,
        }));
        return { kind: 'gate', gate: 'parts', offers };
      }
      return {
        kind: 'gate',
        gate: `part:${step.part.id}`,
        minutes: step.minutes,
        optionalAreas: step.optionalAreas,
      };
    case 'question':
      return { ...questionScreen(step.question, say), progress: step.progress };
    case 'item':
      return { ...itemScreen(step, say), progress: step.progress };
  }
}

/** @param {Question} question @param {Say} say @returns {object} */
function questionScreen(question, say) {
  const { id, type, text, help, notice, max, fields } = question;
  return {
    kind: 'question',
    id,
    type,
    text: say(text),
    ...(help === undefined ? {} : { help: say(help) }),
    ...(notice === undefined ? {} : { notice: say(notice) }),
    ...(max === undefined ? {} : { max }),
    options: optionsOf(question, say),
    fields: (fields ?? []).map((field) => questionScreen(field, say)),
  };
}

/** @param {Question} question @param {Say} say @returns {Choice[]} */
function optionsOf({ options, optionsFrom }, say) {
  const { occupations, areas } = catalogue.certifications;
  const taken = {
    occupations,
    areas,
    activities: areas.flatMap((area) => area.activities),
    languages: [],
  }[optionsFrom ?? 'languages'];
  return [
    ...taken.map(({ id, title }) => ({ id, text: say(title) })),
    ...(options ?? []).map(({ id, text }) => ({ id, text: say(text) })),
  ];
}

/** @param {Extract<SittingStep, { kind: 'item' }>} step @param {Say} say */
function itemScreen({ bank: bankId, item, stimulus, optionOrder }, say) {
  const bank = assessment.banks.find(({ id }) => id === bankId);
  const written = bank?.scales.find(({ id }) => id === item.scale)?.channel === 'written';
  return {
    kind: 'item',
    id: item.id,
    type: item.type,
    stem: say(item.stem),
    ...(item.instruction === undefined ? {} : { instruction: say(item.instruction) }),
    /** Reading this aloud would change what it measures. */
    mayBeReadAloud: !written,
    ...choicesOf(item, optionOrder, say),
    ...(stimulus === undefined || stimulus.kind === 'script'
      ? {}
      : {
          stimulus: {
            kind: stimulus.kind,
            text: say(stimulus.kind === 'image' ? stimulus.alt : stimulus.text),
            ...(stimulus.kind === 'screen' ? { inWords: say(stimulus.alt) } : {}),
          },
        }),
    ...forCounsellor(item, stimulus, say),
  };
}

/** @param {Item} item @param {readonly string[]} order @param {Say} say */
function choicesOf(item, order, say) {
  /** @param {readonly { id: string, text: Text }[]} options @returns {Choice[]} */
  const shown = (options) =>
    order
      .flatMap((id) => options.filter((option) => option.id === id))
      .map(({ id, text }) => ({ id, text: say(text) }));
  switch (item.type) {
    case 'matching':
      return { left: item.left.map(({ id, text }) => ({ id, text: say(text) })), right: shown(item.right) };
    case 'number':
      return item.unit === undefined ? {} : { unit: say(item.unit) };
    default:
      return 'options' in item ? { options: shown(item.options) } : {};
  }
}

/** @param {Item} item @param {import('@coeps/positioning').Stimulus | undefined} stimulus @param {Say} say */
function forCounsellor(item, stimulus, say) {
  if (stimulus?.kind === 'script')
    return { counsellor: { readAloud: say(stimulus.text), times: stimulus.plays ?? 2 } };
  if (item.type !== 'rated') return {};
  const rubric = item.rubric.map(({ score, text }) => ({ score, text: say(text) }));
  return { counsellor: { rubric, ...(item.material === undefined ? {} : { material: say(item.material) }) } };
}
