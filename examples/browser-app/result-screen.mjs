// @ts-check
import { digital } from '@coeps/positioning/content';
import { button, element } from './element.mjs';
import { levelWords } from './words.mjs';

/** @typedef {import('@coeps/positioning').TestResult} TestResult */
/** @typedef {import('@coeps/positioning').Text} Text */

/**
 * What to build on first, then levels with their uncertainty, then what the result is not.
 * @param {TestResult} result
 * @param {(text: Text) => string} say
 * @param {import('./words.mjs').Words} words
 * @param {() => void} onErase
 */
export function resultScreen(result, say, words, onErase) {
  /** @param {string} id */
  const titleOf = (id) => say(digital.levels.find((level) => level.id === id)?.title ?? id);
  const strengths = result.areas.flatMap((area) => {
    const reached = area.measured
      ? area.cuts.filter(({ outcome }) => outcome === 'reached').at(-1)
      : undefined;
    const scale = digital.scales.find(({ id }) => id === area.scale);
    const line = reached && scale?.levels?.[reached.level]?.canDo?.[0];
    return line ? [element('li', {}, say(line.text))] : [];
  });
  const levels = digital.scales.flatMap((scale, index) => {
    const area = result.areas[index];
    return area
      ? [element('dt', {}, say(scale.title)), element('dd', {}, levelWords(area, titleOf, words))]
      : [];
  });
  return [
    element('h1', { tabindex: '-1' }, words.result),
    element('p', { class: 'indicative' }, words.indicative),
    element('h2', {}, words.strengths),
    strengths.length > 0 ? element('ul', {}, ...strengths) : element('p', {}, words.noStrengths),
    element('h2', {}, words.levels),
    element(
      'dl',
      {},
      ...levels,
      ...(result.overall
        ? [element('dt', {}, words.overall), element('dd', {}, levelWords(result.overall, titleOf, words))]
        : []),
    ),
    element('div', { class: 'buttons' }, button(words.erase, onErase)),
  ];
}
