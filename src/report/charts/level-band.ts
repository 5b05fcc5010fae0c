import type { LevelBand } from './chart.js';
import { ACCENT, EDGE, INK, PAPER, TRACK } from './palette.js';
import { pathScale } from './path-scale.js';
import { type DrawingOptions, drawing, element, POINT, svgText } from './svg.js';

/** Height of the track, in pixels. */
const TRACK_HEIGHT = 18;

/** Draws where a person stands on a labelled path: the path, the zone over it, the steps' names under it. */
export function levelBandSvg(band: LevelBand, options: DrawingOptions): string {
  const size = (options.points ?? 14) * POINT;
  const labels = band.steps.map((step) => twoLines(step.label));
  const line = size * 1.12;
  const lines = Math.max(...labels.map((label) => label.length));
  const edge = 4;
  const scale = pathScale(band.steps.length, options.rtl);
  const track = element('rect', {
    ...scale.stretch([0, band.steps.length]),
    y: edge,
    height: TRACK_HEIGHT,
    rx: 5,
    fill: TRACK,
    stroke: EDGE,
    'stroke-width': 1.2,
    ...(band.zone ? {} : { 'stroke-dasharray': '4 4' }),
  });
  const cuts = band.steps.slice(1).map((_, k) =>
    element('line', {
      x1: scale.at(k + 1),
      x2: scale.at(k + 1),
      y1: edge - 3,
      y2: edge + TRACK_HEIGHT + 3,
      stroke: EDGE,
      'stroke-width': 1.5,
    }),
  );
  const zone = band.zone
    ? element('rect', {
        ...scale.stretch(band.zone),
        y: edge - 2,
        height: TRACK_HEIGHT + 4,
        rx: (TRACK_HEIGHT + 4) / 2,
        fill: ACCENT,
        stroke: PAPER,
        'stroke-width': 2,
      })
    : '';
  const top = edge + TRACK_HEIGHT + 3;
  const words = band.steps.map((step, k) => {
    const common = {
      x: scale.at(k + 0.5),
      'text-anchor': 'middle',
      fill: INK,
      'font-size': size,
      'font-weight': inZone(band, k) ? 700 : 400,
    };
    const baseline = (index: number): number => round(top + size * 0.9 + index * line);
    const wide = (labels[k] ?? []).map((text, i) =>
      svgText({ ...common, y: baseline(i), class: 'wide' }, text),
    );
    return `${wide.join('')}${svgText({ ...common, y: baseline(0), class: 'narrow', display: 'none' }, step.short)}`;
  });
  const height = Math.ceil(top + lines * line + 2);
  return drawing(options, height, band, [track, ...cuts, zone, ...words].join(''));
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
