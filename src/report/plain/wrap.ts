/** Width of plain text, in columns. */
export const WIDTH = 78;

/** Breaks a text into lines at spaces; a word longer than a line is cut. Non-breaking spaces hold. */
export function wrap(text: string, first = '', rest = first): string[] {
  return text
    .split('\n')
    .flatMap((paragraph, index) => wrapLine(paragraph, index === 0 ? first : rest, rest));
}

function wrapLine(text: string, first: string, rest: string): string[] {
  const lines: string[] = [];
  const indent = columns(rest);
  let line = first;
  let width = columns(first);
  let empty = true;
  for (const word of text.split(' ')) {
    if (word === '') continue;
    let left = word;
    let own = columns(left);
    if (!empty && width + 1 + own > WIDTH) {
      lines.push(line);
      line = rest;
      width = indent;
      empty = true;
    }
    while (width + own + (empty ? 0 : 1) > WIDTH) {
      const room = Math.max(1, WIDTH - width);
      lines.push(line + [...left].slice(0, room).join(''));
      left = [...left].slice(room).join('');
      own = columns(left);
      line = rest;
      width = indent;
    }
    line += empty ? left : ` ${left}`;
    width += own + (empty ? 0 : 1);
    empty = false;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Columns a text takes: combining marks take none. */
export function columns(text: string): number {
  if (/^[\u0020-\u02FF\u2010-\u2027]*$/.test(text)) return text.length;
  return [...text.replace(/\p{M}/gu, '')].length;
}
