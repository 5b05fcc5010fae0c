import type { CliIo } from '../io.js';
import type { Locale } from '../locales/words.js';
import { type Desk, openDesk } from '../sitting/desk.js';
import { loadDeskContent } from '../sitting/load-desk-content.js';

/** Opens the desk a command works at: the built-in content, or that of a folder. */
export async function openCommandDesk(content: string | undefined, io: CliIo, locale: Locale): Promise<Desk> {
  return openDesk(await loadDeskContent(content, io.cwd, locale), io.env);
}
