import type { Bank } from '../../banks/bank.js';
import { DONT_KNOW } from '../../irt/answer-likelihood.js';

/** What is known of answers besides their scores; either may be empty. */
export interface AnswerDetails {
  /** Options chosen; `person` is the row in the data. */
  readonly choices: Iterable<{ readonly person: number; readonly item: string; readonly option: string }>;
  /** Answering times, pauses out. */
  readonly times: Iterable<{ readonly item: string; readonly milliseconds: number }>;
}

const CHUNK = 1 << 16;

/** No option given; an option the bank does not have. Those the bank has come after. */
const NO_OPTION = 0;
const OTHER_OPTION = 1;

interface Chunk {
  readonly person: Uint32Array;
  readonly item: Uint16Array;
  readonly option: Uint16Array;
  readonly milliseconds: Uint32Array;
}

/** Collects options and times of answers that arrive one by one, from a stream of lines: twelve bytes an answer. */
export class AnswerDetailCollector implements AnswerDetails {
  readonly #items: readonly string[];
  readonly #itemPosition: ReadonlyMap<string, number>;
  readonly #options: readonly string[];
  readonly #optionCode: ReadonlyMap<string, number>;
  readonly #chunks: Chunk[] = [];
  #count = 0;
  #choices = 0;

  constructor(bank: Pick<Bank, 'items'>) {
    this.#items = bank.items.map(({ id }) => id);
    this.#itemPosition = new Map(this.#items.map((id, position) => [id, position]));
    const known = new Set(
      bank.items.flatMap((item) => ('options' in item ? item.options.map(({ id }) => id) : [])),
    );
    this.#options = ['', 'other', DONT_KNOW, ...known];
    this.#optionCode = new Map(this.#options.slice(2).map((id, n) => [id, n + 2]));
  }

  /** Answers that say which option was chosen. */
  get choiceCount(): number {
    return this.#choices;
  }

  /** Adds what is known of one answer; an item the bank does not have is left out. @param person row in the data */
  add(person: number, item: string, option: string | undefined, milliseconds: number | undefined): void {
    const position = this.#itemPosition.get(item);
    if (position === undefined || (option === undefined && milliseconds === undefined)) return;
    const within = this.#count % CHUNK;
    if (within === 0) {
      this.#chunks.push({
        person: new Uint32Array(CHUNK),
        item: new Uint16Array(CHUNK),
        option: new Uint16Array(CHUNK),
        milliseconds: new Uint32Array(CHUNK),
      });
    }
    const chunk = this.#chunks[this.#chunks.length - 1] as Chunk;
    chunk.person[within] = person;
    chunk.item[within] = position;
    chunk.option[within] = option === undefined ? NO_OPTION : (this.#optionCode.get(option) ?? OTHER_OPTION);
    chunk.milliseconds[within] = Math.min(0xffffffff, Math.round(milliseconds ?? 0));
    this.#count += 1;
    if (option !== undefined) this.#choices += 1;
  }

  get choices(): AnswerDetails['choices'] {
    return this.#each((chunk, n) => {
      const option = chunk.option[n] as number;
      if (option === NO_OPTION) return undefined;
      return {
        person: chunk.person[n] as number,
        item: this.#items[chunk.item[n] as number] as string,
        option: this.#options[option] as string,
      };
    });
  }

  get times(): AnswerDetails['times'] {
    return this.#each((chunk, n) => {
      const milliseconds = chunk.milliseconds[n] as number;
      if (milliseconds === 0) return undefined;
      return { item: this.#items[chunk.item[n] as number] as string, milliseconds };
    });
  }

  #each<T>(read: (chunk: Chunk, n: number) => T | undefined): Iterable<T> {
    const chunks = this.#chunks;
    const total = this.#count;
    return {
      *[Symbol.iterator]() {
        for (let index = 0; index < total; index++) {
          const value = read(chunks[Math.floor(index / CHUNK)] as Chunk, index % CHUNK);
          if (value !== undefined) yield value;
        }
      },
    };
  }
}
