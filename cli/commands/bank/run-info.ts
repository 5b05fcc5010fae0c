import type { Bank } from '../../../src/banks/bank.js';
import { compileBank } from '../../../src/banks/compile-bank.js';
import { contentHash } from '../../../src/banks/content-hash.js';
import { bankCounts } from '../../../src/lab/bank-counts.js';
import { informationCurves } from '../../../src/lab/information-curve.js';
import { informationCurvesSvg } from '../../../src/lab/information-curve-svg.js';
import { areaName, cutName, errorAt, lineOf } from '../../bank-views/bank-names.js';
import { type BankView, printBank } from '../../bank-views/info-view.js';
import { itemCount, reachTable, usualLength } from '../../bank-views/reach-table.js';
import { createScreen } from '../../bank-views/screen.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { PACKAGE_NAME, packageVersion } from '../../package-version.js';
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
  if (!options.json && options.svg !== '-') printBank(view, io, words);
  return EXIT.ok;
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
    allItems: itemCount(pool, settings) <= usualLength(pool, settings),
  };
}

function listBanks(banks: readonly Bank[], { content }: InfoOptions, { io, words }: BankSurroundings): void {
  const screen = createScreen(io, words.locale);
  const { info } = words;
  screen.text(info.listTitle);
  screen.table({
    head: [info.bankHead, info.itemsHead, info.areasHead, info.levelsHead, info.versionHead],
    rows: banks.map((bank) => [
      `${bank.id} · ${lineOf(bank.title, bank, words.locale)}`,
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

function svg({ bank, thetas, curves }: BankView, { words }: BankSurroundings): string {
  const { info, locale } = words;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const name = lineOf(bank.title, bank, locale);
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
