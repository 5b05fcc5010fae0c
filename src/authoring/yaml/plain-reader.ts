import type { SourceFile } from '../content/source-file.js';
import { MAX_DEPTH, MAX_NODES } from './reading-limits.js';
import type { YamlEntry, YamlNode } from './yaml-node.js';
import type { YamlReading } from './yaml-reader.js';

/**
 * Reads the YAML that authors write: block maps and lists, flow collections, quoted and one-line plain
 * scalars, literal blocks, comments. For any other construct, and for anything doubtful, it gives up and
 * returns undefined: the caller then asks the `yaml` package, which also finds the words for what is wrong.
 * It exists for speed only (5,000 items in 0.3 s instead of 8, see docs/adr/0009); a test holds both readers to
 * the same values and places on shipped files and their mutations.
 */
export function readPlainYaml(file: SourceFile): YamlReading | undefined {
  const { text } = file;
  if (!text.endsWith('\n') || UNUSUAL.some((sign) => text.includes(sign))) return undefined;
  try {
    return { root: new PlainReader(text).read(), problems: [] };
  } catch (reason) {
    if (reason === GIVE_UP) return undefined;
    throw reason;
  }
}

const GIVE_UP = Symbol('not plain YAML');

function giveUp(): never {
  throw GIVE_UP;
}

/** Signs never found in plain YAML: three quick searches, many times faster than one pattern. */
const UNUSUAL = ['\t', '\r', '\uFEFF'];

const FLOW_PLAIN = /[^\n,[\]{}#:]*(?:(?::(?![ \n,[\]{}])|(?<! )#)[^\n,[\]{}#:]*)*/y;
const BLOCK_PLAIN = /[^\n#:]*(?:(?::(?![ \n])|(?<! )#)[^\n#:]*)*/y;
const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[0-9])/y;
const REST_OF_LINE = / *(?: #[^\n]*)?\n/y;
const SPECIAL =
  /^(?:Null|NULL|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;
const SIMPLE_NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]+)?$/;
const REFUSED_KEYS: ReadonlySet<string> = new Set([
  'null',
  'Null',
  'NULL',
  '__proto__',
  'constructor',
  'prototype',
]);
const LONGEST_KEY = 100;

/** Keys of one map: those of content files are a few dozen. */
const MAX_PLAIN_KEYS = 200;

class PlainReader {
  readonly #text: string;
  /** Each key once: the same few words stand thousands of times, and one string of each is quicker to look up. */
  readonly #keys = new Map<string, string>();
  #at = 0;
  #nodes = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): YamlNode {
    const indent = this.#nextLine();
    if (indent !== 0) giveUp();
    const root = this.#block(0);
    if (this.#nextLine() !== -1) giveUp();
    return root;
  }

  /** Moves to the first content line from the start of a line; gives its indent, −1 at the end. */
  #nextLine(): number {
    const text = this.#text;
    let at = this.#at;
    for (;;) {
      let indent = 0;
      while (text.charCodeAt(at + indent) === 32) indent += 1;
      const first = text[at + indent];
      if (first === undefined) return -1;
      if (first !== '\n' && first !== '#') {
        this.#at = at;
        return indent;
      }
      at = text.indexOf('\n', at + indent) + 1;
      if (at === text.length) {
        this.#at = at;
        return -1;
      }
    }
  }

  /** A map or list whose first line starts at `#at`, with this indent. */
  #block(indent: number): YamlNode {
    this.#count();
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) giveUp();
    const start = this.#at + indent;
    const node = this.#text.startsWith('- ', start) ? this.#list(indent) : this.#map(indent, start);
    this.#depth -= 1;
    return node;
  }

  #list(indent: number): YamlNode {
    const start = this.#at + indent;
    const items: YamlNode[] = [];
    while (this.#text.startsWith('- ', this.#at + indent)) {
      let content = this.#at + indent + 2;
      while (this.#text[content] === ' ') content += 1;
      if (endOfKey(this.#text, content) >= 0) {
        this.#count();
        this.#depth += 1;
        if (this.#depth > MAX_DEPTH) giveUp();
        items.push(this.#map(content - this.#at, content));
        this.#depth -= 1;
      } else items.push(this.#inline(content, indent));
      const next = this.#nextLine();
      if (next > indent) giveUp();
      if (next < indent) break;
    }
    return { kind: 'list', start, items };
  }

  /** A map of this indent whose first key stands at `first`; further keys start their own lines. */
  #map(indent: number, first: number): YamlNode {
    const entries: YamlEntry[] = [];
    let keyStart = first;
    for (;;) {
      const key = this.#key(keyStart, entries);
      const keyEnd = keyStart + key.length;
      entries.push({ key, keyStart, keyEnd, value: this.#entryValue(keyEnd, indent) });
      const next = this.#nextLine();
      if (next > indent) giveUp();
      if (next < indent) break;
      keyStart = this.#at + indent;
      // A list at the indent of its map belongs to the list around.
      if (this.#text.startsWith('- ', keyStart)) break;
    }
    return { kind: 'map', start: first, entries };
  }

  /** The key at an offset, new to its map. */
  #key(start: number, entries: readonly YamlEntry[]): string {
    this.#count();
    const end = endOfKey(this.#text, start);
    if (end < 0) giveUp();
    const written = this.#text.slice(start, end);
    let key = this.#keys.get(written);
    if (key === undefined) {
      if (REFUSED_KEYS.has(written)) giveUp();
      this.#keys.set(written, written);
      key = written;
    }
    // Maps are small: a walk over their keys beats a set of them. Large ones are left to the other reader.
    if (entries.length > MAX_PLAIN_KEYS) giveUp();
    for (const entry of entries) if (entry.key === key) giveUp();
    return key;
  }

  #entryValue(keyEnd: number, indent: number): YamlNode {
    const text = this.#text;
    let content = keyEnd + 1;
    while (text[content] === ' ') content += 1;
    const spaced = content > keyEnd + 1;
    if (text[content] === '\n' || (text[content] === '#' && spaced)) {
      this.#at = text.indexOf('\n', content) + 1;
      const next = this.#nextLine();
      if (next > indent) return this.#block(next);
      if (next === indent && text.startsWith('- ', this.#at + indent)) {
        this.#count();
        return this.#list(indent);
      }
      this.#count();
      return { kind: 'scalar', start: keyEnd, end: keyEnd, value: null, style: 'plain' };
    }
    if (text[content] === '|') return this.#literal(content, indent);
    return this.#inline(content, indent);
  }

  /** A value that starts and ends on lines of its own entry; leaves `#at` after its line. */
  #inline(content: number, indent: number): YamlNode {
    const text = this.#text;
    const first = text[content];
    let node: YamlNode;
    if (first === '{' || first === '[') node = this.#flow(content, indent);
    else if (first === '"' || first === "'") node = this.#quoted(content);
    else node = this.#plain(content, BLOCK_PLAIN);
    REST_OF_LINE.lastIndex = this.#at;
    if (!REST_OF_LINE.test(text)) giveUp();
    this.#at = REST_OF_LINE.lastIndex;
    return node;
  }

  #plain(start: number, pattern: RegExp): YamlNode {
    this.#count();
    PLAIN_START.lastIndex = start;
    if (!PLAIN_START.test(this.#text)) giveUp();
    pattern.lastIndex = start;
    pattern.test(this.#text);
    const source = this.#text.slice(start, pattern.lastIndex).trimEnd();
    const end = start + source.length;
    this.#at = end;
    return { kind: 'scalar', start, end, value: plainValue(source), style: 'plain' };
  }

  #quoted(start: number): YamlNode {
    this.#count();
    const text = this.#text;
    const quote = text[start] as string;
    let end = text.indexOf(quote, start + 1);
    let value = end < 0 ? giveUp() : text.slice(start + 1, end);
    const escaped = quote === '"' && value.includes('\\');
    if (escaped) {
      for (end = start + 1; text[end] !== quote; end += 1) {
        if (text[end] === undefined) giveUp();
        if (text[end] !== '\\') continue;
        if (!'"\\/n'.includes(text[end + 1] ?? ' ')) giveUp();
        end += 1;
      }
      value = text.slice(start + 1, end);
    }
    if (value.includes('\n')) giveUp();
    end += 1;
    // A doubled apostrophe inside single quotes.
    if (quote === "'" && text[end] === quote) giveUp();
    this.#at = end;
    if (escaped) value = value.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
    return { kind: 'scalar', start, end, value, style: quote === '"' ? 'double' : 'single' };
  }

  #literal(start: number, indent: number): YamlNode {
    this.#count();
    const text = this.#text;
    const strip = text[start + 1] === '-';
    const header = strip ? start + 2 : start + 1;
    if (text[header] !== '\n') giveUp();
    let at = header + 1;
    let width = 0;
    while (text[at + width] === ' ') width += 1;
    if (width <= indent || text[at + width] === '\n' || text[at + width] === undefined) giveUp();
    const lines: string[] = [];
    let end = at;
    let kept = 0;
    while (at < text.length) {
      let spaces = 0;
      while (text[at + spaces] === ' ') spaces += 1;
      const lineEnd = text.indexOf('\n', at);
      if (text[at + spaces] === '\n') {
        if (spaces > width) giveUp();
        lines.push('');
      } else if (spaces >= width) {
        lines.push(text.slice(at + width, lineEnd));
        kept = lines.length;
        end = lineEnd;
      } else {
        if (spaces > indent) giveUp();
        break;
      }
      at = lineEnd + 1;
    }
    this.#at = at;
    const value = lines.slice(0, kept).join('\n') + (strip ? '' : '\n');
    return { kind: 'scalar', start, end, value, style: 'block' };
  }

  #flow(start: number, indent: number): YamlNode {
    this.#count();
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) giveUp();
    const node = this.#text[start] === '{' ? this.#flowMap(start, indent) : this.#flowList(start, indent);
    this.#depth -= 1;
    return node;
  }

  #flowMap(start: number, indent: number): YamlNode {
    const text = this.#text;
    const entries: YamlEntry[] = [];
    this.#at = start + 1;
    for (let first = true; ; first = false) {
      this.#flowSpace(indent);
      if (text[this.#at] === '}' && first) break;
      const keyStart = this.#at;
      const key = this.#key(keyStart, entries);
      const keyEnd = keyStart + key.length;
      this.#at = keyEnd + 1;
      this.#flowSpace(indent);
      entries.push({ key, keyStart, keyEnd, value: this.#flowValue(indent) });
      if (!this.#flowNext('}', indent)) break;
    }
    this.#at += 1;
    return { kind: 'map', start: entries[0]?.keyStart ?? start, entries };
  }

  #flowList(start: number, indent: number): YamlNode {
    const text = this.#text;
    const items: YamlNode[] = [];
    this.#at = start + 1;
    for (let first = true; ; first = false) {
      this.#flowSpace(indent);
      if (text[this.#at] === ']' && first) break;
      items.push(this.#flowValue(indent));
      if (!this.#flowNext(']', indent)) break;
    }
    this.#at += 1;
    return { kind: 'list', start, items };
  }

  #flowValue(indent: number): YamlNode {
    const first = this.#text[this.#at];
    if (first === '{' || first === '[') return this.#flow(this.#at, indent);
    if (first === '"' || first === "'") return this.#quoted(this.#at);
    return this.#plain(this.#at, FLOW_PLAIN);
  }

  /** Moves past a comma, and tells whether another element follows. */
  #flowNext(close: string, indent: number): boolean {
    this.#flowSpace(indent);
    const mark = this.#text[this.#at];
    if (mark === close) return false;
    if (mark !== ',') giveUp();
    this.#at += 1;
    return true;
  }

  /** Moves past spaces and line ends inside a flow collection. */
  #flowSpace(indent: number): void {
    const text = this.#text;
    while (text[this.#at] === ' ') this.#at += 1;
    if (text[this.#at] !== '\n') return;
    let spaces = 0;
    while (text[this.#at + 1 + spaces] === ' ') spaces += 1;
    this.#at += 1 + spaces;
    if (spaces <= indent || text[this.#at] === '\n' || text[this.#at] === undefined) giveUp();
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES) giveUp();
  }
}

/** Where a plain key of one word that starts at an offset ends, before its colon; −1 when there is none. */
function endOfKey(text: string, start: number): number {
  let at = start;
  for (; at - start <= LONGEST_KEY; at += 1) {
    const code = text.charCodeAt(at);
    // Letters, digits and the low line; a hyphen not at the start.
    const word =
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95 ||
      (code === 45 && at > start);
    if (!word) break;
  }
  if (at === start || text.charCodeAt(at) !== 58) return -1;
  const next = text.charCodeAt(at + 1);
  return next === 32 || next === 10 ? at : -1;
}

function plainValue(source: string): string | number | boolean | null {
  if (source === 'null' || source === '~') return null;
  if (source === 'true' || source === 'True' || source === 'TRUE') return true;
  if (source === 'false' || source === 'False' || source === 'FALSE') return false;
  if (SIMPLE_NUMBER.test(source)) return Number(source);
  if (source === '' || SPECIAL.test(source)) giveUp();
  return source;
}
