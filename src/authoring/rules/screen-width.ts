import { languageTexts } from '../content/content-texts.js';
import { defineRule } from '../rule.js';

/** Columns a drawn screen may take, from the schema: it must fit beside a frame in an 80-column terminal. */
const COLUMNS = 56;

/** A screen drawn in text fits the terminal. */
export const screenWidth = defineRule('screen-width', (content, report) => {
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage ?? 'fr';
    for (const { value, file, path } of bank.stimuli) {
      if (value.kind !== 'screen') continue;
      for (const text of languageTexts(value.text, [...path, 'text'], language)) {
        const rows = text.text.split('\n').map((row) => [...row].length);
        const row = rows.findIndex((width) => width > COLUMNS);
        if (row < 0) continue;
        report({ file, path: text.path }, { width: rows[row] ?? 0, limit: COLUMNS, row: row + 1 });
      }
    }
  }
});
