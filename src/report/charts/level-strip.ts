import type { LevelStrip } from './chart.js';
import { ACCENT, EDGE, INK, PAPER, TRACK } from './palette.js';
import { pathScale } from './path-scale.js';
import { type DrawingOptions, drawing, element } from './svg.js';

/** Height of a strip, in pixels. */
export const STRIP_HEIGHT = 16;

/** Draws one strip at a height of a drawing, between two edges given in percent. */
export function stripShapes(
  strip: Pick<LevelStrip, 'steps' | 'zone' | 'mark' | 'selfAssessed'>,
  place: { readonly y: number; readonly from?: number; readonly rtl?: boolean; readonly faded?: boolean },
): string {
  const { y, from = 0, rtl = false, faded = false } = place;
  const scale = pathScale(strip.steps, rtl, rtl ? 0 : from, rtl ? 100 - from : 100);
  const middle = y + STRIP_HEIGHT / 2;
  const track = element('rect', {
    ...scale.stretch([0, strip.steps]),
    y: y + 2.5,
    height: STRIP_HEIGHT - 5,
    rx: 3,
    fill: TRACK,
    stroke: EDGE,
    'stroke-width': 0.9,
    ...(strip.zone ? {} : { 'stroke-dasharray': '2 3' }),
  });
  const cuts = Array.from({ length: strip.steps - 1 }, (_, k) =>
    element('line', {
      x1: scale.at(k + 1),
      x2: scale.at(k + 1),
      y1: y + 0.5,
      y2: y + STRIP_HEIGHT - 0.5,
      stroke: EDGE,
      'stroke-width': 1.2,
    }),
  );
  const zone = strip.zone
    ? element('rect', {
        ...scale.stretch(strip.zone),
        y: y + 4.5,
        height: STRIP_HEIGHT - 9,
        rx: 3.5,
        fill: faded ? PAPER : ACCENT,
        stroke: ACCENT,
        'stroke-width': 1.6,
      })
    : '';
  const mark =
    strip.mark === undefined
      ? ''
      : element('circle', { cx: scale.at(strip.mark), cy: middle, r: 2.2, fill: faded ? ACCENT : PAPER });
  // A drawing inside the drawing: only its place is in percent, so the shape keeps its form.
  const self =
    strip.selfAssessed === undefined
      ? ''
      : element(
          'svg',
          { x: scale.at(strip.selfAssessed + 0.5), y: middle, width: 1, height: 1, overflow: 'visible' },
          element('path', { d: 'M0-5.5 4.5 0 0 5.5-4.5 0z', fill: PAPER, stroke: INK, 'stroke-width': 1.3 }),
        );
  return [track, ...cuts, zone, mark, self].join('');
}

/** Draws one strip alone, for a cell of a table. */
export function levelStripSvg(strip: LevelStrip, options: DrawingOptions): string {
  return drawing(options, STRIP_HEIGHT, strip, stripShapes(strip, { y: 0, rtl: options.rtl ?? false }));
}
