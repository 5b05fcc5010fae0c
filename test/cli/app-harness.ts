import { instructionWords } from '../../cli/locales/instructions/catalogues.js';
import type { InstructionLanguage } from '../../cli/locales/instructions/instruction-words.js';
import { optionSources } from '../../cli/sitting/option-sources.js';
import type { PlanNow } from '../../cli/sitting/plan-dialogue.js';
import { createSession, type Session, type SessionInput } from '../../cli/sitting/session.js';
import { type ScreenSources, type StepScreen, stepScreen } from '../../cli/sitting/step-screen.js';
import { composeFrame } from '../../cli/terminal/frame.js';
import type { KeyPress } from '../../cli/terminal/key-press.js';
import { plainLine } from '../../cli/terminal/line.js';
import type { Size } from '../../cli/terminal/look.js';
import { SittingApp, type SittingEnding } from '../../cli/terminal/sitting-app.js';
import { createTheme } from '../../cli/terminal/theme.js';
import type { AssessmentContent } from '../../src/assessment/content.js';
import { createAssessment } from '../../src/assessment/create-assessment.js';
import type { SittingEvent } from '../../src/assessment/events.js';
import type { DeliveryMode } from '../../src/cat/item-pool.js';
import { assessment as builtInContent, catalogue, occupations } from '../../src/content/index.js';
import { applyDecisions } from '../../src/pathways/decisions.js';
import type { ActionPlan, PlanStep } from '../../src/pathways/plan.js';
import { CONTENT } from './fixture-content.js';

/** Screens and words of a content. */
export function sourcesOf(content: AssessmentContent): (language: InstructionLanguage) => ScreenSources {
  // The fixture has no catalogue; the built-in content has its own, and sheets on the occupations.
  const builtIn = content === builtInContent;
  const options = optionSources(builtIn ? catalogue.certifications : undefined, content.banks);
  return (language) => ({
    content,
    locale: language,
    words: instructionWords(language, 'fr'),
    options,
    ...(builtIn ? { occupations } : {}),
  });
}

/** A session in memory. `fail` makes the next writes throw. */
export function memorySession({
  content = CONTENT,
  mode = 'remote',
  seesText = true,
}: {
  content?: AssessmentContent;
  mode?: DeliveryMode;
  seesText?: boolean;
} = {}): {
  readonly session: Session;
  readonly written: () => number;
  readonly fail: (error: Error | undefined) => void;
} {
  const assessment = createAssessment(content);
  let error: Error | undefined;
  let written = 0;
  let seconds = 0;
  const session = createSession(
    assessment,
    {
      id: 'test',
      events: assessment.begin({
        seed: 'test',
        at: '2026-11-21T09:00:00.000Z',
        locale: 'fr',
        mode,
        seesText,
      }),
      append: (events: readonly SittingEvent[]) => {
        if (error) throw error;
        written += events.length;
      },
      close: () => {},
    },
    () => {
      seconds += 10;
      return new Date(Date.UTC(2026, 10, 21, 9, 0, seconds)).toISOString();
    },
  );
  return {
    session,
    written: () => written,
    fail: (next) => {
      error = next;
    },
  };
}

/** What makes a sitting reach its questions and its items. */
export const OPENING: readonly SessionInput[] = [
  { type: 'passed', gate: 'consent', choice: 'accepted' },
  { type: 'passed', gate: 'parts', choice: ['intake', 'test'] },
];

const STEP = { horizon: 'short', retest: false, warnings: [], active: true } as const;

/** A plan of three steps, with what a session decided on it. */
export function planOf(session: Session): PlanNow {
  const steps = ['un', 'deux', 'trois'].map((text, index): PlanStep => {
    const due = `2026-12-0${index + 1}`;
    const proposed = {
      position: index + 1,
      due,
      horizon: 'short',
      text: { fr: `Étape ${text}`, en: `Step ${text}` },
    } as const;
    return { ...STEP, id: `r/${text}`, due, text: proposed.text, proposed };
  });
  const text = { fr: '', en: '' };
  const plan: ActionPlan = {
    version: 1,
    madeOn: '2026-11-21',
    locale: 'fr',
    strengths: [],
    steps,
    modules: [],
    followUps: [],
    retestFrom: '2027-05-21',
    recommendations: [],
    notices: { decides: text, notCertificate: text, contest: text },
    otherDecisions: [],
  };
  const events = session.events();
  const agreed = events.some((event) => event.type === 'case' && event.state === 'plan-agreed');
  return {
    plan: applyDecisions(
      plan,
      events.filter((event) => event.type === 'decided'),
    ),
    ...(agreed ? { agreedOn: '2026-11-21' } : {}),
  };
}

/** A sitting on a screen without a terminal. */
export function screenApp({
  session,
  content = CONTENT,
  locale = 'fr',
  size = { columns: 80, rows: 24 },
  unicode = true,
  settle = 0,
}: {
  session: Session;
  content?: AssessmentContent;
  locale?: InstructionLanguage;
  size?: Size;
  unicode?: boolean;
  settle?: number;
}) {
  const log: string[] = [];
  let time = 0;
  let shown = size;
  let ending: SittingEnding | undefined;
  const sources = sourcesOf(content);
  const app = new SittingApp({
    session,
    sources,
    language: locale,
    theme: createTheme({ unicode, highContrast: false }),
    settle,
    plan: () => planOf(session),
    results: (words) => [{ kind: 'title', text: words.results.title }],
    onEnd: (reached) => {
      ending = reached;
    },
    port: {
      size: () => shown,
      clear: () => log.push('clear'),
      redraw: () => log.push('redraw'),
      suspend: () => log.push('suspend'),
      now: () => time,
    },
  });
  const lines = () => {
    const { parts, look } = app.frame(shown);
    return composeFrame(parts, look).map((line) => look.theme.spell(plainLine(line)));
  };
  return {
    app,
    log,
    ending: () => ending,
    lines,
    text: () => lines().join('\n'),
    /** Presses keys: names in angle brackets, anything else character by character. */
    type: (...keys: readonly string[]) => {
      for (const key of keys) app.press(keyPress(key));
    },
    paste: (text: string) => app.press({ name: 'paste', text }),
    resize: (next: Size) => {
      shown = next;
    },
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    /** Turns the pages before a question. */
    readOn: () => {
      for (let page = 0; !lines().some((text) => text.includes('?  ')); page++) {
        if (page > 20) throw new Error(`no question after 20 pages:\n${lines().join('\n')}`);
        app.press({ name: 'enter', text: '' });
      }
    },
    screen: (): StepScreen => {
      const step = session.step();
      if (step.kind === 'finished') throw new Error('finished');
      return stepScreen(step, sources(locale));
    },
  };
}

const NAMES: Readonly<Record<string, KeyPress['name']>> = {
  Enter: 'enter',
  Escape: 'escape',
  Up: 'up',
  Down: 'down',
  Left: 'left',
  Right: 'right',
  Home: 'home',
  BSpace: 'backspace',
  Interrupt: 'interrupt',
  Suspend: 'suspend',
};

/** A key by tmux's name, or a character. */
function keyPress(key: string): KeyPress {
  if (key === 'Space') return { name: 'character', text: ' ' };
  const name = NAMES[key];
  return name ? { name, text: '' } : { name: 'character', text: key };
}
