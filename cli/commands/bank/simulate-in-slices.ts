import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { simulatedBank } from '../../../src/lab/bank-simulation.js';
import { type PersonRecord, simulate } from '../../../src/lab/simulation.js';
import type { WorkerTask } from '../../../src/node/simulate-in-workers.js';

/** How a simulation is watched and ended. */
export interface SliceOptions {
  readonly threads?: number | undefined;
  /** People done so far. */
  readonly onProgress: (done: number) => void;
  /** Ends the simulation; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
}

/** Where the built worker lies, from a built command and from a chunk of one. */
const WORKER_PLACES = ['./simulation-worker.js', '../simulation-worker.js', '../../simulation-worker.js'];

/** People simulated before the bar moves, on one thread. */
const SMALL_SLICE = 5;

/** Fewest people worth a worker's start. */
const LARGE_SLICE = 50;

/**
 * Simulates in slices of people, on the package's own worker threads where it is built and on this one where it
 * runs from source, so that a bar can move and Ctrl-C is heard. Persons are seeded one by one: the records are
 * the same whatever the slices and the threads.
 */
export async function simulateInSlices(task: WorkerTask, options: SliceOptions): Promise<PersonRecord[]> {
  const { persons } = task.plan;
  const worker = workerUrl();
  const threads = Math.max(1, options.threads ?? availableParallelism());
  if (worker && persons > LARGE_SLICE) {
    const size = Math.max(LARGE_SLICE, Math.ceil(persons / (threads * 8)));
    return inWorkers(task, worker, slices(persons, size), threads, options);
  }
  const { engine, nominal } = simulatedBank(task.bank, task.options, task.plain);
  const records: PersonRecord[] = [];
  for (const range of slices(persons, SMALL_SLICE)) {
    options.signal.throwIfAborted();
    records.push(...simulate({ ...task.plan, engine, nominal, range }));
    options.onProgress(records.length);
    await new Promise(setImmediate);
  }
  return records;
}

function slices(persons: number, size: number): (readonly [number, number])[] {
  return Array.from(
    { length: Math.ceil(persons / size) },
    (_, k) => [k * size, Math.min(persons, (k + 1) * size)] as const,
  );
}

async function inWorkers(
  task: WorkerTask,
  url: URL,
  ranges: readonly (readonly [number, number])[],
  threads: number,
  { onProgress, signal }: SliceOptions,
): Promise<PersonRecord[]> {
  const results: PersonRecord[][] = ranges.map(() => []);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let k = next++; k < ranges.length; k = next++) {
      const range = ranges[k];
      if (!range) return;
      const records = await runWorker(url, { ...task, plan: { ...task.plan, range } }, signal);
      results[k] = records;
      done += records.length;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, ranges.length) }, work));
  return results.flat();
}

function runWorker(url: URL, task: WorkerTask, signal: AbortSignal): Promise<PersonRecord[]> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(url, { workerData: task });
    const abort = () => {
      void worker.terminate();
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    worker.once('message', (records: PersonRecord[]) => {
      signal.removeEventListener('abort', abort);
      resolve(records);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`simulation worker ended with code ${code}`));
    });
  });
}

function workerUrl(): URL | undefined {
  // From source there is no built worker, and Node 20 starts no TypeScript one.
  if (import.meta.url.endsWith('.ts')) return undefined;
  return WORKER_PLACES.map((place) => new URL(place, import.meta.url)).find((url) =>
    existsSync(fileURLToPath(url)),
  );
}
