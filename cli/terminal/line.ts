import { wrapText } from '../text/wrap-text.js';
import type { Line, Span, Tone } from './theme.js';

/** A piece of text in a tone. */
export function span(text: string, tone: Tone = 'plain'): Span {
  return { text, tone };
}

/** A line of one piece. */
export function line(text: string, tone: Tone = 'plain'): Line {
  return [span(text, tone)];
}

/** An empty line. */
export const BLANK: Line = [];

/** Text wrapped into lines of one tone. */
export function paragraph(text: string, width: number, tone: Tone = 'plain', indent = ''): Line[] {
  return wrapText(text, width, indent).map((wrapped) => line(wrapped, tone));
}

/** A label before a wrapped text, the lines after the first set under its beginning. */
export function labelled(label: Span, text: string, width: number, tone: Tone = 'plain'): Line[] {
  const margin = ' '.repeat(label.text.length);
  return wrapText(text, width - label.text.length).map((wrapped, index) => [
    index === 0 ? label : span(margin, 'plain'),
    span(wrapped, tone),
  ]);
}

/** The text of a line, for measuring and testing. */
export function plainLine(spans: Line): string {
  return spans.map(({ text }) => text).join('');
}
