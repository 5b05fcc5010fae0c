import { dataFolder, isSealed } from '../../src/node/index.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { Locale } from '../locales/words.js';
import { type Desk, openDesk } from '../sitting/desk.js';
import { loadDeskContent } from '../sitting/load-desk-content.js';
import { askPassphrase } from './ask-passphrase.js';

/** Opens the desk a command works at: the built-in content, or that of a folder. A sealed folder asks for its passphrase. */
export async function openCommandDesk(content: string | undefined, io: CliIo, locale: Locale): Promise<Desk> {
  const deskContent = await loadDeskContent(content, io.cwd, locale);
  return openDesk(deskContent, await givenPassphrase(io, locale));
}

/** The passphrase of the environment, or typed; undefined where none is needed or nobody can be asked. */
async function givenPassphrase(io: CliIo, locale: Locale): Promise<string | undefined> {
  const given = io.env.COEPS_PASSPHRASE;
  if (given) return given;
  if (!isSealed(dataFolder())) return undefined;
  return (await askPassphrase(io, WORDS[locale].sittings.passphrase)) || undefined;
}
