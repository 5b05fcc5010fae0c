import type { Block, Cell } from '../document/block.js';
import { type Inline, textOf } from '../document/inline.js';
import { linesOf as wrappedLines } from './line-budget.js';

/** Width of a counsellor page at 10 points, margins out, in ems. */
const PAGE_EMS = 52;

/** Room inside a cell or beside a bullet, in ems. */
const INSET = 1;

/** What each column of numbers after the seventh takes from the first one, as a share of the page. */
const NUMBER_SHARE = 0.05;

/** Lines of a counsellor page at 10 points, as {@link estimatedLines} counts them, with room for other fonts. */
export const COUNSELLOR_PAGE_LINES = 57;

/** Lines blocks take on a page, a cautious guess: browsers and fonts differ. */
export function estimatedLines(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + linesOf(block), 0);
}

/** Blocks that fit in so many lines, and those that do not: order is kept, nothing is cut. */
export function splitToFit(
  blocks: readonly Block[],
  lines: number,
): { readonly here: readonly Block[]; readonly later: readonly Block[] } {
  let left = lines;
  let count = 0;
  for (const block of blocks) {
    left -= linesOf(block);
    if (left < 0) break;
    count += 1;
  }
  return { here: blocks.slice(0, count), later: blocks.slice(count) };
}

function linesOf(block: Block): number {
  switch (block.kind) {
    case 'section':
      return 0.8 + text(block.title) + estimatedLines(block.blocks);
    case 'paragraph':
      return text(block.text);
    case 'list':
      return block.items.reduce(
        (sum, item) =>
          sum + 0.12 + [item.text, ...(item.details ?? [])].reduce<number>((s, t) => s + text(t), 0),
        0,
      );
    case 'facts':
      return block.items.reduce((sum, { value }) => sum + text(value, 0.7), 0);
    case 'table': {
      // Columns without a share of their own divide what is left; in wide tables they hold numbers.
      const open = block.columns.filter(({ share }) => share === undefined).length;
      const given = block.columns.reduce((sum, { share }) => sum + (share ?? 0), 0) / 100;
      const shareOf = (index: number): number => {
        const own = block.columns[index]?.share;
        if (own === undefined) return block.columns.length > 4 ? 1 : (1 - given) / Math.max(1, open);
        // Columns of numbers squeeze the first one.
        return own / 100 - Math.max(0, block.columns.length - 7) * NUMBER_SHARE;
      };
      const rows = block.rows.map(
        (row) => 0.3 + Math.max(1, ...row.map((cell, index) => cellLines(cell, shareOf(index)))),
      );
      return 1.5 + rows.reduce((sum, row) => sum + row, 0);
    }
    case 'chart':
      return block.chart.kind === 'certification-path' ? 6.5 : 4;
    case 'box':
      return 1 + estimatedLines(block.blocks);
    case 'writing':
      return 1 + 2 * block.lines;
    case 'columns':
      return Math.max(...block.columns.map((column) => estimatedLines(column)));
  }
}

function cellLines(cell: Cell, share: number): number {
  return typeof cell === 'object' && 'strip' in cell ? 1 : text(cell, share);
}

function text(inline: Inline, share = 1): number {
  return wrappedLines(textOf(inline), PAGE_EMS * share - INSET);
}
