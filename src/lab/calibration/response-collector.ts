import { PositioningError } from '../../errors.js';
import type { Score } from '../../irt/answer-likelihood.js';
import { checkItemNames, type ResponseMatrix, storedScore } from './response-matrix.js';

const CHUNK = 1 << 16;

interface Chunk {
  readonly person: Uint32Array;
  readonly item: Uint16Array;
  readonly score: Uint8Array;
}

/**
 * Builds a {@link ResponseMatrix} from answers that arrive one by one, in any order, for instance from a
 * stream of lines: seven bytes an answer while collecting, three when finished.
 */
export class ResponseCollector {
  readonly #items: readonly string[];
  readonly #positions: ReadonlyMap<string, number>;
  readonly #persons: string[] = [];
  readonly #rows = new Map<string, number>();
  readonly #sourceOf: number[] = [];
  readonly #sources: string[] = [];
  #chunks: Chunk[] = [];
  #answers = 0;

  /**
   * @param items ids of every item that may occur
   * @throws PositioningError `lab/invalid-option` when an item is named twice.
   */
  constructor(items: readonly string[]) {
    checkItemNames(items);
    this.#items = [...items];
    this.#positions = new Map(items.map((item, position) => [item, position]));
  }

  /** Number of answers so far. */
  get answers(): number {
    return this.#answers;
  }

  /**
   * Says that what follows comes from another file: from here on a person already met in an earlier source is
   * refused, since merging the exports of several machines must not count someone twice.
   */
  startSource(name: string): void {
    this.#sources.push(name);
  }

  /**
   * Adds one answer.
   * @returns row of the person in the finished matrix
   * @throws PositioningError `lab/unknown-item`, `lab/invalid-score`, or `lab/duplicate-person` when an earlier
   *   source already held the person.
   */
  add(person: string, item: string, score: Score): number {
    const position = this.#positions.get(item);
    if (position === undefined) throw new PositioningError('lab/unknown-item', { item, person });
    const stored = storedScore(score, { person, item });
    const row = this.#row(person);
    const within = this.#answers % CHUNK;
    if (within === 0) {
      this.#chunks.push({
        person: new Uint32Array(CHUNK),
        item: new Uint16Array(CHUNK),
        score: new Uint8Array(CHUNK),
      });
    }
    const chunk = this.#chunks[this.#chunks.length - 1] as Chunk;
    chunk.person[within] = row;
    chunk.item[within] = position;
    chunk.score[within] = stored;
    this.#answers += 1;
    return row;
  }

  #row(person: string): number {
    const source = this.#sources.length;
    const row = this.#rows.get(person);
    if (row === undefined) {
      // A name cut out of a longer text would keep all of that text in memory.
      const name = person.split('').join('');
      this.#rows.set(name, this.#persons.length);
      this.#persons.push(name);
      this.#sourceOf.push(source);
      return this.#persons.length - 1;
    }
    const first = this.#sourceOf[row] as number;
    if (first !== source) {
      throw new PositioningError('lab/duplicate-person', {
        person,
        sources: [this.#sources[first - 1], this.#sources[source - 1]],
      });
    }
    return row;
  }

  /**
   * The matrix of all answers; the collector is empty afterwards.
   * @throws PositioningError `lab/duplicate-answer` when a person answered an item twice.
   */
  finish(): ResponseMatrix {
    const starts = new Uint32Array(this.#persons.length + 1);
    this.#eachAnswer((person) => {
      starts[person + 1] = (starts[person + 1] as number) + 1;
    });
    for (let row = 1; row < starts.length; row++) {
      starts[row] = (starts[row] as number) + (starts[row - 1] as number);
    }
    const itemOf = new Uint16Array(this.#answers);
    const scores = new Uint8Array(this.#answers);
    const filled = new Uint32Array(this.#persons.length);
    this.#eachAnswer((person, item, score) => {
      // Insertion keeps each row in item order; rows are short and usually nearly sorted.
      const start = starts[person] as number;
      let at = start + (filled[person] as number);
      while (at > start && (itemOf[at - 1] as number) > item) {
        itemOf[at] = itemOf[at - 1] as number;
        scores[at] = scores[at - 1] as number;
        at -= 1;
      }
      if (at > start && itemOf[at - 1] === item) {
        throw new PositioningError('lab/duplicate-answer', {
          person: this.#persons[person],
          item: this.#items[item],
        });
      }
      itemOf[at] = item;
      scores[at] = score;
      filled[person] = (filled[person] as number) + 1;
    });
    const matrix = { items: this.#items, persons: [...this.#persons], starts, itemOf, scores };
    this.#chunks = [];
    this.#answers = 0;
    this.#rows.clear();
    this.#persons.length = 0;
    this.#sourceOf.length = 0;
    return matrix;
  }

  #eachAnswer(visit: (person: number, item: number, score: number) => void): void {
    this.#chunks.forEach((chunk, index) => {
      const count = Math.min(CHUNK, this.#answers - index * CHUNK);
      for (let n = 0; n < count; n++) {
        visit(chunk.person[n] as number, chunk.item[n] as number, chunk.score[n] as number);
      }
    });
  }
}
