import { availableParallelism } from 'node:os';
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

/**
 * Simulates a bank on several threads. Persons are seeded one by one, so the records are the same as on one
 * thread, in the same order.
 * @param threads number of workers; the machine's parallelism when absent
 */
export async function simulateInWorkers(
  task: WorkerTask,
  threads = availableParallelism(),
): Promise<PersonRecord[]> {
  // Run from source, there is no built worker to start: one thread gives the same records.
  if (import.meta.url.endsWith('.ts')) return runHere(task);
  const { persons } = task.plan;
  const count = Math.max(1, Math.min(threads, persons));
  const parts = Array.from({ length: count }, (_, k): WorkerTask => {
    const range = [Math.floor((k * persons) / count), Math.floor(((k + 1) * persons) / count)] as const;
    return { ...task, plan: { ...task.plan, range } };
  });
  return (await Promise.all(parts.map(runWorker))).flat();
}

/** One worker's share, on this thread. */
export function runHere({ bank, options, plain, plan }: WorkerTask): PersonRecord[] {
  return simulate({ ...plan, ...simulatedBank(bank, options, plain) });
}

function runWorker(task: WorkerTask): Promise<PersonRecord[]> {
  const worker = new Worker(new URL('./simulation-worker.js', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`simulation worker ended with code ${code}`));
    });
  });
}
