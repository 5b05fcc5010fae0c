import alea from 'seedrandom/lib/alea.js';

/**
 * One uniform number in [0, 1) for a seed and a purpose. Draws have no state: the same sitting replayed
 * gives the same numbers, whatever was asked in between.
 */
export function draw(seed: string, purpose: string): number {
  return alea(`${seed}/${purpose}`)();
}

/** A stream of uniform numbers in [0, 1) for a seed. */
export function stream(seed: string): () => number {
  return alea(seed);
}
