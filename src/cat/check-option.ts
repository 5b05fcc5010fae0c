import { PositioningError } from '../errors.js';

/** Refuses an option that cannot be used. @throws PositioningError `cat/invalid-option` unless it fits */
export function checkOption(fits: boolean, option: string, value: unknown): void {
  if (!fits) throw new PositioningError('cat/invalid-option', { option, value });
}

/** Refuses a delivery mode that does not exist. @throws PositioningError `cat/invalid-option` */
export function checkMode(mode: string | undefined): void {
  checkOption(mode === undefined || ['alone', 'in-room', 'remote'].includes(mode), 'mode', mode);
}

/** Refuses what is no answering time. @throws PositioningError `cat/invalid-option` */
export function checkMilliseconds(value: number): void {
  checkOption(Number.isFinite(value) && value >= 0, 'milliseconds', value);
}
