import type { SourceFile } from '../content/source-file.js';
import type { Diagnostic } from '../diagnostic.js';
import { forbiddenCharacters } from './forbidden-characters.js';
import { readPlainYaml } from './plain-reader.js';
import { MAX_FILE_BYTES } from './reading-limits.js';
import { nodeValue, scalars } from './yaml-node.js';
import type { YamlReading } from './yaml-reader.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads what the fast reader gives up: see docs/adr/0009-a-fast-reader-before-the-yaml-package.md. */
export type FullReader = (file: SourceFile) => YamlReading;

/**
 * Reads the text of a file into `file.root` and `file.value`, and says what is wrong with it. Nothing is
 * thrown but by the full reader; time and memory are bounded by the size of the text, itself bounded.
 */
export function readYamlFile(file: SourceFile, readFully: FullReader): readonly Diagnostic[] {
  const { text } = file;
  if (text.length > MAX_FILE_BYTES) {
    return [
      file.diagnostic('file-too-large', { start: 0 }, [], { bytes: text.length, limit: MAX_FILE_BYTES }),
    ];
  }
  const problems: Diagnostic[] = [];
  const marked = text.startsWith(BYTE_ORDER_MARK);
  if (marked) {
    problems.push(
      file.diagnostic('byte-order-mark', { start: 0, end: 1 }, [], {}, [{ start: 0, end: 1, text: '' }]),
    );
  }
  const windows = windowsLineEnds(file);
  if (windows !== undefined) problems.push(windows);

  const hostile = [...firstOf(forbiddenCharacters(marked ? ` ${text.slice(1)}` : text))];
  const [found] = hostile;
  if (found !== undefined) {
    const range = { start: found.at, end: found.at + 1 };
    const { code, kind } = found;
    problems.push(
      file.diagnostic('control-character', range, [], { code, kind, count: countForbidden(text) }),
    );
    // Values that hold such characters are not looked at further: their texts may not be what they seem.
    return problems;
  }

  const plain = readPlainYaml(file);
  const reading = plain ?? readFully(file);
  problems.push(...reading.problems);
  const { root } = reading;
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) {
    if (reading.problems.length === 0) problems.push(file.diagnostic('empty-file', { start: 0 }, [], {}));
    return problems;
  }
  // Only an escape brings in what the text itself does not hold; plain YAML has none that does.
  for (const { node, path } of plain === undefined && text.includes('\\') ? scalars(root) : []) {
    if (node.style !== 'double' || typeof node.value !== 'string') continue;
    const [escaped] = firstOf(forbiddenCharacters(node.value));
    if (escaped === undefined) continue;
    const { code, kind } = escaped;
    problems.push(
      file.diagnostic('control-character', node, path, { code, kind, count: countForbidden(node.value) }),
    );
  }
  file.root = root;
  file.value = nodeValue(root);
  return problems;
}

function windowsLineEnds(file: SourceFile): Diagnostic | undefined {
  const { text } = file;
  const first = text.indexOf('\r');
  if (first < 0) return undefined;
  const edits: { start: number; end: number; text: string }[] = [];
  for (let at = first; at >= 0; at = text.indexOf('\r', at + 1)) {
    edits.push({ start: at, end: at + 1, text: text[at + 1] === '\n' ? '' : '\n' });
  }
  return file.diagnostic('windows-line-ends', { start: first }, [], { count: edits.length }, edits);
}

function firstOf<T>(values: Iterable<T>): readonly T[] {
  for (const value of values) return [value];
  return [];
}

function countForbidden(text: string): number {
  let count = 0;
  for (const _ of forbiddenCharacters(text)) count += 1;
  return count;
}
