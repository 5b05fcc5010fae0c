import type { Position } from '../diagnostic.js';

/** Turns offsets of a text into lines and columns, by binary search over the starts of its lines. */
export class LinePositions {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Line and column of an offset, both from 1. */
  at(offset: number): Position {
    const line = this.line(offset);
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 };
  }

  /** Line of an offset, from 1. */
  line(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Offset of the start of a line, from 1. */
  startOf(line: number): number {
    return this.#starts[line - 1] ?? 0;
  }
}
