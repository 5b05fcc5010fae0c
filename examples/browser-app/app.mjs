// @ts-check
import { createTest, DONT_KNOW } from '@coeps/positioning';
import { digital } from '@coeps/positioning/content';
import { button, element } from './element.mjs';
import { forgetState, keepState, keptState } from './kept-test.mjs';
import { questionScreen } from './question-screen.mjs';
import { resultScreen } from './result-screen.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('@coeps/positioning').TestState} TestState */
/** @typedef {import('@coeps/positioning').Text} Text */

const locale = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'fr';
const words = wordsOf(locale);
const test = createTest(digital);

/** @param {Text} text */
const say = (text) =>
  typeof text === 'string' ? text : (text[locale] ?? text[digital.defaultLanguage] ?? '');

/** @param {readonly (Node | undefined)[]} screen */
function show(screen) {
  const main = /** @type {HTMLElement} */ (document.getElementById('main'));
  main.replaceChildren(...screen.filter((part) => part !== undefined));
  const heading = main.querySelector('h1');
  document.title = `${heading?.textContent ?? ''} – ${words.title}`;
  // Keyboards and screen readers begin each screen at its heading.
  heading?.focus();
  window.scrollTo(0, 0);
}

function showStart() {
  const kept = keptState();
  const begin = () => goOn(test.start({ seed: crypto.randomUUID(), mode: 'alone' }));
  show([
    element('h1', { tabindex: '-1' }, words.title),
    digital.description === undefined ? undefined : element('p', {}, say(digital.description)),
    ...words.notice.map((sentence) => element('p', {}, sentence)),
    element(
      'div',
      { class: 'buttons' },
      ...(kept
        ? [button(words.resume, () => goOn(kept), 'main'), button(words.restart, begin)]
        : [button(words.start, begin, 'main')]),
    ),
  ]);
}

/** @param {TestState} state */
function goOn(state) {
  keepState(state);
  const step = test.next(state);
  if (step.kind === 'finished') {
    show(
      resultScreen(test.result(state), say, words, () => {
        forgetState();
        show([element('h1', { tabindex: '-1' }, words.erased)]);
      }),
    );
    return;
  }
  const shownAt = performance.now();
  show(
    questionScreen(step, test.scored.settings.maxItems, say, words, {
      onAnswer: (response = DONT_KNOW) => {
        const milliseconds = Math.round(performance.now() - shownAt);
        goOn(test.answer(state, { item: step.item.id, response, milliseconds }));
      },
      onBack: () => goOn(test.undo(state)),
    }),
  );
}

document.documentElement.lang = locale;
const brand = document.getElementById('brand');
if (brand) brand.textContent = words.title;
const other = /** @type {HTMLAnchorElement | null} */ (document.getElementById('other-language'));
if (other && locale === 'en') {
  Object.assign(other, { href: '?lang=fr', hreflang: 'fr', lang: 'fr', textContent: 'Français' });
}
showStart();
