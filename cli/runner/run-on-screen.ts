import { overdueSittings, readRetention, type SittingSummary } from '../../src/node/index.js';
import type { CliIo } from '../io.js';
import { WORDS } from '../locales/choose-words.js';
import type { Locale, Words } from '../locales/words.js';
import { type Desk, errorWords, localDay, planDay } from '../sitting/desk.js';
import { partTitle } from '../sitting/step-screen.js';
import type { HomeRow, NewSitting } from '../terminal/home-app.js';
import type { Theme } from '../terminal/theme.js';
import { cleanLine } from '../text/clean-text.js';
import { localText } from '../text/local-text.js';
import { beginSitting } from './begin-sitting.js';
import { doAtHome } from './home-actions.js';
import {
  type Ending,
  openingNotices,
  sittingLanguage,
  startSession,
  type WayOfGoingOn,
} from './run-sitting.js';

/** What to put on screen first. */
export type FirstScreen =
  | { readonly kind: 'home' }
  | { readonly kind: 'new'; readonly sitting: NewSitting }
  | { readonly kind: 'open'; readonly id: string };

/** Options of a run on screen. */
export interface ScreenRun {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly io: CliIo;
  readonly highContrast: boolean;
  readonly first: FirstScreen;
  /** How a sitting goes on from here, where that changes. */
  readonly change?: WayOfGoingOn;
  readonly seed?: string;
}

/** Enough for a key still held from the question before. */
const SETTLE = 200;

/** Runs home and sittings on screen until the counsellor leaves. Says the sitting's id last, for resuming. */
export async function runOnScreen(
  run: ScreenRun,
): Promise<{ readonly ending: Ending; readonly id?: string }> {
  // Ink draws nothing but the last frame where CI is set; here a person sits in front of a real terminal.
  process.env.CI = 'false';
  const [{ openTerminal }, { SittingApp }, { HomeApp }, { createTheme, showsUnicode }] = await Promise.all([
    import('../terminal/run-terminal.js'),
    import('../terminal/sitting-app.js'),
    import('../terminal/home-app.js'),
    import('../terminal/theme.js'),
  ]);
  const { desk, locale } = run;
  const words = WORDS[locale];
  const theme: Theme = createTheme({
    unicode: showsUnicode(process.env, process.platform),
    highContrast: run.highContrast,
  });
  let close = () => {};
  let id: string | undefined;
  try {
    const ending = await new Promise<Ending>((resolve, reject) => {
      const end = (reached: Ending) => {
        terminal.leave();
        resolve(reached);
      };
      const terminal = openTerminal(process, () => end('interrupted'));
      const guarded = (work: () => void) => {
        try {
          work();
        } catch (error) {
          terminal.leave();
          reject(error);
        }
      };
      const sit = (open: ReturnType<Desk['store']['open']>) => {
        id = open.id;
        close = open.close;
        const session = startSession(desk, open, run.change);
        terminal.show(
          new SittingApp({
            session,
            sources: (language) => desk.sources(language, locale),
            language: sittingLanguage(open, locale),
            theme,
            port: terminal.port,
            notices: openingNotices(open, words),
            settle: settleTime(process.env),
            plan: () => desk.plan(session.events(), localDay(new Date())),
            results: (said) => desk.results(session.events(), localDay(new Date()), said),
            onEnd: end,
          }),
        );
      };
      const begin = (sitting: NewSitting) =>
        guarded(() => sit(beginSitting(desk, locale, sitting, run.seed)));
      guarded(() => {
        const { first } = run;
        const described = first.kind === 'new' ? first.sitting : undefined;
        const complete = described && (described.mode !== 'remote' || described.seesText !== undefined);
        if (complete) begin(described);
        else if (first.kind === 'open') sit(desk.store.open(first.id));
        else {
          terminal.show(
            new HomeApp({
              words,
              theme,
              port: terminal.port,
              rows: () => desk.store.list().map((summary) => homeRow(desk, summary, words)),
              act: (action, sitting) => doAtHome(action, sitting, desk, run.io, locale),
              ...overdueMessage(desk, words),
              forms: formTitles(desk, locale),
              ...(described ? { described } : {}),
              onChoice: (choice) => {
                if (choice.kind === 'new') begin(choice.sitting);
                else if (choice.kind === 'open') guarded(() => sit(desk.store.open(choice.id)));
                else end(choice.kind === 'quit' ? 'stopped' : 'interrupted');
              },
            }),
          );
        }
      });
    });
    return id === undefined ? { ending } : { ending, id };
  } finally {
    close();
  }
}

/** Milliseconds a new question takes no key; longer for hands that tremble, with COEPS_SETTLE. */
function settleTime({ COEPS_SETTLE: asked }: NodeJS.ProcessEnv): number {
  return asked !== undefined && /^\d{1,5}$/.test(asked) ? Number(asked) : SETTLE;
}

/** Names of the forms of an assessment. */
function formTitles({ content }: Desk, locale: Locale): readonly { id: string; title: string }[] {
  const { forms = [], defaultLanguage } = content.assessment;
  return forms.map(({ id, title, description }) => {
    const said = localText(title, locale, defaultLanguage).text;
    const more = description === undefined ? '' : localText(description, locale, defaultLanguage).text;
    return { id, title: more === '' ? said : `${said} – ${more}` };
  });
}

function homeRow(desk: Desk, { id, label, lastAt, problem }: SittingSummary, words: Words): HomeRow {
  const name = label === undefined ? words.home.unnamed(id) : cleanLine(label);
  if (problem) return { id, label: `${name} – ${errorWords(problem, words) ?? ''}`, opens: false };
  const state = sittingState(desk, id, words);
  const row = words.home.row(name, state.text, lastAt ?? '');
  const next = state.opens ? nextFollowUp(desk, id) : undefined;
  const shown = next === undefined ? row : `${row} · ${words.home.followUp(words.common.date(next))}`;
  return { id, label: shown, opens: state.opens };
}

/** The next meeting of an agreed plan. */
function nextFollowUp(desk: Desk, id: string): string | undefined {
  const today = localDay(new Date());
  const { events } = desk.store.read(id);
  if (planDay(events, '') === '') return undefined;
  return desk.plan(events, today).plan.followUps.find(({ on }) => on >= today)?.on;
}

function overdueMessage({ store }: Desk, words: Words): { message?: string } {
  const months = readRetention(store.folder);
  const overdue = months === undefined ? [] : overdueSittings(store.list(), months, new Date());
  return overdue.length === 0 ? {} : { message: words.home.overdue(overdue.length) };
}

function sittingState(
  desk: Desk,
  id: string,
  words: Words,
): { readonly text: string; readonly opens: boolean } {
  try {
    const step = desk.assessment.next(desk.store.read(id).events);
    if (step.kind === 'finished') {
      return { text: step.reason === 'refused' ? words.home.refused : words.home.finished, opens: true };
    }
    const part = step.kind === 'gate' && step.gate !== 'part' ? undefined : step.part;
    const title = part ? partTitle(part, desk.sources(words.locale, words.locale)) : words.consent.title;
    return { text: words.home.inPart(title), opens: true };
  } catch (error) {
    if (errorWords(error, words) === undefined) throw error;
    return { text: words.home.otherContent, opens: false };
  }
}
