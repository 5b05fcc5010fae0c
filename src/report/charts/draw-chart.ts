import { certificationPathSvg } from './certification-path.js';
import type { Chart } from './chart.js';
import { levelBandSvg } from './level-band.js';
import { profileStripSvg } from './profile-strip.js';
import { progressSvg } from './progress.js';
import type { DrawingOptions } from './svg.js';

/** Draws any chart as an SVG string. */
export function drawChart(chart: Chart, options: DrawingOptions): string {
  switch (chart.kind) {
    case 'level-band':
      return levelBandSvg(chart, options);
    case 'profile-strip':
      return profileStripSvg(chart, options);
    case 'certification-path':
      return certificationPathSvg(chart, options);
    case 'progress':
      return progressSvg(chart, options);
  }
}
