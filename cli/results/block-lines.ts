import { wrapText } from '../text/wrap-text.js';
import type { ResultBlock } from './result-block.js';

/** A line of a document, and how strongly it speaks. */
export interface DocumentLine {
  readonly text: string;
  readonly weight: 'title' | 'heading' | 'text';
}

/** Signs a document is drawn with. */
export interface DocumentSigns {
  readonly bullet: string;
  /** Inside and outside the zone of a level; none where drawings would only disturb. */
  readonly band?: { readonly inside: string; readonly outside: string };
}

/** Columns a level takes in a band. */
const CELL = 3;

/** Lays a document out in lines of at most so many columns. */
export function blockLines(
  blocks: readonly ResultBlock[],
  width: number,
  signs: DocumentSigns,
): DocumentLine[] {
  const lines: DocumentLine[] = [];
  const add = (weight: DocumentLine['weight'], texts: readonly string[]) => {
    lines.push(...texts.map((text) => ({ text, weight })));
  };
  const widest = Math.max(0, ...blocks.map((block) => (block.kind === 'level' ? block.levels * CELL : 0)));
  for (const block of blocks) {
    switch (block.kind) {
      case 'title':
        add('title', wrapText(block.text, width));
        break;
      case 'heading':
        add('text', ['']);
        add('heading', wrapText(block.text, width));
        break;
      case 'text':
        add('text', wrapText(block.text, width));
        break;
      case 'list':
        for (const item of block.items) add('text', wrapText(`${signs.bullet} ${item}`, width, '  '));
        break;
      case 'level': {
        const band = signs.band ? `${bandOf(block, signs.band).padEnd(widest)}  ` : '';
        const [first = '', ...rest] = wrapText(block.text, width - band.length, '  ');
        add('text', [band + first, ...rest.map((text) => ' '.repeat(band.length) + text)]);
      }
    }
  }
  return lines;
}

/** The probable zone on the row of levels: `---======------`. */
function bandOf(
  { levels, zone }: Extract<ResultBlock, { kind: 'level' }>,
  { inside, outside }: NonNullable<DocumentSigns['band']>,
): string {
  if (!zone) return '';
  const [first, last] = zone;
  return Array.from({ length: levels }, (_, level) =>
    (level >= first && level <= last ? inside : outside).repeat(CELL),
  ).join('');
}
