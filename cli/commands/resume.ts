import { Command } from 'commander';
import { WORDS } from '../locales/choose-words.js';
import type { Words } from '../locales/words.js';
import { type Desk, errorWords } from '../sitting/desk.js';
import { type DeskOptions, localeOf, openCommandDesk, runCommandWork, UsageError, withDeskOptions } from './desk-options.js';
import { engineName } from './engine-name.js';

interface ResumeOptions extends DeskOptions {
  readonly plain?: boolean;
  readonly highContrast?: boolean;
}

/** `coeps resume`: goes on with a sitting; the only one under way when no id is given. */
export function resumeCommand(): Command {
  return withDeskOptions(new Command('resume'))
    .description('go on with a sitting')
    .argument('[id]', 'id of the sitting, or its beginning')
    .option('--plain', 'line by line, for screen readers, pipes and simple terminals')
    .option('--high-contrast', 'no colours, bold and reversed only')
    .action((id: string | undefined, options: ResumeOptions, command: Command) =>
      runCommandWork(options, () => resume(id, options, command)),
    );
}

async function resume(asked: string | undefined, options: ResumeOptions, command: Command): Promise<number> {
  const locale = localeOf(options);
  const words = WORDS[locale];
  const { ENDING_CODES, hasTerminal, runPlainSitting } = await import('./run-sitting.js');
  if (!options.plain && !hasTerminal(process)) {
    process.stderr.write(`${words.run.needsTerminal('npm run demo', 'coeps resume --plain')}\n`);
    return 2;
  }
  const desk = await openCommandDesk(options);
  const id = asked === undefined ? onlyOpen(desk, words) : desk.store.resolve(asked);
  // Refused before the screen changes: a sitting of other content, a damaged file.
  desk.assessment.next(desk.store.read(id).events);
  if (options.plain) return ENDING_CODES[await runPlainSitting(desk, desk.store.open(id), locale)];
  const { runOnScreen } = await import('./run-on-screen.js');
  const { ending } = await runOnScreen({
    desk,
    locale,
    engine: engineName(command),
    highContrast: options.highContrast === true,
    first: { kind: 'open', id },
  });
  process.stderr.write(`${words.plain.saved}\n${words.plain.resumeWith(`coeps resume ${id}`)}\n`);
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
  if (!first) throw new UsageError(words.run.nothingToResume);
  if (others.length > 0) throw new UsageError(words.run.chooseSitting(open.map(({ id }) => id)));
  return first.id;
}
