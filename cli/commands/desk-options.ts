import type { Command } from 'commander';
import { chooseLocale, isLocale, WORDS } from '../locales/choose-words.js';
import type { Locale } from '../locales/words.js';
import { type Desk, errorWords, openDesk } from '../sitting/desk.js';

/** Options every command about sittings takes. */
export interface DeskOptions {
  readonly locale?: string;
  readonly content?: string;
}

/** Adds the options every command about sittings takes. */
export function withDeskOptions(command: Command): Command {
  return command
    .option('--locale <fr|en>', 'language of the screens; French unless the system speaks English')
    .option('--content <folder>', 'own banks, assessment and pathways in place of the built-in ones');
}

/** A mistake in how a command was given: one sentence, exit code 2. */
export class UsageError extends Error {}

/** The language of the screens. @throws UsageError when it is not available */
export function localeOf({ locale }: DeskOptions): Locale {
  const chosen = chooseLocale(locale, process.env);
  if (locale !== undefined && !isLocale(locale)) throw new UsageError(WORDS[chosen].run.unknownLocale(locale));
  return chosen;
}

/** Opens the desk a command works at. */
export async function openCommandDesk(options: DeskOptions): Promise<Desk> {
  const { loadDeskContent } = await import('../sitting/load-desk-content.js');
  return openDesk(await loadDeskContent(options.content), process.env);
}

/**
 * Runs the work of a command and sets the exit code it returns. What has words is said in a sentence; a fault of
 * the program is left to the caller of all commands, who knows how to report it.
 */
export async function runCommandWork(options: DeskOptions, work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const usage = error instanceof UsageError;
    const words = usage ? error.message : errorWords(error, WORDS[chooseLocale(options.locale, process.env)]);
    if (words === undefined) throw error;
    process.stderr.write(`${words}\n`);
    process.exitCode = usage ? 2 : 1;
  }
}
