import { existsSync, statSync } from 'node:fs';
import { dataFolder } from '../../src/node/data-folder.js';
import { readRetention } from '../../src/node/retention.js';
import { createSittingStore } from '../../src/node/sitting-store.js';
import { isSealed } from '../../src/node/vault.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { DoctorCheck } from '../locales/sittings-words.js';
import type { Locale } from '../locales/words.js';
import { packageVersion } from '../package-version.js';
import { hasTerminal } from '../runner/has-terminal.js';
import { SMALLEST } from '../terminal/look.js';
import { showsUnicode } from '../terminal/theme.js';

function othersMayEnter(folder: string): boolean {
  return existsSync(folder) && (statSync(folder).mode & 0o077) !== 0;
}

/** Prints what the program finds on this computer, and how to run it here. */
export async function runDoctor(
  { json }: { readonly json?: boolean },
  { stdin, stdout, env }: CliIo,
  locale: Locale,
): Promise<ExitCode> {
  const words = WORDS[locale];
  const { platform } = process;
  const folder = dataFolder();
  const yesNo = (fact: boolean) => (fact ? words.common.yes : words.common.no);
  const { columns = 0, rows = 0 } = process.stdout;
  const terminal = hasTerminal(stdin, stdout);
  const facts: Readonly<Record<DoctorCheck, string>> = {
    version: packageVersion(),
    node: process.version,
    terminal: env.TERM_PROGRAM ?? env.TERM ?? '-',
    size: `${columns} x ${rows}`,
    'raw-mode': yesNo(terminal),
    colour: yesNo(stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'),
    unicode: yesNo(showsUnicode(env, platform)),
    locale,
    'data-folder': folder,
    'folder-mode': existsSync(folder) ? (statSync(folder).mode & 0o777).toString(8).padStart(4, '0') : '-',
    sittings: String(createSittingStore({ folder }).list().length),
    sealed: yesNo(isSealed(folder)),
    retention: words.sittings.doctorRetention(readRetention(folder)),
    ci: env.CI ?? '-',
  };
  const ready = terminal && columns >= SMALLEST.columns && rows >= SMALLEST.rows;
  if (json) {
    stdout.write(`${JSON.stringify({ ...facts, ready }, null, 2)}\n`);
    return EXIT.ok;
  }
  const lines = [
    ...Object.entries(facts).map(([name, value]) => words.sittings.doctor(name as DoctorCheck, value)),
    ...(platform === 'win32' ? [words.sittings.doctorWindows] : []),
    ...(platform !== 'win32' && othersMayEnter(folder) ? [words.sittings.doctorOpenFolder(folder)] : []),
    ready ? words.sittings.doctorFine : words.sittings.doctorPlain,
  ];
  stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}
