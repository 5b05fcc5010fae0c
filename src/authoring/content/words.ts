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
