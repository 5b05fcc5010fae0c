import type { InformationCurve, InformationCurves } from './information-curve.js';
import { axes, drawing, label, line, niceTicks, type PlotFrame, upright } from './svg-plot.js';

/** Words of the drawing, in the language of its reader. */
export interface InformationCurveWords {
  readonly title: string;
  readonly description: string;
  readonly ability: string;
  readonly information: string;
  /** Name of an area and how many items it has. */
  area(curve: InformationCurve): string;
  /** Short name of the level a cut opens, by position of the cut. */
  cut(position: number): string;
  number(value: number): string;
}

const PANEL = { width: 400, height: 230 };
const INNER = { left: 48, top: 44, width: 336, height: 140 };

/** Draws information curves as one SVG, a panel for each area at a common height, cut scores as dashed lines. */
export function informationCurvesSvg(
  { thetas, curves }: InformationCurves,
  words: InformationCurveWords,
): string {
  const columns = Math.min(2, curves.length);
  const rows = Math.ceil(curves.length / Math.max(1, columns));
  const highest = Math.max(1e-6, ...curves.flatMap((curve) => curve.information)) * 1.25;
  const [from, to] = [thetas[0] ?? -1, thetas.at(-1) ?? 1];
  const ticks = (low: number, high: number, most: number) =>
    niceTicks(low, high, most).map((at) => ({ at, label: words.number(at) }));
  const panels = curves.map((curve, k) => {
    const x = (k % columns) * PANEL.width;
    const y = Math.floor(k / columns) * PANEL.height;
    const frame: PlotFrame = {
      ...INNER,
      left: x + INNER.left,
      top: y + INNER.top,
      x: [from, to],
      y: [0, highest],
    };
    return [
      label(x + INNER.left, y + 16, words.area(curve)),
      axes(frame, {
        xTicks: ticks(from, to, 7),
        yTicks: ticks(0, highest, 4),
        xLabel: words.ability,
        yLabel: words.information,
      }),
      ...curve.cuts.map((cut, position) => upright(frame, cut, words.cut(position))),
      line(
        frame,
        thetas.map((theta, i) => [theta, curve.information[i] ?? 0]),
      ),
    ].join('\n');
  });
  return drawing(
    { width: columns * PANEL.width, height: rows * PANEL.height },
    { id: 'information', title: words.title, description: words.description },
    panels.join('\n'),
  );
}
