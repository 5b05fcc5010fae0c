import type { Text } from '../../formats/items.js';
import { normalizedText } from '../content/content-texts.js';
import { defineRule } from '../rule.js';

const CATCH_ALL: Readonly<Record<string, RegExp>> = {
  fr: /^(tout(es)?( (les|ces) (r[ée]ponses|propositions|options|choix))?( sont (bonnes|justes|vraies|correctes))?|tous( les choix)?|tout (ce qui pr[ée]c[èe]de|cela|[çc]a)|aucun(e)?( (de ces|des) (r[ée]ponses|propositions|options|choix))?|les (deux|trois)( r[ée]ponses)?|(les r[ée]ponses )?[a-d] et [a-d])\.?$/,
  en: /^((all|none|both|any) of (the|these)( above| answers| options)?|all|none|both|(answers |both )?[a-d] and [a-d])\.?$/,
};

/** How they begin: a quick way to leave all others alone. */
const BEGINNING = /^\s*(tou|aucun|les |[a-d] |all|none|both|any|answers)/i;

/** The longest of them, with room. */
const LONGEST = 60;

/** No option stands for other options. */
export const allOfTheAbove = defineRule('all-of-the-above', (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? 'fr';
    for (const { value, file, path } of bank.items) {
      // Filling a gap with « tout » or « aucun » is grammar, not a catch-all.
      if (value.type !== 'single-choice' && value.type !== 'multiple-choice') continue;
      value.options.forEach((option, i) => {
        const found = catchAll(option.text, language);
        if (found === undefined) return;
        report({ file, path: [...path, 'options', i, 'text', ...found.steps] }, { text: found.text });
      });
    }
  }
});

function catchAll(text: Text, defaultLanguage: string): { text: string; steps: string[] } | undefined {
  const is = (words: string, language: string): boolean =>
    words.length <= LONGEST &&
    BEGINNING.test(words) &&
    CATCH_ALL[language]?.test(normalizedText(words)) === true;
  if (typeof text === 'string') return is(text, defaultLanguage) ? { text, steps: [] } : undefined;
  const found = Object.entries(text).find(([language, words]) => is(words, language));
  return found && { text: found[1], steps: [found[0]] };
}
