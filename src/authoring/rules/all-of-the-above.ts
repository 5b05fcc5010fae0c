import { languageTexts, normalizedText } from '../content/content-texts.js';
import { defineRule } from '../rule.js';

const CATCH_ALL: Readonly<Record<string, RegExp>> = {
  fr: /^(tout(es)?( (les|ces) (r[ée]ponses|propositions|options|choix))?( sont (bonnes|justes|vraies|correctes))?|tous( les choix)?|tout (ce qui pr[ée]c[èe]de|cela|[çc]a)|aucun(e)?( (de ces|des) (r[ée]ponses|propositions|options|choix))?|les (deux|trois)( r[ée]ponses)?|(les r[ée]ponses )?[a-d] et [a-d])\.?$/,
  en: /^((all|none|both|any) of (the|these)( above| answers| options)?|all|none|both|(answers |both )?[a-d] and [a-d])\.?$/,
};

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
        for (const text of languageTexts(option.text, [...path, 'options', i, 'text'], language)) {
          if (text.text.length > LONGEST) continue;
          if (!CATCH_ALL[text.language]?.test(normalizedText(text.text))) continue;
          report({ file, path: text.path }, { text: text.text });
          return;
        }
      });
    }
  }
});
