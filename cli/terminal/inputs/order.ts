import type { Words } from '../../locales/words.js';
import type { Prompt } from '../../sitting/prompt.js';
import type { KeyPress } from '../key-press.js';
import { answered, changed, IGNORED, type Pressed, refused } from './pressed.js';

type OrderPrompt = Extract<Prompt, { kind: 'order' }>;

/** Elements being put in order. Each keeps the number it had at first. */
export interface OrderState {
  readonly kind: 'order';
  /** Positions of the choices, in the order reached so far. */
  readonly order: readonly number[];
  readonly focus: number;
  /** How many were placed by their numbers. */
  readonly placed: number;
  readonly grabbed: boolean;
  /** Something was moved: an untouched order is no answer. */
  readonly touched: boolean;
}

/** Begins in the order shown. */
export function startOrder(prompt: OrderPrompt): OrderState {
  const order = prompt.choices.map((_, index) => index);
  return { kind: 'order', order, focus: 0, placed: 0, grabbed: false, touched: false };
}

/**
 * Typing the numbers puts the elements one under the other; or Space picks one up, arrows carry it, Space puts
 * it down. Backspace takes the last number back; Enter confirms.
 */
export function pressOrder(
  prompt: OrderPrompt,
  state: OrderState,
  key: KeyPress,
  words: Words,
): Pressed<OrderState> {
  const count = prompt.choices.length;
  switch (key.name) {
    case 'enter':
      return state.touched
        ? answered(state.order.flatMap((index) => prompt.choices[index]?.id ?? []))
        : refused(state, words.refusal.orderAll(count));
    case 'up':
      return move(state, -1, count);
    case 'down':
    case 'tab':
      return move(state, 1, count);
    case 'backspace':
      return takeBack(state, count);
    case 'character':
      if (key.text === ' ') return changed({ ...state, grabbed: !state.grabbed });
      return /^[1-9]$/.test(key.text) ? place(state, Number(key.text) - 1, count) : IGNORED;
    default:
      return IGNORED;
  }
}

function move(state: OrderState, by: number, count: number): Pressed<OrderState> {
  const to = state.focus + by;
  if (!state.grabbed) return changed({ ...state, focus: (to + count) % count });
  if (to < 0 || to >= count) return changed(state);
  const order = [...state.order];
  const [element] = order.splice(state.focus, 1);
  if (element === undefined) return IGNORED;
  order.splice(to, 0, element);
  // Carrying by hand settles what numbers had begun.
  return changed({ ...state, order, focus: to, placed: 0, touched: true });
}

function takeBack(state: OrderState, count: number): Pressed<OrderState> {
  if (state.placed === 0) return IGNORED;
  // The last one went to its place by itself, with the one before.
  const placed = state.placed === count ? count - 2 : state.placed - 1;
  return changed({ ...state, placed, focus: placed });
}

function place(state: OrderState, element: number, count: number): Pressed<OrderState> {
  const from = state.order.indexOf(element);
  const start = state.placed;
  if (from < start) return IGNORED;
  const order = [...state.order];
  order.splice(from, 1);
  order.splice(start, 0, element);
  // The last one left has only one place to go.
  const placed = start + 1 === count - 1 ? count : start + 1;
  const focus = Math.min(placed, count - 1);
  return changed({ ...state, order, placed, focus, grabbed: false, touched: true });
}
