import type { AreaView, CanDoView, TestView } from './test-view.js';

/** What the person can do, to be told in this order: all tests have a word before any has a second. */
export function canDoLines(tests: readonly TestView[]): CanDoView[] {
  return inTurn(tests.map((test) => inTurn(byStanding(test).map((area) => area.canDo))));
}

/** What comes next: one line per test, from the area with the most to gain; then further areas. */
export function nextLines(tests: readonly TestView[]): CanDoView[] {
  return inTurn(
    tests.map((test) =>
      byStanding(test)
        .reverse()
        .flatMap((area) => area.next.slice(0, 1)),
    ),
  );
}

/** Measured areas, the strongest first. */
function byStanding(test: TestView): AreaView[] {
  return test.areas
    .filter(({ standing }) => standing !== undefined)
    .sort((left, right) => (right.standing?.mark ?? 0) - (left.standing?.mark ?? 0));
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => (index < list.length ? [list[index] as T] : [])),
  ).flat();
}
