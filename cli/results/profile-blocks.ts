import type { AssessmentContent } from '../../src/assessment/content.js';
import type { AreaProfile, LevelResult, Profile, TestProfile } from '../../src/assessment/profile.js';
import type { Bank } from '../../src/banks/bank.js';
import type { CanDo } from '../../src/formats/bank.js';
import type { Words } from '../locales/words.js';
import { areaTitle } from '../sitting/step-screen.js';
import { localText } from '../text/local-text.js';
import { levelWords, probableZone, shortLevelName } from './level-words.js';
import type { ResultBlock } from './result-block.js';

/** Enough to talk about, few enough to read. */
const STRENGTHS = 8;
const NEXT_STEPS = 4;

/** The profile in words: strengths and next steps first, then levels as bands, then how it came about. */
export function profileBlocks(profile: Profile, content: AssessmentContent, words: Words): ResultBlock[] {
  const { results } = words;
  const tests = profile.tests.flatMap((test) => {
    const bank = content.banks.find((candidate) => candidate.id === test.bank);
    return bank ? [{ test, bank }] : [];
  });
  const strengths = strongest(tests, words);
  const provisional = tests.some(({ test }) => test.status !== 'calibrated');
  return [
    { kind: 'title', text: results.title },
    ...results.purpose.map((text): ResultBlock => ({ kind: 'text', text })),
    ...(profile.complete ? [] : [{ kind: 'text', text: results.unfinished } as const]),
    { kind: 'heading', text: results.strengths },
    strengths.length > 0
      ? { kind: 'list', items: strengths }
      : { kind: 'text', text: results.noStrengthsYet },
    ...nextSteps(tests, words),
    ...(tests.length === 0 ? [] : [{ kind: 'heading', text: results.levels } as const]),
    ...(provisional ? [{ kind: 'text', text: results.indicative } as const] : []),
    ...tests.flatMap(({ test, bank }) => testBlocks(test, bank, words)),
    ...attitudes(profile, content, words),
    ...runFacts(profile, words),
  ];
}

/** The levels of one test: overall, written and oral, then each area. */
function testBlocks(test: TestProfile, bank: Bank, words: Words): ResultBlock[] {
  const { results, locale } = words;
  const title = localText(bank.title, locale, bank.defaultLanguage).text;
  const combined: readonly (readonly [string, LevelResult | undefined])[] = [
    [results.overall, test.overall],
    [results.written, test.written],
    [results.oral, test.oral],
  ];
  const names = bank.levels.map((level) => shortLevelName(bank, level.id, words));
  return [
    { kind: 'heading', text: title },
    { kind: 'text', text: results.path(names) },
    ...combined.flatMap(([label, result]) => (result ? [levelBlock(label, result, bank, words)] : [])),
    ...test.areas.map((area) => areaBlock(area, bank, words)),
  ];
}

function areaBlock(area: AreaProfile, bank: Bank, words: Words): ResultBlock {
  const { results } = words;
  const label = areaTitle(bank, area.area, words.locale);
  const own =
    area.selfAssessed === undefined
      ? ''
      : results.selfAssessed(shortLevelName(bank, area.selfAssessed, words));
  if (area.measured) {
    const block = levelBlock(label, area, bank, words);
    return { ...block, text: block.text + own };
  }
  const reason = area.reason === undefined ? results.notMeasured : words.notMeasured[area.reason];
  return { kind: 'level', text: results.labelled(label, reason) + own, levels: 0 };
}

function levelBlock(label: string, result: LevelResult, bank: Bank, words: Words) {
  return {
    kind: 'level',
    text: words.results.labelled(label, levelWords(bank, result, words)),
    levels: bank.levels.length,
    zone: probableZone(result),
  } as const;
}

/** One line of each area, those furthest along first. */
function strongest(
  tests: readonly { readonly test: TestProfile; readonly bank: Bank }[],
  words: Words,
): readonly string[] {
  return tests
    .flatMap(({ test, bank }) =>
      test.areas.flatMap((area) => {
        // A right answer above what is settled may be luck: it is not told as something the person can do.
        const settled = test.levels
          .slice(0, reachedLevel(area) + 1)
          .flatMap((level) => canDoLines(bank, area.area, level));
        const surest = area.canDo.find((id) => settled.some((line) => line.id === id));
        const text = surest === undefined ? undefined : canDoText(bank, area.area, surest, words);
        return text === undefined ? [] : [{ text, share: reachedLevel(area) / test.levels.length }];
      }),
    )
    .sort((left, right) => right.share - left.share)
    .slice(0, STRENGTHS)
    .map(({ text }) => text);
}

/** Position of the highest level settled as reached; everybody has reached the lowest. */
function reachedLevel({ cuts }: AreaProfile): number {
  return cuts.findLastIndex(({ outcome }) => outcome === 'reached') + 1;
}

function canDoLines(bank: Bank, area: string, level: string): readonly CanDo[] {
  return bank.scales.find((scale) => scale.id === area)?.levels?.[level]?.canDo ?? [];
}

function canDoText(bank: Bank, area: string, id: string, { locale }: Words): string | undefined {
  const levels = bank.scales.find((scale) => scale.id === area)?.levels ?? {};
  for (const { canDo } of Object.values(levels)) {
    const line = canDo?.find((candidate) => candidate.id === id);
    if (line) return localText(line.text, locale, bank.defaultLanguage).text;
  }
  return undefined;
}

/** What comes next in the areas with most to gain: a line of the first level not settled, in the order of the distance. */
function nextSteps(
  tests: readonly { readonly test: TestProfile; readonly bank: Bank }[],
  words: Words,
): ResultBlock[] {
  const steps = tests.flatMap(({ test, bank }) =>
    test.areas.flatMap((area) => {
      if (!area.measured) return [];
      const position = reachedLevel(area) + 1;
      const above = test.levels[position];
      const [line] = above === undefined ? [] : canDoLines(bank, area.area, above);
      if (!line) return [];
      const canDo = localText(line.text, words.locale, bank.defaultLanguage).text;
      const share = position / test.levels.length;
      return [{ share, text: words.results.towards(areaTitle(bank, area.area, words.locale), canDo) }];
    }),
  );
  if (steps.length === 0) return [];
  const items = steps
    .sort((left, right) => left.share - right.share)
    .slice(0, NEXT_STEPS)
    .map((step) => step.text);
  return [
    { kind: 'heading', text: words.results.nextSteps },
    { kind: 'list', items },
  ];
}

function attitudes(profile: Profile, content: AssessmentContent, words: Words): ResultBlock[] {
  const items = profile.strengths.flatMap(({ bank: id, strengths }) => {
    const bank = content.banks.find((candidate) => candidate.id === id);
    return strengths.map((strength) => (bank ? strengthText(bank, strength, words) : strength));
  });
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: words.results.attitudes },
        { kind: 'list', items },
      ];
}

function strengthText(bank: Bank, id: string, words: Words): string {
  for (const scale of bank.scales) {
    if (scale.id === id) return areaTitle(bank, id, words.locale);
    const line = canDoText(bank, scale.id, id, words);
    if (line !== undefined) return line;
  }
  return id;
}

function runFacts(profile: Profile, words: Words): ResultBlock[] {
  const items = profile.tests.reduce((sum, test) => sum + test.items, 0);
  const dontKnow = profile.tests.reduce((sum, test) => sum + test.dontKnow, 0);
  return [
    { kind: 'heading', text: words.results.facts },
    { kind: 'text', text: words.results.factLine(items, Math.round(profile.seconds / 60), dontKnow) },
    { kind: 'text', text: words.results.content(contentNames(profile)) },
    { kind: 'text', text: words.results.limits },
  ];
}

/** The assessment and the banks used, with the beginning of their hashes: enough to tell two editions apart. */
function contentNames({ content, tests }: Profile): string {
  return content
    .filter(
      ({ kind, id }) => kind === 'assessment' || (kind === 'bank' && tests.some((test) => test.bank === id)),
    )
    .map(({ id, version, hash }) => `${id} ${version} (${hash.slice(0, 8)})`)
    .join(', ');
}
