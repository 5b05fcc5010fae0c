// @ts-check
import { element } from './element.mjs';

/** @typedef {import('@coeps/positioning').Item} Item */
/** @typedef {import('@coeps/positioning').ItemResponse} ItemResponse */
/** @typedef {import('@coeps/positioning').Text} Text */
/** @typedef {import('./words.mjs').Words} Words */
/** @typedef {{ readonly id: string, readonly text: Text }} Option */

/**
 * Fields of one item, and how they are read: the response, or what is still missing.
 * @typedef {object} AnswerFields
 * @property {HTMLElement[]} elements
 * @property {string} [hint]
 * @property {() => { response: ItemResponse } | { missing: string }} read
 */

/**
 * Native controls only: they work with a keyboard, a screen reader and a thumb without more ado.
 * @param {Item} item
 * @param {readonly string[]} order ids of the options in the order to show them
 * @param {(text: Text) => string} say
 * @param {Words} words
 * @returns {AnswerFields}
 */
export function answerFields(item, order, say, words) {
  /** @param {readonly Option[]} options */
  const shown = (options) => order.flatMap((id) => options.find((option) => option.id === id) ?? []);
  switch (item.type) {
    case 'single-choice':
    case 'gap-choice':
    case 'situational-judgement':
      return choiceFields(shown(item.options), say, words, (id) => id);
    case 'true-false': {
      const options = [
        { id: 'true', text: words.yes },
        { id: 'false', text: words.no },
      ];
      return choiceFields(options, say, words, (id) => id === 'true');
    }
    case 'multiple-choice':
      return severalFields(shown(item.options), say, words);
    case 'ordering':
      return orderFields(shown(item.options), say, words);
    case 'matching':
      return matchFields(item.left, shown(item.right), say, words);
    case 'short-text':
      return textField(words);
    case 'number':
      return numberField(item.unit === undefined ? '' : say(item.unit), words);
    case 'rated':
      throw new Error('Rated tasks need a counsellor; a test begun with mode "alone" gives none.');
  }
}

/** @param {string} type @param {readonly Option[]} options @param {(text: Text) => string} say */
function ticks(type, options, say) {
  return options.map(({ id, text }) =>
    element('label', { class: 'choice' }, element('input', { type, name: 'answer', value: id }), say(text)),
  );
}

/** @param {readonly HTMLElement[]} elements */
function taken(elements) {
  return elements.flatMap((entry) => [...entry.querySelectorAll('input')].filter((input) => input.checked));
}

/**
 * @param {readonly Option[]} options @param {(text: Text) => string} say @param {Words} words
 * @param {(id: string) => ItemResponse} respond
 * @returns {AnswerFields}
 */
function choiceFields(options, say, words, respond) {
  const elements = ticks('radio', options, say);
  return {
    elements,
    read: () => {
      const [input] = taken(elements);
      return input ? { response: respond(input.value) } : { missing: words.chooseOne };
    },
  };
}

/** @param {readonly Option[]} options @param {(text: Text) => string} say @param {Words} words @returns {AnswerFields} */
function severalFields(options, say, words) {
  const elements = ticks('checkbox', options, say);
  return {
    elements,
    hint: words.severalHint,
    read: () => {
      const ids = taken(elements).map((input) => input.value);
      return ids.length > 0 ? { response: ids } : { missing: words.chooseSeveral };
    },
  };
}

/**
 * One line with its own list of choices.
 * @param {string} id @param {string} text @param {readonly (readonly [string, string])[]} choices
 */
function line(id, text, choices) {
  const select = element('select', { id: `line-${id}` }, element('option', { value: '' }, '–'));
  for (const [value, label] of choices) select.append(element('option', { value }, label));
  return {
    id,
    select,
    row: element('div', { class: 'row' }, element('label', { for: select.id }, text), select),
  };
}

/** @param {readonly Option[]} options @param {(text: Text) => string} say @param {Words} words @returns {AnswerFields} */
function orderFields(options, say, words) {
  const places = options.map((_, index) => /** @type {const} */ ([String(index + 1), String(index + 1)]));
  const lines = options.map(({ id, text }) => line(id, say(text), places));
  return {
    elements: lines.map(({ row }) => row),
    hint: words.orderHint,
    read: () => {
      const sorted = [...lines].sort((left, right) => Number(left.select.value) - Number(right.select.value));
      const whole = sorted.every(({ select }, index) => select.value === String(index + 1));
      return whole ? { response: sorted.map(({ id }) => id) } : { missing: words.orderAll };
    },
  };
}

/**
 * @param {readonly Option[]} left @param {readonly Option[]} right @param {(text: Text) => string} say
 * @param {Words} words
 * @returns {AnswerFields}
 */
function matchFields(left, right, say, words) {
  const choices = right.map(({ id, text }) => /** @type {const} */ ([id, say(text)]));
  const lines = left.map(({ id, text }) => line(id, say(text), choices));
  return {
    elements: lines.map(({ row }) => row),
    hint: words.matchHint,
    read: () =>
      lines.every(({ select }) => select.value !== '')
        ? { response: Object.fromEntries(lines.map(({ id, select }) => [id, select.value])) }
        : { missing: words.matchAll },
  };
}

/** @param {string} unit @param {Record<string, string>} attributes @param {Words} words */
function typed(unit, attributes, words) {
  const input = element('input', { type: 'text', id: 'typed', autocomplete: 'off', ...attributes });
  const label = element('label', { for: 'typed' }, unit === '' ? words.answer : `${words.answer} (${unit})`);
  return { input, row: element('div', { class: 'row' }, label, input) };
}

/** @param {Words} words @returns {AnswerFields} */
function textField(words) {
  const { input, row } = typed('', { autocapitalize: 'off' }, words);
  return {
    elements: [row],
    read: () => (input.value.trim() === '' ? { missing: words.writeText } : { response: input.value }),
  };
}

/** @param {string} unit @param {Words} words @returns {AnswerFields} */
function numberField(unit, words) {
  // A number field would refuse the comma of one language or the point of the other.
  const { input, row } = typed(unit, { inputmode: 'decimal' }, words);
  return {
    elements: [row],
    read: () => {
      const text = input.value.replace(/\s/g, '').replace(',', '.');
      return text === '' || !Number.isFinite(Number(text))
        ? { missing: words.writeNumber }
        : { response: Number(text) };
    },
  };
}
