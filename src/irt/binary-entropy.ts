import { timesLog } from './times-log.js';

/** Pieces the interval from 0 to 1 is cut into, and how many at either end are left to the logarithm. */
const PIECES = 1024;
const STEEP = 32;

/** For each piece, the entropy at its middle and its first three derivatives over their factorials. */
const series = new Float64Array(4 * PIECES);
for (let n = STEEP; n < PIECES - STEEP; n++) {
  const p = (n + 0.5) / PIECES;
  const q = 1 - p;
  series[4 * n] = -p * Math.log(p) - q * Math.log(q);
  series[4 * n + 1] = Math.log(q / p);
  series[4 * n + 2] = -1 / (2 * p * q);
  series[4 * n + 3] = (q - p) / (6 * p * p * q * q);
}

/**
 * Entropy of an event of probability p, −p ln p − (1 − p) ln(1 − p), in nats; 0 outside (0, 1), where shares end up by
 * rounding. Errs by less than 1e-9: a cubic around the middle of each piece, the logarithm near the ends.
 */
export function binaryEntropy(p: number): number {
  const position = p * PIECES;
  if (!(position >= STEEP && position < PIECES - STEEP)) {
    return p > 0 && p < 1 ? -timesLog(p) - timesLog(1 - p) : 0;
  }
  const n = Math.floor(position);
  const r = (position - n - 0.5) / PIECES;
  const at = 4 * n;
  return (
    (series[at] as number) +
    r * ((series[at + 1] as number) + r * ((series[at + 2] as number) + r * (series[at + 3] as number)))
  );
}
