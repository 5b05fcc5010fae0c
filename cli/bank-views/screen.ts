import type { CliIo } from '../io.js';
import type { Locale } from '../locales/words.js';
import { createTheme, showsUnicode } from '../terminal/theme.js';
import { wrapText } from '../text/wrap-text.js';
import { ASCII_SIGNS, BLOCK_SIGNS, type ChartSigns } from './curve-chart.js';
import { type TerminalTable, tableLines } from './table.js';

/** Where a bank command prints: as wide as the terminal up to 80 columns, with the signs it can show. */
export interface Screen {
  readonly width: number;
  readonly chart: ChartSigns;
  readonly bar: { readonly done: string; readonly left: string };
  text(text: string, indent?: string): void;
  heading(text: string): void;
  lines(lines: readonly string[]): void;
  table(table: TerminalTable): void;
  blank(): void;
  /** A number of the language, with so many decimals. */
  number(value: number, digits?: number): string;
  percent(share: number): string;
}

/** A screen over the standard output. */
export function createScreen({ stdout, env }: CliIo, locale: Locale): Screen {
  const unicode = showsUnicode(env, process.platform);
  const theme = createTheme({ unicode, highContrast: false });
  const width = Math.max(40, Math.min(80, stdout.columns ?? 80));
  const write = (line: string) => {
    stdout.write(`${theme.spell(line)}\n`);
  };
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    width,
    chart: unicode ? BLOCK_SIGNS : ASCII_SIGNS,
    bar: { done: theme.glyphs.done, left: theme.glyphs.left },
    text: (text, indent = '') => {
      for (const line of wrapText(text, width, indent)) write(line);
    },
    heading: (text) => {
      write('');
      for (const line of wrapText(text, width)) write(line);
    },
    lines: (lines) => {
      for (const line of lines) write(line);
    },
    table: (table) => {
      for (const line of tableLines(table, width)) write(line);
    },
    blank: () => write(''),
    number: (value, digits = 2) =>
      Number.isFinite(value)
        ? new Intl.NumberFormat(locale, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }).format(value)
        : '–',
    percent: (share) => (Number.isFinite(share) ? percents.format(share) : '–'),
  };
}
