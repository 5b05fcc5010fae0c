import type { ReportLanguage } from '../locales/report-language.js';
import type { Block } from './block.js';

/** Words of a sheet's frame that renderers need. */
export interface FrameWords {
  /** Opens the table that says the same as a drawing. */
  readonly asTable: string;
}

/** A page, or pages that follow each other when the blocks need it. */
export interface Page {
  readonly blocks: readonly Block[];
}

/** A sheet in one language. */
export interface SheetPart {
  readonly language: ReportLanguage;
  readonly title: string;
  /** Small line above the title. */
  readonly over?: string;
  /** Line under the title: date, label. */
  readonly under?: string;
  readonly pages: readonly Page[];
  readonly frame: FrameWords;
}

/** A document ready to be written as HTML, plain text or Markdown: one part, or a translation and its French twin. */
export interface Sheet {
  readonly kind: 'person' | 'counsellor' | 'follow-up' | 'vpl';
  readonly parts: readonly SheetPart[];
}
