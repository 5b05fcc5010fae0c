import type { Chart, LevelStrip } from '../charts/chart.js';
import type { Inline } from './inline.js';

/** A part of a sheet with a heading. Sections nest; the heading's level follows. */
export interface Section {
  readonly kind: 'section';
  readonly title: Inline;
  readonly blocks: readonly Block[];
  /** Kept on one page when it fits. */
  readonly together?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Inline;
  /** lead: larger. note: quieter. */
  readonly tone?: 'lead' | 'note';
}

/** An item of a list: a line, and lines that belong to it. */
export interface ListItem {
  readonly text: Inline;
  readonly details?: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
  /** done: what is there. next: what comes. */
  readonly marker?: 'bullet' | 'done' | 'next' | 'number';
}

/** Names and values. */
export interface Facts {
  readonly kind: 'facts';
  readonly items: readonly { readonly term: string; readonly value: Inline }[];
}

/** A cell: text, or a level strip whose words stand in the other cells of its row. */
export type Cell = Inline | { readonly strip: LevelStrip };

export interface TableColumn {
  readonly title: string;
  /** Short texts that never break. */
  readonly tight?: boolean;
  /** Share of the table's width, in percent. */
  readonly share?: 15 | 20 | 25 | 30 | 35 | 40 | 45 | 50 | 55;
  /** Heads a column of level strips: the steps' labels, drawn above the strips. */
  readonly steps?: readonly string[];
}

/** A table; the first cell of a row heads it. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  /** The caption is read aloud, not shown. */
  readonly quietCaption?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A drawing. Its table twin says the same in words. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: Chart;
  /** Words with the drawing, under it. */
  readonly caption?: Inline;
  /** The words come above the drawing. */
  readonly captionFirst?: boolean;
  /** true when the words around it, or a table beside it, already say all of it. */
  readonly twinElsewhere?: boolean;
}

/** Blocks set apart. key: what matters most. caution: read before using. quiet: a frame. */
export interface Box {
  readonly kind: 'box';
  readonly tone: 'key' | 'caution' | 'quiet';
  readonly blocks: readonly Block[];
}

/** Empty lines to write on by hand. */
export interface WritingLines {
  readonly kind: 'writing';
  readonly label: string;
  readonly lines: number;
}

/** Blocks side by side where there is room. */
export interface Columns {
  readonly kind: 'columns';
  readonly columns: readonly (readonly Block[])[];
}

/** A piece of a sheet. */
export type Block = Section | Paragraph | List | Facts | Table | ChartBlock | Box | WritingLines | Columns;
