import type { DeliveryMode } from '../../src/cat/item-pool.js';
import { CliError } from '../cli-error.js';
import type { ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { Locale, Words } from '../locales/words.js';
import { type Desk, errorWords } from '../sitting/desk.js';
import { openCommandDesk } from './command-desk.js';
import { refuseWithoutTerminal } from './refuse-without-terminal.js';
import { ENDING_CODES, runPlainSitting } from './run-sitting.js';

/** Options of `coeps resume`. */
export interface ResumeOptions {
  readonly plain?: boolean;
  readonly content?: string;
  readonly highContrast?: boolean;
  readonly mode?: DeliveryMode;
  readonly seesText?: boolean;
}

/** Goes on with a sitting: the one asked for, or the only one under way. */
export async function resumeRun(
  asked: string | undefined,
  options: ResumeOptions,
  io: CliIo,
  locale: Locale,
): Promise<ExitCode> {
  if (!options.plain) refuseWithoutTerminal(io, locale, 'resume');
  const words = WORDS[locale];
  const desk = await openCommandDesk(options.content, io, locale);
  const id = asked === undefined ? onlyOpen(desk, words) : desk.store.resolve(asked);
  // A sitting of other content is refused before the screen changes.
  desk.assessment.next(desk.store.read(id).events);
  const { mode, seesText } = options;
  const change = {
    ...(mode === undefined ? {} : { mode }),
    ...(seesText === undefined ? {} : { seesText }),
  };
  if (options.plain) {
    return ENDING_CODES[await runPlainSitting(desk, desk.store.open(id), io, locale, { change })];
  }
  const { runOnScreen } = await import('./run-on-screen.js');
  const { ending } = await runOnScreen({
    desk,
    locale,
    io,
    highContrast: options.highContrast === true,
    first: { kind: 'open', id },
    change,
  });
  io.stderr.write(`${words.plain.saved}\n${words.plain.resumeWith(`coeps resume ${id}`)}\n`);
  return ENDING_CODES[ending];
}

/** The sitting under way when there is but one. */
function onlyOpen(desk: Desk, words: Words): string {
  const open = desk.store.list().filter(({ id, problem }) => {
    if (problem) return false;
    try {
      return desk.assessment.next(desk.store.read(id).events).kind !== 'finished';
    } catch (error) {
      if (errorWords(error, words) === undefined) throw error;
      return false;
    }
  });
  const [first, ...others] = open;
  if (!first) throw new CliError(words.run.nothingToResume);
  if (others.length > 0) throw new CliError(words.run.chooseSitting(open.map(({ id }) => id)));
  return first.id;
}
