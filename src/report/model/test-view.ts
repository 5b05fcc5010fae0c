import type { NotMeasuredReason, TestProfile } from '../../assessment/profile.js';
import type { Bank } from '../../banks/bank.js';
import { cutsOfMean } from '../../cat/cuts-of-mean.js';
import { type LocalText, localText } from './local-text.js';
import { type Standing, standingOf } from './standing.js';

/** A level of a test, in words. */
export interface LevelView {
  readonly id: string;
  readonly title: LocalText;
}

/** A can-do line of a bank. */
export interface CanDoView {
  readonly id: string;
  readonly bank: string;
  readonly area: string;
  /** Position of the level it describes. */
  readonly level: number;
  readonly text: LocalText;
}

/** One area of a test. */
export interface AreaView {
  readonly id: string;
  readonly title: LocalText;
  readonly measured: boolean;
  readonly reason?: NotMeasuredReason;
  /** Present when measured. */
  readonly standing?: Standing;
  readonly items: number;
  readonly dontKnow: number;
  /** Position of the level the person's own statements point to. */
  readonly selfAssessed?: number;
  /** Lines the answers support, of levels settled as reached in this area, the highest first. */
  readonly canDo: readonly CanDoView[];
  /** Lines of the first level not settled as reached, those the answers do not support yet first. */
  readonly next: readonly CanDoView[];
}

/** A combination of areas. */
export interface CombinedView {
  readonly standing: Standing;
  /** Ids of the areas it rests on. */
  readonly over: readonly string[];
}

/** One test of the sitting. */
export interface TestView {
  readonly part: string;
  readonly bank: string;
  readonly title: LocalText;
  readonly levels: readonly LevelView[];
  readonly status: TestProfile['status'];
  readonly version: string;
  readonly hash: string;
  readonly overall?: CombinedView;
  readonly written?: CombinedView;
  readonly oral?: CombinedView;
  readonly areas: readonly AreaView[];
  readonly items: number;
  readonly dontKnow: number;
  readonly milliseconds: number;
  /** Name of the rule that ended it; absent while it runs. */
  readonly stop?: string;
}

/** A test in words of its bank. */
export function testView(test: TestProfile, bank: Bank): TestView {
  const words = (text: Parameters<typeof localText>[0]): LocalText => localText(text, bank.defaultLanguage);
  const scaleCuts = (area: string): readonly number[] => test.cuts[test.scales.indexOf(area)] ?? [];
  const withCuts = test.cuts.map((cuts) => ({ cuts }));
  const combined = (found: TestProfile['overall']): CombinedView | undefined =>
    found && {
      standing: standingOf(found, test.levels, cutsOfMean(withCuts, found.weights)),
      over: found.over,
    };
  const overall = combined(test.overall);
  const written = combined(test.written);
  const oral = combined(test.oral);
  return {
    part: test.part,
    bank: test.bank,
    title: words(bank.title),
    levels: bank.levels.map(({ id, title }) => ({
      id,
      title: title === undefined ? words(id) : words(title),
    })),
    status: test.status,
    version: test.content.version,
    hash: test.content.hash,
    ...(overall ? { overall } : {}),
    ...(written ? { written } : {}),
    ...(oral ? { oral } : {}),
    areas: test.areas.map((area): AreaView => {
      const scale = bank.scales.find(({ id }) => id === area.area);
      const lines = bank.levels.flatMap((level, position) =>
        (scale?.levels?.[level.id]?.canDo ?? []).map(
          (line): CanDoView => ({
            id: line.id,
            bank: bank.id,
            area: area.area,
            level: position,
            text: words(line.text),
          }),
        ),
      );
      const standing = area.measured ? standingOf(area, test.levels, scaleCuts(area.area)) : undefined;
      const selfAssessed = area.selfAssessed === undefined ? -1 : test.levels.indexOf(area.selfAssessed);
      return {
        id: area.area,
        title: words(scale?.title ?? area.area),
        measured: area.measured,
        ...(area.reason === undefined ? {} : { reason: area.reason }),
        ...(standing ? { standing } : {}),
        items: area.items,
        dontKnow: area.dontKnow,
        ...(selfAssessed < 0 ? {} : { selfAssessed }),
        canDo: standing ? supported(area.canDo, lines, standing) : [],
        next: standing ? following(area.canDo, lines, standing) : [],
      };
    }),
    items: test.items,
    dontKnow: test.dontKnow,
    milliseconds: test.milliseconds,
    ...(test.stop ? { stop: test.stop.rule } : {}),
  };
}

function supported(ids: readonly string[], lines: readonly CanDoView[], standing: Standing): CanDoView[] {
  // A right answer above what is settled may be luck: it is not told as something the person can do.
  const highest = reachedLevel(standing);
  return ids
    .flatMap((id) => lines.find((line) => line.id === id) ?? [])
    .filter(({ level }) => level <= highest)
    .sort((left, right) => right.level - left.level);
}

function following(ids: readonly string[], lines: readonly CanDoView[], standing: Standing): CanDoView[] {
  const next = reachedLevel(standing) + 1;
  return lines
    .filter(({ level }) => level === next)
    .sort((left, right) => Number(ids.includes(left.id)) - Number(ids.includes(right.id)));
}

/** Position of the highest level settled as reached; everybody has reached the lowest. */
function reachedLevel({ cuts }: Standing): number {
  return Math.max(0, ...cuts.filter(({ outcome }) => outcome === 'reached').map(({ level }) => level));
}
