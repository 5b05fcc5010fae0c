import type { LabWords } from '../../bank-views/lab-words.js';
import type { Screen } from '../../bank-views/screen.js';
import { cleanLine } from '../../text/clean-text.js';

/** A table of names and values, as lines. */
export function printFacts(
  screen: Screen,
  table: { readonly title: string; readonly rows: readonly (readonly string[])[] },
): void {
  screen.heading(table.title);
  for (const [name = '', value = ''] of table.rows)
    screen.text(`  ${cleanLine(`${name} – ${value}`)}`, '    ');
}

/** A table with its heading and note; of a long one the first rows. */
export function printTable(
  screen: Screen,
  {
    title,
    note,
    head,
    rows,
  }: {
    readonly title: string;
    readonly note?: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  },
  most: number,
  lab: LabWords,
): void {
  screen.heading(title);
  if (note !== undefined) screen.text(note);
  if (rows.length === 0) return;
  screen.table({ head: [...head], rows: rows.slice(0, most).map((row) => row.map(cleanLine)) });
  if (rows.length > most) screen.text(lab.more(rows.length - most));
}
