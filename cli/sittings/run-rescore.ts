import type { LevelResult } from '../../src/assessment/profile.js';
import type { Bank } from '../../src/banks/bank.js';
import { CliError } from '../cli-error.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import type { Words } from '../locales/words.js';
import { levelWords } from '../results/level-words.js';
import type { Desk } from '../sitting/desk.js';
import { loadDeskContent } from '../sitting/load-desk-content.js';
import { areaTitle } from '../sitting/step-screen.js';
import { localText } from '../text/local-text.js';
import { wrapText } from '../text/wrap-text.js';
import { type RescoredTest, rescore } from './rescore.js';

/** Options of `coeps sittings rescore`. */
export interface RescoreOptions {
  readonly json?: boolean;
  /** Folder of the other content. */
  readonly with?: string;
}

/** Shows what other content would make of the answers of a sitting. Nothing is changed. */
export async function runRescore(
  id: string,
  desk: Desk,
  options: RescoreOptions,
  io: CliIo,
  words: Words,
): Promise<ExitCode> {
  if (options.with === undefined) throw new CliError(words.sittings.rescoreNeeds);
  const { content } = await loadDeskContent(options.with, io.cwd, words.locale);
  const { events } = desk.store.read(id);
  const tests = rescore(desk.assessment.view(events), desk.assessment.profile(events).tests, content);
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ id, tests: tests.map(jsonOf) }, null, 2)}\n`);
    return EXIT.ok;
  }
  const banks = content.banks;
  const lines = tests.flatMap((test) =>
    testLines(
      test,
      desk,
      banks.find(({ id: bank }) => bank === test.bank),
      words,
    ),
  );
  for (const line of lines.length === 0 ? [words.sittings.nothingToRescore] : lines) {
    for (const wrapped of wrapText(line, 78, '    ')) io.stdout.write(`${wrapped}\n`);
  }
  io.stdout.write(`\n${words.sittings.rescoreKept}\n`);
  return EXIT.ok;
}

function jsonOf({ before, after, ...rest }: RescoredTest) {
  const level = (result: Pick<LevelResult, 'level' | 'outcome' | 'ability' | 'standardError'> | undefined) =>
    result && {
      level: result.level,
      outcome: result.outcome,
      ability: result.ability,
      standardError: result.standardError,
    };
  return {
    ...rest,
    overall: { before: level(before.overall), after: level(after?.overall as LevelResult | undefined) },
    areas: before.areas.map((area) => ({
      area: area.area,
      before: level(area),
      after: level(after?.areas.find(({ scale }) => scale === area.area) as LevelResult | undefined),
    })),
  };
}

function testLines(test: RescoredTest, desk: Desk, bank: Bank | undefined, words: Words): readonly string[] {
  const { sittings, results, locale } = words;
  const own = desk.content.banks.find(({ id }) => id === test.bank);
  if (!own) return [];
  const title = localText(own.title, locale, own.defaultLanguage).text;
  const { after } = test;
  if (!bank || !after) return [sittings.rescoreTitle(title, test.from, test.to), `  ${sittings.bankGone}`];
  const pairs: readonly (readonly [string, LevelResult | undefined, LevelResult | undefined])[] = [
    [results.overall, test.before.overall, after.overall as LevelResult | undefined],
    ...test.before.areas
      .filter((area) => area.items > 0)
      .map(
        (area) =>
          [
            areaTitle(own, area.area, locale),
            area,
            after.areas.find(({ scale }) => scale === area.area) as LevelResult | undefined,
          ] as const,
      ),
  ];
  const said = (from: Bank, result: LevelResult | undefined) =>
    result && result.outcome !== 'not-measured' ? levelWords(from, result, words) : results.notMeasured;
  return [
    sittings.rescoreTitle(title, test.from, test.to),
    ...pairs.map(([label, before, now]) => {
      const [first, second] = [said(own, before), said(bank, now)];
      const line = first === second ? sittings.same(first) : sittings.differs(first, second);
      return `  ${results.labelled(label, line)}`;
    }),
    ...(test.gone.length === 0 ? [] : [`  ${sittings.itemsGone(test.gone)}`]),
    ...(test.rewritten.length === 0 ? [] : [`  ${sittings.itemsRewritten(test.rewritten)}`]),
    ...(test.scoredOtherwise.length === 0 ? [] : [`  ${sittings.scoredOtherwise(test.scoredOtherwise)}`]),
  ];
}
