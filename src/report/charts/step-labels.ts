import { QUIET } from './palette.js';
import { pathScale } from './path-scale.js';
import { element, FONTS, POINT, svgText } from './svg.js';

/** Draws the labels of a column of strips. The strips' own descriptions say the same: hidden from screen readers. */
export function stepLabelsSvg(
  labels: readonly string[],
  { rtl, points }: { readonly rtl: boolean; readonly points: number },
): string {
  const size = points * POINT;
  const scale = pathScale(labels.length, rtl);
  const texts = labels.map((label, k) =>
    svgText(
      { x: scale.at(k + 0.5), y: size, 'text-anchor': 'middle', fill: QUIET, 'font-size': size },
      abbreviated(label),
    ),
  );
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: '100%',
      height: Math.round(size * 1.25),
      'aria-hidden': 'true',
      'font-family': FONTS,
    },
    texts.join(''),
  );
}

function abbreviated(label: string): string {
  return label.length > 4 ? `${label.slice(0, 3)}.` : label;
}
