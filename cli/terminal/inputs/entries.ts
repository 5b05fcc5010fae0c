import { holds } from '../../../src/assessment/conditions.js';
import type { Words } from '../../locales/words.js';
import { type EntryField, type EntryRecord, nextField, type Prompt } from '../../sitting/prompt.js';
import type { KeyPress } from '../key-press.js';
import { type OneState, pressOne, startOne } from './one.js';
import { answered, changed, IGNORED, type Pressed, refused } from './pressed.js';
import { pressSimple, type SimplePrompt, type SimpleState, startSimple } from './simple-input.js';

type EntriesPrompt = Extract<Prompt, { kind: 'entries' }>;

/** A record being filled in, one field at a time. */
export interface EntryDraft {
  readonly record: EntryRecord;
  readonly dealtWith: readonly string[];
  readonly field: string;
  readonly inner: SimpleState;
}

/** A list of records being made. */
export interface EntriesState {
  readonly kind: 'entries';
  readonly records: readonly EntryRecord[];
  /** What to do next, while no record is being filled in. */
  readonly menu: OneState;
  readonly draft?: EntryDraft;
}

/** Begins with an empty list. */
export function startEntries(): EntriesState {
  return { kind: 'entries', records: [], menu: startOne({ proposed: true }) };
}

/** The menu between two records. */
export function entriesMenu(
  prompt: EntriesPrompt,
  state: EntriesState,
  words: Words,
): Extract<Prompt, { kind: 'one' }> {
  const full = prompt.max !== undefined && state.records.length >= prompt.max;
  return {
    kind: 'one',
    answer: 'id',
    proposed: true,
    choices: [
      ...(full ? [] : [{ id: 'add', text: words.entries.add }]),
      { id: 'done', text: words.entries.done },
    ],
  };
}

/** The field being asked, and its prompt. */
export function draftField(
  prompt: EntriesPrompt,
  draft: EntryDraft,
): { readonly field: EntryField; readonly inner: SimplePrompt } | undefined {
  const field = prompt.fields.find((candidate) => candidate.id === draft.field);
  const inner = field?.prompt(draft.record);
  return field && inner && inner.kind !== 'entries' ? { field, inner } : undefined;
}

/** Adds records field by field; `?` leaves a field out, Backspace in an empty field gives the record up. */
export function pressEntries(
  prompt: EntriesPrompt,
  state: EntriesState,
  key: KeyPress,
  words: Words,
): Pressed<EntriesState> {
  if (!state.draft) {
    const pressed = pressOne(entriesMenu(prompt, state, words), state.menu, key, words);
    if (pressed.kind === 'changed') return changed({ ...state, menu: pressed.state });
    if (pressed.kind !== 'answer') return IGNORED;
    return pressed.answer === 'done' ? answered(state.records) : openDraft(prompt, state, {}, []);
  }
  const { draft } = state;
  const asked = draftField(prompt, draft);
  if (!asked) return IGNORED;
  const { dealtWith, field } = draft;
  const inner = asked.inner;
  if (leavesOut(key, draft.inner)) return openDraft(prompt, state, draft.record, [...dealtWith, field]);
  const pressed = pressSimple(inner, draft.inner, key, words);
  switch (pressed.kind) {
    case 'answer': {
      const record =
        pressed.answer === undefined ? draft.record : { ...draft.record, [field]: pressed.answer };
      return openDraft(prompt, state, record, [...dealtWith, field]);
    }
    case 'changed':
      return changed({ ...state, draft: { ...draft, inner: pressed.state } });
    case 'refused':
      return refused({ ...state, draft: { ...draft, inner: pressed.state } }, pressed.words);
    case 'ignored':
      return IGNORED;
  }
}

/** Whether the key leaves the field out: `?`, unless words are being written. */
function leavesOut(key: KeyPress, inner: SimpleState): boolean {
  if (key.name !== 'character' || key.text !== '?') return false;
  return inner.kind !== 'typed' || inner.text === '';
}

/** Goes on to the next field of a record, or puts the record in the list. */
function openDraft(
  prompt: EntriesPrompt,
  state: EntriesState,
  record: EntryRecord,
  dealtWith: readonly string[],
): Pressed<EntriesState> {
  const field = nextField(prompt.fields, new Set(dealtWith), record, holds);
  const { draft: _, ...rest } = state;
  if (!field)
    return changed({ ...rest, records: [...state.records, record], menu: startOne({ proposed: true }) });
  const asked = field.prompt(record);
  // Lists inside lists are not asked.
  if (asked.kind === 'entries') return openDraft(prompt, state, record, [...dealtWith, field.id]);
  return changed({ ...rest, draft: { record, dealtWith, field: field.id, inner: startSimple(asked) } });
}
