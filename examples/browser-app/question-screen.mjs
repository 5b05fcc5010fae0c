// @ts-check
import { answerFields } from './answer-fields.mjs';
import { button, element } from './element.mjs';

/** @typedef {import('@coeps/positioning').BankStep} BankStep */
/** @typedef {import('@coeps/positioning').ItemResponse} ItemResponse */
/** @typedef {import('@coeps/positioning').Stimulus} Stimulus */
/** @typedef {import('@coeps/positioning').Text} Text */
/** @typedef {import('./words.mjs').Words} Words */

/**
 * One question. Nothing is timed; the answer before can be changed.
 * @param {Extract<BankStep, { kind: 'item' }>} step
 * @param {number} most
 * @param {(text: Text) => string} say
 * @param {Words} words
 * @param {{ onAnswer: (response: ItemResponse | undefined) => void, onBack: () => void }} actions
 */
export function questionScreen({ item, stimulus, optionOrder, position }, most, say, words, actions) {
  const fields = answerFields(item, optionOrder, say, words);
  const hint = item.instruction === undefined ? fields.hint : say(item.instruction);
  const alert = element('p', { class: 'alert', role: 'alert' });
  const form = element(
    'form',
    { novalidate: true },
    element(
      'fieldset',
      hint === undefined ? {} : { 'aria-describedby': 'hint' },
      element('legend', {}, element('h1', { tabindex: '-1' }, say(item.stem))),
      hint === undefined ? undefined : element('p', { class: 'hint', id: 'hint' }, hint),
      ...fields.elements,
    ),
    alert,
    element(
      'div',
      { class: 'buttons' },
      element('button', { class: 'main' }, words.confirm),
      button(words.dontKnow, () => actions.onAnswer(undefined)),
      position > 0 ? button(words.back, actions.onBack) : undefined,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const read = fields.read();
    if ('missing' in read) alert.textContent = read.missing;
    else actions.onAnswer(read.response);
  });
  return [
    element('p', { class: 'progress' }, words.question(position + 1, most)),
    ...(stimulus ? [stimulusFigure(stimulus, say, words)] : []),
    form,
  ];
}

/** @param {Stimulus} stimulus @param {(text: Text) => string} say @param {Words} words */
function stimulusFigure(stimulus, say, words) {
  if (stimulus.kind === 'screen') {
    const inWords = say(stimulus.alt);
    return element(
      'div',
      { class: 'stimulus' },
      // A drawing wider than the phone scrolls; a screen reader gets the words.
      element('pre', { role: 'img', 'aria-label': inWords, tabindex: '0' }, say(stimulus.text)),
      element('details', {}, element('summary', {}, words.inWords), element('p', {}, inWords)),
    );
  }
  const text = stimulus.kind === 'image' ? stimulus.alt : stimulus.text;
  return element('div', { class: 'stimulus' }, element('pre', { class: 'words' }, say(text)));
}
