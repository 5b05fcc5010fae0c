import type { OccupationsFile } from '../../src/formats/occupations.js';
import type { Words } from '../locales/words.js';
import { localText } from '../text/local-text.js';

/** A sheet on one occupation, in the words of a screen. */
export interface OccupationSheet {
  readonly title: string;
  /** Headings and what stands under them; every sheet has the same headings in the same order. */
  readonly parts: readonly { readonly heading: string; readonly texts: readonly string[] }[];
}

/** The sheets of a content in one language. */
export function occupationSheets(
  { sheets }: OccupationsFile,
  locale: string,
  words: Words,
): readonly OccupationSheet[] {
  const { occupations } = words;
  return sheets.map((sheet): OccupationSheet => {
    const say = (text: typeof sheet.title) => localText(text, locale, 'fr').text;
    return {
      title: say(sheet.title),
      parts: [
        { heading: occupations.what, texts: [say(sheet.what)] },
        { heading: occupations.withWhom, texts: [say(sheet.withWhom)] },
        { heading: occupations.asks, texts: sheet.asks.map(say) },
        { heading: occupations.isNot, texts: sheet.isNot.map(say) },
        { heading: occupations.day, texts: [say(sheet.day)] },
        { heading: occupations.nextStep, texts: [say(sheet.nextStep)] },
      ],
    };
  });
}
