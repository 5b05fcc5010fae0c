import { isScalar, type Pair, type YAMLMap } from 'yaml';

/**
 * Sets fields of one item in the text of an items file, everything else kept as it is. A field that is there is
 * replaced in its place; a new one becomes the item's last line.
 * @param node the item as parsed from this text; places before it must not have changed
 */
export function editItem(text: string, node: YAMLMap, fields: Readonly<Record<string, unknown>>): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const added: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const pair = node.items.find((entry) => isScalar(entry.key) && entry.key.value === key);
    const place = pair && valueRange(pair, text);
    if (place) edits.push({ ...place, text: flow(value) });
    else added.push(`${key}: ${flow(value)}`);
  }
  const last = node.items.at(-1);
  const first = node.items[0];
  if (added.length > 0 && last && first) {
    const end = contentEnd(last, text);
    const start = (first.key as { range?: [number, number, number] }).range?.[0] ?? 0;
    const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
    // A comment behind the last value stays on its line.
    const line = /\r?\n|$/.exec(text.slice(end));
    const place = end + (line?.index ?? 0);
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    edits.push(
      node.flow
        ? { start: end, end, text: added.map((field) => `, ${field}`).join('') }
        : { start: place, end: place, text: added.map((field) => newline + indent + field).join('') },
    );
  }
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}

/** Where the value of a field lies, trailing space and line ends apart; undefined when it has none. */
function valueRange(pair: Pair, text: string): { start: number; end: number } | undefined {
  const range = (pair.value as { range?: [number, number, number] } | null)?.range;
  if (!range) return undefined;
  return { start: range[0], end: range[0] + text.slice(range[0], range[1]).trimEnd().length };
}

/** End of a field: of its value, or of its key when it has none. */
function contentEnd(pair: Pair, text: string): number {
  const value = valueRange(pair, text);
  if (value) return value.end;
  return (pair.key as { range?: [number, number, number] }).range?.[1] ?? 0;
}

/** A value on one line, as YAML writes it; days in quotes, for readers that would make dates of them. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${key}: ${flow(entry)}`)
      .join(', ')} }`;
  }
  if (typeof value === 'string' && !/^[A-Za-z][\w-]*$/.test(value)) return JSON.stringify(value);
  return String(value);
}
