import { checkOption } from '../cat/check-option.js';

/**
 * Refuses what is no date and time. One that lies before the event it follows is taken: the clocks of two computers
 * differ, and are set back; the order of a sitting is that of its events.
 * @throws PositioningError `cat/invalid-option`
 */
export function checkTime(at: string): void {
  // Date.parse alone reads far more than ISO 8601.
  checkOption(/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at) && !Number.isNaN(Date.parse(at)), 'at', at);
}
