import type { Zone } from '../charts/chart.js';

/** Columns a step takes. */
const STEP = 9;

/** A path in letters: `|---------|--=======|===------|`, the zone drawn with equals signs. */
export function textTrack(steps: number, zone: Zone | undefined): string {
  let line = '|';
  for (let k = 0; k < steps; k++) {
    for (let c = 0; c < STEP; c++) {
      const place = k + (c + 0.5) / STEP;
      line += zone && place >= zone[0] && place <= zone[1] ? '=' : '-';
    }
    line += '|';
  }
  return line;
}

/** The steps' short labels, each under its stretch of {@link textTrack}. */
export function trackLabels(labels: readonly string[]): string {
  return labels
    .map((label) => {
      const cut = [...label].slice(0, STEP).join('');
      const before = Math.floor((STEP - [...cut].length) / 2);
      return ` ${' '.repeat(before)}${cut}${' '.repeat(STEP - before - [...cut].length)}`;
    })
    .join('')
    .trimEnd();
}
