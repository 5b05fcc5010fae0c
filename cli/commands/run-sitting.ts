import type { OpenSitting } from '../../src/node/index.js';
import type { Locale, Words } from '../locales/words.js';
import { WORDS } from '../locales/choose-words.js';
import { blockLines } from '../results/block-lines.js';
import { type Desk, localDay } from '../sitting/desk.js';
import { createSession, type Session } from '../sitting/session.js';

/** How a sitting ended, on screen or line by line. */
export type Ending = 'finished' | 'stopped' | 'interrupted' | 'input-ended' | 'not-saved';

/** Exit code of each ending: saved and stopped on purpose is a good end; cut off is 130. */
export const ENDING_CODES: Readonly<Record<Ending, number>> = {
  finished: 0,
  stopped: 0,
  interrupted: 130,
  'input-ended': 130,
  'not-saved': 1,
};

/** Whether the streams are a terminal that gives keys one by one. */
export function hasTerminal({ stdin, stdout }: Pick<NodeJS.Process, 'stdin' | 'stdout'>): boolean {
  return stdin.isTTY === true && stdout.isTTY === true && typeof stdin.setRawMode === 'function';
}

/** Takes up a sitting that is open for writing; a sitting paused earlier is noted as resumed. */
export function startSession(desk: Desk, open: OpenSitting): Session {
  const session = createSession(desk.assessment, open, () => new Date().toISOString());
  if (open.events.length > 1 && session.step().kind !== 'finished') session.record({ type: 'resumed' });
  return session;
}

/** What opening a sitting set right, in words. */
export function openingNotices({ notices }: OpenSitting, words: Words): readonly string[] {
  return [
    ...(notices.lockRecovered ? [words.run.lockRecovered()] : []),
    ...notices.torn.map(({ backup }) => words.run.tornLine(backup)),
  ];
}

/** Runs a sitting line by line and prints its results. */
export async function runPlainSitting(desk: Desk, open: OpenSitting, locale: Locale): Promise<Ending> {
  const [{ createLineIo }, { runPlain }] = await Promise.all([
    import('../plain/line-io.js'),
    import('../plain/run-plain.js'),
  ]);
  const io = createLineIo(process.stdin, process.stdout);
  const words = WORDS[locale];
  for (const notice of openingNotices(open, words)) io.write(notice);
  const session = startSession(desk, open);
  try {
    const ending = await runPlain({
      session,
      io,
      locale,
      sources: desk.sources,
      now: () => performance.now(),
    });
    if (ending === 'finished') {
      const blocks = desk.results(session.events(), localDay(new Date()), words);
      io.write('');
      for (const { text } of blockLines(blocks, 78, { bullet: '-' })) io.write(text);
    } else {
      io.write(words.plain.saved);
      io.write(words.plain.resumeWith(`coeps resume ${open.id} --plain`));
    }
    return ending;
  } finally {
    io.close();
    session.close();
  }
}
