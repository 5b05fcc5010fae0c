import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SittingEvent } from '../../src/assessment/events.js';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';
import { ANSWER_COLUMNS, type AnswerRecord, answerLine } from '../../src/lab/calibration/answer-records.js';
import { OVERALL } from '../../src/lab/calibration/stated-levels.js';
import { REFERENCE_COLUMNS } from '../../src/lab/classification/reference-records.js';
import { StoreError, withFileErrors } from '../../src/node/store-error.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import type { Locale } from '../locales/words.js';
import { openCommandDesk } from '../runner/command-desk.js';
import { EXPORT_WORDS, type ExportPurpose } from './export-words.js';

/** What answers are exported for, and how a sitting becomes lines. */
const PURPOSES: Readonly<
  Record<
    ExportPurpose,
    {
      readonly columns: readonly string[];
      lines(id: string, answers: readonly AnswerRecord[], leveled: ReadonlySet<string>): readonly string[];
    }
  >
> = {
  calibration: {
    columns: ANSWER_COLUMNS,
    lines: (_, answers) => answers.map(answerLine),
  },
  /** One line for each bank with levels, its level to be filled in; the sitting's own id lets its counsellor know whose it is. */
  reference: {
    columns: ['sitting', ...REFERENCE_COLUMNS],
    lines: (id, answers, leveled) =>
      [...new Set(answers.map(({ bank = '' }) => bank))]
        .filter((bank) => leveled.has(bank))
        .map((bank) => [id, answers[0]?.person, bank, OVERALL, '', '', ''].join(',')),
  },
};

/**
 * Writes the answers of all sittings, or of one, as CSV for a calibration: a pseudonym, item, score, option, time,
 * mode and month; nothing else of the sitting. Or the form in which levels known later are noted beside the pseudonyms.
 */
export async function exportAnswers(
  asked: string | undefined,
  options: { readonly for: ExportPurpose; readonly content?: string; readonly output?: string },
  io: CliIo,
  locale: Locale,
): Promise<ExitCode> {
  const words = EXPORT_WORDS[locale];
  const { columns, lines: linesOf } = PURPOSES[options.for];
  const { store, assessment } = await openCommandDesk(options.content, io, locale);
  const leveled = new Set(
    assessment.content.banks.flatMap(({ id, scoring }) => (scoring === 'strengths' ? [] : [id])),
  );
  const ids = asked === undefined ? store.list().map(({ id }) => id) : [store.resolve(asked)];
  let unreadable = 0;
  let sittings = 0;
  let answers = 0;
  const lines = ids.flatMap((id) => {
    try {
      const found = answersOf(id, store.export(id).events);
      if (found.length > 0) sittings += 1;
      answers += found.length;
      return linesOf(id, found, leveled);
    } catch (error) {
      if (asked !== undefined || !(error instanceof StoreError)) throw error;
      unreadable += 1;
      return [];
    }
  });
  const text = `${[columns.join(','), ...lines].join('\n')}\n`;
  if (options.output === undefined || options.output === '-') io.stdout.write(text);
  else {
    const path = resolve(io.cwd, options.output);
    // An earlier export is never written over.
    withFileErrors(path, () => writeFileSync(path, text, { mode: 0o600, flag: 'wx', flush: true }));
  }
  if (unreadable > 0) io.stderr.write(`${words.unreadable(unreadable)}\n`);
  io.stderr.write(`${words.done(sittings, answers)}\n${words.after[options.for]}\n`);
  return EXIT.ok;
}

/** The answers of a sitting that still stand, in the order given. */
function answersOf(id: string, events: readonly SittingEvent[]): AnswerRecord[] {
  const [begun] = events;
  const seed = begun?.type === 'begun' ? begun.seed : '';
  // The id is short and known on its computer; with the sitting's seed the code cannot be found from it.
  const person = createHash('sha256').update(`${id} ${seed}`).digest('hex').slice(0, 16);
  const takenBack = new Set(events.flatMap((event) => (event.type === 'undone' ? [event.of] : [])));
  return events.flatMap((event): AnswerRecord[] => {
    if (event.type !== 'answered' || takenBack.has(event.seq)) return [];
    const { item, score, bank, revision, response, optionOrder, milliseconds, mode, at } = event;
    const chosen = typeof response === 'string' && optionOrder?.includes(response) ? response : undefined;
    const option = chosen ?? (score === DONT_KNOW ? DONT_KNOW : undefined);
    return [
      {
        person,
        item,
        score,
        bank,
        revision,
        ...(option === undefined ? {} : { option }),
        milliseconds: Math.round(milliseconds),
        mode,
        // The month says enough about drift, and less about the person than the day.
        date: at.slice(0, 7),
      },
    ];
  });
}
