import { existsSync, statSync } from 'node:fs';
import { Command } from 'commander';
import { dataFolder } from '../../src/node/data-folder.js';
import { createSittingStore } from '../../src/node/sitting-store.js';
import { isSealed } from '../../src/node/vault.js';
import { WORDS } from '../locales/choose-words.js';
import type { DoctorCheck } from '../locales/sittings-words.js';
import { SMALLEST } from '../terminal/look.js';
import { showsUnicode } from '../terminal/theme.js';
import { type DeskOptions, localeOf, runCommandWork } from './desk-options.js';
import { engineName } from './engine-name.js';
import { hasTerminal } from './run-sitting.js';

interface DoctorOptions extends DeskOptions {
  readonly json?: boolean;
}

/** `coeps doctor`: what the runner finds on this computer, and how to run it here. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('what the runner finds on this computer')
    .option('--locale <fr|en>', 'language of the answer')
    .option('--json', 'as JSON, for programs')
    .action((options: DoctorOptions, command: Command) =>
      runCommandWork(options, async () => doctor(options, command)),
    );
}

function doctor(options: DoctorOptions, command: Command): number {
  const locale = localeOf(options);
  const words = WORDS[locale];
  const { env, stdin, stdout, platform } = process;
  const folder = dataFolder();
  const yesNo = (fact: boolean) => (fact ? words.common.yes : words.common.no);
  const columns = stdout.columns ?? 0;
  const rows = stdout.rows ?? 0;
  const facts: Readonly<Record<DoctorCheck, string>> = {
    version: engineName(command),
    node: process.version,
    terminal: env['TERM_PROGRAM'] ?? env['TERM'] ?? '-',
    size: `${columns} x ${rows}`,
    'raw-mode': yesNo(hasTerminal({ stdin, stdout })),
    colour: yesNo(stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'),
    unicode: yesNo(showsUnicode(env, platform)),
    locale,
    'data-folder': folder,
    'folder-mode': existsSync(folder) ? (statSync(folder).mode & 0o777).toString(8).padStart(4, '0') : '-',
    sittings: String(createSittingStore({ folder }).list().length),
    sealed: yesNo(isSealed(folder)),
    ci: env['CI'] ?? '-',
  };
  const fits = columns >= SMALLEST.columns && rows >= SMALLEST.rows;
  const ready = hasTerminal({ stdin, stdout }) && fits;
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...facts, ready }, null, 2)}\n`);
    return 0;
  }
  const lines = [
    ...Object.entries(facts).map(([name, value]) => words.sittings.doctor(name as DoctorCheck, value)),
    ...(platform === 'win32' ? [words.sittings.doctorWindows] : []),
    ready ? words.sittings.doctorFine : words.sittings.doctorPlain,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
