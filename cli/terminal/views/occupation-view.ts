import type { OccupationSheet } from '../../sitting/occupation-sheets.js';
import { displayWidth } from '../../text/display-width.js';
import { wrapText } from '../../text/wrap-text.js';
import { bodyRoom, type FrameParts } from '../frame.js';
import { BLANK, line, span } from '../line.js';
import { type Look, textWidth } from '../look.js';
import type { Line } from '../theme.js';
import { pageLines } from './question-view.js';

/** Columns between two sheets. */
const GUTTER = 3;

/** One sheet, or two side by side under the same headings, page by page. */
export function viewOccupations(
  sheets: readonly OccupationSheet[],
  page: number,
  look: Look,
): FrameParts & { readonly pages: number } {
  const { occupations, keys, common } = look.words;
  const width = textWidth(look.size);
  const [one, other] = sheets;
  const body = one && other ? besideLines(one, other, width) : one ? sheetLines(one, width) : [];
  const hintsWith = (enter: string) => [
    { key: common.key('enter'), does: enter },
    { key: '←', does: keys.previous },
    { key: '1-9', does: occupations.beside },
  ];
  const pages = pageLines(body, bodyRoom(hintsWith(occupations.toList), look), look);
  const shown = Math.min(page, pages.length - 1);
  return {
    title: other ? occupations.title : (one?.title ?? ''),
    body: pages[shown] ?? [],
    hints: hintsWith(shown === pages.length - 1 ? occupations.toList : keys.next),
    pages: pages.length,
  };
}

function sheetLines({ parts }: OccupationSheet, width: number): Line[] {
  return parts.flatMap(({ heading, texts }) => [
    line(heading, 'accent'),
    ...texts.flatMap((text) => wrapText(`  ${text}`, width, '  ').map((wrapped) => line(wrapped))),
  ]);
}

function besideLines(one: OccupationSheet, other: OccupationSheet, width: number): Line[] {
  const column = Math.floor((width - GUTTER) / 2);
  const pair = (left: string, right: string, tone: 'strong' | 'plain') =>
    besides(wrapText(left, column), wrapText(right, column), column).map((text) => line(text, tone));
  return [
    ...pair(one.title, other.title, 'strong'),
    ...one.parts.flatMap(({ heading, texts }, index) => {
      const facing = other.parts[index]?.texts ?? [];
      const rows = Math.max(texts.length, facing.length);
      return [
        BLANK,
        [span(heading, 'accent')],
        ...Array.from({ length: rows }, (_, row) =>
          pair(texts[row] ?? '', facing[row] ?? '', 'plain'),
        ).flat(),
      ];
    }),
  ];
}

function besides(left: readonly string[], right: readonly string[], column: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const text = left[row] ?? '';
    return `${text}${' '.repeat(Math.max(0, column - displayWidth(text)) + GUTTER)}${right[row] ?? ''}`.trimEnd();
  });
}
