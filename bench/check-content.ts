/**
 * Time to check 5,000 items, each time in a new process, as `coeps validate` does: `tsx bench/check-content.ts
 * [runs]`. Processor time counts what the machine does for others less than the clock does; read the load first.
 */
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../src/authoring/index.js';
import { manyItems } from '../test/authoring/shipped-files.js';

if (process.argv[2] === 'once') {
  const files = manyItems(5000);
  const begun = { clock: performance.now(), processor: process.cpuUsage() };
  checkContent(files, { today: '2026-11-21' });
  const { user, system } = process.cpuUsage(begun.processor);
  console.log(JSON.stringify([performance.now() - begun.clock, (user + system) / 1000]));
} else {
  const runs = Array.from({ length: Number(process.argv[2] ?? 7) }, (): [number, number] =>
    JSON.parse(
      execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), 'once'], {
        encoding: 'utf8',
      }),
    ),
  );
  const best = (values: number[]): string => `${(Math.min(...values) / 1000).toFixed(2)} s`;
  console.log(
    `5,000 items, ${runs.length} runs, load ${loadavg()[0]?.toFixed(1)}: least processor time ${best(runs.map(([, processor]) => processor))}, least time by the clock ${best(runs.map(([clock]) => clock))}.`,
  );
}
