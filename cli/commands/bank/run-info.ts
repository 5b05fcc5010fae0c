import type { Bank, Item } from '../../../src/banks/bank.js';
import { compileBank } from '../../../src/banks/compile-bank.js';
import { contentHash } from '../../../src/banks/content-hash.js';
import { bankCounts } from '../../../src/lab/bank-counts.js';
import { type InformationCurve, informationCurves } from '../../../src/lab/information-curve.js';
import { informationCurvesSvg } from '../../../src/lab/information-curve-svg.js';
import { columnNames } from '../../../src/lab/simulation-words.js';
import { curveChart } from '../../bank-views/curve-chart.js';
import { type ReachRow, reachTable, usualLength } from '../../bank-views/reach-table.js';
import { createScreen, type Screen } from '../../bank-views/screen.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { PACKAGE_NAME, packageVersion } from '../../package-version.js';
import { cleanLine } from '../../text/clean-text.js';
import { localText } from '../../text/local-text.js';
import type { InfoOptions } from './info.js';
import { type BankSurroundings, chooseAreas, chooseBank, openBanks } from './open-banks.js';
import { writeOutput } from './write-output.js';

/** Version of the JSON this command writes. */
const SCHEMA_VERSION = 1;

/** Does the work of `coeps bank info`. */
export async function runInfo(options: InfoOptions, surroundings: BankSurroundings): Promise<ExitCode> {
  const { io, words } = surroundings;
  const banks = await openBanks(options.content, surroundings);
  const several = options.bank === undefined && banks.length > 1;
  if (several && options.svg === undefined && !options.json) {
    listBanks(banks, options, surroundings);
    return EXIT.ok;
  }
  const bank = chooseBank(banks, options.bank, words);
  const areas = chooseAreas(bank, options.areas, words);
  const view = bankView(bank, areas);
  if (options.json) io.stdout.write(`${JSON.stringify(asJson(view), null, 2)}\n`);
  if (options.svg !== undefined && writeOutput(options.svg, svg(view, surroundings), io, words)) {
    io.stderr.write(`${words.info.written(options.svg)}\n`);
  }
  if (!options.json && options.svg !== '-') printBank(view, surroundings);
  return EXIT.ok;
}

/** Everything this command tells about a bank. */
interface BankView {
  readonly bank: Bank;
  readonly usable: number;
  readonly counts: ReturnType<typeof bankCounts>;
  readonly thetas: readonly number[];
  readonly curves: readonly InformationCurve[];
  /** Areas that a test gives by default, or that were asked for. */
  readonly given: ReadonlySet<string>;
  readonly reach: readonly ReachRow[];
  readonly maxItems: number;
}

function bankView(bank: Bank, areas: readonly string[] | undefined): BankView {
  const { pool, settings } = compileBank(bank, areas ? { areas } : {});
  const { thetas, curves } = informationCurves(pool, settings);
  const given = new Set(pool.scales.filter((_, s) => (settings.areas[s]?.share ?? 0) > 0));
  const asked = new Set(areas ?? pool.scales);
  return {
    bank,
    usable: pool.items.filter((item) => item.unscored !== true).length,
    counts: bankCounts(bank).filter(({ area }) => asked.has(area)),
    thetas,
    curves: curves.filter(({ scale }) => asked.has(scale)),
    given,
    reach: bank.scoring === 'strengths' || given.size === 0 ? [] : reachTable(pool, settings),
    maxItems: usualLength(pool, settings),
  };
}

function listBanks(banks: readonly Bank[], { content }: InfoOptions, { io, words }: BankSurroundings): void {
  const screen = createScreen(io, words.locale);
  const { info } = words;
  screen.text(info.listTitle);
  screen.table({
    head: [info.bankHead, info.itemsHead, info.areasHead, info.levelsHead, info.versionHead],
    rows: banks.map((bank) => [
      `${bank.id} · ${title(bank.title, bank, words.locale)}`,
      String(bank.items.length),
      String(bank.scales.length),
      String(bank.levels.length),
      bank.version,
    ]),
  });
  const folder = content === undefined ? '' : ` --content ${content}`;
  screen.blank();
  screen.text(info.more(`coeps bank info --bank ${banks[0]?.id ?? ''}${folder}`));
}

function printBank(view: BankView, { io, words }: BankSurroundings): void {
  const { bank } = view;
  const { info, locale } = words;
  const screen = createScreen(io, locale);
  screen.text(`${title(bank.title, bank, locale)} · ${bank.id}`);
  screen.text(info.counts(bank.items.length, view.usable, bank.scales.length, bank.levels.length));
  const status = info.status(bank.calibration?.status ?? 'expert-estimated');
  screen.text(info.facts(bank.version, contentHash(bank).slice(0, 12), status));
  if (bank.scoring === 'strengths') screen.text(info.strengths);
  printCounts(view, screen, words);
  printCurves(view, screen, words);
  printReach(view, screen, words);
}

function printCounts(view: BankView, screen: Screen, { info, locale }: BankSurroundings['words']): void {
  const { bank } = view;
  const levels = bank.levels.map((level) => level.id);
  const row = (name: string, counts: BankView['counts']) => {
    const at = (level: string) =>
      counts.filter((count) => count.level === level).reduce((sum, { count }) => sum + count, 0);
    const cells = levels.map(at);
    return [name, ...cells.map(String), String(cells.reduce((sum, count) => sum + count, 0))];
  };
  const rows = view.curves.flatMap(({ scale }) => {
    const own = view.counts.filter((count) => count.area === scale);
    const types = [...new Set(own.map((count) => count.type))];
    return [
      row(areaName(bank, scale, locale), own),
      ...types.map((type: Item['type']) =>
        row(
          `\u00A0\u00A0${info.type(type)}`,
          own.filter((count) => count.type === type),
        ),
      ),
    ];
  });
  screen.heading(info.itemsTitle);
  screen.table({
    head: ['', ...levelNames(bank, locale), info.total],
    rows: [...rows, row(info.total, view.counts)],
  });
}

function printCurves(view: BankView, screen: Screen, { info, locale }: BankSurroundings['words']): void {
  const { bank, thetas, curves } = view;
  const highest = Math.max(1e-6, ...curves.flatMap((curve) => curve.information));
  screen.heading(info.informationTitle);
  screen.text(info.informationNote);
  for (const curve of curves) {
    const optional = view.given.has(curve.scale) ? '' : ` (${info.optional})`;
    screen.heading(`${info.areaItems(areaName(bank, curve.scale, locale), curve.items)}${optional}`);
    if (curve.items === 0) {
      screen.text(info.noItems, '  ');
      continue;
    }
    const marks = curve.cuts.map((at, c) => ({ at, name: cutName(bank, c, locale) }));
    const chart = { x: thetas, y: curve.information, highest, marks };
    screen.lines(curveChart(chart, screen.width, screen.chart, (value) => screen.number(value, 1)));
    const top = curve.information.indexOf(Math.max(...curve.information));
    screen.text(
      `  ${info.peak(
        screen.number(curve.information[top] ?? 0, 1),
        screen.number(thetas[top] ?? 0, 1),
        screen.number(errorAt(curve.information[top] ?? 0)),
      )}`,
      '    ',
    );
    const cuts = curve.atCuts.map((value, c) =>
      info.atCut(cutName(bank, c, locale), screen.number(value, 1), screen.number(errorAt(value))),
    );
    screen.text(`  ${info.atCuts(cuts.join(' · '))}`, '    ');
  }
}

function printReach(
  { bank, reach, maxItems }: BankView,
  screen: Screen,
  words: BankSurroundings['words'],
): void {
  if (reach.length === 0) return;
  const { info, locale } = words;
  const needed = reach[0]?.levels ?? [];
  screen.heading(info.reachTitle);
  screen.text(info.reachNote);
  screen.table({
    head: [info.length, ...levelNames(bank, locale)],
    rows: [
      ...reach.map(({ length, levels }) => [
        length === maxItems ? `${length} (${info.ownLength})` : String(length),
        ...levels.map(
          ({ standardError, needed: enough }) =>
            `${screen.number(standardError)}${standardError <= enough ? '*' : '\u00A0'}`,
        ),
      ]),
      [info.needed, ...needed.map((level) => `${screen.number(level.needed)}\u00A0`)],
    ],
  });
}

function svg({ bank, thetas, curves }: BankView, { words }: BankSurroundings): string {
  const { info, locale } = words;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const name = title(bank.title, bank, locale);
  const text = informationCurvesSvg(
    { thetas, curves },
    {
      title: `${info.informationTitle} – ${name}`,
      description: [
        info.informationNote,
        ...curves.map((curve) => {
          const cuts = curve.atCuts.map((value, c) =>
            info.atCut(cutName(bank, c, locale), number.format(value), number.format(errorAt(value))),
          );
          return `${areaName(bank, curve.scale, locale)}. ${info.atCuts(cuts.join(', '))}.`;
        }),
      ].join(' '),
      ability: info.abilityAxis,
      information: info.informationAxis,
      area: (curve) => info.areaItems(areaName(bank, curve.scale, locale), curve.items),
      cut: (position) => cutName(bank, position, locale),
      number: (value) => number.format(value),
    },
  );
  return `${text}\n`;
}

function asJson({ bank, usable, counts, thetas, curves, reach, maxItems }: BankView): object {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: PACKAGE_NAME, version: packageVersion() },
    bank: {
      id: bank.id,
      version: bank.version,
      hash: contentHash(bank),
      status: bank.calibration?.status ?? 'expert-estimated',
      levels: bank.levels.map((level) => level.id),
      areas: bank.scales.map((scale) => scale.id),
      maxItems,
    },
    items: { all: bank.items.length, usable, counts },
    information: { abilities: thetas, areas: curves },
    reach: reach.map(({ length, levels }) => ({
      length,
      levels: levels.map(({ level, standardError, needed, mass }) => ({
        level: bank.levels[level]?.id,
        standardError,
        needed,
        probability: mass,
      })),
    })),
  };
}

/** Standard error that goes with an information. */
function errorAt(information: number): number {
  return information > 0 ? 1 / Math.sqrt(information) : Number.NaN;
}

function title(text: Bank['title'], bank: Bank, locale: string): string {
  return cleanLine(localText(text, locale, bank.defaultLanguage).text);
}

function areaName(bank: Bank, area: string, locale: string): string {
  const scale = bank.scales.find((candidate) => candidate.id === area);
  return scale ? title(scale.title, bank, locale) : area;
}

/** Names of the levels for the heads of columns. */
function levelNames(bank: Bank, locale: string): readonly string[] {
  return columnNames(bank.levels, locale, bank.defaultLanguage).map(cleanLine);
}

/** Name of the level a cut opens. */
function cutName(bank: Bank, position: number, locale: string): string {
  return levelNames(bank, locale)[position + 1] ?? '';
}
