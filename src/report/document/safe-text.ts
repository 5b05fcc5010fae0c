const REPLACEMENT = '\uFFFD';

/** Texts without anything to look at twice: most of them, and much faster to leave alone. */
const HARMLESS = /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F\u2264\u2265\u2192]*$/;

/**
 * Makes any text harmless in a document: control characters, lone surrogates, private and unassigned code points
 * become `\uFFFD`; marks that reorder or hide text go (bidi, zero-width, tags); floods of combining marks are cut.
 * Line breaks stay. Joiners stay: several scripts need them inside words.
 */
export function safeText(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, REPLACEMENT)
    .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}

/** {@link safeText} on one line. */
export function safeLine(text: string): string {
  return safeText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
