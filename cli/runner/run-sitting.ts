import type { OpenSitting } from '../../src/node/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { Locale, Words } from '../locales/words.js';
import { createLineIo } from '../plain/line-io.js';
import { runPlain } from '../plain/run-plain.js';
import { runPlainPlan } from '../plain/run-plain-plan.js';
import { blockLines } from '../results/block-lines.js';
import { type Desk, localDay } from '../sitting/desk.js';
import { createSession, type Session } from '../sitting/session.js';

/** How a sitting ended, on screen or line by line. */
export type Ending = 'finished' | 'stopped' | 'interrupted' | 'input-ended' | 'not-saved';

/** Exit code of each ending: saved and stopped on purpose is a good end; cut off is 130. */
export const ENDING_CODES: Readonly<Record<Ending, ExitCode>> = {
  finished: EXIT.ok,
  stopped: EXIT.ok,
  interrupted: EXIT.interrupted,
  'input-ended': EXIT.interrupted,
  'not-saved': EXIT.problems,
};

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

/** Runs a sitting line by line and prints its results. Ctrl-C ends it with everything saved. */
export async function runPlainSitting(
  desk: Desk,
  open: OpenSitting,
  io: CliIo,
  locale: Locale,
): Promise<Ending> {
  const lines = createLineIo(io.stdin, io.stdout);
  const words = WORDS[locale];
  const session = startSession(desk, open);
  const forget = io.onInterrupt(() => lines.close());
  try {
    for (const notice of openingNotices(open, words)) lines.write(notice);
    const ending = await runPlain({
      session,
      io: lines,
      locale,
      sources: desk.sources,
      now: () => performance.now(),
    });
    if (ending === 'finished') {
      const blocks = desk.results(session.events(), localDay(io.now()), words);
      lines.write('');
      for (const { text } of blockLines(blocks, 78, { bullet: '-' })) lines.write(text);
      const step = session.step();
      if (step.kind === 'finished' && step.reason === 'complete') {
        await runPlainPlan({
          session,
          io: lines,
          words,
          plan: () => desk.plan(session.events(), localDay(io.now())),
        });
        for (const line of ['', ...words.plan.documents(open.id)]) lines.write(line);
      }
    } else {
      lines.write(words.plain.saved);
      lines.write(words.plain.resumeWith(`coeps resume ${open.id} --plain`));
    }
    return ending;
  } finally {
    forget();
    lines.close();
    session.close();
  }
}
