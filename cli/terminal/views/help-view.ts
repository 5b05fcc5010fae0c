import { bodyRoom, type FrameParts, type Hint } from '../frame.js';
import { KEY_TABLE } from '../key-table.js';
import { BLANK, labelled, line, span } from '../line.js';
import { type Look, textWidth } from '../look.js';
import type { Line } from '../theme.js';
import { pageLines } from './question-view.js';

/** The help, drawn from the table that drives the app. Its keys work from here too. */
export function viewHelp(page: number, look: Look): FrameParts & { readonly pages: number } {
  const { common, keys } = look.words;
  const width = textWidth(look.size);
  const entry = (key: string, does: string): Line[] => labelled(span(key.padEnd(16), 'accent'), does, width);
  const lines = [
    ...KEY_TABLE.flatMap(({ key, command }) => entry(key, keys.command(command))),
    BLANK,
    line(keys.answer, 'strong'),
    ...entry('1-9, A-G', keys.choose),
    ...entry(common.key('arrows'), keys.move),
    ...entry(common.key('space'), `${keys.take} ; ${keys.grab}`),
    ...entry(common.key('enter'), keys.confirm),
    ...entry(common.key('backspace'), keys.erase),
    ...entry(common.key('escape'), keys.menu),
  ];
  const hints: readonly Hint[] = [{ key: common.key('escape'), does: keys.back }];
  const pages = pageLines(lines, bodyRoom(hints, look), look);
  return {
    title: keys.title,
    body: pages[Math.min(page, pages.length - 1)] ?? [],
    hints,
    pages: pages.length,
  };
}
