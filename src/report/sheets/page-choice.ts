import { aheadLines, type ItemLines } from './person-page.js';

/** What can be told before a reader loses the thread. */
const MOST = { canDo: 6, next: 3, paths: 3 };

/** Share of the page's free lines above which no further line of what comes next is told. */
const AHEAD = 0.6;

/** The lines one language takes for what it has to say, and those there are for it. */
export interface PageRoom {
  /** Lines of the page that are free. */
  readonly lines: number;
  /** Lines the attitudes would take of them. */
  readonly attitudes: number;
  readonly canDo: readonly ItemLines[];
  readonly next: readonly ItemLines[];
  readonly paths: readonly ItemLines[];
  /** Of what is said where there is no line of a sort. */
  readonly none: Readonly<Record<'canDo' | 'next' | 'paths', ItemLines>>;
}

/** What the lines are about, in any language. */
interface PageSubjects {
  /** The test each can-do line is about and the level it is of; undefined for what comes from experience. */
  readonly canDo: readonly ({ readonly bank: string; readonly level: number } | undefined)[];
  /** Position of the pathway itself. */
  readonly main: number;
}

/** Positions of the lines a page tells, in the order to tell them. */
export interface PageChoice {
  readonly canDo: readonly number[];
  readonly next: readonly number[];
  readonly paths: readonly number[];
  /** Whether the attitudes have room. */
  readonly attitudes: boolean;
}

/**
 * Chooses the lines of a page once for several languages, so that a person reads the same in each: what is chosen
 * fits in every one. First the pathway itself, one line of what comes next and one can-do line of every test, even in
 * place of the attitudes; then more paths, more of what comes next and more can-do lines, as far as there is room.
 * @param among what may be told; everything when absent
 */
export function choosePage(
  languages: readonly PageRoom[],
  { canDo, main }: PageSubjects,
  among?: PageChoice,
): PageChoice {
  const offered = (list: 'canDo' | 'next' | 'paths'): readonly number[] =>
    among?.[list] ?? [...(languages[0]?.[list].keys() ?? [])];
  const fits = (choice: PageChoice): boolean =>
    languages.every(
      (room) =>
        canDoLines(room, choice) + aheadLinesOf(room, choice) + (choice.attitudes ? room.attitudes : 0) <=
        room.lines,
    );
  const fitsAhead = (choice: PageChoice): boolean =>
    fits(choice) && languages.every((room) => aheadLinesOf(room, choice) <= room.lines * AHEAD);

  const first: PageChoice = {
    canDo: [],
    next: offered('next').slice(0, 1),
    paths: offered('paths').length > 0 ? [main] : [],
    attitudes: among?.attitudes ?? true,
  };
  const linesOf = (index: number): number =>
    Math.max(...languages.map(({ canDo }) => canDo[index]?.across ?? 0));
  let choice = withOneOfEach(first, offered('canDo'), canDo, fits, linesOf);
  const add = (list: 'canDo' | 'next' | 'paths', holds: (choice: PageChoice) => boolean): void => {
    for (const index of offered(list)) {
      if (choice[list].length >= MOST[list]) return;
      if (choice[list].includes(index)) continue;
      const candidate = { ...choice, [list]: [...choice[list], index] };
      if (holds(candidate)) choice = candidate;
      // A path is never passed over for one that ranks below it.
      else if (list === 'paths') return;
    }
  };
  add('paths', fits);
  add('next', fitsAhead);
  add('canDo', fits);
  const inOrder = (list: readonly number[]): number[] => [...list].sort((left, right) => left - right);
  return {
    ...choice,
    canDo: inOrder(choice.canDo),
    next: inOrder(choice.next),
    paths: inOrder(choice.paths),
  };
}

/**
 * A can-do line of every test: of its first level the shortest, which leaves room for paths, else the first that fits;
 * when room is short the shortest of all, and the attitudes give way.
 */
function withOneOfEach(
  choice: PageChoice,
  all: readonly number[],
  subjects: PageSubjects['canDo'],
  fits: (choice: PageChoice) => boolean,
  linesOf: (index: number) => number,
): PageChoice {
  const shortest = [...all].sort((left, right) => linesOf(left) - linesOf(right));
  const firstLevels = new Map<string, number>();
  for (const subject of all.map((index) => subjects[index])) {
    if (subject && !firstLevels.has(subject.bank)) firstLevels.set(subject.bank, subject.level);
  }
  const ofFirstLevel = (index: number): boolean => {
    const subject = subjects[index];
    return subject !== undefined && firstLevels.get(subject.bank) === subject.level;
  };
  const inOrder = [...shortest.filter(ofFirstLevel), ...all];
  const wanted = [...firstLevels.keys()];
  const served = (start: PageChoice, order: readonly number[]): PageChoice => {
    let found = start;
    for (const test of wanted) {
      const adding = (index: number): PageChoice => ({ ...found, canDo: [...found.canDo, index] });
      const index = order.find((candidate) => subjects[candidate]?.bank === test && fits(adding(candidate)));
      if (index !== undefined) found = adding(index);
    }
    return found;
  };
  const tries = [
    served(choice, inOrder),
    served(choice, shortest),
    served({ ...choice, attitudes: false }, shortest),
  ];
  const found = tries.reduce((best, next) => (next.canDo.length > best.canDo.length ? next : best));
  // A sheet that tells nothing a person can do would be worse than one that is a line too long.
  return found.canDo.length > 0 ? found : { ...found, canDo: shortest.slice(0, 1) };
}

function canDoLines({ canDo, none }: PageRoom, choice: PageChoice): number {
  return itemsOf(canDo, choice.canDo, none.canDo).reduce((sum, { across }) => sum + across, 0);
}

function aheadLinesOf({ next, paths, none }: PageRoom, choice: PageChoice): number {
  return aheadLines(itemsOf(next, choice.next, none.next), itemsOf(paths, choice.paths, none.paths)).lines;
}

function itemsOf(
  items: readonly ItemLines[],
  kept: readonly number[],
  instead: ItemLines,
): readonly ItemLines[] {
  return kept.length === 0 ? [instead] : kept.flatMap((index) => items[index] ?? []);
}
