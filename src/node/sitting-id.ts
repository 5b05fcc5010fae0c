import { randomInt } from 'node:crypto';

// No vowel and no look-alike (0 O, 1 I L): an id spells no word and survives being dictated.
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';

/** A new pseudonymous id, such as `k7f3-9mz2`: drawn at random, saying nothing about the person. */
export function newSittingId(): string {
  const four = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${four()}-${four()}`;
}

/** Whether a folder name can be a sitting's. */
export function isSittingId(name: string): boolean {
  return /^[a-z0-9]{4}-[a-z0-9]{4}$/.test(name);
}
