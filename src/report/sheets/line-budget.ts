/**
 * Widths of letters in thousandths of the font size, as in Noto Sans, the widest of the fonts a sheet may be shown
 * in: what fits by these widths fits in the others.
 */
const LETTERS: Readonly<Record<string, number>> = Object.fromEntries(
  'a561 b615 c480 d615 e564 f344 g615 h618 i258 j258 k534 l258 m935 n618 o605 p615 q615 r413 s479 t361 u618 v508 w786 x529 y510 z470'
    .split(' ')
    .map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]),
);
const SPACE = 260;
const SIGN = 300;
const DIGIT = 572;
const CAPITAL = 680;
const CYRILLIC = 610;
const ARABIC = 500;
const OTHER = 640;

/** Width of each character met so far. */
const known = new Map<string, number>();

/** Width of a text, in ems. */
function emsOf(text: string): number {
  let width = 0;
  for (const character of text) {
    let own = known.get(character);
    if (own === undefined) {
      own = characterWidth(character);
      known.set(character, own);
    }
    width += own;
  }
  return width / 1000;
}

/** An accent adds nothing to its letter. */
function characterWidth(character: string): number {
  let width = 0;
  for (const part of character.normalize('NFD')) {
    if (!/\p{M}/u.test(part)) width += LETTERS[part] ?? classWidth(part);
  }
  return width;
}

function classWidth(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  if (/\p{P}/u.test(character)) return SIGN;
  if (/\p{Script=Cyrillic}/u.test(character)) return CYRILLIC;
  if (/\p{Script=Arabic}/u.test(character)) return ARABIC;
  return /\p{Lu}/u.test(character) ? CAPITAL : OTHER;
}

/** Lines a text takes in a place so many ems wide, broken at spaces. */
export function linesOf(text: string, ems: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, ems), 0);
}

function linesOfParagraph(text: string, ems: number): number {
  const space = SPACE / 1000;
  let lines = 1;
  let width = 0;
  for (const word of text.split(/ +/)) {
    const own = emsOf(word);
    const joined = width === 0 ? own : width + space + own;
    if (joined <= ems || width === 0) width = joined;
    else {
      lines += 1;
      width = own;
    }
    if (width > ems) {
      lines += Math.ceil(width / ems) - 1;
      width %= ems;
    }
  }
  return lines;
}
