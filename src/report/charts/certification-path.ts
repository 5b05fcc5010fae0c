import type { BlocState } from '../../pathways/bloc-view.js';
import type { CertificationPath } from './chart.js';
import { ACCENT, EDGE, INK, PAPER, TINT } from './palette.js';
import { pathScale } from './path-scale.js';
import { type DrawingOptions, drawing, element, POINT, svgText } from './svg.js';

/** Order of the key, from what is there to what is not known. */
const ORDER: readonly BlocState[] = [
  'acquired-evidence',
  'to-validate',
  'to-discuss',
  'to-acquire',
  'not-measured',
];

/** Each state has its own filling and its own sign, so that it is read without colour. */
const LOOKS: Readonly<
  Record<
    BlocState,
    {
      readonly sign: string;
      readonly hatch?: string;
      readonly fill: string;
      readonly ink: string;
      readonly dash?: string;
    }
  >
> = {
  'acquired-evidence': { sign: '✓', fill: ACCENT, ink: PAPER },
  'to-validate': { sign: '◐', fill: TINT, hatch: 'lines', ink: INK },
  'to-discuss': { sign: '?', fill: TINT, ink: INK },
  'to-acquire': { sign: '○', fill: PAPER, ink: INK },
  'not-measured': { sign: '–', fill: PAPER, ink: INK, dash: '4 4' },
};

/** Draws the blocs of a certification as stones towards it, and the key of their states. */
export function certificationPathSvg(path: CertificationPath, options: DrawingOptions): string {
  const size = (options.points ?? 10) * POINT;
  const rtl = options.rtl ?? false;
  const stone = Math.round(size * 2.2);
  const top = 2;
  const scale = pathScale(path.blocs.length, rtl);
  const hatch = `${options.id}-lines`;
  const defs = element(
    'defs',
    {},
    element(
      'pattern',
      { id: hatch, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      element('rect', { width: 7, height: 7, fill: TINT }) +
        element('rect', { width: 2, height: 7, fill: ACCENT, opacity: 0.45 }),
    ),
  );
  const shape = (state: BlocState, place: Readonly<Record<string, string | number>>): string => {
    const look = LOOKS[state];
    return element('rect', {
      ...place,
      fill: look.hatch ? `url(#${hatch})` : look.fill,
      stroke: state === 'not-measured' ? EDGE : ACCENT,
      'stroke-width': 1.5,
      ...(look.dash ? { 'stroke-dasharray': look.dash } : {}),
    });
  };
  const line = element('line', {
    x1: scale.at(0),
    x2: scale.at(path.blocs.length),
    y1: top + stone / 2,
    y2: top + stone / 2,
    stroke: EDGE,
    'stroke-width': 2,
  });
  const stones = path.blocs.map((bloc, k) => {
    const look = LOOKS[bloc.state];
    const middle = scale.at(k + 0.5);
    return (
      shape(bloc.state, { ...scale.stretch([k + 0.1, k + 0.9]), y: top, height: stone, rx: 7 }) +
      svgText(
        {
          x: middle,
          y: top + stone / 2 + size * 0.4,
          'text-anchor': 'middle',
          fill: look.ink,
          'font-size': size * 1.15,
          'font-weight': 700,
        },
        look.sign,
      ) +
      svgText(
        { x: middle, y: top + stone + size * 1.25, 'text-anchor': 'middle', fill: INK, 'font-size': size },
        bloc.id,
      )
    );
  });
  const present = ORDER.filter((state) => path.blocs.some((bloc) => bloc.state === state));
  const keyTop = top + stone + Math.round(size * 1.9);
  const row = Math.round(size * 1.5);
  const key = present.map((state, index) => {
    const y = keyTop + index * row;
    const box = {
      width: size * 1.4,
      height: size,
      y: y + 1,
      rx: 3,
      ...(rtl ? { x: '100%', transform: `translate(${-size * 1.4 - 1} 0)` } : { x: 1 }),
    };
    return (
      shape(state, box) +
      svgText(
        {
          x: rtl ? '100%' : 0,
          dx: (rtl ? -1 : 1) * size * 1.9,
          y: y + size * 0.9,
          fill: INK,
          'font-size': size,
        },
        `${LOOKS[state].sign}  ${path.states[state]}`,
      )
    );
  });
  const height = keyTop + present.length * row + 2;
  return drawing(options, height, path, [defs, line, ...stones, ...key].join(''));
}
