import type { Bank } from '../../../src/banks/bank.js';
import { compileBank } from '../../../src/banks/compile-bank.js';
import { contentHash } from '../../../src/banks/content-hash.js';
import { mostItems } from '../../../src/cat/stop-rules/length.js';
import type { Administration } from '../../../src/formats/bank.js';
import { type SimulatedBank, simulatedBank } from '../../../src/lab/bank-simulation.js';
import { type LengthCell, type LengthRow, lengthTable } from '../../../src/lab/length-table.js';
import { columnNames, SIMULATION_WORDS } from '../../../src/lab/simulation-words.js';
import { ASSUMED_ERROR } from '../../../src/lab/true-pool.js';
import { createProgressBar } from '../../bank-views/progress-bar.js';
import { itemCount, lengthsAround, usualLength } from '../../bank-views/reach-table.js';
import { createScreen } from '../../bank-views/screen.js';
import { CliError } from '../../cli-error.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { PACKAGE_NAME, packageVersion } from '../../package-version.js';
import { cleanLine } from '../../text/clean-text.js';
import { localText } from '../../text/local-text.js';
import type { LengthOptions } from './length.js';
import { countOption, lengthsOption } from './number-options.js';
import { type BankSurroundings, chooseAreas, chooseBank, openBanks } from './open-banks.js';
import { withInterrupt } from './with-interrupt.js';

/** Version of the JSON this command writes. */
const SCHEMA_VERSION = 1;

/** Does the work of `coeps bank length`. */
export async function runLength(options: LengthOptions, surroundings: BankSurroundings): Promise<ExitCode> {
  const { io, words } = surroundings;
  const persons = countOption(options.persons, '--persons', [1, 10_000], words);
  const asked = options.lengths === undefined ? undefined : lengthsOption(options.lengths, words);
  const banks = await openBanks(options.content, surroundings);
  const bank = chooseBank(banks, options.bank, words);
  if (bank.scoring === 'strengths') throw new CliError(words.errors.strengthsOnly(bank.id));
  const areas = chooseAreas(bank, options.areas, words);
  const { pool, settings } = compileBank(bank, areas ? { areas } : {});
  const usual = usualLength(pool, settings);
  const items = itemCount(pool, settings);
  const lengths = asked ?? lengthsAround(usual, items);
  const prepared = longTest(bank, areas, Math.max(...lengths), usual);
  const rows = await withInterrupt(io, words, (signal) =>
    table(prepared, { lengths, persons, options: { ...options, bank: bank.id } }, surroundings, signal),
  );
  if (options.json) {
    io.stdout.write(`${JSON.stringify(asJson(bank, rows, persons, options), null, 2)}\n`);
    return EXIT.ok;
  }
  print(bank, rows, { persons, usual, allItems: items <= usual }, surroundings);
  return EXIT.ok;
}

/** The bank with its stop rules replaced by a length, and room in each area for it. */
function longTest(
  bank: Bank,
  areas: readonly string[] | undefined,
  length: number,
  usual: number,
): SimulatedBank {
  const longer = Math.max(1, length / usual);
  const administration: Administration = { maxItems: length };
  const itemsEach = Object.fromEntries(
    bank.scales.flatMap(({ id, maxItems }) =>
      maxItems === undefined ? [] : [[id, Math.ceil(maxItems * longer)]],
    ),
  );
  return simulatedBank(bank, {
    administration,
    itemsEach,
    stop: mostItems(length),
    ...(areas ? { areas } : {}),
  });
}

async function table(
  bank: SimulatedBank,
  {
    lengths,
    persons,
    options,
  }: { lengths: readonly number[]; persons: number; options: LengthOptions & { readonly bank: string } },
  { io, words }: BankSurroundings,
  signal: AbortSignal,
): Promise<LengthRow[]> {
  const { bar: signs } = createScreen(io, words.locale);
  const levels = bank.engine.settings.levels.length;
  const total = persons * levels;
  const bar = createProgressBar(io.stderr, words.simulate.running(total, options.bank), total, signs);
  try {
    return await lengthTable(
      {
        bank,
        lengths,
        personsPerLevel: persons,
        error: ASSUMED_ERROR,
        testletSd: 0.5,
        propensities: [0, 0.5, 1],
        seed: options.seed,
        administration: { mode: options.mode },
      },
      async (done) => {
        bar.update(done);
        await new Promise(setImmediate);
        signal.throwIfAborted();
      },
    );
  } finally {
    bar.end();
  }
}

function print(
  bank: Bank,
  rows: readonly LengthRow[],
  { persons, usual, allItems }: { persons: number; usual: number; allItems: boolean },
  { io, words }: BankSurroundings,
): void {
  const { length: said, locale } = words;
  const screen = createScreen(io, locale);
  const title = cleanLine(localText(bank.title, locale, bank.defaultLanguage).text);
  screen.text(said.title(title));
  screen.text(said.people(persons));
  screen.text(SIMULATION_WORDS[locale].assumed);
  const head = [said.length, ...columnNames(bank.levels, locale, bank.defaultLanguage).map(cleanLine)];
  const full = rows.filter(({ cells }) => cells.some((cell) => cell.count > 0));
  const show = (heading: string, value: (cell: LengthCell) => string) => {
    screen.heading(heading);
    screen.table({
      head,
      rows: full.map(({ length, cells }) => [
        length === usual ? `${length} (${allItems ? said.all : said.own})` : String(length),
        ...cells.map((cell) => (cell.count === 0 ? '–' : value(cell))),
      ]),
    });
  };
  show(said.errorTitle, (cell) => screen.number(cell.standardError));
  show(said.settledTitle, (cell) => screen.percent(cell.settled));
  show(said.decidedTitle, (cell) => screen.percent(cell.decided));
  show(said.rightTitle, (cell) => screen.percent(cell.exact));
  const first = rows.find(({ cells }) => cells.every((cell) => cell.count === 0));
  if (first) {
    screen.blank();
    screen.text(said.exhausted(first.length));
  }
}

function asJson(bank: Bank, rows: readonly LengthRow[], persons: number, options: LengthOptions): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: PACKAGE_NAME, version: packageVersion() },
    bank: { id: bank.id, version: bank.version, hash: contentHash(bank) },
    assumptions: { personsPerLevel: persons, seed: options.seed, mode: options.mode, error: ASSUMED_ERROR },
    lengths: rows.map(({ length, cells }) => ({
      length,
      levels: cells.map((cell) => ({ ...cell, level: bank.levels[cell.level]?.id })),
    })),
  };
}
