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

/** A document page by page. @param after what Enter leads to from the last page; it leaves when absent */
export function viewDocument(
  blocks: readonly ResultBlock[],
  page: number,
  look: Look,
  after?: string,
): FrameParts & { readonly pages: number } {
  const { common, keys } = look.words;
  const [first, ...rest] = blocks;
  const title = first?.kind === 'title' ? first.text : '';
  const { bullet, done, left } = look.theme.glyphs;
  const signs = { bullet, band: { inside: done, outside: left } };
  const lines = blockLines(first?.kind === 'title' ? rest : blocks, textWidth(look.size), signs);
  const hintsWith = (enter: string) => [
    { key: common.key('enter'), does: enter },
    { key: '←', does: keys.previous },
    { key: 'q', does: keys.short('quit') },
  ];
  const pages = pageLines(
    lines.map(({ text, weight }) => line(text, TONES[weight])),
    bodyRoom(hintsWith(after ?? keys.next), look),
    look,
  );
  const shown = Math.min(page, pages.length - 1);
  const last = shown === pages.length - 1;
  const hints = hintsWith(last ? (after ?? keys.short('quit')) : keys.next);
  return { title, body: pages[shown] ?? [], hints, pages: pages.length };
}
