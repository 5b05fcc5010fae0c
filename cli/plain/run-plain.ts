import { holds } from '../../src/assessment/conditions.js';
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
import type { Words } from '../locales/words.js';
import { answerStep } from '../sitting/answer-step.js';
import { type BreakTimer, createBreakTimer } from '../sitting/break-timer.js';
import { counsellorView } from '../sitting/counsellor-view.js';
import { howTo } from '../sitting/how-to.js';
import { type EntryRecord, nextField, type Prompt, type PromptAnswer } from '../sitting/prompt.js';
import { readAnswer } from '../sitting/read-answer.js';
import type { Session } from '../sitting/session.js';
import { isShared, screenMode, stagesOf } from '../sitting/stages.js';
import { type ScreenSources, type StepScreen, stepScreen } from '../sitting/step-screen.js';
import { createStopwatch, type Stopwatch } from '../sitting/stopwatch.js';
import { cleanText } from '../text/clean-text.js';
import { wrapText } from '../text/wrap-text.js';
import type { LineIo } from './line-io.js';
import { plainCommand } from './plain-commands.js';
import { askedSheets, printSheets } from './print-occupations.js';
import { preset, printPrompt } from './print-prompt.js';
import { printBrief, printHelp, printScreen } from './print-screen.js';

/** How a line-based sitting ended. */
export type PlainEnding =
  | 'finished'
  /** Stopped by the person or the counsellor. */
  | 'stopped'
  /** Nothing more to read. */
  | 'input-ended'
  /** The answer could not be written. */
  | 'not-saved';

/** What the line-based runner needs. */
export interface PlainRunner {
  readonly session: Session;
  readonly io: LineIo;
  readonly sources: (language: InstructionLanguage) => ScreenSources;
  /** Language of the instructions at first. */
  readonly language: InstructionLanguage;
  /** Milliseconds, for answering times. */
  readonly now: () => number;
}

/** Takes a person through a sitting line by line. Every answer is on disk before the next question is printed. */
export async function runPlain(runner: PlainRunner): Promise<PlainEnding> {
  return new Plain(runner).run();
}

/** What a line meant for the question on screen. */
type Given =
  | { readonly kind: 'answer'; readonly answer: PromptAnswer | undefined }
  /** The step may be another one now. */
  | { readonly kind: 'again' }
  /** The same question, in another language. */
  | { readonly kind: 'reprint' }
  | { readonly kind: 'ending'; readonly ending: PlainEnding };

class Plain {
  private readonly session: Session;
  private readonly io: LineIo;
  private readonly runner: PlainRunner;
  private readonly stopwatch: Stopwatch;
  private readonly breaks: BreakTimer;
  private sources: ScreenSources;
  private readAloud = false;

  constructor(runner: PlainRunner) {
    this.runner = runner;
    this.session = runner.session;
    this.io = runner.io;
    this.sources = runner.sources(runner.language);
    this.stopwatch = createStopwatch(runner.now);
    this.breaks = createBreakTimer(runner.now);
  }

  private get words(): Words {
    return this.sources.words;
  }

  async run(): Promise<PlainEnding> {
    this.say(this.words.plain.welcome);
    for (;;) {
      const step = this.session.step();
      if (step.kind === 'finished') return 'finished';
      const rest = await this.proposeBreak();
      if (rest) return rest;
      const ending = await this.ask(step);
      if (ending) return ending;
    }
  }

  /** One question, until it is answered or the sitting ends. */
  private async ask(step: Exclude<SittingStep, { kind: 'finished' }>): Promise<PlainEnding | undefined> {
    this.readAloud = false;
    const screen = stepScreen(step, this.sources);
    const stages = stagesOf(screen, this.mode());
    if (stages.includes('brief') && !(await this.showBrief(screen))) return this.inputEnded();
    this.stopwatch.restart();
    for (;;) {
      const current = stepScreen(step, this.sources);
      this.sayAll(printScreen(current, this.words, this.mode()));
      const given = await this.take(current, stages.includes('rate'));
      if (given.kind === 'again') return undefined;
      if (given.kind === 'reprint') continue;
      if (given.kind === 'ending') return given.ending;
      const facts = {
        milliseconds: this.stopwatch.milliseconds(),
        readAloud: this.readAloud,
        locale: this.sources.locale,
      };
      const outcome = answerStep(step, given.answer, facts);
      if (outcome.kind === 'pause') return this.pause();
      const saved = await this.save(() => this.session.record(outcome.input));
      if (saved === 'saved') return undefined;
      if (saved !== 'refused') return saved;
    }
  }

  private async take(screen: StepScreen, rateApart: boolean): Promise<Given> {
    const { prompt } = screen;
    if (prompt.kind === 'entries') return this.takeEntries(prompt, screen);
    if (rateApart) {
      const done = await this.command(screen, false, this.words.counsellor.rateNow);
      if (done.kind !== 'line') return done;
      if (!(await this.cover())) return { kind: 'ending', ending: this.inputEnded() };
    }
    const given = await this.takePrompt(prompt, screen, screen.without);
    if (rateApart) this.io.clear();
    return given;
  }

  /** Reads lines until one answers the prompt. */
  private async takePrompt(
    prompt: Exclude<Prompt, { kind: 'entries' }>,
    screen: StepScreen,
    without: StepScreen['without'],
  ): Promise<Given> {
    this.sayAll(printPrompt(prompt, without, this.words));
    for (;;) {
      const done = await this.command(
        screen,
        prompt.kind === 'text',
        `${howTo(prompt, this.words)}.`,
        without,
      );
      if (done.kind !== 'line') return done;
      const typed = done.line.trim() === '' && prompt.kind === 'several' ? preset(prompt) : done.line;
      const read = readAnswer(prompt, typed, this.words);
      if (read.kind === 'answer') return read;
      this.say(read.words);
    }
  }

  /** A list of records, field by field. */
  private async takeEntries(
    prompt: Extract<Prompt, { kind: 'entries' }>,
    screen: StepScreen,
  ): Promise<Given> {
    const records: EntryRecord[] = [];
    for (;;) {
      this.say(records.length === 0 ? this.words.entries.none : this.words.entries.count(records.length));
      const full = prompt.max !== undefined && records.length >= prompt.max;
      const choices = [
        ...(full ? [] : [{ id: 'add', text: this.words.entries.add }]),
        { id: 'done', text: this.words.entries.done },
      ];
      const next = await this.takePrompt({ kind: 'one', answer: 'id', choices }, screen, screen.without);
      if (next.kind !== 'answer' || next.answer === undefined) return next;
      if (next.answer === 'done') return { kind: 'answer', answer: records };
      const record = await this.takeRecord(prompt, screen);
      if (record.kind !== 'record') return record;
      records.push(record.record);
    }
  }

  private async takeRecord(
    prompt: Extract<Prompt, { kind: 'entries' }>,
    screen: StepScreen,
  ): Promise<{ readonly kind: 'record'; readonly record: EntryRecord } | Exclude<Given, { kind: 'answer' }>> {
    const dealtWith = new Set<string>();
    let record: EntryRecord = {};
    for (;;) {
      const field = nextField(prompt.fields, dealtWith, record, holds);
      if (!field) return { kind: 'record', record };
      dealtWith.add(field.id);
      this.sayAll([
        '',
        field.text,
        ...(field.notice ? [field.notice] : []),
        ...(field.help ? [field.help] : []),
      ]);
      const inner = field.prompt(record);
      if (inner.kind === 'entries') continue;
      const given = await this.takePrompt(inner, screen, 'skip');
      if (given.kind !== 'answer') return given;
      if (given.answer !== undefined) record = { ...record, [field.id]: given.answer };
    }
  }

  /** Reads one line, carrying commands out; a line that is no command comes back. */
  private async command(
    screen: StepScreen,
    inWords: boolean,
    how: string,
    without: StepScreen['without'] = screen.without,
  ): Promise<Given | { readonly kind: 'line'; readonly line: string }> {
    for (;;) {
      this.say(how);
      const line = await this.io.read();
      if (line === undefined) return { kind: 'ending', ending: this.inputEnded() };
      const asked = screen.sheets && askedSheets(line);
      if (screen.sheets && asked) {
        this.sayAll(printSheets(asked, screen.sheets, this.words));
        continue;
      }
      const command = plainCommand(line, inWords);
      if (!command) {
        const slash = line.trim().startsWith('/');
        if (!slash) return { kind: 'line', line };
        this.say(this.words.refusal.unknownCommand(cleanText(line.trim())));
        continue;
      }
      switch (command) {
        case 'dont-know':
          if (without !== 'none') return { kind: 'answer', answer: undefined };
          this.say(this.words.refusal.unknownCommand('?'));
          break;
        case 'undo': {
          const ending = await this.undo();
          if (ending === 'nothing') break;
          return ending === undefined ? { kind: 'again' } : { kind: 'ending', ending };
        }
        case 'read-aloud':
          this.readAloud = screen.mayBeRead || this.readAloud;
          this.say(screen.mayBeRead ? this.words.question.readAloud : this.words.question.notReadAloud);
          break;
        case 'text':
          this.sayAll(printScreen(screen, this.words, this.mode()));
          break;
        case 'note': {
          const ending = await this.note(screen);
          if (ending) return { kind: 'ending', ending };
          break;
        }
        case 'counsellor':
          if (!(await this.showCounsellorView())) return { kind: 'ending', ending: this.inputEnded() };
          break;
        case 'language':
          return (await this.chooseLanguage())
            ? { kind: 'reprint' }
            : { kind: 'ending', ending: this.inputEnded() };
        case 'pause': {
          const ending = await this.pause();
          return ending === undefined ? { kind: 'again' } : { kind: 'ending', ending };
        }
        case 'end-part': {
          const ending = await this.endPart();
          if (ending === 'kept') break;
          return ending === undefined ? { kind: 'again' } : { kind: 'ending', ending };
        }
        case 'sheets':
          break;
        case 'help':
          this.sayAll(printHelp(this.words));
          break;
        case 'quit':
          return { kind: 'ending', ending: (await this.stop()) ?? 'stopped' };
      }
    }
  }

  private async undo(): Promise<PlainEnding | 'nothing' | undefined> {
    if (this.session.assessment.view(this.session.events()).standing.length === 0) {
      this.say(this.words.question.nothingToUndo);
      return 'nothing';
    }
    const saved = await this.save(() => this.session.record({ type: 'undone' }));
    if (saved === 'saved') this.say(this.words.question.undone);
    return saved === 'saved' || saved === 'refused' ? undefined : saved;
  }

  private async chooseLanguage(): Promise<boolean> {
    this.say(this.words.language.question);
    const labels = INSTRUCTION_LANGUAGES.map((language) => languageLabel(language, this.words));
    this.sayAll(labels.map((label, index) => `  ${index + 1}. ${label}`));
    const line = await this.io.read();
    const chosen = INSTRUCTION_LANGUAGES[Number(line?.trim()) - 1];
    if (chosen) this.sources = this.runner.sources(chosen);
    return line !== undefined;
  }

  private async endPart(): Promise<PlainEnding | 'kept' | undefined> {
    const step = this.session.step();
    if (step.kind !== 'question' && step.kind !== 'item') return 'kept';
    const { pause } = this.words;
    this.sayAll([pause.endTitle, pause.endPartKept, `  1. ${pause.goOn}`, `  2. ${pause.endPart}`]);
    const line = await this.io.read();
    if (line === undefined) return this.inputEnded();
    if (line.trim() !== '2') return 'kept';
    const saved = await this.save(() =>
      this.session.record({ type: 'skipped', part: step.part.id, by: 'counsellor' }),
    );
    return saved === 'saved' || saved === 'refused' ? undefined : saved;
  }

  private async note(screen: StepScreen): Promise<PlainEnding | undefined> {
    this.sayAll([this.words.counsellor.noteTitle, this.words.counsellor.notePrompt]);
    const line = await this.io.read();
    if (line === undefined) return this.inputEnded();
    const text = cleanText(line).trim();
    if (text === '') return undefined;
    const saved = await this.save(() =>
      this.session.record({ type: 'noted', by: 'counsellor', text, about: screen.key }),
    );
    if (saved === 'saved') this.say(this.words.question.noted);
    if (this.mode() === 'in-room') this.io.clear();
    return saved === 'saved' || saved === 'refused' ? undefined : saved;
  }

  private async showCounsellorView(): Promise<boolean> {
    if (this.mode() === 'in-room' && !(await this.cover())) return false;
    const view = counsellorView(this.session, this.words);
    this.say(this.words.counsellor.viewTitle);
    this.sayAll(view?.lines ?? [this.words.counsellor.viewNothing]);
    this.sayAll((view?.levels ?? []).map(({ level, words }) => `  ${level} – ${words}`));
    return this.uncover();
  }

  private async showBrief(screen: StepScreen): Promise<boolean> {
    if (!(await this.cover())) return false;
    this.sayAll(printBrief(screen, this.words));
    if (screen.prompt.kind === 'rate') {
      this.say(this.words.counsellor.rateTitle);
      this.sayAll(printPrompt(screen.prompt, 'none', this.words));
    }
    return this.uncover();
  }

  private async cover(): Promise<boolean> {
    const { stopSharing, turnToYou } = this.words.counsellor;
    this.sayAll(['', isShared(this.state()) ? stopSharing : turnToYou, this.words.plain.enterToGoOn]);
    return (await this.io.read()) !== undefined;
  }

  /** Wipes what only the counsellor may read, before the person looks again. */
  private async uncover(): Promise<boolean> {
    if (this.mode() !== 'in-room') return true;
    const { shareAgain, turnToPerson } = this.words.counsellor;
    this.sayAll([isShared(this.state()) ? shareAgain : turnToPerson, this.words.plain.enterToGoOn]);
    const line = await this.io.read();
    this.io.clear();
    return line !== undefined;
  }

  private async proposeBreak(): Promise<PlainEnding | undefined> {
    const minutes = this.breaks.due();
    if (minutes === undefined) return undefined;
    this.sayAll(['', this.words.pause.breakTitle, this.words.pause.breakProposal(minutes)]);
    this.sayAll([`  1. ${this.words.pause.goOn}`, `  2. ${this.words.pause.rest}`]);
    const line = await this.io.read();
    this.breaks.restart();
    if (line === undefined) return this.inputEnded();
    return line.trim() === '2' ? this.pause() : undefined;
  }

  private async pause(): Promise<PlainEnding | undefined> {
    const saved = await this.save(() => this.session.record({ type: 'paused', reason: 'pause' }));
    if (saved !== 'saved') return saved === 'refused' ? undefined : saved;
    this.stopwatch.pause();
    this.sayAll(['', this.words.pause.title, this.words.pause.saved]);
    this.sayAll([`  1. ${this.words.pause.resume}`, `  2. ${this.words.pause.quit}`]);
    const line = await this.io.read();
    if (line === undefined) return this.inputEnded();
    if (['2', 'q', '/q'].includes(line.trim().toLowerCase())) return 'stopped';
    this.stopwatch.resume();
    this.breaks.restart();
    const resumed = await this.save(() => this.session.record({ type: 'resumed' }));
    return resumed === 'saved' || resumed === 'refused' ? undefined : resumed;
  }

  private async stop(): Promise<PlainEnding | undefined> {
    const saved = await this.save(() => this.session.record({ type: 'paused', reason: 'quit' }));
    return saved === 'saved' || saved === 'refused' ? undefined : saved;
  }

  private inputEnded(): PlainEnding {
    this.say(this.words.plain.ended);
    return 'input-ended';
  }

  /** Writes, and on a full disk or the like says so and tries again as long as someone is there to ask for it. */
  private async save(work: () => void): Promise<'saved' | 'refused' | 'not-saved' | 'input-ended'> {
    for (;;) {
      try {
        work();
        return 'saved';
      } catch (error) {
        if (error instanceof PositioningError) {
          this.say(this.words.error(error.code, error.facts));
          return 'refused';
        }
        if (!(error instanceof StoreError)) throw error;
        this.sayAll([this.words.screen.notSaved, this.words.error(error.code, error.facts)]);
        this.sayAll([`  1. ${this.words.screen.tryAgain}`, `  2. ${this.words.pause.quit}`]);
        const line = await this.io.read();
        if (line === undefined || line.trim() === '2') return 'not-saved';
      }
    }
  }

  private mode(): DeliveryMode {
    return screenMode(this.state());
  }

  private state(): SittingState {
    return this.session.assessment.view(this.session.events());
  }

  private say(text: string): void {
    for (const line of wrapText(text, 78)) this.io.write(line);
  }

  private sayAll(lines: readonly string[]): void {
    for (const line of lines) {
      const indent = /^ {2}(?:\d+\.|[A-Z]\.|\?) /.exec(line)?.[0].length ?? 0;
      for (const wrapped of wrapText(line, 78, ' '.repeat(indent))) this.io.write(wrapped);
    }
  }
}
