import { figureWords, type ReportTable } from '../simulation-tables.js';
import { textOf } from '../simulation-words.js';
import { location } from './calibrate-bank.js';
import type { CalibrationReport, ReportedItem } from './calibration-report.js';
import type { CalibrationWords } from './calibration-words.js';
import type { ItemState } from './item-state.js';
import type { IntervalEstimate } from './metric-check.js';

/** Where the answers of a report come from. */
export interface AnswerSource {
  readonly files: readonly string[];
  /** Days of the first and the last answer, where the files say so. */
  readonly from?: string;
  readonly to?: string;
  readonly otherBanks: number;
  readonly oldRevisions: number;
  /** Name and version of what computed the report. */
  readonly software: string;
}

const STATES: readonly ItemState[] = ['expert-estimated', 'pilot', 'calibrated', 'flagged', 'retired'];

/** What figures rest on, as names and values. */
export function sourceRows(
  report: Pick<CalibrationReport, 'bank' | 'persons' | 'answers'>,
  source: AnswerSource,
  { facts, language }: CalibrationWords,
): string[][] {
  const { number } = figureWords(language);
  const { bank } = report;
  const { from, to, otherBanks, oldRevisions } = source;
  const leftOut = facts.leftOutValue(number(otherBanks, 0), number(oldRevisions, 0));
  return [
    [facts.bank, `${textOf(bank.title, language, bank.defaultLanguage)} (${bank.id} ${bank.version})`],
    [facts.people, number(report.persons, 0)],
    [facts.answers, number(report.answers, 0)],
    ...(from && to ? [[facts.dates, facts.datesValue(from, to)]] : []),
    [facts.files, source.files.join(', ')],
    ...(otherBanks + oldRevisions > 0 ? [[facts.leftOut, leftOut]] : []),
    [facts.software, source.software],
  ];
}

/** What a calibration rests on. */
export function factTable(
  report: CalibrationReport,
  source: AnswerSource,
  words: CalibrationWords,
): ReportTable {
  const { facts, language } = words;
  const { number } = figureWords(language);
  return {
    id: 'facts',
    title: facts.title,
    head: facts.head,
    rows: [
      ...sourceRows(report, source, words),
      [facts.dontKnow, facts.dontKnowValue[report.dontKnow]],
      [facts.fit, facts.fitValue(number(report.logLikelihood, 1), number(report.cycles, 0))],
    ],
  };
}

/** The tables of a report but the facts and the items, in order. */
export function calibrationTables(report: CalibrationReport, words: CalibrationWords): ReportTable[] {
  const { drift } = report;
  return [
    areaTable(report, words),
    metricTable(report, words),
    stateTable(report, words),
    ...(drift ? [driftTable(drift, words)] : []),
    levelTable(report, words),
    pilotTable(report, words),
  ].filter(({ rows, note }) => rows.length > 0 || note !== undefined);
}

function areaTable(
  { areas, bank }: CalibrationReport,
  { areas: said, language }: CalibrationWords,
): ReportTable {
  const { number } = figureWords(language);
  const withError = (value: number, error: number | undefined) =>
    error === undefined ? number(value) : `${number(value)} ± ${number(error)}`;
  return {
    id: 'areas',
    title: said.title,
    note: said.note,
    head: said.head,
    rows: areas.map(({ title, persons, answers, population, populationErrors }) => [
      textOf(title, language, bank.defaultLanguage),
      number(persons, 0),
      number(answers, 0),
      withError(population.mean, populationErrors?.mean),
      withError(population.sd, populationErrors?.sd),
      number(population.loading),
    ]),
  };
}

function metricTable(
  { areas, bank }: CalibrationReport,
  { metric: said, language }: CalibrationWords,
): ReportTable {
  const { number } = figureWords(language);
  const interval = ({ estimate, lower, upper }: IntervalEstimate) =>
    Number.isFinite(estimate) ? `${number(estimate)} [${number(lower)} ; ${number(upper)}]` : '–';
  return {
    id: 'metric',
    title: said.title,
    note: said.note,
    head: said.head,
    rows: areas.map(({ title, metric }) => [
      textOf(title, language, bank.defaultLanguage),
      number(metric.items, 0),
      interval(metric.slope),
      interval(metric.shift),
      said.outcomes[metric.outcome],
    ]),
  };
}

function stateTable({ items }: CalibrationReport, { states, language }: CalibrationWords): ReportTable {
  const { number } = figureWords(language);
  const count = (key: 'state' | 'stateBefore', state: ItemState) =>
    items.filter((item) => item[key] === state).length;
  return {
    id: 'states',
    title: states.title,
    head: states.head,
    rows: STATES.filter((state) => count('stateBefore', state) + count('state', state) > 0).map((state) => [
      states.names[state],
      number(count('stateBefore', state), 0),
      number(count('state', state), 0),
    ]),
  };
}

/** The items, in the order given. */
export function itemTable(
  items: readonly ReportedItem[],
  { items: said, states, language }: CalibrationWords,
): ReportTable {
  const { number } = figureWords(language);
  const optional = (value: number | undefined) => (value === undefined ? '–' : number(value));
  return {
    id: 'items',
    title: said.title,
    note: said.note,
    head: said.head,
    rows: items.map((item) => {
      const { after, standardErrors, infit, anchored, state, reasons } = item;
      return [
        item.id,
        number(item.answers, 0),
        number(location(item.before)),
        number(location(after)),
        anchored ? said.fixed : optional(errorOf(standardErrors?.b)),
        number(item.change),
        optional('a' in after ? after.a : undefined),
        optional('c' in after ? after.c : undefined),
        optional(infit),
        states.names[state],
        reasons
          .filter((reason) => reason !== 'evidence-suffices')
          .map((reason) => states.reasons[reason])
          .join(', '),
      ];
    }),
  };
}

function errorOf(value: number | readonly number[] | undefined): number | undefined {
  return value === undefined || typeof value === 'number' ? value : Math.max(...value);
}

function driftTable(
  drift: NonNullable<CalibrationReport['drift']>,
  { drift: said, language }: CalibrationWords,
): ReportTable {
  const { number } = figureWords(language);
  const moved = drift.items.filter(({ drifted }) => drifted);
  const shift = said.shift(number(drift.commonShift));
  return {
    id: 'drift',
    title: said.title,
    note: [said.note, shift, ...(moved.length === 0 ? [said.none] : [])].join(' '),
    head: said.head,
    rows: moved.map(({ id, change, z, p }) => [id, number(change), number(z), number(p, 4)]),
  };
}

/** Name of an area, or of the whole test. */
function areaName({ areas, bank }: CalibrationReport, id: string, { levels, language }: CalibrationWords) {
  if (id === 'overall') return levels.overall;
  const area = areas.find((candidate) => candidate.id === id);
  return area ? textOf(area.title, language, bank.defaultLanguage) : id;
}

function levelTable(report: CalibrationReport, words: CalibrationWords): ReportTable {
  const { levels: said, language } = words;
  const { number } = figureWords(language);
  return {
    id: 'levels',
    title: said.title,
    note: said.note,
    head: said.head,
    rows: report.levels.areas.map(({ area, measured, changed, decidedChanged }) => [
      areaName(report, area, words),
      number(measured, 0),
      number(changed, 0),
      number(decidedChanged, 0),
    ]),
  };
}

/** The people whose level would change. */
export function peopleTable(report: CalibrationReport, words: CalibrationWords): ReportTable {
  const { levels: said } = words;
  return {
    id: 'people',
    title: said.peopleTitle,
    head: said.peopleHead,
    rows: report.levels.changes.map(({ person, area, before, after }) => [
      person,
      areaName(report, area, words),
      before.level,
      after.level,
    ]),
  };
}

function pilotTable(
  { pilot, items }: CalibrationReport,
  { pilot: said, states, language }: CalibrationWords,
): ReportTable {
  const { number } = figureWords(language);
  const stateOf = new Map(items.map(({ id, state }) => [id, state]));
  const waiting = pilot.items.filter(({ missing }) => missing > 0);
  // Items on trial were put there to be measured; the plan has them in the order of their needs.
  const onTrial = ({ id }: { readonly id: string }) => stateOf.get(id) === 'pilot';
  const ordered = [...waiting.filter(onTrial), ...waiting.filter((need) => !onTrial(need))];
  return {
    id: 'pilot',
    title: said.title,
    note: waiting.length === 0 ? said.done : said.plan(number(pilot.missing, 0), number(pilot.sittings, 0)),
    head: said.head,
    rows: ordered.map(({ id, answers, missing }) => [
      id,
      states.names[stateOf.get(id) ?? 'expert-estimated'],
      number(answers, 0),
      number(missing, 0),
    ]),
  };
}

/** What an author should know of some items, one sentence each. */
export function remarks(report: CalibrationReport, words: CalibrationWords): string[] {
  const { constant, separate } = report;
  return [
    ...(report.converged ? [] : [words.notConverged]),
    ...(constant.length > 0 ? [words.remarks.constant(constant.join(', '))] : []),
    ...separate.map(({ area, items }) =>
      words.remarks.separate(areaName(report, area, words), items.join(', ')),
    ),
  ];
}
