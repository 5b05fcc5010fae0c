import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFileErrors } from '../../src/node/store-error.js';
import { CliError } from '../cli-error.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { Locale } from '../locales/words.js';
import { type Desk, errorWords } from '../sitting/desk.js';
import type { HomeAction } from '../terminal/home-app.js';

/** Does something with a sitting from home, files going to the present folder; says in words what came of it. */
export async function doAtHome(
  action: HomeAction,
  id: string,
  desk: Desk,
  io: CliIo,
  locale: Locale,
): Promise<string> {
  const words = WORDS[locale];
  try {
    if (action === 'erase') return words.sittings.erased(id, desk.store.erase(id));
    if (action === 'export') {
      const path = join(io.cwd, `${id}.json`);
      const document = `${JSON.stringify(desk.store.export(id), null, 2)}\n`;
      withFileErrors(path, () => writeFileSync(path, document, { mode: 0o600, flag: 'wx', flush: true }));
      return words.home.written([path]);
    }
    const { runReport } = await import('../report/run-report.js');
    const quiet: CliIo = { ...io, stderr: { write: () => true } };
    const files = [];
    for (const reader of ['person', 'counsellor'] as const) {
      const out = `${id}-${words.home.reader(reader)}.html`;
      await runReport(id, { for: reader, out }, quiet, locale, desk);
      files.push(join(io.cwd, out));
    }
    return words.home.written(files);
  } catch (error) {
    const said = error instanceof CliError ? error.message : errorWords(error, words);
    if (said === undefined) throw error;
    return said;
  }
}
