import type { ProgressChart } from './chart.js';
import { stripRowsSvg } from './strip-rows.js';
import type { DrawingOptions } from './svg.js';

/** Draws several sittings, oldest first; the last one is filled. */
export function progressSvg(chart: ProgressChart, options: DrawingOptions): string {
  const rows = chart.rows.map(({ label, zone }, index) => ({
    label,
    strip: {
      steps: chart.steps.length,
      ...(zone ? { zone, mark: (zone[0] + zone[1]) / 2 } : {}),
    },
    faded: index < chart.rows.length - 1,
  }));
  return stripRowsSvg(chart, chart.steps, rows, options);
}
