import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Bank, Item } from '../../../src/banks/bank.js';
import type { CalibrationReport } from '../../../src/lab/calibration/calibration-report.js';
import type { AnswerSource } from '../../../src/lab/calibration/calibration-tables.js';
import { loadContent } from '../../../src/node/load-content.js';
import type { CliIo } from '../../io.js';
import { editItem } from './edit-item.js';

/** File beside bank.yaml in which every calibration is recorded. */
const RECORD = 'calibrations.md';

/** What is written. */
export interface CalibrationToWrite {
  readonly before: Bank;
  /** The bank with its new parameters and states. */
  readonly result: Bank;
  readonly report: CalibrationReport;
  readonly source: AnswerSource;
  readonly on: string;
  readonly accepted: { readonly who: string; readonly why: string } | undefined;
}

/**
 * Writes the items that changed back into the YAML files of a content folder, everything else kept as it is, comments
 * and order included, and adds a paragraph to the bank's record of calibrations. Nothing is written when nothing changes.
 */
export function writeCalibration(
  content: string,
  { before, result, report, source, on, accepted }: CalibrationToWrite,
  io: CliIo,
): { readonly items: number; readonly files: number } {
  const base = resolve(io.cwd, content);
  const old = new Map(before.items.map((item) => [item.id, item]));
  const changed = new Map(
    result.items.flatMap((item) => {
      const was = old.get(item.id);
      return was && (was.irt !== item.irt || was.status !== item.status) ? [[item.id, item]] : [];
    }),
  );
  const texts: { path: string; text: string; items: number }[] = [];
  let folder: string | undefined;
  for (const { path, text } of loadContent(base).files) {
    const document = parseDocument(text);
    if (document.get('id') === before.id && document.get('scales') !== undefined) {
      folder = join(base, dirname(path));
    }
    const items = document.get('items', true);
    if (!isSeq(items)) continue;
    // From the last item to the first, so that places before an edit stay where they are.
    const edited = [...items.items].reverse().reduce<{ text: string; count: number }>(
      (done, node) => {
        const item = isMap(node) ? changed.get(String(node.get('id'))) : undefined;
        if (!item || !isMap(node)) return done;
        return { text: editItem(done.text, node, itemFields(item, old.get(item.id))), count: done.count + 1 };
      },
      { text, count: 0 },
    );
    if (edited.count > 0) texts.push({ path: join(base, path), text: edited.text, items: edited.count });
  }
  for (const { path, text } of texts) replaceFile(path, text);
  const items = texts.reduce((sum, file) => sum + file.items, 0);
  if (items > 0 && folder !== undefined) {
    const path = join(folder, RECORD);
    const earlier = existsSync(path) ? readFileSync(path, 'utf8') : `# Calibrations: ${before.id}\n`;
    replaceFile(path, `${earlier.trimEnd()}\n\n${recordOf(report, source, on, items, accepted)}`);
  }
  return { items, files: texts.length };
}

/** The fields of an item that a calibration changes. */
function itemFields(item: Item, was: Item | undefined): { readonly [key: string]: unknown } {
  return {
    ...(item.status === was?.status ? {} : { status: item.status }),
    ...(item.irt === was?.irt ? {} : { irt: item.irt }),
  };
}

function recordOf(
  { persons, answers, areas, bank }: CalibrationReport,
  { from, to, software, files }: AnswerSource,
  on: string,
  items: number,
  accepted: CalibrationToWrite['accepted'],
): string {
  const number = (value: number) => value.toFixed(2);
  return [
    `## ${on}`,
    '',
    `- ${software}; bank ${bank.id} ${bank.version}; ${persons} people, ${answers} answers${from && to ? ` from ${from} to ${to}` : ''}; ${files.length} files; ${items} items written.`,
    ...areas.map(
      ({ id, metric }) =>
        `- ${id}: slope ${number(metric.slope.estimate)}, shift ${number(metric.shift.estimate)} over ${metric.items} items (${metric.outcome}).`,
    ),
    ...(accepted ? [`- Shift accepted by ${accepted.who}: ${accepted.why}`] : []),
    '',
  ].join('\n');
}

/** Writes beside and renames, so that a file is never half written. */
function replaceFile(path: string, text: string): void {
  const draft = `${path}.new`;
  writeFileSync(draft, text, { flush: true });
  renameSync(draft, path);
}
