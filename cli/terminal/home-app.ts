import type { DeliveryMode } from '../../src/cat/item-pool.js';
import type { InstructionLanguage } from '../locales/instructions/instruction-words.js';
import type { Words } from '../locales/words.js';
import type { Prompt } from '../sitting/prompt.js';
import { cleanLine } from '../text/clean-text.js';
import type { FrameParts } from './frame.js';
import { bodyRoom, windowOf } from './frame.js';
import { type InputState, pressInput, startInput } from './inputs/input.js';
import { inputHints, viewInput } from './inputs/input-view.js';
import type { KeyPress } from './key-press.js';
import { BLANK, line, paragraph } from './line.js';
import { type Look, type Size, textWidth } from './look.js';
import type { ScreenApp, TerminalPort } from './screen-app.js';
import type { Theme } from './theme.js';

/** One sitting of the list, in words. */
export interface HomeRow {
  readonly id: string;
  readonly label: string;
  /** false: shown, but cannot be opened. */
  readonly opens: boolean;
}

/** What a new sitting begins with. */
export interface NewSitting {
  readonly label?: string;
  readonly mode: DeliveryMode;
  /** Whether the person sees texts; to be asked at a distance when absent. */
  readonly seesText?: boolean;
  readonly language?: InstructionLanguage;
  readonly form?: string;
}

/** What can be done with a sitting without opening it. */
export type HomeAction = 'documents' | 'export' | 'erase';

/** What was chosen at home. */
export type HomeChoice =
  | { readonly kind: 'new'; readonly sitting: NewSitting }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'quit' }
  | { readonly kind: 'interrupted' };

/** What the home screen needs. */
export interface HomeAppOptions {
  readonly words: Words;
  readonly theme: Theme;
  readonly port: TerminalPort;
  /** The sittings as they are now. */
  readonly rows: () => readonly HomeRow[];
  /** Does something with a sitting and says what came of it. */
  readonly act: (action: HomeAction, id: string) => Promise<string>;
  /** Said at first. */
  readonly message?: string;
  readonly forms: readonly { readonly id: string; readonly title: string }[];
  /** A new sitting already described, but for what the person sees. */
  readonly described?: NewSitting;
  readonly onChoice: (choice: HomeChoice) => void;
}

type Field = 'label' | 'mode' | 'seesText' | 'form';

type View =
  | {
      readonly kind: 'list';
      readonly input: InputState;
      readonly message?: string;
      readonly searching: boolean;
    }
  | { readonly kind: 'sitting'; readonly row: HomeRow; readonly input: InputState }
  | { readonly kind: 'erase'; readonly row: HomeRow; readonly input: InputState }
  | { readonly kind: 'field'; readonly field: Field; readonly input: InputState };

/** The first screen: sittings under way, or a new one. */
export class HomeApp implements ScreenApp {
  private readonly options: HomeAppOptions;
  private readonly given: { label?: string; mode?: DeliveryMode; seesText?: boolean; form?: string } = {};
  private rows: readonly HomeRow[];
  /** Only rows that hold it are shown. */
  private filter = '';
  private view: View;

  constructor(options: HomeAppOptions) {
    this.options = options;
    this.rows = options.described ? [] : options.rows();
    if (options.described) this.view = this.field('seesText');
    else this.view = this.rows.length === 0 ? this.field('label') : this.list(options.message);
  }

  frame(size: Size): { readonly parts: FrameParts; readonly look: Look } {
    const { words, theme } = this.options;
    const look: Look = { words, theme, size };
    return { parts: this.parts(look), look };
  }

  press(key: KeyPress): void {
    if (key.name === 'interrupt') {
      this.options.onChoice({ kind: 'interrupted' });
      return;
    }
    if (key.name === 'suspend') {
      this.options.port.suspend();
      return;
    }
    const { view } = this;
    if (view.kind === 'list') this.pressList(view, key);
    else if (view.kind === 'field') this.pressField(view, key);
    else this.pressSitting(view, key);
    this.options.port.redraw();
  }

  private pressList(view: Extract<View, { kind: 'list' }>, key: KeyPress): void {
    if (view.searching) {
      this.pressSearch(view, key);
      return;
    }
    if (key.name === 'escape' && this.filter !== '') {
      this.filter = '';
      this.view = this.list();
      return;
    }
    if (key.name === 'escape' || key.text === 'q') {
      this.options.onChoice({ kind: 'quit' });
      return;
    }
    if (key.text === '/') {
      this.view = { ...view, searching: true };
      return;
    }
    const pressed = pressInput(this.listPrompt(), view.input, key, this.options.words);
    if (pressed.kind === 'changed') this.view = { kind: 'list', input: pressed.state, searching: false };
    if (pressed.kind !== 'answer') return;
    if (pressed.answer === 'new') {
      this.view = this.field('label');
      return;
    }
    const row = this.rows.find((candidate) => candidate.id === pressed.answer);
    if (row) this.view = { kind: 'sitting', row, input: startInput(this.sittingPrompt(row)) };
  }

  private pressSearch(view: Extract<View, { kind: 'list' }>, key: KeyPress): void {
    if (key.name === 'escape') this.filter = '';
    if (key.name === 'backspace') this.filter = [...this.filter].slice(0, -1).join('');
    if (key.name === 'character' || key.name === 'paste') this.filter += cleanLine(key.text);
    const searching = !['escape', 'enter', 'down', 'up'].includes(key.name);
    this.view = { ...view, input: startInput(this.listPrompt()), searching };
  }

  private pressSitting(view: Extract<View, { kind: 'sitting' | 'erase' }>, key: KeyPress): void {
    const { row } = view;
    if (key.name === 'escape') {
      this.view = this.list();
      return;
    }
    const prompt = view.kind === 'sitting' ? this.sittingPrompt(row) : this.erasePrompt();
    const pressed = pressInput(prompt, view.input, key, this.options.words);
    if (pressed.kind === 'changed') this.view = { ...view, input: pressed.state };
    if (pressed.kind !== 'answer') return;
    switch (pressed.answer) {
      case 'open':
        this.options.onChoice({ kind: 'open', id: row.id });
        break;
      case 'erase':
        if (view.kind === 'sitting') {
          this.view = { kind: 'erase', row, input: startInput(this.erasePrompt()) };
        } else this.act('erase', row);
        break;
      case 'documents':
      case 'export':
        this.act(pressed.answer, row);
        break;
      default:
        this.view = this.list();
    }
  }

  private act(action: HomeAction, { id }: HomeRow): void {
    this.view = this.list();
    void this.options.act(action, id).then((message) => {
      this.rows = this.options.rows();
      this.view = this.list(message);
      this.options.port.redraw();
    });
  }

  private pressField(view: Extract<View, { kind: 'field' }>, key: KeyPress): void {
    if (key.name === 'escape') {
      if (this.rows.length === 0 || this.options.described) this.options.onChoice({ kind: 'quit' });
      else this.view = this.list();
      return;
    }
    // A label may be left empty.
    if (
      view.field === 'label' &&
      key.name === 'enter' &&
      view.input.kind === 'typed' &&
      view.input.text.trim() === ''
    ) {
      this.next('mode');
      return;
    }
    const pressed = pressInput(this.prompt(view.field), view.input, key, this.options.words);
    if (pressed.kind === 'changed') this.view = { ...view, input: pressed.state };
    if (pressed.kind !== 'answer') return;
    switch (view.field) {
      case 'label':
        this.given.label = cleanLine(String(pressed.answer)).slice(0, 60);
        this.next('mode');
        break;
      case 'mode':
        this.given.mode = pressed.answer as DeliveryMode;
        this.next(this.given.mode === 'remote' ? 'seesText' : 'form');
        break;
      case 'seesText':
        this.given.seesText = pressed.answer === true;
        if (this.options.described) this.done();
        else this.next('form');
        break;
      case 'form':
        this.given.form = String(pressed.answer);
        this.done();
    }
  }

  private next(field: Field): void {
    if (field === 'form' && this.options.forms.length < 2) this.done();
    else this.view = this.field(field);
  }

  private done(): void {
    const { label, mode = 'in-room', seesText, form } = this.given;
    this.options.onChoice({
      kind: 'new',
      sitting: {
        mode,
        ...this.options.described,
        ...(seesText === undefined ? {} : { seesText }),
        ...(label === undefined ? {} : { label }),
        ...(form === undefined ? {} : { form }),
      },
    });
  }

  private list(message?: string): View {
    return {
      kind: 'list',
      input: startInput(this.listPrompt()),
      searching: false,
      ...(message === undefined ? {} : { message }),
    };
  }

  private field(field: Field): View {
    return { kind: 'field', field, input: startInput(this.prompt(field)) };
  }

  private listPrompt(): Extract<Prompt, { kind: 'one' }> {
    const { words } = this.options;
    const wanted = this.filter.toLowerCase();
    const rows = this.rows.filter(({ id, label }) => `${label} ${id}`.toLowerCase().includes(wanted));
    return {
      kind: 'one',
      answer: 'id',
      proposed: true,
      choices: [
        { id: 'new', text: words.home.create },
        ...rows.map(({ id, label }) => ({ id, text: label })),
      ],
    };
  }

  private sittingPrompt({ opens }: HomeRow): Extract<Prompt, { kind: 'one' }> {
    const { home } = this.options.words;
    const actions = opens
      ? (['open', 'documents', 'export', 'erase', 'back'] as const)
      : (['erase', 'back'] as const);
    return { kind: 'one', answer: 'id', choices: actions.map((id) => ({ id, text: home.action(id) })) };
  }

  private erasePrompt(): Extract<Prompt, { kind: 'one' }> {
    const { home } = this.options.words;
    return {
      kind: 'one',
      answer: 'id',
      choices: [
        { id: 'back', text: home.action('back') },
        { id: 'erase', text: home.eraseForGood },
      ],
    };
  }

  private prompt(field: Field): Prompt {
    const { words, forms } = this.options;
    const modes: readonly DeliveryMode[] = ['in-room', 'remote', 'alone'];
    switch (field) {
      case 'label':
        return { kind: 'text' };
      case 'mode':
        return {
          kind: 'one',
          answer: 'id',
          proposed: true,
          choices: modes.map((id) => ({ id, text: words.home.mode(id) })),
        };
      case 'seesText':
        return {
          kind: 'one',
          answer: 'yes-no',
          choices: [
            { id: 'yes', text: words.common.yes },
            { id: 'no', text: words.common.no },
          ],
        };
      case 'form':
        return {
          kind: 'one',
          answer: 'id',
          proposed: true,
          choices: forms.map(({ id, title }) => ({ id, text: title })),
        };
    }
  }

  private parts(look: Look): FrameParts {
    const { view } = this;
    const { home, common, keys } = look.words;
    const width = textWidth(look.size);
    if (view.kind === 'list') {
      const prompt = this.listPrompt();
      const hints = [
        ...inputHints(prompt, view.input, look),
        { key: common.key('arrows'), does: keys.move },
        { key: '/', does: home.search.toLowerCase() },
        { key: 'q', does: home.quit.toLowerCase() },
      ];
      const cursor = view.searching ? look.theme.glyphs.cursor : '';
      const search =
        view.searching || this.filter !== ''
          ? [line(look.words.results.labelled(home.search, this.filter + cursor), 'accent'), BLANK]
          : [];
      const message = view.message === undefined ? [] : [BLANK, ...paragraph(view.message, width, 'warn')];
      const list = viewInput(prompt, view.input, look);
      const room = bodyRoom(hints, look) - message.length - search.length;
      return {
        title: home.title,
        body: [...search, ...windowOf(list.lines, list.focus, room, look), ...message],
        hints,
      };
    }
    if (view.kind === 'sitting' || view.kind === 'erase') {
      const prompt = view.kind === 'sitting' ? this.sittingPrompt(view.row) : this.erasePrompt();
      return {
        title: home.title,
        body: [
          ...paragraph(view.row.label, width, 'strong'),
          ...(view.row.opens ? [] : paragraph(home.notResumable, width)),
          ...(view.kind === 'erase' ? paragraph(home.eraseQuestion, width, 'warn') : []),
          BLANK,
          ...viewInput(prompt, view.input, look).lines,
        ],
        hints: [...inputHints(prompt, view.input, look), { key: common.key('escape'), does: keys.back }],
      };
    }
    const prompt = this.prompt(view.field);
    const question = {
      label: home.labelQuestion,
      mode: home.modeQuestion,
      seesText: home.seesTextQuestion,
      form: home.formQuestion,
    }[view.field];
    return {
      title: home.create,
      body: [
        ...paragraph(question, width, 'strong'),
        ...(view.field === 'label' ? paragraph(home.labelHelp, width) : []),
        BLANK,
        ...viewInput(prompt, view.input, look).lines,
      ],
      hints: [...inputHints(prompt, view.input, look), { key: common.key('escape'), does: keys.back }],
    };
  }
}
