import { Bench } from 'tinybench';
import type { Step } from './steps.js';

/** Times of one step, in microseconds. */
export interface StepTimes {
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
}

/** Processor time of this process in milliseconds: what other work on the machine takes does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds before anything counts: the compiler is through, as it is after the first sittings of a simulation. */
const WARM = 800;

/** Medians of steps too short for one reading of the clock are taken over this many at a time. */
const BATCH = 30;

/** Measures several steps in one run, so that they meet the same machine. */
export async function measure(
  steps: Readonly<Record<string, Step>>,
  { time, batch = false }: { readonly time: number; readonly batch?: boolean },
): Promise<Record<string, StepTimes>> {
  const bench = new Bench({
    time,
    iterations: 10,
    warmupTime: WARM,
    warmupIterations: batch ? 40 : 5,
    retainSamples: true,
    now: processorTime,
  });
  for (const [name, step] of Object.entries(steps)) {
    bench.add(name, () => {
      if (!batch) step();
      else for (let n = 0; n < BATCH; n++) step();
    });
  }
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name}: ${result.state}`);
      const samples = [...(result.latency.samples ?? [])].sort((one, other) => one - other);
      const at = (share: number): number =>
        ((samples[Math.min(samples.length - 1, Math.floor(share * samples.length))] ?? Number.NaN) * 1000) /
        (batch ? BATCH : 1);
      return [name, { median: at(0.5), p95: at(0.95), samples: samples.length }];
    }),
  );
}
