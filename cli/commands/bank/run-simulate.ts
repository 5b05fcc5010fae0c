import type { Bank } from '../../../src/banks/bank.js';
import type { PoolItem } from '../../../src/cat/item-pool.js';
import type { TestSettings } from '../../../src/cat/test-settings.js';
import { simulatedBank } from '../../../src/lab/bank-simulation.js';
import type { PersonRecord } from '../../../src/lab/simulation.js';
import { type SimulationReport, simulationReport } from '../../../src/lab/simulation-report.js';
import { simulationReportHtml } from '../../../src/lab/simulation-report-html.js';
import { assumptionTable, simulationTables } from '../../../src/lab/simulation-tables.js';
import { SIMULATION_WORDS, textOf } from '../../../src/lab/simulation-words.js';
import { ASSUMED_ERROR } from '../../../src/lab/true-pool.js';
import {
  type PlainTestOptions,
  simulateInWorkers,
  type WorkerTask,
} from '../../../src/node/simulate-in-workers.js';
import { createProgressBar } from '../../bank-views/progress-bar.js';
import { createScreen } from '../../bank-views/screen.js';
import { CliError } from '../../cli-error.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { PACKAGE_NAME, packageVersion } from '../../package-version.js';
import { cleanLine } from '../../text/clean-text.js';
import { countOption, populationOption, sharesOption } from './number-options.js';
import { type BankSurroundings, chooseAreas, chooseBank, openBanks } from './open-banks.js';
import type { SimulateOptions } from './simulate.js';
import { withInterrupt } from './with-interrupt.js';
import { writeOutput } from './write-output.js';

/** Version of the JSON this command writes. */
const SCHEMA_VERSION = 1;

/** Standard deviation of the effect a shared stimulus has on a person, in logits. */
const TESTLET_SD = 0.5;

/** What the options ask for, checked. */
interface Request {
  readonly bank: Bank;
  readonly task: WorkerTask;
  readonly nominal: readonly PoolItem[];
  readonly settings: TestSettings;
  readonly threads: number | undefined;
}

/** Does the work of `coeps bank simulate`. */
export async function runSimulate(
  options: SimulateOptions,
  surroundings: BankSurroundings,
): Promise<ExitCode> {
  const { io, words } = surroundings;
  const request = await checkedRequest(options, surroundings);
  const report = await withInterrupt(io, words, (signal) =>
    simulated(request, options, surroundings, signal),
  );
  if (options.json) {
    const tool = { name: PACKAGE_NAME, version: packageVersion() };
    const assumed = SIMULATION_WORDS[words.locale].assumed;
    io.stdout.write(
      `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, tool, caution: assumed, ...report }, null, 2)}\n`,
    );
  }
  if (options.html !== undefined) {
    const text = simulationReportHtml(report, words.locale, `${PACKAGE_NAME} ${packageVersion()}`);
    if (writeOutput(options.html, text, io, words))
      io.stderr.write(`${words.simulate.written(options.html)}\n`);
  }
  if (!options.json && options.html !== '-') printReport(report, surroundings);
  return EXIT.ok;
}

async function checkedRequest(options: SimulateOptions, surroundings: BankSurroundings): Promise<Request> {
  const { words } = surroundings;
  const persons = countOption(options.persons, '--persons', [1, 100_000], words);
  const draws = countOption(options.draws, '--draws', [1, persons], words);
  const propensities = sharesOption(options.styles, '--styles', words);
  const population =
    options.population === undefined ? undefined : populationOption(options.population, words);
  const threads =
    options.threads === undefined ? undefined : countOption(options.threads, '--threads', [1, 64], words);
  const maxItems =
    options.maxItems === undefined
      ? undefined
      : countOption(options.maxItems, '--max-items', [1, 200], words);
  const banks = await openBanks(options.content, surroundings);
  const bank = chooseBank(banks, options.bank, words);
  if (bank.scoring === 'strengths') throw new CliError(words.errors.strengthsOnly(bank.id));
  const areas = chooseAreas(bank, options.areas, words);
  const test: PlainTestOptions = {
    ...(areas ? { areas } : {}),
    ...(maxItems === undefined ? {} : { administration: { maxItems } }),
  };
  const { engine, nominal } = simulatedBank(bank, test);
  const { settings, pool } = engine;
  const offered = pool.items.some(
    ({ modes }, i) =>
      (settings.areas[pool.scaleOf[i] ?? 0]?.share ?? 0) > 0 && (modes?.includes(options.mode) ?? true),
  );
  if (!offered) throw new CliError(words.errors.notGiven());
  const { prior } = settings;
  return {
    bank,
    nominal,
    settings,
    threads,
    task: {
      bank,
      options: test,
      plain: undefined,
      plan: {
        persons,
        draws,
        population: population
          ? { ...prior, mean: prior.mean.map(() => population.mean), sd: prior.sd.map(() => population.sd) }
          : prior,
        error: ASSUMED_ERROR,
        testletSd: TESTLET_SD,
        propensities,
        style: options.answers,
        seed: options.seed,
        administration: { mode: options.mode },
      },
    },
  };
}

async function simulated(
  { bank, task, nominal, settings, threads }: Request,
  options: SimulateOptions,
  { io, words }: BankSurroundings,
  signal: AbortSignal,
): Promise<SimulationReport> {
  const { bar: signs } = createScreen(io, words.locale);
  const { plan } = task;
  const run = async (label: string, given: WorkerTask): Promise<PersonRecord[]> => {
    const bar = createProgressBar(io.stderr, label, plan.persons, signs);
    try {
      return await simulateInWorkers(given, { threads, signal, onProgress: bar.update });
    } finally {
      bar.end();
    }
  };
  const records = await run(words.simulate.running(plan.persons, bank.id), task);
  const length = Math.max(
    1,
    Math.round(records.reduce((sum, record) => sum + record.length, 0) / records.length),
  );
  const plain = options.compare
    ? { length, records: await run(words.simulate.plainRunning, { ...task, plain: length }) }
    : undefined;
  const { population } = plan;
  const assumptions = {
    persons: plan.persons,
    draws: plan.draws,
    seed: plan.seed,
    mode: options.mode,
    population: {
      mean: population.mean[0] ?? 0,
      sd: population.sd[0] ?? 1,
      correlation: (population.loading[0] ?? 0) * (population.loading[1] ?? 0),
    },
    propensities: plan.propensities,
    style: options.answers,
    error: plan.error,
    testletSd: plan.testletSd,
    areas: bank.scales.flatMap((scale, s) => ((settings.areas[s]?.share ?? 0) > 0 ? [scale.id] : [])),
  };
  return simulationReport(bank, nominal, assumptions, records, plain);
}

function printReport(report: SimulationReport, { io, words }: BankSurroundings): void {
  const screen = createScreen(io, words.locale);
  const said = SIMULATION_WORDS[words.locale];
  screen.text(said.title(cleanLine(textOf(report.bank.title, words.locale, report.bank.defaultLanguage))));
  screen.text(said.assumed);
  for (const table of [assumptionTable(report, said), ...simulationTables(report, said)]) {
    screen.heading(table.title);
    if (table.note !== undefined) screen.text(table.note);
    const clean = (texts: readonly string[]) => texts.map(cleanLine);
    // Assumptions read better as lines than as a column of numbers to the right.
    if (table.id === 'assumptions') {
      for (const [name = '', value = ''] of table.rows)
        screen.text(`  ${cleanLine(`${name} – ${value}`)}`, '    ');
    } else screen.table({ head: clean(table.head), rows: table.rows.map(clean) });
  }
  const unused = report.exposure.filter(({ share }) => share === 0).map(({ item }) => item);
  screen.heading(said.unused.title);
  screen.text(unused.length === 0 ? said.unused.none : unused.join(', '));
}
