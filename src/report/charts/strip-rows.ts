import type { Described, LevelStrip, PathStep } from './chart.js';
import { STRIP_HEIGHT, stripShapes } from './level-strip.js';
import { INK, QUIET } from './palette.js';
import { pathScale } from './path-scale.js';
import { type DrawingOptions, drawing, POINT, svgText } from './svg.js';

/** A named strip. */
export interface StripRow {
  readonly label: string;
  readonly strip: Pick<LevelStrip, 'steps' | 'zone' | 'mark' | 'selfAssessed'>;
  readonly faded?: boolean;
}

/** Draws strips one under the other, each under its name, with the steps' labels above all. */
export function stripRowsSvg(
  words: Described,
  steps: readonly PathStep[],
  rows: readonly StripRow[],
  options: DrawingOptions,
): string {
  const size = (options.points ?? 10) * POINT;
  const rtl = options.rtl ?? false;
  const head = Math.round(size * 1.6);
  const row = Math.round(size * 1.5 + STRIP_HEIGHT + 4);
  const scale = pathScale(steps.length, rtl);
  const heads = steps.map((step, k) =>
    svgText(
      { x: scale.at(k + 0.5), y: size, 'text-anchor': 'middle', fill: QUIET, 'font-size': size },
      step.short,
    ),
  );
  const drawn = rows.map(({ label, strip, faded }, index) => {
    const top = head + index * row;
    return (
      svgText(
        { x: rtl ? '100%' : 0, y: top + size, fill: INK, 'font-size': size, 'font-weight': 600 },
        label,
      ) + stripShapes(strip, { y: top + Math.round(size * 1.4), rtl, faded: faded ?? false })
    );
  });
  return drawing(options, head + rows.length * row, words, [...heads, ...drawn].join(''));
}
