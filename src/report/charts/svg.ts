import { safeLine } from '../document/safe-text.js';

/** Escapes a text for SVG and HTML, in element content and in quoted attributes. */
export function escapeMarkup(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element. Attribute values are escaped; children are markup already. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeMarkup(String(value))}"`))
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** Text of a drawing. */
export function svgText(attributes: Attributes, text: string): string {
  return element('text', attributes, escapeMarkup(safeLine(text)) || ' ');
}

/** How a drawing is made. */
export interface DrawingOptions {
  /** Unique in the document: names the title and the description. */
  readonly id: string;
  /** true mirrors the path: it then runs from right to left. */
  readonly rtl?: boolean;
  /** Size of the words, in points. */
  readonly points?: number;
}

/** The frame of a drawing: as wide as its place, of a fixed height, named and described. */
export function drawing(
  { id, rtl }: DrawingOptions,
  height: number,
  words: { readonly title: string; readonly description: string },
  children: string,
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: '100%',
      height,
      role: 'img',
      'aria-labelledby': `${id}-t ${id}-d`,
      'font-family': FONTS,
      ...(rtl ? { direction: 'rtl' } : {}),
    },
    element('title', { id: `${id}-t` }, escapeMarkup(safeLine(words.title))) +
      element('desc', { id: `${id}-d` }, escapeMarkup(safeLine(words.description))) +
      children,
  );
}

/** Fonts every system has one of, wide scripts included. */
export const FONTS =
  "'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif";

/** One point in pixels of the page. */
export const POINT = 96 / 72;
