/**
 * Changes shipped content at random and checks it: `tsx scripts/fuzz-yaml.ts [cases] [seed]`. It fails at the
 * first check that throws, takes more than two seconds of computing, or words a problem badly, and prints the
 * text that did it.
 */
import fc from 'fast-check';
import { checkContent, describe } from '../src/authoring/index.js';
import { changes, mutated } from '../test/authoring/mutations.js';
import { shippedFiles, smallContext } from '../test/authoring/shipped-files.js';

const cases = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 4);
const files = shippedFiles();
const rules = new Map<string, number>();
let slowest = 0;

const begun = performance.now();
fc.assert(
  fc.property(fc.constantFrom(...files), changes, (target, list) => {
    const some = smallContext(files, target).map((file) =>
      file.path === target.path ? { ...file, text: mutated(file.text, list) } : file,
    );
    const before = process.cpuUsage();
    const { diagnostics } = checkContent(some, { today: '2026-11-21' });
    const seconds = process.cpuUsage(before).user / 1e6;
    slowest = Math.max(slowest, seconds);
    if (seconds > 2) throw new Error(`${seconds} s`);
    for (const found of diagnostics) {
      rules.set(found.rule, (rules.get(found.rule) ?? 0) + 1);
      for (const locale of ['fr', 'en'] as const) {
        const { what } = describe(found, locale);
        if (/undefined|NaN|\[object/.test(what)) throw new Error(`${found.rule}: ${what}`);
      }
    }
  }),
  { seed, numRuns: cases },
);
console.log(
  `${cases} cases, seed ${seed}: none threw. Slowest ${slowest.toFixed(2)} s, all ${((performance.now() - begun) / 1000).toFixed(0)} s.`,
);
for (const [rule, count] of [...rules].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(7)} ${rule}`);
