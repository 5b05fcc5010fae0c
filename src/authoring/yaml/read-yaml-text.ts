import { SourceFile } from '../content/source-file.js';
import type { Diagnostic, Path, Position } from '../diagnostic.js';
import { readYamlFile } from './read-yaml-file.js';
import { readWithYaml } from './yaml-reader.js';

/** A YAML text as read: its value, where its parts are written, and what is wrong with it. */
export interface YamlText {
  /** undefined when the text cannot be read. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Line and column, from 1, of the value at a path. */
  readonly position: (path: Path) => Position;
}

/**
 * Reads one YAML text, however hostile, in bounded time and memory, without throwing.
 * @param file name used in diagnostics
 */
export function readYaml(text: string, file: string): YamlText {
  const source = new SourceFile(file, text);
  const diagnostics = readYamlFile(source, readWithYaml);
  return {
    value: source.value,
    diagnostics,
    position: (path) => source.lines.at(source.rangeOf(path).start),
  };
}
