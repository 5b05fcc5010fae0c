// @ts-check
import { contentHash } from '@coeps/positioning';
import { digital } from '@coeps/positioning/content';

/** @typedef {import('@coeps/positioning').TestState} TestState */

const KEY = 'coeps-digital-test';

/** A state belongs to the bank it was made with: of another version, it is not taken up. */
const content = contentHash(digital);

/** @returns {TestState | undefined} */
export function keptState() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return kept?.content === content && kept.state?.version === 1 ? kept.state : undefined;
  } catch {
    return undefined;
  }
}

/** @param {TestState} state */
export function keepState(state) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ content, state }));
  } catch {
    // Storage is full or refused: the test goes on, and is lost with the page.
  }
}

export function forgetState() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above: what cannot be reached was never kept.
  }
}
