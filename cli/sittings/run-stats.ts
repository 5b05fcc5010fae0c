import { PositioningError } from '../../src/errors.js';
import { StoreError } from '../../src/node/index.js';
import { type CsvRow, writeCsv } from '../../src/report/index.js';
import { CliError } from '../cli-error.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import type { Words } from '../locales/words.js';
import { shortLevelName } from '../results/level-words.js';
import { type Desk, localDay } from '../sitting/desk.js';
import { partTitle } from '../sitting/step-screen.js';
import { localText } from '../text/local-text.js';
import { wrapText } from '../text/wrap-text.js';
import { type CountedSitting, type StatisticGroup, type Statistics, statisticsOf } from './statistics.js';

/** Options of `coeps sittings stats`. */
export interface StatsOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  /** YYYY-MM-DD: sittings begun from that day on. */
  readonly since?: string;
  /** Counts under it are not shown. */
  readonly smallest?: string;
}

const SMALLEST = 5;

/** Counts over the sittings of this computer, for a team. Nobody can be found in them. */
export function runStats(desk: Desk, options: StatsOptions, io: CliIo, words: Words): ExitCode {
  const { since, smallest: asked } = options;
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since))
    throw new CliError(words.sittings.notADay(since));
  const smallest = asked === undefined ? SMALLEST : Number(asked);
  if (!Number.isInteger(smallest) || smallest < 1) throw new CliError(words.sittings.notANumber(asked ?? ''));
  const names = new Map<string, string>();
  const { sittings, unread } = countedSittings(desk, options, localDay(io.now()), words, names);
  const statistics = statisticsOf(sittings, desk.content, unread, smallest);
  if (options.json) io.stdout.write(`${JSON.stringify(statistics, null, 2)}\n`);
  else if (options.csv) {
    // French spreadsheets expect a semicolon.
    io.stdout.write(
      writeCsv(csvOf(statistics, desk, words, names, localDay(io.now())), words.locale === 'fr' ? ';' : ','),
    );
  } else for (const line of linesOf(statistics, desk, words, names)) io.stdout.write(`${line}\n`);
  return EXIT.ok;
}

function countedSittings(
  desk: Desk,
  { since }: StatsOptions,
  today: string,
  words: Words,
  names: Map<string, string>,
): { readonly sittings: readonly CountedSitting[]; readonly unread: number } {
  const sittings: CountedSitting[] = [];
  let unread = 0;
  for (const { id, label, begunAt } of desk.store.list()) {
    if (since !== undefined && (begunAt ?? '') < since) continue;
    try {
      const { events } = desk.store.read(id);
      const state = desk.assessment.view(events);
      const refused = state.consent === 'refused';
      const recommendations = refused ? undefined : desk.recommend(events, today);
      for (const found of recommendations?.recommendations ?? []) {
        names.set(found.id, localText(found.title, words.locale, 'fr').text);
      }
      sittings.push({
        id,
        events,
        state,
        finished: desk.assessment.next(events).kind === 'finished',
        profile: desk.assessment.profile(events),
        ...(label === undefined ? {} : { label }),
        ...(recommendations ? { recommendations } : {}),
      });
    } catch (error) {
      if (!(error instanceof StoreError || error instanceof PositioningError)) throw error;
      unread += 1;
    }
  }
  return { sittings, unread };
}

function linesOf(
  statistics: Statistics,
  desk: Desk,
  words: Words,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const { stats } = words.sittings;
  const number = (count: number | null) =>
    count === null ? stats.fewer(statistics.smallest) : String(count);
  const { minutes } = statistics;
  return [
    words.results.labelled(stats.sittings, number(statistics.sittings)),
    words.results.labelled(stats.persons, number(statistics.persons)),
    minutes ? stats.minutes(...minutes) : stats.tooFewMinutes(statistics.smallest),
    ...statistics.groups.flatMap(({ group, cells }) => [
      '',
      groupTitle(group, desk, words),
      ...cells.flatMap(({ id, count }) =>
        wrapText(
          `  ${words.results.labelled(cellTitle(group, id, desk, words, names), number(count))}`,
          78,
          '    ',
        ),
      ),
    ]),
    '',
    ...(statistics.unread > 0 ? [stats.unread(statistics.unread)] : []),
    ...wrapText(stats.note(statistics.smallest), 78),
  ];
}

function csvOf(
  statistics: Statistics,
  desk: Desk,
  words: Words,
  names: ReadonlyMap<string, string>,
  date: string,
): CsvRow[] {
  const { stats } = words.sittings;
  const { smallest, minutes } = statistics;
  const value = (count: number | null) => (count === null ? stats.fewer(smallest) : count);
  const row = (group: string, id: string, title: string, cell: string | number): CsvRow => ({
    date,
    kind: 'statistic',
    group,
    id,
    title,
    value: cell,
  });
  return [
    row('all', 'sittings', stats.sittings, value(statistics.sittings)),
    row('all', 'persons', stats.persons, value(statistics.persons)),
    ...(minutes ?? []).map((minute, index) =>
      row('minutes', `q${index + 1}`, stats.quartile(index + 1), minute),
    ),
    ...statistics.groups.flatMap(({ group, cells }) =>
      cells.map(({ id, count }) => row(group, id, cellTitle(group, id, desk, words, names), value(count))),
    ),
  ];
}

function groupTitle(group: StatisticGroup, { content }: Desk, words: Words): string {
  const { stats } = words.sittings;
  const [kind, of = ''] = group.split(':');
  const bank = content.banks.find(({ id }) => id === of);
  if (kind === 'level') {
    return stats.levels(bank ? localText(bank.title, words.locale, bank.defaultLanguage).text : of);
  }
  return kind === 'satisfaction' ? stats.satisfaction(of) : stats.group(group as 'reached');
}

function cellTitle(
  group: StatisticGroup,
  id: string,
  { content }: Desk,
  words: Words,
  names: ReadonlyMap<string, string>,
): string {
  const { stats } = words.sittings;
  const [kind, of = ''] = group.split(':');
  if (kind === 'level') {
    const bank = content.banks.find((candidate) => candidate.id === of);
    return id === 'open' || !bank ? stats.levelOpen : shortLevelName(bank, id, words);
  }
  if (kind === 'parts') {
    const part = content.assessment.parts.find((candidate) => candidate.id === id);
    return part ? partTitle(part, { content, locale: words.locale }) : id;
  }
  return kind === 'reached' ? stats.reached(id) : (names.get(id) ?? id);
}
