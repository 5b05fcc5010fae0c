import type { DeliveryMode } from '../../src/cat/item-pool.js';
import type { OpenSitting } from '../../src/node/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import {
  type InstructionLanguage,
  isInstructionLanguage,
} from '../locales/instructions/instruction-words.js';
import type { Locale, Words } from '../locales/words.js';
import { createLineIo, type LineIo } from '../plain/line-io.js';
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

/** How a sitting goes on: another day it may be by phone, or in the room. */
export interface WayOfGoingOn {
  readonly mode?: DeliveryMode;
  readonly seesText?: boolean;
}

/** Takes up a sitting that is open for writing; a sitting paused earlier is noted as resumed. */
export function startSession(desk: Desk, open: OpenSitting, change: WayOfGoingOn = {}): Session {
  const session = createSession(desk.assessment, open, () => new Date().toISOString());
  const changes = change.mode !== undefined || change.seesText !== undefined;
  if ((open.events.length > 1 || changes) && session.step().kind !== 'finished') {
    session.record({ type: 'resumed', ...change });
  }
  return session;
}

/** Language a sitting's instructions were begun in, where there are instructions in it. */
export function sittingLanguage({ events }: OpenSitting, locale: Locale): InstructionLanguage {
  const [begun] = events;
  const asked = begun?.type === 'begun' ? begun.locale : locale;
  // A sitting of the interface's languages follows the interface of the day.
  return asked !== 'fr' && asked !== 'en' && isInstructionLanguage(asked) ? asked : locale;
}

/** What opening a sitting set right, in words. */
export function openingNotices({ notices }: OpenSitting, words: Words): readonly string[] {
  return [
    ...(notices.lockRecovered ? [words.run.lockRecovered()] : []),
    ...notices.torn.map(({ backup }) => words.run.tornLine(backup)),
  ];
}

/** What a line-based run may be told beside the sitting. */
export interface PlainOptions {
  readonly change?: WayOfGoingOn;
  /** At a distance: ask first whether the person sees texts. */
  readonly asksWhatIsSeen?: boolean;
}

/** Asks whether the person sees texts; when there is nothing more to read, they are taken to. */
async function seesTexts(lines: LineIo, { home, common, refusal }: Words): Promise<boolean> {
  for (const line of [home.seesTextQuestion, `  1. ${common.yes}`, `  2. ${common.no}`]) lines.write(line);
  for (;;) {
    const typed = (await lines.read())?.trim();
    if (typed === undefined || typed === '1') return true;
    if (typed === '2') return false;
    lines.write(refusal.unknownChoice(2));
  }
}

/** Runs a sitting line by line and prints its results. Ctrl-C ends it with everything saved. */
export async function runPlainSitting(
  desk: Desk,
  open: OpenSitting,
  io: CliIo,
  locale: Locale,
  { change, asksWhatIsSeen = false }: PlainOptions = {},
): Promise<Ending> {
  const lines = createLineIo(io.stdin, io.stdout);
  const words = WORDS[locale];
  const session = startSession(desk, open, change);
  const forget = io.onInterrupt(() => lines.close());
  try {
    for (const notice of openingNotices(open, words)) lines.write(notice);
    if (asksWhatIsSeen && !(await seesTexts(lines, words)))
      session.record({ type: 'resumed', seesText: false });
    const ending = await runPlain({
      session,
      io: lines,
      language: sittingLanguage(open, locale),
      sources: (language) => desk.sources(language, locale),
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
