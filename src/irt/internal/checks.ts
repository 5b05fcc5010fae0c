import { type ErrorCode, PositioningError } from '../../errors.js';

/** Throws `irt/parameter-out-of-range` unless the ability is a finite number. */
export function checkTheta(theta: number): void {
  if (!Number.isFinite(theta)) {
    throw new PositioningError('irt/parameter-out-of-range', { parameter: 'theta', value: theta });
  }
}

/** Throws `code` unless both ends are finite and the first is below the second. */
export function checkInterval(code: ErrorCode, min: number, max: number): void {
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max)) {
    throw new PositioningError(code, { min, max });
  }
}
