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

/** Whether a text has at least so many spaces or line ends: a quick way to leave short texts alone. */
export function hasGaps(text: string, count: number): boolean {
  let found = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 10 || code === 160) found += 1;
    if (found >= count) return true;
  }
  return false;
}

/**
 * A number for each word of a text (FNV-1a of its small letters), for comparing many texts without making
 * strings. A text of signs alone, as « < », counts as one word.
 */
export function wordHashes(text: string): number[] {
  const small = text.toLowerCase();
  const hashes: number[] = [];
  let word = 0;
  for (let i = 0; i < small.length; i += 1) {
    const code = small.charCodeAt(i);
    if (isWordCode(code)) word = Math.imul((word === 0 ? OFFSET : word) ^ code, PRIME) || 1;
    else if (word !== 0) {
      hashes.push(word);
      word = 0;
    }
  }
  if (word !== 0) hashes.push(word);
  if (hashes.length > 0) return hashes;
  return [[...small].reduce((whole, sign) => Math.imul(whole ^ (sign.codePointAt(0) ?? 0), PRIME), OFFSET)];
}

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  // Letters of other scripts; not Latin-1 signs, general punctuation, arrows, boxes and symbols.
  return (
    code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00) && code !== 0x3000
  );
}
