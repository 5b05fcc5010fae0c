import type { LevelBand, PathStep } from '../charts/chart.js';
import type { Standing } from '../model/standing.js';
import type { TestView } from '../model/test-view.js';
import type { Wording } from './wording.js';

/** The name of a level. */
function levelTitle(test: TestView, level: number, wording: Wording): string {
  const found = test.levels[level];
  return found ? wording.text(found.title, `level/${test.bank}/${found.id}`) : '';
}

/** The name inside a sentence: `A2` of `A2 – Daily life`; a name without a code in quotation marks. */
export function levelName(test: TestView, level: number, wording: Wording): string {
  const title = levelTitle(test, level, wording);
  return codeOf(title) ?? wording.words.quote(title);
}

/** `A2` of `A2 – Daily life`. */
function codeOf(title: string): string | undefined {
  const end = title.indexOf(' – ');
  return end < 0 ? undefined : title.slice(0, end);
}

/** The steps of a test's path. Where the levels have codes, the codes; the lowest is the start. */
export function pathSteps(test: TestView, wording: Wording): PathStep[] {
  const titles = test.levels.map((_, level) => levelTitle(test, level, wording));
  const coded = titles.some((title) => codeOf(title) !== undefined);
  return titles.map((title, level) => {
    if (!coded) return { label: title, short: String(level + 1) };
    const label = codeOf(title) ?? (level === 0 ? wording.words.startStep : title);
    return { label, short: label };
  });
}

/** What the numbers of a path stand for, a number never parted from its name; undefined when it has codes. */
export function numberKey(steps: readonly PathStep[]): string | undefined {
  if (!steps.some(({ short, label }) => short !== label)) return undefined;
  return steps.map(({ short, label }) => `${short}\u00A0${label}`).join(' · ');
}

/** Where a person stands, as the end of a sentence. */
export function standingWords(test: TestView, standing: Standing, wording: Wording): string {
  const { words } = wording;
  const name = (level: number): string => levelName(test, level, wording);
  if (standing.outcome === 'between' && standing.between) {
    return words.between(name(standing.between[0]), name(standing.between[1]));
  }
  const [lowest, highest] = standing.span;
  if (standing.outcome !== 'decided' && lowest !== highest) return words.span(name(lowest), name(highest));
  if (standing.level === 0) return words.atStart(levelTitle(test, 0, wording));
  const title = levelTitle(test, standing.level, wording);
  return words.at(codeOf(title) === undefined ? words.quote(title) : title);
}

/** The path of a test with the person's zone. */
export function levelBand(test: TestView, standing: Standing | undefined, wording: Wording): LevelBand {
  const title = wording.text(test.title, `bank/${test.bank}`);
  const { chart } = wording.words;
  return {
    kind: 'level-band',
    title: chart.title(title),
    description: standing ? standingWords(test, standing, wording) : wording.words.notMeasured,
    steps: pathSteps(test, wording),
    ...(standing ? { zone: standing.zone } : {}),
    words: { step: chart.step, here: chart.here, inZone: chart.inZone, outside: chart.outside },
  };
}
