import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Bank } from '../banks/bank.js';
import type { TestOptions } from '../banks/compile-bank.js';
import { simulatedBank } from '../lab/bank-simulation.js';
import { type PersonRecord, type SimulationPlan, simulate } from '../lab/simulation.js';

/** Options of a test that can be handed to a worker: data only. */
export type PlainTestOptions = Pick<TestOptions, 'areas' | 'itemsEach' | 'administration' | 'propensities'>;

/** One worker's share of a simulation. */
export interface WorkerTask {
  readonly bank: Bank;
  readonly options: PlainTestOptions;
  /** Length of the plain comparison test, when that is what is simulated. */
  readonly plain: number | undefined;
  readonly plan: Omit<SimulationPlan, 'engine' | 'nominal' | 'onPerson'>;
}

/** How a simulation is watched and ended. */
export interface WorkerOptions {
  /** Number of workers; the machine's parallelism when absent. */
  readonly threads?: number | undefined;
  /** People done so far. */
  readonly onProgress?: (done: number) => void;
  /** Ends the simulation; the promise then rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** Where the built worker lies, from a built command and from a chunk of one. */
const WORKER_PLACES = ['./simulation-worker.js', '../simulation-worker.js', '../../simulation-worker.js'];

/** People simulated before the bar moves, on one thread. */
const SMALL_SLICE = 5;

/** Fewest people worth a worker's start. */
const LARGE_SLICE = 50;

/**
 * Simulates a bank in slices of people, on the package's own worker threads where it is built and on this one
 * where it runs from source, so that a bar can move and the run can be ended. Persons are seeded one by one: the
 * records are the same, in the same order, whatever the slices and the threads.
 */
export async function simulateInWorkers(
  task: WorkerTask,
  options: WorkerOptions = {},
): Promise<PersonRecord[]> {
  const { persons } = task.plan;
  const worker = workerUrl();
  const threads = Math.max(1, options.threads ?? availableParallelism());
  if (worker && persons > LARGE_SLICE) {
    const size = Math.max(LARGE_SLICE, Math.ceil(persons / (threads * 8)));
    return inWorkers(task, worker, slices(persons, size), threads, options);
  }
  const prepared = simulatedBank(task.bank, task.options, task.plain);
  const records: PersonRecord[] = [];
  for (const range of slices(persons, SMALL_SLICE)) {
    options.signal?.throwIfAborted();
    records.push(...simulate({ ...task.plan, ...prepared, range }));
    options.onProgress?.(records.length);
    await new Promise(setImmediate);
  }
  return records;
}

/** One worker's share, on this thread. */
export function runHere({ bank, options, plain, plan }: WorkerTask): PersonRecord[] {
  return simulate({ ...plan, ...simulatedBank(bank, options, plain) });
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
  { onProgress, signal }: WorkerOptions,
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
      onProgress?.(done);
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, ranges.length) }, work));
  return results.flat();
}

function runWorker(url: URL, task: WorkerTask, signal: AbortSignal | undefined): Promise<PersonRecord[]> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(url, { workerData: task });
    const abort = () => {
      void worker.terminate();
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
    worker.once('message', (records: PersonRecord[]) => {
      signal?.removeEventListener('abort', abort);
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
