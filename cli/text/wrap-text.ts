import { displayWidth, fitting } from './display-width.js';

/**
 * Breaks a cleaned text into lines of at most `width` columns, at spaces; non-breaking spaces hold. A word
 * longer than a line is cut. Line breaks of the text are kept.
 * @param indent put before every line but the first of each paragraph
 */
export function wrapText(text: string, width: number, indent = ''): string[] {
  const room = Math.max(8, width);
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, room, indent));
}

/** Breaks a drawing into lines without moving its spaces; what is too wide goes on below. */
export function cutLines(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const pieces: string[] = [];
    let rest = line.trimEnd();
    while (displayWidth(rest) > width) {
      const piece = fitting(rest, width);
      pieces.push(piece);
      rest = rest.slice(piece.length);
    }
    return [...pieces, rest];
  });
}

function wrapParagraph(paragraph: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  const margin = /^ */.exec(paragraph)?.[0] ?? '';
  let line = margin;
  let joiner = '';
  for (const word of paragraph.slice(margin.length).split(' ')) {
    let rest = word;
    const joined = `${line}${joiner}${rest}`;
    joiner = ' ';
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    while (displayWidth(line + rest) > width) {
      const piece = fitting(rest, width - displayWidth(line));
      lines.push(line + piece);
      rest = rest.slice(piece.length);
      line = indent;
    }
    line += rest;
  }
  lines.push(line);
  return lines;
}
