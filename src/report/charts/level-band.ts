import type { LevelBand } from './chart.js';
import { ACCENT, EDGE, INK, TINT, TRACK } from './palette.js';
import { pathScale } from './path-scale.js';
import { type DrawingOptions, drawing, element, POINT, svgText } from './svg.js';

/** Draws where a person stands on a labelled path. */
export function levelBandSvg(band: LevelBand, options: DrawingOptions): string {
  const size = (options.points ?? 14) * POINT;
  const labels = band.steps.map((step) => twoLines(step.label));
  const lines = Math.max(...labels.map((label) => label.length));
  const line = size * 1.12;
  const track = Math.round(lines * line + size * 0.75);
  const edge = 4;
  const height = track + 2 * edge;
  const scale = pathScale(band.steps.length, options.rtl);
  const gap = 0.04;
  const stones = band.steps.map((_, k) =>
    element('rect', {
      ...scale.stretch([k + gap, k + 1 - gap]),
      y: edge,
      height: track,
      rx: 5,
      fill: TRACK,
      stroke: EDGE,
      'stroke-width': 1,
      ...(band.zone ? {} : { 'stroke-dasharray': '4 4' }),
    }),
  );
  const zone = band.zone
    ? element('rect', {
        ...scale.stretch(band.zone),
        y: edge - 2,
        height: track + 4,
        rx: 9,
        fill: TINT,
        stroke: ACCENT,
        'stroke-width': 3.5,
      })
    : '';
  const middle = edge + track / 2;
  const words = band.steps.map((step, k) => {
    const own = labels[k] ?? [];
    const common = {
      x: scale.at(k + 0.5),
      'text-anchor': 'middle',
      fill: INK,
      'font-size': size,
      'font-weight': inZone(band, k) ? 700 : 400,
    };
    const baseline = (index: number, count: number) =>
      middle + size * 0.35 + (index - (count - 1) / 2) * line;
    return (
      own
        .map((text, i) => svgText({ ...common, y: round(baseline(i, own.length)), class: 'wide' }, text))
        .join('') +
      svgText({ ...common, y: round(baseline(0, 1)), class: 'narrow', display: 'none' }, step.short)
    );
  });
  return drawing(options, height, band, [...stones, zone, ...words].join(''));
}

function inZone({ zone }: LevelBand, step: number): boolean {
  if (!zone) return false;
  // A step is meant when a good part of it lies in the zone.
  return Math.min(zone[1], step + 1) - Math.max(zone[0], step) >= 0.35;
}

/** A label on one line, or cut into two near its middle. */
function twoLines(label: string): readonly string[] {
  if (label.length <= 13) return [label];
  const spaces = [...label.matchAll(/ /g)].map((match) => match.index);
  if (spaces.length === 0) return [label];
  const cut = spaces.reduce((best, space) =>
    Math.abs(space - label.length / 2) < Math.abs(best - label.length / 2) ? space : best,
  );
  return [label.slice(0, cut), label.slice(cut + 1)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
