import type { ProfileStrip } from './chart.js';
import { stripRowsSvg } from './strip-rows.js';
import type { DrawingOptions } from './svg.js';

/** Draws a profile: one strip per area. */
export function profileStripSvg(profile: ProfileStrip, options: DrawingOptions): string {
  return stripRowsSvg(profile, profile.steps, profile.rows, options);
}
