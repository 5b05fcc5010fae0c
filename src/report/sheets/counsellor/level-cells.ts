import type { LevelStrip } from '../../charts/chart.js';
import type { Cell } from '../../document/block.js';
import type { Standing } from '../../model/standing.js';
import type { TestView } from '../../model/test-view.js';
import type { CounsellorWording } from '../counsellor-wording.js';
import { levelName, pathSteps } from '../level-words.js';

/** Short name of a level: its code, or its number on the path. */
function shortLevel(test: TestView, level: number, { person }: CounsellorWording): string {
  const step = pathSteps(test, person)[level];
  return step?.short ?? '';
}

/** The level of a standing with its certainty: "entre A2 et B1, à confirmer". */
export function levelCell(test: TestView, standing: Standing, wording: CounsellorWording): string {
  const name = (level: number): string => shortLevel(test, level, wording);
  return `${levelAlone(standing, name, wording)}, ${wording.words.profile.certainty[standing.certainty]}`;
}

/** {@link levelCell} with the levels' names in full, for where there is room. */
export function levelInFull(test: TestView, standing: Standing, wording: CounsellorWording): string {
  const name = (level: number): string => levelName(test, level, wording.person);
  return `${levelAlone(standing, name, wording)}, ${wording.words.profile.certainty[standing.certainty]}`;
}

function levelAlone(standing: Standing, name: (level: number) => string, wording: CounsellorWording): string {
  const { profile } = wording.words;
  const [lowest, highest] = standing.span;
  return standing.between
    ? profile.between(name(standing.between[0]), name(standing.between[1]))
    : standing.outcome !== 'decided' && lowest !== highest
      ? profile.span(name(lowest), name(highest))
      : name(standing.level);
}

/** The strip of a standing, for a cell. */
export function stripCell(
  test: TestView,
  title: string,
  standing: Standing,
  wording: CounsellorWording,
  selfAssessed?: number,
): Cell {
  const { profile } = wording.words;
  const [lowest, highest] = standing.span;
  const strip: LevelStrip = {
    kind: 'level-strip',
    title,
    description: profile.zoneIs(shortLevel(test, lowest, wording), shortLevel(test, highest, wording)),
    steps: test.levels.length,
    zone: standing.zone,
    mark: standing.mark,
    ...(selfAssessed === undefined ? {} : { selfAssessed }),
  };
  return { strip };
}

/** A probability as chances in 100. */
export function chances(probability: number): string {
  if (probability < 0.005) return '< 1';
  if (probability > 0.995) return '> 99';
  return String(Math.round(probability * 100));
}
