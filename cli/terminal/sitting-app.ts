import type { SittingState } from '../../src/assessment/sitting-state.js';
import type { SittingStep } from '../../src/assessment/steps.js';
import type { DeliveryMode } from '../../src/cat/item-pool.js';
import { PositioningError } from '../../src/errors.js';
import { StoreError } from '../../src/node/store-error.js';
import { languageLabel } from '../locales/instructions/catalogues.js';
import {
  INSTRUCTION_LANGUAGES,
  type InstructionLanguage,
} from '../locales/instructions/instruction-words.js';
import type { CommandName, Words } from '../locales/words.js';
import type { ResultBlock } from '../results/result-block.js';
import { answerStep } from '../sitting/answer-step.js';
import { createBreakTimer } from '../sitting/break-timer.js';
import type { OccupationSheet } from '../sitting/occupation-sheets.js';
import { PlanDialogue, type PlanNow } from '../sitting/plan-dialogue.js';
import type { PromptAnswer } from '../sitting/prompt.js';
import type { Session } from '../sitting/session.js';
import { isShared, type Stage, screenMode, stagesOf } from '../sitting/stages.js';
import { type ScreenSources, type StepScreen, stepScreen } from '../sitting/step-screen.js';
import { createStopwatch } from '../sitting/stopwatch.js';
import { cleanText } from '../text/clean-text.js';
import type { FrameParts } from './frame.js';
import { type InputState, isWriting, pressInput, startInput, takesLetters } from './inputs/input.js';
import { answered, type Pressed } from './inputs/pressed.js';
import { pressTyped, startTyped, type TypedState } from './inputs/typed.js';
import type { KeyPress } from './key-press.js';
import { commandOf } from './key-table.js';
import type { Look, Size } from './look.js';
import type { ScreenApp, TerminalPort } from './screen-app.js';
import type { Theme } from './theme.js';
import { viewChoice } from './views/choice-view.js';
import { viewCounsellor } from './views/counsellor-view.js';
import { viewCover } from './views/cover-view.js';
import { viewDocument } from './views/document-view.js';
import { viewHelp } from './views/help-view.js';
import { viewNote } from './views/note-view.js';
import { viewOccupations } from './views/occupation-view.js';
import { viewPlan } from './views/plan-view.js';
import { viewQuestion } from './views/question-view.js';

/** How a sitting on screen ended. */
export type SittingEnding = 'finished' | 'stopped' | 'interrupted' | 'not-saved';

/** What a sitting on screen needs. */
export interface SittingAppOptions {
  readonly session: Session;
  readonly sources: (language: InstructionLanguage) => ScreenSources;
  /** Language of the instructions at first. */
  readonly language: InstructionLanguage;
  readonly theme: Theme;
  readonly port: TerminalPort;
  /** The results in words, once the sitting is finished. */
  readonly results: (words: Words) => readonly ResultBlock[];
  /** The plan with what was decided so far. */
  readonly plan: () => PlanNow;
  readonly onEnd: (ending: SittingEnding) => void;
  /** Said first, for example that a torn line was mended. */
  readonly notices?: readonly string[];
  /** Milliseconds during which a new question takes no key: a held key must not answer it. */
  readonly settle: number;
}

type View =
  | {
      readonly kind: 'question';
      readonly stage: number;
      readonly input: InputState;
      readonly page: number;
      readonly message?: string;
    }
  /** Behind it, something for the counsellor alone. */
  | { readonly kind: 'cover'; readonly then: View }
  | { readonly kind: 'counsellor'; readonly back: View }
  | { readonly kind: 'note'; readonly input: TypedState; readonly back: View; readonly message?: string }
  | { readonly kind: 'help'; readonly back: View; readonly page: number }
  | { readonly kind: 'pause'; readonly focus: number }
  | { readonly kind: 'language'; readonly back: View; readonly focus: number }
  | { readonly kind: 'end-part'; readonly back: View; readonly focus: number }
  /** Sheets on the occupations: the list, and one or two of them. */
  | { readonly kind: 'sheets'; readonly back: View; readonly focus: number }
  | {
      readonly kind: 'sheet';
      readonly back: Extract<View, { kind: 'sheets' }>;
      readonly chosen: readonly number[];
      readonly page: number;
    }
  | { readonly kind: 'break'; readonly minutes: number; readonly focus: number }
  | {
      readonly kind: 'not-saved';
      readonly words: string;
      readonly retry: () => void;
      readonly back: View;
      readonly focus: number;
    }
  | { readonly kind: 'results'; readonly page: number }
  | { readonly kind: 'plan'; readonly input: InputState; readonly message?: string };

/** Beyond the last page: once an answer is begun, a growing input must not bring the text back over it. */
const READ = Number.POSITIVE_INFINITY;

type AskedStep = Exclude<SittingStep, { kind: 'finished' }>;

/** A sitting as a screen: the question due, what keys do to it, and every answer on disk before the next shows. */
export class SittingApp implements ScreenApp {
  private readonly options: SittingAppOptions;
  private readonly session: Session;
  private readonly stopwatch;
  private readonly breaks;
  private sources: ScreenSources;
  private view: View = { kind: 'results', page: 0 };
  private shownAt = 0;
  private readAloud = false;
  private readonly dialogue: PlanDialogue;
  private told: { readonly words: Words; readonly blocks: readonly ResultBlock[] } | undefined;
  /** Notices not yet shown. */
  private notices: readonly string[];

  constructor(options: SittingAppOptions) {
    this.options = options;
    this.session = options.session;
    this.sources = options.sources(options.language);
    this.stopwatch = createStopwatch(options.port.now);
    this.breaks = createBreakTimer(options.port.now);
    this.notices = options.notices ?? [];
    this.dialogue = new PlanDialogue(options.plan);
    this.showStep();
  }

  frame(size: Size): { readonly parts: FrameParts; readonly look: Look } {
    const look = this.look(size);
    return { parts: this.parts(this.view, look), look };
  }

  press(key: KeyPress): void {
    if (key.name === 'interrupt') {
      this.stop('interrupted');
      return;
    }
    if (key.name === 'suspend') {
      this.stopwatch.pause();
      this.options.port.suspend();
      this.stopwatch.resume();
      return;
    }
    const settling = this.options.port.now() - this.shownAt < this.options.settle;
    if (settling && this.view.kind === 'question') return;
    this.pressView(this.view, key);
    // Help, notes and pauses are not answering time.
    if (this.view.kind === 'question') this.stopwatch.resume();
    else this.stopwatch.pause();
    this.options.port.redraw();
  }

  private pressView(view: View, key: KeyPress): void {
    switch (view.kind) {
      case 'question':
        this.pressQuestion(view, key);
        break;
      case 'cover':
        this.clearAnd(view.then);
        break;
      case 'counsellor':
        this.leavePrivate(view.back);
        break;
      case 'note':
        this.pressNote(view, key);
        break;
      case 'help':
        this.pressHelp(view, key);
        break;
      case 'pause':
        this.pressChoice(view, key, [() => this.resume(), () => this.options.onEnd('stopped')]);
        break;
      case 'break':
        this.pressChoice(view, key, [() => this.endBreak(), () => this.pause()]);
        break;
      case 'language':
        if (key.name === 'escape') this.view = view.back;
        else {
          this.pressChoice(
            view,
            key,
            INSTRUCTION_LANGUAGES.map((language) => () => {
              this.sources = this.options.sources(language);
              this.view = view.back;
            }),
          );
        }
        break;
      case 'end-part':
        this.pressChoice(view, key, [
          () => {
            this.view = view.back;
          },
          () => this.endPart(view.back),
        ]);
        break;
      case 'sheets':
        this.pressSheets(view, key);
        break;
      case 'sheet':
        this.pressSheet(view, key);
        break;
      case 'not-saved':
        this.pressChoice(view, key, [view.retry, () => this.options.onEnd('not-saved')]);
        break;
      case 'results':
        this.pressResults(view, key);
        break;
      case 'plan':
        this.pressPlan(view, key);
    }
  }

  private pressQuestion(view: Extract<View, { kind: 'question' }>, key: KeyPress): void {
    const { screen, stage } = this.question(view);
    const layout = viewQuestion({ ...view, screen, stage, mode: this.mode() }, this.look());
    const reading = stage === 'brief' || view.page < layout.pages;
    if (reading) {
      this.pressReading(view, stage, layout.pages, key);
      return;
    }
    if (key.name === 'escape') {
      this.view = { kind: 'help', back: view, page: 0 };
      return;
    }
    if (key.name === 'character' && this.isCommand(view.input, key.text)) {
      this.command(commandOf(key.text), view);
      return;
    }
    if (stage === 'person' && screen.prompt.kind === 'rate' && this.mode() === 'in-room') {
      if (key.name === 'enter') this.nextStage(view);
      return;
    }
    const pressed = pressInput(screen.prompt, view.input, key, this.words);
    const { message: _, ...quiet } = view;
    switch (pressed.kind) {
      case 'changed':
        this.view = { ...quiet, input: pressed.state, page: READ };
        break;
      case 'refused':
        this.view = { ...view, input: pressed.state, message: pressed.words, page: READ };
        break;
      case 'answer':
        this.answer(pressed.answer);
        break;
      case 'ignored':
        if (key.name === 'left' || key.name === 'page-up') this.backToText(view, layout.pages);
    }
  }

  /** A command key, unless the character belongs to what is being entered. */
  private isCommand(input: InputState, character: string): boolean {
    if (isWriting(input)) {
      const empty = input.kind === 'typed' && input.text === '';
      return character === '?' && empty;
    }
    if (input.kind === 'entries' && input.draft && character === '?') return false;
    if (takesLetters(input) && /^[a-g]$/i.test(character)) return false;
    return commandOf(character) !== undefined;
  }

  private pressReading(
    view: Extract<View, { kind: 'question' }>,
    stage: Stage,
    pages: number,
    key: KeyPress,
  ): void {
    const forward = ['enter', 'right', 'down', 'page-down'].includes(key.name) || key.text === ' ';
    if (stage === 'brief') {
      const last = view.page >= pages - 1;
      if (!last && forward) this.view = { ...view, page: view.page + 1 };
      else if (['left', 'up', 'page-up'].includes(key.name))
        this.view = { ...view, page: Math.max(0, view.page - 1) };
      else if (last) this.nextStage(view);
      return;
    }
    if (forward) this.view = { ...view, page: view.page + 1 };
    else if (['left', 'up', 'page-up'].includes(key.name))
      this.view = { ...view, page: Math.max(0, view.page - 1) };
    else if (key.name === 'escape') this.view = { kind: 'help', back: view, page: 0 };
    else if (key.name === 'character') {
      const command = commandOf(key.text);
      if (command !== 'text') this.command(command, view);
    }
  }

  private backToText(view: Extract<View, { kind: 'question' }>, pages: number): void {
    if (pages > 0) this.view = { ...view, page: pages - 1 };
  }

  private command(command: CommandName | undefined, view: Extract<View, { kind: 'question' }>): void {
    const { screen, stage } = this.question(view);
    const inRoom = this.mode() === 'in-room';
    const open = (next: View) => {
      this.view = inRoom && stage === 'person' ? { kind: 'cover', then: next } : next;
    };
    switch (command) {
      case 'dont-know':
        if (screen.without !== 'none') this.answer(undefined);
        break;
      case 'undo':
        this.undo(view);
        break;
      case 'read-aloud':
        this.readAloud = this.readAloud || screen.mayBeRead;
        this.view = {
          ...view,
          message: screen.mayBeRead ? this.words.question.readAloud : this.words.question.notReadAloud,
        };
        break;
      case 'text':
        this.view = { ...view, page: 0 };
        break;
      case 'note':
        open({ kind: 'note', input: startTyped(), back: view });
        break;
      case 'counsellor':
        open({ kind: 'counsellor', back: view });
        break;
      case 'language':
        this.view = { kind: 'language', back: view, focus: this.languageNow() };
        break;
      case 'sheets':
        if (screen.sheets) this.view = { kind: 'sheets', back: view, focus: 0 };
        break;
      case 'pause':
        this.pause();
        break;
      case 'end-part':
        if (this.session.step().kind !== 'gate') this.view = { kind: 'end-part', back: view, focus: 0 };
        break;
      case 'help':
        this.view = { kind: 'help', back: view, page: 0 };
        break;
      case 'quit':
        this.stop('stopped');
        break;
      default:
    }
  }

  private pressHelp(view: Extract<View, { kind: 'help' }>, key: KeyPress): void {
    const command = key.name === 'character' ? commandOf(key.text) : undefined;
    if (command !== undefined && command !== 'help' && view.back.kind === 'question') {
      this.view = view.back;
      this.command(command, view.back);
      return;
    }
    const pages = viewHelp(view.page, this.look()).pages;
    if (key.text === ' ' || ['right', 'down', 'page-down'].includes(key.name)) {
      this.view = { ...view, page: Math.min(pages - 1, view.page + 1) };
    } else if (['left', 'up', 'page-up'].includes(key.name)) {
      this.view = { ...view, page: Math.max(0, view.page - 1) };
    } else this.view = view.back;
  }

  private pressNote(view: Extract<View, { kind: 'note' }>, key: KeyPress): void {
    if (key.name === 'escape') {
      this.leavePrivate(view.back);
      return;
    }
    const pressed = pressTyped({ kind: 'text' }, view.input, key, this.words);
    if (pressed.kind === 'changed') this.view = { ...view, input: pressed.state };
    if (pressed.kind === 'refused') this.view = { ...view, message: pressed.words };
    if (pressed.kind !== 'answer') return;
    const step = this.session.step();
    const about = step.kind === 'finished' ? {} : { about: stepScreen(step, this.sources).key };
    const text = cleanText(String(pressed.answer));
    this.save(view, () => {
      this.session.record({ type: 'noted', by: 'counsellor', text, ...about });
      this.leavePrivate(withMessage(view.back, this.words.question.noted));
    });
  }

  private pressChoice(
    view: Extract<View, { kind: 'pause' | 'language' | 'end-part' | 'sheets' | 'break' | 'not-saved' }>,
    key: KeyPress,
    actions: readonly (() => void)[],
  ): void {
    const count = actions.length;
    if (key.name === 'up' || key.name === 'down') {
      this.view = { ...view, focus: (view.focus + (key.name === 'up' ? count - 1 : 1)) % count };
    } else if (key.name === 'enter') actions[view.focus]?.();
    else if (key.name === 'character') actions[Number(key.text) - 1]?.();
  }

  private pressSheets(view: Extract<View, { kind: 'sheets' }>, key: KeyPress): void {
    const open = this.sheets().map((_, index) => () => {
      this.view = { kind: 'sheet', back: view, chosen: [index], page: 0 };
    });
    const leave = () => {
      this.shownAt = this.options.port.now();
      this.view = view.back;
    };
    if (key.name === 'escape') leave();
    else this.pressChoice(view, key, [...open, leave]);
  }

  private pressSheet(view: Extract<View, { kind: 'sheet' }>, key: KeyPress): void {
    const sheets = this.sheets();
    const { pages } = viewOccupations(at(sheets, view.chosen), view.page, this.look());
    const number = key.name === 'character' && /^[1-9]$/.test(key.text) ? Number(key.text) - 1 : undefined;
    if (number !== undefined) {
      const [first = number] = view.chosen;
      if (number < sheets.length) {
        this.view = { ...view, chosen: number === first ? [first] : [first, number], page: 0 };
      }
    } else if (key.text === ' ' || ['enter', 'right', 'down', 'page-down'].includes(key.name)) {
      if (view.page < pages - 1) this.view = { ...view, page: view.page + 1 };
      else if (key.name === 'enter') this.view = view.back;
    } else if (['left', 'up', 'page-up'].includes(key.name)) {
      this.view = view.page > 0 ? { ...view, page: view.page - 1 } : view.back;
    } else if (key.name === 'escape') this.view = view.back;
  }

  /** The sheets to read before the question due. */
  private sheets(): readonly OccupationSheet[] {
    const step = this.session.step();
    return step.kind === 'finished' ? [] : (stepScreen(step, this.sources).sheets ?? []);
  }

  private pressResults(view: Extract<View, { kind: 'results' }>, key: KeyPress): void {
    const { pages } = viewDocument(this.results(), view.page, this.look());
    const last = view.page >= pages - 1;
    if (key.text === 'q' || (last && key.name === 'enter' && this.refused())) this.options.onEnd('finished');
    else if (last && key.name === 'enter') this.showPlan();
    else if (key.text === 'l') this.sources = this.options.sources(this.words.locale === 'fr' ? 'en' : 'fr');
    else if (key.text === ' ' || ['enter', 'right', 'down', 'page-down'].includes(key.name)) {
      this.view = { ...view, page: Math.min(pages - 1, view.page + 1) };
    } else if (['left', 'up', 'page-up'].includes(key.name)) {
      this.view = { ...view, page: Math.max(0, view.page - 1) };
    }
  }

  private pressPlan(view: Extract<View, { kind: 'plan' }>, key: KeyPress): void {
    const { dialogue } = this;
    if (key.name === 'escape') {
      if (dialogue.back()) this.showPlan();
      else this.view = { kind: 'results', page: READ };
      return;
    }
    const { prompt, mayBeEmpty } = dialogue.screen(this.words);
    const left = key.name === 'enter' && view.input.kind === 'typed' && view.input.text.trim() === '';
    const pressed: Pressed<InputState> =
      mayBeEmpty && left ? answered('') : pressInput(prompt, view.input, key, this.words);
    if (pressed.kind === 'changed') this.view = { kind: 'plan', input: pressed.state };
    if (pressed.kind === 'refused') this.view = { ...view, message: pressed.words };
    if (pressed.kind !== 'answer') return;
    const turn = dialogue.answer(String(pressed.answer));
    if (turn.kind === 'left') this.options.onEnd('finished');
    else if (turn.kind === 'shown') this.showPlan();
    else {
      const left = [...turn.inputs];
      this.save(view, () => {
        // Another try goes on where the disk said no.
        for (let input = left[0]; input; input = left[0]) {
          this.session.record(input);
          left.shift();
        }
        this.told = undefined;
        this.showPlan();
      });
    }
  }

  private showPlan(): void {
    const { prompt, focus } = this.dialogue.screen(this.words);
    const input = startInput(prompt);
    this.view = { kind: 'plan', input: input.kind === 'one' ? { ...input, focus } : input };
  }

  private refused(): boolean {
    const step = this.session.step();
    return step.kind === 'finished' && step.reason === 'refused';
  }

  private answer(answer: PromptAnswer | undefined): void {
    const step = this.session.step();
    if (step.kind === 'finished') return;
    const facts = {
      milliseconds: this.stopwatch.milliseconds(),
      readAloud: this.readAloud,
      locale: this.sources.locale,
    };
    const outcome = answerStep(step, answer, facts);
    if (outcome.kind === 'pause') {
      this.pause();
      return;
    }
    const hidden = this.view.kind === 'question' && this.question(this.view).stage === 'rate';
    this.save(this.view, () => {
      this.session.record(outcome.input);
      if (hidden) this.options.port.clear();
      this.showStep();
    });
  }

  private undo(view: Extract<View, { kind: 'question' }>): void {
    const { standing } = this.session.assessment.view(this.session.events());
    if (standing.length === 0) {
      this.view = { ...view, message: this.words.question.nothingToUndo };
      return;
    }
    this.save(view, () => {
      this.session.record({ type: 'undone' });
      this.showStep(this.words.question.undone);
    });
  }

  private pause(): void {
    this.save(this.view, () => {
      this.session.record({ type: 'paused', reason: 'pause' });
      this.stopwatch.pause();
      this.view = { kind: 'pause', focus: 0 };
    });
  }

  private resume(): void {
    this.save(this.view, () => {
      this.session.record({ type: 'resumed' });
      this.breaks.restart();
      this.showStep();
    });
  }

  private endPart(back: View): void {
    const step = this.session.step();
    if (step.kind !== 'question' && step.kind !== 'item') return;
    this.save(back, () => {
      this.session.record({ type: 'skipped', part: step.part.id, by: 'counsellor' });
      this.showStep();
    });
  }

  private endBreak(): void {
    this.breaks.restart();
    this.showStep();
  }

  /** Leaves with everything saved; the pause itself is only noted where that is still possible. */
  private stop(ending: 'stopped' | 'interrupted'): void {
    try {
      const last = this.session.events().at(-1);
      if (this.session.step().kind !== 'finished' && last?.type !== 'paused') {
        this.session.record({ type: 'paused', reason: 'quit' });
      }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
    this.options.onEnd(ending);
  }

  /** Writes; when the disk says no, words and another try take the screen. */
  private save(back: View, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof StoreError) {
        const words = this.words.error(error.code, error.facts);
        const retry = () => {
          this.view = back;
          this.save(back, work);
        };
        this.view = { kind: 'not-saved', words, retry, back, focus: 0 };
        return;
      }
      if (!(error instanceof PositioningError)) throw error;
      this.view = withMessage(back, this.words.error(error.code, error.facts));
    }
  }

  private showStep(message?: string): void {
    const step = this.session.step();
    this.shownAt = this.options.port.now();
    this.readAloud = false;
    this.stopwatch.restart();
    if (step.kind === 'finished') {
      this.view = { kind: 'results', page: 0 };
      return;
    }
    const minutes = this.breaks.due();
    if (minutes !== undefined) {
      this.view = { kind: 'break', minutes, focus: 0 };
      return;
    }
    const [notice, ...others] = this.notices;
    this.notices = others;
    const said = message ?? notice;
    const screen = stepScreen(step, this.sources);
    const view: View = {
      kind: 'question',
      stage: 0,
      input: startInput(screen.prompt),
      page: 0,
      ...(said === undefined ? {} : { message: said }),
    };
    if (screen.sheets) {
      this.view = { kind: 'sheets', back: view, focus: 0 };
      return;
    }
    this.view =
      stagesOf(screen, this.mode())[0] === 'cover-brief'
        ? { kind: 'cover', then: { ...view, stage: 1 } }
        : view;
  }

  /** Goes from one stage of a question to the next, wiping what the person must not find. */
  private nextStage(view: Extract<View, { kind: 'question' }>): void {
    const { stages } = this.question(view);
    const next = { ...view, stage: view.stage + 1, page: 0 };
    if (stages[next.stage] === 'cover-rate') {
      this.view = { kind: 'cover', then: { ...next, stage: next.stage + 1 } };
      return;
    }
    this.shownAt = this.options.port.now();
    this.stopwatch.restart();
    this.clearAnd(next);
  }

  private leavePrivate(back: View): void {
    if (this.mode() === 'in-room') this.clearAnd(back);
    else this.view = back;
  }

  /** Wipes the screen first: the frame drawn next is already the new one. */
  private clearAnd(next: View): void {
    this.options.port.clear();
    this.view = next;
  }

  private question(view: Extract<View, { kind: 'question' }>): {
    readonly screen: StepScreen;
    readonly stages: readonly Stage[];
    readonly stage: Stage;
  } {
    const screen = stepScreen(this.session.step() as AskedStep, this.sources);
    const stages = stagesOf(screen, this.mode());
    return { screen, stages, stage: stages[view.stage] ?? 'person' };
  }

  private parts(view: View, look: Look): FrameParts {
    const { words } = look;
    switch (view.kind) {
      case 'question': {
        const { screen, stage } = this.question(view);
        return viewQuestion({ ...view, screen, stage, mode: this.mode() }, look);
      }
      case 'cover':
        return viewCover(isShared(this.state()), look);
      case 'counsellor':
        return viewCounsellor(this.session, look);
      case 'note':
        return viewNote(view.input, view.message, look);
      case 'help':
        return viewHelp(view.page, look);
      case 'pause':
        return viewChoice(
          words.pause.title,
          [words.pause.saved],
          [words.pause.resume, words.pause.quit],
          view.focus,
          look,
        );
      case 'language':
        return viewChoice(
          words.keys.short('language'),
          [words.language.question],
          INSTRUCTION_LANGUAGES.map((language) => languageLabel(language, words)),
          view.focus,
          look,
        );
      case 'end-part':
        return viewChoice(
          words.pause.endTitle,
          [words.pause.endPartKept],
          [words.pause.goOn, words.pause.endPart],
          view.focus,
          look,
        );
      case 'sheets':
        return viewChoice(
          words.occupations.title,
          [words.occupations.invite],
          [...this.sheets().map(({ title }) => title), words.occupations.toQuestion],
          view.focus,
          look,
        );
      case 'sheet':
        return viewOccupations(at(this.sheets(), view.chosen), view.page, look);
      case 'break':
        return viewChoice(
          words.pause.breakTitle,
          [words.pause.breakProposal(view.minutes)],
          [words.pause.goOn, words.pause.rest],
          view.focus,
          look,
        );
      case 'not-saved':
        return viewChoice(
          words.screen.notSaved,
          [view.words],
          [words.screen.tryAgain, words.pause.quit],
          view.focus,
          look,
        );
      case 'results':
        return viewDocument(this.results(), view.page, look, this.refused() ? undefined : words.plan.open);
      case 'plan':
        return viewPlan(this.dialogue.screen(words), view.input, view.message, look);
    }
  }

  /** The results in the language of the screen: worked out once, read many times. */
  private results(): readonly ResultBlock[] {
    if (this.told?.words !== this.words) {
      this.told = { words: this.words, blocks: this.options.results(this.words) };
    }
    return this.told.blocks;
  }

  private look(size: Size = this.options.port.size()): Look {
    return { words: this.words, theme: this.options.theme, size };
  }

  private get words(): Words {
    return this.sources.words;
  }

  private languageNow(): number {
    const known: readonly string[] = INSTRUCTION_LANGUAGES;
    return Math.max(0, known.indexOf(this.sources.locale));
  }

  private mode(): DeliveryMode {
    return screenMode(this.state());
  }

  private state(): SittingState {
    return this.session.assessment.view(this.session.events());
  }
}

function at<T>(list: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((place) => list[place] ?? []);
}

function withMessage(view: View, message: string): View {
  return view.kind === 'question' || view.kind === 'note' ? { ...view, message } : view;
}
