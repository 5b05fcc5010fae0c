import type { Words } from '../locales/words.js';
import type { OccupationSheet } from '../sitting/occupation-sheets.js';

/** The titles of the sheets, and how to read them. */
export function printSheetList(sheets: readonly OccupationSheet[], words: Words): readonly string[] {
  return [
    words.occupations.plainHow(sheets.length),
    ...sheets.map(({ title }, index) => `  f ${index + 1}. ${title}`),
  ];
}

/** Whether a line asks for sheets: `f`, `f 2`, `f 1 3`, with or without a slash; the numbers it names. */
export function askedSheets(line: string): readonly number[] | undefined {
  const asked = /^\/?f(?<numbers>(?:\s+\d+){0,2})$/i.exec(line.trim());
  return asked?.groups?.numbers?.split(/\s+/).filter(Boolean).map(Number);
}

/** One sheet, or two compared heading by heading: a screen reader cannot look at two columns. */
export function printSheets(
  numbers: readonly number[],
  sheets: readonly OccupationSheet[],
  words: Words,
): readonly string[] {
  const chosen = numbers.flatMap((number) => sheets[number - 1] ?? []);
  const [one, other] = chosen;
  if (chosen.length < numbers.length) return [words.occupations.noSuchSheet(sheets.length)];
  if (!one) return printSheetList(sheets, words);
  return [
    '',
    other ? `${one.title} / ${other.title}` : one.title,
    ...one.parts.flatMap(({ heading, texts }, index) => [
      heading,
      ...texts.map((text) => `  ${other ? `${one.title} : ` : ''}${text}`),
      ...(other ? (other.parts[index]?.texts ?? []).map((text) => `  ${other.title} : ${text}`) : []),
    ]),
    '',
  ];
}
