import type { DeliveryMode } from '../../src/cat/item-pool.js';
import { CliError } from '../cli-error.js';
import type { ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { InstructionLanguage } from '../locales/instructions/instruction-words.js';
import type { Locale } from '../locales/words.js';
import { beginSitting } from './begin-sitting.js';
import { openCommandDesk } from './command-desk.js';
import { refuseWithoutTerminal } from './refuse-without-terminal.js';
import { ENDING_CODES, runPlainSitting } from './run-sitting.js';

/** Options of `coeps run`. */
export interface RunOptions {
  readonly plain?: boolean;
  readonly mode?: DeliveryMode;
  readonly seesText?: boolean;
  readonly language?: InstructionLanguage;
  readonly form?: string;
  readonly label?: string;
  readonly content?: string;
  readonly seed?: string;
  readonly highContrast?: boolean;
}

/** Takes a person through a positioning: home first, or straight to a new sitting when it is described. */
export async function startRun(options: RunOptions, io: CliIo, locale: Locale): Promise<ExitCode> {
  const { plain, mode, seesText, form, label, language, seed } = options;
  if (!plain) refuseWithoutTerminal(io, locale, 'run');
  const words = WORDS[locale];
  const desk = await openCommandDesk(options.content, io, locale);
  const forms = (desk.content.assessment.forms ?? []).map(({ id }) => id);
  if (form !== undefined && !forms.includes(form)) throw new CliError(words.run.unknownForm(form, forms));
  const sitting = {
    mode: mode ?? 'in-room',
    ...(seesText === undefined ? {} : { seesText }),
    ...(language === undefined ? {} : { language }),
    ...(form === undefined ? {} : { form }),
    ...(label === undefined ? {} : { label }),
  };
  if (plain) {
    const open = beginSitting(desk, locale, sitting, seed);
    const asks = sitting.mode === 'remote' && seesText === undefined;
    return ENDING_CODES[await runPlainSitting(desk, open, io, locale, { asksWhatIsSeen: asks })];
  }
  const described = [mode, form, label, language].some((given) => given !== undefined);
  const { runOnScreen } = await import('./run-on-screen.js');
  const { ending, id } = await runOnScreen({
    desk,
    locale,
    io,
    highContrast: options.highContrast === true,
    first: described ? { kind: 'new', sitting } : { kind: 'home' },
    ...(seed === undefined ? {} : { seed }),
  });
  if (id !== undefined) {
    io.stderr.write(`${words.plain.saved}\n${words.plain.resumeWith(`coeps resume ${id}`)}\n`);
  }
  return ENDING_CODES[ending];
}
