import type { EstimationProgress } from '../../../src/lab/calibration/maximise-marginal.js';
import type { LabWords } from '../../bank-views/lab-words.js';
import { createProgressBar } from '../../bank-views/progress-bar.js';
import { createScreen } from '../../bank-views/screen.js';
import type { CliIo } from '../../io.js';
import type { Locale } from '../../locales/words.js';

/** Cycles an estimation usually takes; how many it will be is not known beforehand. */
export const USUAL_CYCLES = 50;

/** Does an estimation under a bar. */
export function withCycles<T>(
  io: CliIo,
  locale: Locale,
  { phases }: LabWords,
  work: (onProgress: (progress: EstimationProgress) => void) => T,
): T {
  const bar = createProgressBar(io.stderr, phases.calibrate, USUAL_CYCLES, createScreen(io, locale).bar);
  try {
    return work(({ cycle }) => bar.update(Math.min(cycle, USUAL_CYCLES)));
  } finally {
    bar.end();
  }
}
