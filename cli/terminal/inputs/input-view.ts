import type { Choice, Prompt } from '../../sitting/prompt.js';
import { letter } from '../../sitting/read-answer.js';
import type { Hint } from '../frame.js';
import { BLANK, labelled, line, paragraph, span } from '../line.js';
import { type Look, textWidth } from '../look.js';
import type { Line } from '../theme.js';
import { draftField, type EntriesState, entriesMenu } from './entries.js';
import type { InputState } from './input.js';
import type { MatchState } from './match.js';
import type { OrderState } from './order.js';
import type { TypedState } from './typed.js';

/** Lines of an input, and the one in focus. */
export interface InputView {
  /** Lines that stay in sight while the others scroll. */
  readonly head?: readonly Line[];
  readonly lines: readonly Line[];
  readonly focus: number;
}

/** Draws an input. */
export function viewInput(prompt: Prompt, state: InputState, look: Look): InputView {
  if (prompt.kind === 'one' && state.kind === 'one') {
    return listView(prompt.choices, state.focus, (_, index) => number(index, prompt.choices.length), look);
  }
  if (prompt.kind === 'several' && state.kind === 'several') {
    const { taken, free } = look.theme.glyphs;
    const ranked = prompt.max !== undefined;
    const mark = (choice: Choice) => {
      const position = state.taken.indexOf(choice.id);
      return position < 0 ? free : ranked ? `${taken}${position + 1}` : taken;
    };
    const width = Math.max(...[...prompt.choices.map(mark), free].map((sign) => [...sign].length));
    return listView(
      prompt.choices,
      state.focus,
      (choice, index) => `${mark(choice).padEnd(width)} ${number(index, prompt.choices.length)}`,
      look,
    );
  }
  if (prompt.kind === 'order' && state.kind === 'order') return orderView(prompt.choices, state, look);
  if (prompt.kind === 'match' && state.kind === 'match') return matchView(prompt, state, look);
  if (prompt.kind === 'rate' && state.kind === 'rate') {
    const lines = prompt.rubric.map(({ score, text }) => ({ id: String(score), text }));
    return listView(lines, state.focus, (choice) => choice.id, look);
  }
  if (prompt.kind === 'entries' && state.kind === 'entries') return entriesView(prompt, state, look);
  if (state.kind === 'typed')
    return typedView(state, prompt.kind === 'number' ? prompt.unit : undefined, look);
  return { lines: [], focus: 0 };
}

/** Keys of an input, for the foot of the screen. */
export function inputHints(prompt: Prompt, state: InputState, look: Look): readonly Hint[] {
  const { common, keys } = look.words;
  const confirm = { key: common.key('enter'), does: keys.confirm };
  switch (prompt.kind) {
    case 'one':
      return prompt.choices.length > 9
        ? [{ key: `1-${prompt.choices.length}`, does: keys.choose }, confirm]
        : [{ key: `1-${prompt.choices.length}`, does: keys.answer.toLowerCase() }];
    case 'several':
      return [
        prompt.choices.length > 9
          ? { key: common.key('space'), does: keys.take }
          : { key: `1-${prompt.choices.length}`, does: keys.take },
        confirm,
      ];
    case 'order':
      return [
        { key: `1-${prompt.choices.length}`, does: keys.choose },
        { key: common.key('space'), does: keys.grab },
        confirm,
      ];
    case 'match':
      return [{ key: `A-${letter(prompt.right.length - 1)}`, does: keys.match }, confirm];
    case 'rate':
      return [{ key: prompt.rubric.map((entry) => entry.score).join(' '), does: keys.answer.toLowerCase() }];
    case 'entries': {
      const asked = state.kind === 'entries' && state.draft ? draftField(prompt, state.draft) : undefined;
      if (asked && state.kind === 'entries' && state.draft)
        return inputHints(asked.inner, state.draft.inner, look);
      return [{ key: '1-2', does: keys.choose }];
    }
    default:
      return [confirm];
  }
}

function number(index: number, count: number): string {
  return String(index + 1).padStart(count > 9 ? 2 : 1);
}

/** A list with a pointer, wrapped under its labels; the pointer is a sign as well as a colour. */
function listView(
  choices: readonly Choice[],
  focus: number,
  label: (choice: Choice, index: number) => string,
  look: Look,
): InputView {
  const { theme, size } = look;
  const width = textWidth(size);
  const lines: Line[] = [];
  let focusLine = 0;
  choices.forEach((choice, index) => {
    const chosen = index === focus;
    if (chosen) focusLine = lines.length;
    const pointer = chosen ? theme.glyphs.focus : ' ';
    const before = span(`${pointer} ${label(choice, index)}  `, chosen ? 'accent' : 'plain');
    lines.push(...labelled(before, choice.text, width, chosen ? 'strong' : 'plain'));
  });
  return { lines, focus: focusLine };
}

function orderView(choices: readonly Choice[], state: OrderState, look: Look): InputView {
  const { glyphs } = look.theme;
  const shown = state.order.flatMap((index) => choices[index] ?? []);
  return listView(
    shown,
    state.focus,
    (choice, position) => {
      const own = choices.indexOf(choice) + 1;
      const sign =
        state.grabbed && position === state.focus
          ? glyphs.grabbed
          : position < state.placed
            ? glyphs.taken
            : glyphs.free;
      return `${sign} ${own}`;
    },
    look,
  );
}

function matchView(prompt: Extract<Prompt, { kind: 'match' }>, state: MatchState, look: Look): InputView {
  const width = textWidth(look.size);
  const letterOf = (id: string | undefined) => {
    const index = prompt.right.findIndex((right) => right.id === id);
    return index < 0 ? '_' : letter(index);
  };
  const left = listView(
    prompt.left,
    state.focus,
    (choice, index) => `${number(index, prompt.left.length)} ${letterOf(state.pairs[choice.id])}`,
    look,
  );
  const used = new Set(Object.values(state.pairs));
  const right = prompt.right.flatMap(({ id, text }, index) =>
    labelled(
      span(`  ${letter(index)}  `, used.has(id) ? 'quiet' : 'accent'),
      text,
      width,
      used.has(id) ? 'quiet' : 'plain',
    ),
  );
  return { lines: [...left.lines, BLANK, ...right], focus: left.focus };
}

function typedView(state: TypedState, unit: string | undefined, look: Look): InputView {
  const { theme, size } = look;
  const characters = [...state.text];
  const written = [
    ...characters.slice(0, state.cursor),
    theme.glyphs.cursor,
    ...characters.slice(state.cursor),
  ].join('');
  const lines = paragraph(`${theme.glyphs.focus} ${written}`, textWidth(size), 'strong', '  ');
  const withUnit =
    unit === undefined
      ? lines
      : [...lines.slice(0, -1), [...(lines.at(-1) ?? []), span(` ${unit}`, 'quiet')]];
  return { lines: withUnit, focus: withUnit.length - 1 };
}

function entriesView(
  prompt: Extract<Prompt, { kind: 'entries' }>,
  state: EntriesState,
  look: Look,
): InputView {
  const { words, size } = look;
  const width = textWidth(size);
  const count = state.records.length === 0 ? words.entries.none : words.entries.count(state.records.length);
  const asked = state.draft ? draftField(prompt, state.draft) : undefined;
  if (!state.draft || !asked) {
    const menu = viewInput(entriesMenu(prompt, state, words), state.menu, look);
    return { ...menu, head: [line(count, 'quiet')] };
  }
  const { field, inner } = asked;
  const before = [
    line(words.entries.count(state.records.length + 1), 'quiet'),
    ...paragraph(field.text, width, 'strong'),
    ...(field.notice === undefined ? [] : paragraph(field.notice, width, 'quiet')),
    ...(field.help === undefined ? [] : paragraph(field.help, width, 'quiet')),
  ];
  return { ...viewInput(inner, state.draft.inner, look), head: before };
}
