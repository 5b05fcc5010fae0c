import type { DiagnosticOf, Path, RuleId, TextEdit } from '../diagnostic.js';
import type { RuleFacts } from '../rule-facts.js';
import { RULE_SETTINGS } from '../rule-settings.js';
import { LinePositions } from '../yaml/line-positions.js';
import { entryOf, nodeAt, type YamlNode } from '../yaml/yaml-node.js';
import type { ContentKind } from './content-kind.js';

/** Two offsets of a text: start included, end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end?: number;
}

/** A content file as read: its text, where its lines start, and its values with their places. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  readonly kind: ContentKind | undefined;
  /** Values with their offsets; absent when the text is not YAML this package reads. */
  root: YamlNode | undefined;
  /** The plain value of the file. */
  value: unknown;
  #lines: LinePositions | undefined;

  constructor(path: string, text: string, kind?: ContentKind) {
    this.path = path;
    this.text = text;
    this.kind = kind;
  }

  get lines(): LinePositions {
    this.#lines ??= new LinePositions(this.text);
    return this.#lines;
  }

  /** Offsets of the value at a path; a list or a map gives its start only. */
  rangeOf(path: Path): TextRange {
    const node = this.root && nodeAt(this.root, path);
    if (node?.kind === 'scalar') return { start: node.start, end: node.end };
    if (node !== undefined) return { start: node.start };
    return path.length === 0 ? { start: 0 } : this.rangeOf(path.slice(0, -1));
  }

  /** Offsets of the last key of a path. */
  rangeOfKey(path: Path): TextRange {
    const key = path.at(-1);
    const parent = this.root && nodeAt(this.root, path.slice(0, -1));
    const entry = key === undefined ? undefined : entryOf(parent, key);
    return entry === undefined ? this.rangeOf(path) : { start: entry.keyStart, end: entry.keyEnd };
  }

  /** A diagnostic at a place of this file. */
  diagnostic<R extends RuleId>(
    rule: R,
    range: TextRange,
    path: Path,
    data: RuleFacts[R],
    fix?: readonly TextEdit[],
  ): DiagnosticOf<R> {
    return {
      rule,
      severity: RULE_SETTINGS[rule].severity,
      file: this.path,
      start: this.lines.at(range.start),
      ...(range.end !== undefined && range.end > range.start && { end: this.lines.at(range.end) }),
      path,
      data,
      ...(fix !== undefined && fix.length > 0 && { fix }),
    };
  }
}
