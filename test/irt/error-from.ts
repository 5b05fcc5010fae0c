import { PositioningError } from '../../src/errors.js';

/** The error of the library an action throws; undefined when it throws none. */
export function errorFrom(action: () => unknown): PositioningError | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof PositioningError) return error;
    throw error;
  }
  return undefined;
}
