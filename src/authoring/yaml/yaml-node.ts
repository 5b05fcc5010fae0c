import type { Path } from '../diagnostic.js';

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** A value of a YAML file with the offsets of its text. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

/** A map, its entries in the order written. */
export interface YamlMap {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: readonly YamlEntry[];
}

/** One key of a map and its value. */
export interface YamlEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: YamlNode;
}

/** A list. */
interface YamlList {
  readonly kind: 'list';
  readonly start: number;
  readonly items: readonly YamlNode[];
}

/** A text, number, truth value or nothing. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

/** The plain value of a node. */
export function nodeValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(nodeValue);
  const value: Record<string, unknown> = {};
  for (const entry of node.entries) value[entry.key] = nodeValue(entry.value);
  return value;
}

/** The entry of a map with this key. */
export function entryOf(node: YamlNode | undefined, key: string | number): YamlEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.entries.find((entry) => entry.key === String(key));
}

/** The node at a path, or undefined when the path leads nowhere. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    node = node.kind === 'list' ? node.items[Number(step)] : entryOf(node, step)?.value;
  }
  return node;
}

/** Every scalar under a node with its path, in the order written. */
export function* scalars(node: YamlNode, path: Path = []): Generator<{ node: YamlScalar; path: Path }> {
  if (node.kind === 'scalar') yield { node, path };
  else if (node.kind === 'list') {
    for (const [i, item] of node.items.entries()) yield* scalars(item, [...path, i]);
  } else for (const entry of node.entries) yield* scalars(entry.value, [...path, entry.key]);
}
