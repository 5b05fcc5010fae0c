import { languageTexts, normalizedText } from '../content/content-texts.js';
import { defineRule } from '../rule.js';

/** Fewer characters than this name a picture without saying what it shows. */
const FEWEST_CHARACTERS = 15;

const FILE_NAME = /\.(png|jpe?g|svg|webp|gif)\b/i;
const STARTS_WITH_IMAGE =
  /^(image|photo|photographie|illustration|dessin|picture|drawing)( de| d'| des| du| of)?\b/;

/** The words of a picture say what it shows to someone who cannot see it. */
export const imageWords = defineRule('image-words', (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? 'fr';
    for (const { value, file, path } of bank.stimuli) {
      if (value.kind !== 'image') continue;
      for (const alt of languageTexts(value.alt, [...path, 'alt'], language)) {
        const text = normalizedText(alt.text);
        const reason = FILE_NAME.test(text)
          ? 'file-name'
          : STARTS_WITH_IMAGE.test(text)
            ? 'starts-with-image'
            : text.length < FEWEST_CHARACTERS
              ? 'too-short'
              : undefined;
        if (reason !== undefined) report({ file, path: alt.path }, { reason });
      }
    }
  }
});
