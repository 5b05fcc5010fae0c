import { blockLines, type DocumentLine } from '../../results/block-lines.js';
import type { ResultBlock } from '../../results/result-block.js';
import { bodyRoom, type FrameParts } from '../frame.js';
import { line } from '../line.js';
import { type Look, textWidth } from '../look.js';
import type { Tone } from '../theme.js';
import { pageLines } from './question-view.js';

const TONES: Readonly<Record<DocumentLine['weight'], Tone>> = {
  title: 'strong',
  heading: 'accent',
  text: 'plain',
};

/** A document page by page. */
export function viewDocument(
  blocks: readonly ResultBlock[],
  page: number,
  look: Look,
): FrameParts & { readonly pages: number } {
  const { common, keys } = look.words;
  const [first, ...rest] = blocks;
  const title = first?.kind === 'title' ? first.text : '';
  const { bullet, done, left } = look.theme.glyphs;
  const signs = { bullet, band: { inside: done, outside: left } };
  const lines = blockLines(first?.kind === 'title' ? rest : blocks, textWidth(look.size), signs);
  const hints = [
    { key: common.key('enter'), does: keys.next },
    { key: '←', does: keys.previous },
    { key: 'q', does: keys.short('quit') },
  ];
  const pages = pageLines(
    lines.map(({ text, weight }) => line(text, TONES[weight])),
    bodyRoom(hints, look),
    look,
  );
  const shown = Math.min(page, pages.length - 1);
  return { title, body: pages[shown] ?? [], hints, pages: pages.length };
}
