import type { Bank, Item } from '../../src/banks/bank.js';
import { contentHash } from '../../src/banks/content-hash.js';
import type { ItemCount } from '../../src/lab/bank-counts.js';
import type { InformationCurve } from '../../src/lab/information-curve.js';
import type { CliIo } from '../io.js';
import { areaName, cutName, errorAt, levelNames, lineOf } from './bank-names.js';
import type { BankWords } from './bank-words.js';
import { curveChart } from './curve-chart.js';
import type { ReachRow } from './reach-table.js';
import { createScreen, type Screen } from './screen.js';

/** Everything `coeps bank info` tells about a bank. */
export interface BankView {
  readonly bank: Bank;
  readonly usable: number;
  readonly counts: readonly ItemCount[];
  readonly thetas: readonly number[];
  readonly curves: readonly InformationCurve[];
  /** Areas that a test gives by default, or that were asked for. */
  readonly given: ReadonlySet<string>;
  readonly reach: readonly ReachRow[];
  readonly maxItems: number;
  /** true when `maxItems` is all the items there are. */
  readonly allItems: boolean;
}

/** Prints what there is to tell about one bank. */
export function printBank(view: BankView, io: CliIo, words: BankWords): void {
  const { bank } = view;
  const { info, locale } = words;
  const screen = createScreen(io, locale);
  screen.text(`${lineOf(bank.title, bank, locale)} · ${bank.id}`);
  screen.text(info.counts(bank.items.length, view.usable, bank.scales.length, bank.levels.length));
  const status = info.status(bank.calibration?.status ?? 'expert-estimated');
  screen.text(info.facts(bank.version, contentHash(bank).slice(0, 12), status));
  if (bank.scoring === 'strengths') screen.text(info.strengths);
  printCounts(view, screen, words);
  printCurves(view, screen, words);
  printReach(view, screen, words);
}

function printCounts(view: BankView, screen: Screen, { info, locale }: BankWords): void {
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

function printCurves(view: BankView, screen: Screen, { info, locale }: BankWords): void {
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

function printReach({ bank, reach, maxItems, allItems }: BankView, screen: Screen, words: BankWords): void {
  if (reach.length === 0) return;
  const { info, locale } = words;
  const needed = reach[0]?.levels ?? [];
  screen.heading(info.reachTitle);
  screen.text(info.reachNote);
  screen.table({
    head: [info.length, ...levelNames(bank, locale)],
    rows: [
      ...reach.map(({ length, levels }) => [
        length === maxItems ? `${length} (${allItems ? info.allItems : info.ownLength})` : String(length),
        ...levels.map(
          ({ standardError, needed: enough }) =>
            `${screen.number(standardError)}${standardError <= enough ? '*' : '\u00A0'}`,
        ),
      ]),
      [info.needed, ...needed.map((level) => `${screen.number(level.needed)}\u00A0`)],
    ],
  });
}
