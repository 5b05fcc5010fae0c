/** The sentences of a text; a line end ends a sentence. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?…])[\s\u00A0]+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a text: an elided article counts with its noun, numbers count. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Letters and digits of the scripts in use; far faster than the Unicode classes. */
const PLAIN_WORD = /[0-9a-z\u00c0-\u024f\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff]+/g;

/** The words of a text in small letters, without elision marks: for comparing, not for counting. */
export function plainWords(text: string): string[] {
  return text.toLowerCase().match(PLAIN_WORD) ?? [];
}
