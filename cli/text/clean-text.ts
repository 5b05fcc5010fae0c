const REPLACEMENT = '\uFFFD';

/**
 * Makes any text harmless on a terminal: control characters, lone surrogates, private and unassigned code
 * points become `\uFFFD`; bidi marks, zero-width and other invisible format characters go; floods of combining
 * marks are cut. Line breaks stay, tabs become two spaces.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, '  ')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, REPLACEMENT)
    .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}

/** {@link cleanText} on one line: for labels and typed words. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s*\n\s*/g, ' ');
}
