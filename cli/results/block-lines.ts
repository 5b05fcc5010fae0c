import { wrapText } from '../text/wrap-text.js';
import type { ResultBlock } from './result-block.js';

/** A line of a document, and how strongly it speaks. */
export interface DocumentLine {
  readonly text: string;
  readonly weight: 'title' | 'heading' | 'text' | 'quiet';
}

/** Lays a document out in lines of at most so many columns. Every drawing has its words beside it. */
export function blockLines(blocks: readonly ResultBlock[], width: number, bullet: string): DocumentLine[] {
  const lines: DocumentLine[] = [];
  const add = (weight: DocumentLine['weight'], texts: readonly string[]) => {
    lines.push(...texts.map((text) => ({ text, weight })));
  };
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
        for (const item of block.items) add('text', wrapText(`${bullet} ${item}`, width, '  '));
        break;
      case 'level': {
        add('text', wrapText(block.text, width, '  '));
        const aside = block.aside === undefined ? [] : [block.aside];
        const band = block.zone ? [bandLine(block.levels, block.zone)] : [];
        const under = [...band, ...aside].join('   ');
        if (under !== '') add('quiet', wrapText(`  ${under}`, width, '  '));
      }
    }
  }
  return lines;
}

/** Levels in a row, the probable zone between brackets: `A1 · [A2 · B1] · B2`. */
export function bandLine(levels: readonly string[], [first, last]: readonly [number, number]): string {
  return levels
    .map((level, index) => `${index === first ? '[' : ''}${level}${index === last ? ']' : ''}`)
    .join(' · ');
}
