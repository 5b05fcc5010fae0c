import type { TextProps } from 'ink';

/** How a piece of text speaks; what it looks like is the theme's affair. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'accent' | 'focus' | 'warn';

/** A piece of a line. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** One line of the screen. */
export type Line = readonly Span[];

/** Signs drawn on screen. Each stands beside words, never for them. */
export interface Glyphs {
  readonly focus: string;
  readonly taken: string;
  readonly free: string;
  readonly grabbed: string;
  readonly bullet: string;
  readonly done: string;
  readonly left: string;
  readonly above: string;
  readonly below: string;
  readonly cursor: string;
  readonly separator: string;
}

/** Signs and styles. */
export interface Theme {
  readonly glyphs: Glyphs;
  readonly styles: Readonly<Record<Tone, TextProps>>;
  /** Characters the terminal cannot show, spelled with those it can. */
  spell(text: string): string;
}

const UNICODE: Glyphs = {
  focus: '›',
  taken: '■',
  free: '□',
  grabbed: '↕',
  bullet: '•',
  done: '█',
  left: '░',
  above: '▲',
  below: '▼',
  cursor: '▏',
  separator: ' · ',
};

const ASCII: Glyphs = {
  focus: '>',
  taken: '[x]',
  free: '[ ]',
  grabbed: '<>',
  bullet: '-',
  done: '=',
  left: '-',
  above: '^',
  below: 'v',
  cursor: '_',
  separator: ' | ',
};

const CALM: Theme['styles'] = {
  plain: {},
  strong: { bold: true },
  quiet: { dimColor: true },
  accent: { color: 'cyan', bold: true },
  focus: { inverse: true },
  warn: { color: 'yellow', bold: true },
};

const HIGH_CONTRAST: Theme['styles'] = {
  plain: {},
  strong: { bold: true },
  quiet: {},
  accent: { bold: true, underline: true },
  focus: { inverse: true, bold: true },
  warn: { bold: true, inverse: true },
};

const SPELLINGS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '…': '...',
  '–': '-',
  '—': '-',
  '·': '|',
  '•': '-',
  '→': '->',
  '←': '<-',
  '↑': '^',
  '↓': 'v',
  '\u00A0': ' ',
  '\u202F': ' ',
};

/** Makes a theme. @param unicode false where the terminal shows ASCII signs only */
export function createTheme({ unicode, highContrast }: { unicode: boolean; highContrast: boolean }): Theme {
  const pattern = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');
  return {
    glyphs: unicode ? UNICODE : ASCII,
    styles: highContrast ? HIGH_CONTRAST : CALM,
    spell: unicode ? (text) => text : (text) => text.replace(pattern, (sign) => SPELLINGS[sign] ?? sign),
  };
}

/** Whether the terminal can be trusted with more than ASCII. */
export function showsUnicode(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): boolean {
  if (env.COEPS_ASCII === '1' || env.TERM === 'linux' || env.TERM === 'dumb') return false;
  if (platform === 'win32') return env.WT_SESSION !== undefined || env.TERM_PROGRAM === 'vscode';
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return locale === '' || /utf-?8/i.test(locale);
}
