import type { Zone } from './chart.js';

/** Where things lie across a drawing, in percent of its width. */
export interface PathScale {
  /** Left edge and width of a stretch given in steps. */
  stretch(zone: Zone): { readonly x: string; readonly width: string };
  /** A place given in steps. */
  at(position: number): string;
}

/** Room kept at both ends for outlines, in percent. */
const INSET = 0.6;

/** Maps steps to places between two edges, mirrored for scripts that run from right to left. */
export function pathScale(steps: number, rtl = false, from = 0, to = 100): PathScale {
  const span = to - from - 2 * INSET;
  const place = (position: number): number => {
    const share = Math.min(1, Math.max(0, position / steps));
    return from + INSET + span * (rtl ? 1 - share : share);
  };
  return {
    stretch: ([start, end]) => {
      const [left, right] = rtl ? [place(end), place(start)] : [place(start), place(end)];
      return { x: percent(left), width: percent(right - left) };
    },
    at: (position) => percent(place(position)),
  };
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
