import { parentPort, workerData } from 'node:worker_threads';
import { runHere, type WorkerTask } from './simulate-in-workers.js';

parentPort?.postMessage(runHere(workerData as WorkerTask));
