import type { ItemResponse } from '../../../src/banks/score-response.js';
import type { DeliveryMode } from '../../../src/cat/item-pool.js';
import { DONT_KNOW } from '../../../src/irt/answer-likelihood.js';
import type { PreviewAnswer } from '../../bank-views/preview-blocks.js';
import type { Words } from '../../locales/words.js';
import type { ResultBlock } from '../../results/result-block.js';
import { type Stage, stagesOf } from '../../sitting/stages.js';
import type { StepScreen } from '../../sitting/step-screen.js';
import type { FrameParts } from '../../terminal/frame.js';
import { type InputState, isWriting, pressInput, startInput } from '../../terminal/inputs/input.js';
import type { KeyPress } from '../../terminal/key-press.js';
import { commandOf } from '../../terminal/key-table.js';
import type { Look, Size } from '../../terminal/look.js';
import type { ScreenApp, TerminalPort } from '../../terminal/screen-app.js';
import type { Theme } from '../../terminal/theme.js';
import { viewDocument } from '../../terminal/views/document-view.js';
import { viewQuestion } from '../../terminal/views/question-view.js';

/** What a preview on screen needs. */
export interface PreviewAppOptions {
  readonly screen: StepScreen;
  readonly mode: DeliveryMode;
  readonly words: Words;
  readonly theme: Theme;
  readonly port: TerminalPort;
  readonly results: (answer: PreviewAnswer) => readonly ResultBlock[];
  readonly onEnd: (ending: 'done' | 'interrupted') => void;
}

type View =
  | {
      readonly kind: 'question';
      readonly stage: number;
      readonly page: number;
      readonly input: InputState;
      readonly message?: string;
    }
  | { readonly kind: 'results'; readonly page: number; readonly answer: PreviewAnswer };

const FORWARD: ReadonlySet<KeyPress['name']> = new Set(['enter', 'right', 'down', 'page-down']);
const BACK: ReadonlySet<KeyPress['name']> = new Set(['left', 'up', 'page-up']);

/** One item with the views and keys of the runner, then what its answer is worth. Nothing is recorded. */
export class PreviewApp implements ScreenApp {
  private readonly options: PreviewAppOptions;
  private readonly stages: readonly Stage[];
  private view: View;

  constructor(options: PreviewAppOptions) {
    this.options = options;
    // Nobody has to turn the screen away from anybody here.
    this.stages = stagesOf(options.screen, options.mode).filter((stage) => !stage.startsWith('cover'));
    this.view = this.firstView();
  }

  frame(size: Size): { readonly parts: FrameParts; readonly look: Look } {
    const look = this.look(size);
    const { view } = this;
    if (view.kind === 'results')
      return { parts: viewDocument(this.options.results(view.answer), view.page, look), look };
    return { parts: this.question(view, look), look };
  }

  press(key: KeyPress): void {
    if (key.name === 'interrupt') {
      this.options.onEnd('interrupted');
      return;
    }
    if (key.name === 'suspend') {
      this.options.port.suspend();
      return;
    }
    const { view } = this;
    if (view.kind === 'results') this.pressResults(view, key);
    else this.pressQuestion(view, key);
    this.options.port.redraw();
  }

  private firstView(): View {
    return { kind: 'question', stage: 0, page: 0, input: startInput(this.options.screen.prompt) };
  }

  private stage({ stage }: Extract<View, { kind: 'question' }>): Stage {
    return this.stages[stage] ?? 'person';
  }

  private question(view: Extract<View, { kind: 'question' }>, look: Look) {
    const { screen, mode } = this.options;
    return viewQuestion({ ...view, screen, mode, stage: this.stage(view) }, look);
  }

  private pressQuestion(view: Extract<View, { kind: 'question' }>, key: KeyPress): void {
    const { screen, mode, words } = this.options;
    const stage = this.stage(view);
    const { pages } = this.question(view, this.look());
    const forward = FORWARD.has(key.name) || key.text === ' ';
    if (stage === 'brief' || view.page < pages) {
      const last = view.page >= pages - 1;
      if (BACK.has(key.name)) this.view = { ...view, page: Math.max(0, view.page - 1) };
      else if (forward && stage === 'brief' && last) this.nextStage(view);
      else if (forward) this.view = { ...view, page: view.page + 1 };
      else if (this.commandFor(view, key) === 'quit') this.options.onEnd('done');
      return;
    }
    const command = this.commandFor(view, key);
    if (command === 'quit' || key.name === 'escape') {
      this.options.onEnd('done');
      return;
    }
    if (command === 'text' && pages > 0) {
      this.view = { ...view, page: 0 };
      return;
    }
    if (stage === 'person' && screen.prompt.kind === 'rate' && mode === 'in-room') {
      if (key.name === 'enter') this.nextStage(view);
      return;
    }
    if (command === 'dont-know' && screen.without === 'dont-know') {
      this.view = { kind: 'results', page: 0, answer: DONT_KNOW };
      return;
    }
    const pressed = pressInput(screen.prompt, view.input, key, words);
    const { message: _, ...quiet } = view;
    if (pressed.kind === 'changed') this.view = { ...quiet, input: pressed.state };
    else if (pressed.kind === 'refused')
      this.view = { ...view, input: pressed.state, message: pressed.words };
    else if (pressed.kind === 'answer') {
      const answer = pressed.answer === undefined ? DONT_KNOW : (pressed.answer as ItemResponse);
      this.view = { kind: 'results', page: 0, answer };
    } else if (BACK.has(key.name) && pages > 0) this.view = { ...view, page: pages - 1 };
  }

  /** A command key, unless the character belongs to what is being written. */
  private commandFor({ input }: Extract<View, { kind: 'question' }>, key: KeyPress) {
    if (key.name !== 'character') return undefined;
    const free = !isWriting(input) || (key.text === '?' && input.kind === 'typed' && input.text === '');
    const letters = input.kind === 'match' && /^[a-g]$/i.test(key.text);
    return free && !letters ? commandOf(key.text) : undefined;
  }

  private pressResults(view: Extract<View, { kind: 'results' }>, key: KeyPress): void {
    const { pages } = viewDocument(this.options.results(view.answer), view.page, this.look());
    const last = view.page >= pages - 1;
    if (key.text === 'q' || key.name === 'escape' || (last && key.name === 'enter'))
      this.options.onEnd('done');
    else if (key.text === 'r') this.view = this.firstView();
    else if (key.text === ' ' || FORWARD.has(key.name)) {
      this.view = { ...view, page: Math.min(pages - 1, view.page + 1) };
    } else if (BACK.has(key.name)) this.view = { ...view, page: Math.max(0, view.page - 1) };
  }

  private nextStage(view: Extract<View, { kind: 'question' }>): void {
    const { message: _, ...quiet } = view;
    this.view = { ...quiet, stage: Math.min(view.stage + 1, this.stages.length - 1), page: 0 };
  }

  private look(size = this.options.port.size()): Look {
    const { words, theme } = this.options;
    return { words, theme, size };
  }
}
