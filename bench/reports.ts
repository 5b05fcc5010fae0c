/**
 * How long the complete set of documents of one sitting takes, PDF apart. Writes docs/reports-speed.md.
 * Run: npx tsx bench/reports.ts
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { assessment as content } from '../src/content/index.js';
import {
  calendarOf,
  counsellorSheet,
  csvRows,
  followUpSheet,
  personSheet,
  type ReportModel,
  renderHtml,
  renderMarkdown,
  renderText,
  reportModel,
  resultJson,
  type Sheet,
  type SittingResult,
  sittingResult,
  vplOf,
  vplSheet,
  writeCsv,
} from '../src/report/index.js';
import { catalogue, demoAssessment, demoEvents, demoResult } from '../test/report/demo-result.js';

const LIMIT = 100;
const RUNS = 60;
const READING = 'reading the events: profile and proposals';
const FOLLOW_UP = 'follow-up sheet, with the sitting before: the same';
const begunAt = '2026-11-21T09:00:00.000Z';
const earlier = demoResult('first', '2026-05-20T09:00:00.000Z');
const events = demoEvents('report', begunAt);

function read(): SittingResult {
  return sittingResult(events, {
    assessment: demoAssessment,
    catalogue,
    today: '2026-11-21',
    id: 'a1b2c3',
    previous: earlier,
  });
}

function written(sheet: Sheet): string {
  return renderHtml(sheet) + renderText(sheet) + renderMarkdown(sheet);
}

/** The documents, by the name of the step that makes them. */
const steps: Readonly<Record<string, (model: ReportModel) => string>> = {
  'person sheet in French: HTML, text, Markdown': (model) => written(personSheet(model, 'fr')),
  'person sheet in Ukrainian with its French twin: the same': (model) => written(personSheet(model, 'uk')),
  'counsellor sheet: the same': (model) => written(counsellorSheet(model, 'fr')),
  [FOLLOW_UP]: (model) => written(followUpSheet(model, 'fr')),
  'VPL preparation: the same, and JSON': (model) => {
    const file = vplOf(model.result, catalogue);
    return file ? written(vplSheet(file, catalogue, 'fr')) + JSON.stringify(file) : '';
  },
  'JSON result, CSV, calendar': (model) =>
    JSON.stringify(resultJson(model)) +
    writeCsv(csvRows(model, 'fr'), ';') +
    calendarOf(model.result, 'fr', begunAt),
};

/** Processor time of this process in milliseconds: what other work on the machine takes does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of each step of one complete set, in order. */
function oneSet(): Map<string, number> {
  const times = new Map<string, number>();
  let before = processorTime();
  const mark = (name: string): void => {
    const now = processorTime();
    times.set(name, now - before);
    before = now;
  };
  const result = read();
  mark(READING);
  const model = reportModel(result, content, catalogue, { earlier: [earlier] });
  mark('view model, with the comparison of answering patterns');
  for (const [name, make] of Object.entries(steps)) {
    if (make(model).length === 0) throw new Error(`${name}: nothing was written`);
    mark(name);
  }
  return times;
}

const sets = Array.from({ length: RUNS }, oneSet);
const sum = (set: Map<string, number>, without: readonly string[] = []): number =>
  [...set].reduce((total, [name, time]) => total + (without.includes(name) ? 0 : time), 0);
const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const at = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
const show = (time: number): string => time.toFixed(1);
const [first, ...later] = sets as [Map<string, number>, ...Map<string, number>[]];
const totals: readonly (readonly [name: string, without: readonly string[]])[] = [
  ['complete set of one sitting, from its result', [READING, FOLLOW_UP]],
  ['with the follow-up sheet, from the events', []],
];
const reached = at(
  later.map((set) => sum(set, [READING, FOLLOW_UP])),
  0.5,
);

const lines = [
  '# Speed of the documents',
  '',
  `<!-- Printed by bench/reports.ts. -->`,
  '',
  `Everything one sitting of ${events.length} events can be made into, PDF apart, is to take less than ${LIMIT} ms: it takes ${show(reached)}. Milliseconds of processor time over ${later.length} sets; “first” is the first set of a new process, before the code is compiled.`,
  '',
  '| step | first | median | p95 |',
  '|---|---|---|---|',
  ...[...first.keys()].map((name) => {
    const times = later.map((set) => set.get(name) ?? Number.NaN);
    return `| ${name} | ${show(first.get(name) ?? Number.NaN)} | ${show(at(times, 0.5))} | ${show(at(times, 0.95))} |`;
  }),
  ...totals.map(([name, without]) => {
    const times = later.map((set) => sum(set, without));
    return `| **${name}** | **${show(sum(first, without))}** | **${show(at(times, 0.5))}** | **${show(at(times, 0.95))}** |`;
  }),
  '',
  `Node.js ${process.version} on ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}.`,
  '',
];
console.log(lines.join('\n'));
writeFileSync('docs/reports-speed.md', lines.join('\n'));
if (reached >= LIMIT) process.exitCode = 1;
