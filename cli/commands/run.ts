import { Command } from 'commander';
import type { DeliveryMode } from '../../src/cat/item-pool.js';
import { WORDS } from '../locales/choose-words.js';
import type { Words } from '../locales/words.js';
import type { NewSitting } from '../terminal/home-app.js';
import { type DeskOptions, localeOf, openCommandDesk, runCommandWork, UsageError, withDeskOptions } from './desk-options.js';
import { engineName } from './engine-name.js';

interface RunOptions extends DeskOptions {
  readonly plain?: boolean;
  readonly mode?: string;
  readonly form?: string;
  readonly label?: string;
  readonly seed?: string;
  readonly highContrast?: boolean;
}

/** `coeps run`: takes a person through a positioning, on screen or line by line. */
export function runCommand(): Command {
  return withDeskOptions(new Command('run'))
    .description('take a person through a positioning')
    .option('--plain', 'line by line, for screen readers, pipes and simple terminals')
    .option('--mode <mode>', 'in-room, remote or alone')
    .option('--form <form>', 'length of the assessment, for example full or short')
    .option('--label <label>', 'a pseudonym to find the sitting again; never a name')
    .option('--seed <seed>', 'repeats the same choices of items, for demonstrations and tests')
    .option('--high-contrast', 'no colours, bold and reversed only')
    .action((options: RunOptions, command: Command) => runCommandWork(options, () => run(options, command)));
}

async function run(options: RunOptions, command: Command): Promise<number> {
  const locale = localeOf(options);
  const words = WORDS[locale];
  const { ENDING_CODES, hasTerminal, runPlainSitting } = await import('./run-sitting.js');
  if (!options.plain && !hasTerminal(process)) {
    process.stderr.write(`${words.run.needsTerminal('npm run demo', 'coeps run --plain')}\n`);
    if (process.env['MSYSTEM'] !== undefined) process.stderr.write(`${words.run.winpty('coeps run')}\n`);
    return 2;
  }
  const desk = await openCommandDesk(options);
  const { beginSitting, runOnScreen } = await import('./run-on-screen.js');
  const forms = (desk.content.assessment.forms ?? []).map((form) => form.id);
  const sitting = newSitting(options, forms, words);
  const engine = engineName(command);
  const seed = options.seed === undefined ? {} : { seed: options.seed };
  if (options.plain) {
    const open = beginSitting({ desk, locale, engine, ...seed }, sitting);
    return ENDING_CODES[await runPlainSitting(desk, open, locale)];
  }
  const direct = [options.mode, options.form, options.label].some((given) => given !== undefined);
  const { ending, id } = await runOnScreen({
    desk,
    locale,
    engine,
    highContrast: options.highContrast === true,
    first: direct ? { kind: 'new', sitting } : { kind: 'home' },
    ...seed,
  });
  if (id !== undefined) {
    process.stderr.write(`${words.plain.saved}\n${words.plain.resumeWith(`coeps resume ${id}`)}\n`);
  }
  return ENDING_CODES[ending];
}

function newSitting({ mode, form, label }: RunOptions, forms: readonly string[], words: Words): NewSitting {
  if (mode !== undefined && !isMode(mode)) throw new UsageError(words.run.unknownMode(mode));
  if (form !== undefined && !forms.includes(form)) throw new UsageError(words.run.unknownForm(form, forms));
  return {
    mode: mode ?? 'in-room',
    seesText: true,
    ...(form === undefined ? {} : { form }),
    ...(label === undefined ? {} : { label }),
  };
}

function isMode(mode: string): mode is DeliveryMode {
  return mode === 'in-room' || mode === 'remote' || mode === 'alone';
}
