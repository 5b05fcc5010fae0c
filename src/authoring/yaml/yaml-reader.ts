import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, type Node, Parser, type YAMLError } from 'yaml';
import type { SourceFile, TextRange } from '../content/source-file.js';
import type { Diagnostic, Path } from '../diagnostic.js';
import type { SyntaxProblem } from '../rule-facts.js';
import { MAX_DEPTH, MAX_DIAGNOSTICS_PER_FILE, MAX_RARE_NODES } from './reading-limits.js';
import type { ScalarStyle, YamlEntry, YamlNode } from './yaml-node.js';

const SYNTAX_PROBLEMS: Readonly<Record<string, SyntaxProblem>> = {
  BAD_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'scalar-start',
  KEY_OVER_1024_CHARS: 'key-too-long',
};

/** Keys that would reach into the prototype of an object. */
const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The scalar marker of the lexer: one for each key and value. */
const SCALAR_MARK = '\x1f';

function syntaxProblem(error: YAMLError): SyntaxProblem {
  if (/end with a/.test(error.message)) return 'bracket';
  const known = SYNTAX_PROBLEMS[error.code];
  if (known !== undefined) return known;
  if (error.code === 'MISSING_CHAR') {
    if (/quote/.test(error.message)) return 'quote';
    if (/expected .*[\]}]|flow|,/i.test(error.message)) return 'bracket';
    return 'colon';
  }
  return 'unexpected';
}

/** What a file held: its values when it could be read, and what is wrong with it. */
export interface YamlReading {
  readonly root?: YamlNode;
  readonly problems: readonly Diagnostic[];
}

/**
 * Reads any YAML text with the `yaml` package, in bounded time and memory: nesting, size and aliases are
 * checked before values are built, and one cause gives one diagnostic.
 */
export function readWithYaml(file: SourceFile): YamlReading {
  const { text } = file;
  const problems: Diagnostic[] = [];
  const lexer = new Lexer();
  const parser = new Parser();
  const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
  let offset = 0;
  let nodes = 0;
  let documents = 0;
  let contents: Node | null = null;
  const errors: YAMLError[] = [];
  const collect = (part: ReturnType<Composer['next']>): void => {
    for (const document of part) {
      contents ??= document.contents;
      errors.push(...document.errors.slice(0, 50));
      for (const warning of document.warnings.slice(0, 50)) {
        if (warning.code !== 'TAG_RESOLVE_FAILED') errors.push(warning);
      }
    }
  };

  for (const lexeme of lexer.lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive') {
        const range = { start: token.offset, end: token.offset + token.source.length };
        return { problems: [file.diagnostic('yaml-tag', range, [], { tag: token.source.trim() })] };
      }
      if (token.type === 'document') {
        documents += 1;
        if (documents > 1) {
          return { problems: [file.diagnostic('yaml-documents', { start: token.offset }, [], {})] };
        }
      }
      collect(composer.next(token));
    }
    if (lexeme === SCALAR_MARK) nodes += 1;
    // The marks of the lexer stand for no character of the text.
    else if (lexeme !== '\x02' && lexeme !== '\x18') offset += lexeme.length;
    if (parser.stack.length > MAX_DEPTH + 2) {
      return { problems: [file.diagnostic('yaml-depth', { start: offset }, [], { limit: MAX_DEPTH })] };
    }
    if (nodes > MAX_RARE_NODES) {
      return { problems: [file.diagnostic('yaml-size', { start: offset }, [], { limit: MAX_RARE_NODES })] };
    }
  }
  for (const token of parser.end()) {
    if (token.type === 'document') documents += 1;
    if (documents > 1)
      return { problems: [file.diagnostic('yaml-documents', { start: token.offset }, [], {})] };
    collect(composer.next(token));
  }
  collect(composer.end());

  errors.sort((first, second) => first.pos[0] - second.pos[0]);
  const first = errors[0];
  if (first !== undefined) {
    // What follows the first syntax error is most often its echo.
    const [start, end] = first.pos;
    const range = {
      start: Math.min(start, text.length),
      end: Math.min(end, text.length, lineEnd(text, start)),
    };
    problems.push(
      first.code === 'TAB_AS_INDENT' || text[start] === '\t'
        ? file.diagnostic('yaml-tab', range, [], {})
        : file.diagnostic('yaml-syntax', range, [], { problem: syntaxProblem(first), code: first.code }),
    );
    return { problems };
  }
  if (contents === null) return { problems };

  // One habit repeated on every line is told often enough.
  const note = (problem: Diagnostic): void => {
    if (problems.length < MAX_DIAGNOSTICS_PER_FILE) problems.push(problem);
  };
  let alias = false;
  const rangeOf = (node: Node): TextRange => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });
  const checkTag = (node: Node, path: Path): void => {
    if (isAlias(node) || node.tag === undefined) return;
    // An explicit tag stands before the value it is about, on its line or the one above.
    let start = text.lastIndexOf('!', rangeOf(node).start);
    if (start < 0) return;
    while (text[start - 1] === '!') start -= 1;
    note(
      file.diagnostic('yaml-tag', { start, end: lineEnd(text, start) }, path, { tag: node.tag.slice(0, 80) }),
    );
  };
  const convert = (node: Node | null, path: Path, emptyAt: number): YamlNode => {
    const nothing: YamlNode = { kind: 'scalar', start: emptyAt, end: emptyAt, value: null, style: 'plain' };
    if (node === null) return nothing;
    if (isAlias(node)) {
      if (!alias) note(file.diagnostic('yaml-alias', rangeOf(node), path, { name: node.source }));
      alias = true;
      return nothing;
    }
    checkTag(node, path);
    if (isScalar(node)) {
      const [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
      if (end === start && node.value === null) return nothing;
      const value = scalarValue(node.value);
      return { kind: 'scalar', start, end, value, style: SCALAR_STYLES[node.type ?? 'PLAIN'] ?? 'plain' };
    }
    if (isSeq(node)) {
      const items = node.items.map((item, i) =>
        convert(item as Node, [...path, i], rangeOf(item as Node).start),
      );
      return { kind: 'list', start: rangeOf(node).start, items };
    }
    if (isMap(node)) {
      const entries: YamlEntry[] = [];
      const places = new Map<string, number>();
      for (const pair of node.items) {
        const keyNode = pair.key as Node;
        const range = rangeOf(keyNode);
        const [keyStart, keyEnd] = [range.start, range.end ?? range.start];
        if (!isScalar(keyNode) || keyNode.value === null || range.end === range.start) {
          const key = text.slice(keyStart, Math.min(keyEnd, keyStart + 40)).trim();
          note(file.diagnostic('forbidden-key', range, path, { key, reason: 'not-text' }));
          continue;
        }
        checkTag(keyNode, path);
        const key = typeof keyNode.value === 'string' ? keyNode.value : text.slice(keyStart, keyEnd);
        if (RESERVED_KEYS.has(key)) {
          note(file.diagnostic('forbidden-key', range, path, { key, reason: 'reserved' }));
          continue;
        }
        const earlier = places.get(key);
        if (earlier !== undefined) {
          const firstLine = file.lines.line(earlier);
          note(file.diagnostic('duplicate-key', range, [...path, key], { key, firstLine }));
          continue;
        }
        places.set(key, keyStart);
        entries.push({
          key,
          keyStart,
          keyEnd,
          value: convert(pair.value as Node | null, [...path, key], keyEnd),
        });
      }
      return { kind: 'map', start: entries[0]?.keyStart ?? rangeOf(node).start, entries };
    }
    return nothing;
  };
  return { root: convert(contents, [], 0), problems };
}

const SCALAR_STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function scalarValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : String(value);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
