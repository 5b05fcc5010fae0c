import { PositioningError } from '../../src/errors.js';

/** The code of the error an action throws, or one of its facts; undefined when it throws none. */
export function codeOf(action: () => unknown, fact?: string): unknown {
  try {
    action();
  } catch (error) {
    if (!(error instanceof PositioningError)) throw error;
    return fact === undefined ? error.code : error.facts[fact];
  }
  return undefined;
}
