import { createHash, randomBytes } from 'node:crypto';
import type { AnswerValue, SittingEvent } from '../assessment/events.js';

/** One free text of an event, kept beside the chain. The chain holds `hash`; salt and value may go. */
export interface PrivateText {
  /** Salted hash the chain holds for good. */
  readonly hash: string;
  /** Position of the event, for whoever reads the file. */
  readonly seq: number;
  readonly salt?: string;
  readonly value?: unknown;
  /** Date of the last correction or erasure. */
  readonly corrected?: string;
  readonly erased?: string;
}

/** What the chain holds in place of a free text. */
interface TextReference {
  readonly sha256: string;
}

/** What became of the free texts of a sitting. Positions of events. */
export interface TextReport {
  readonly corrected: readonly number[];
  readonly erased: readonly number[];
  /** Their text should be there and is not, or is another one. */
  readonly lost: readonly number[];
}

/** A field of an event that may hold free text. */
export type PrivateField = 'label' | 'text' | 'value' | 'reason';

const FIELDS: readonly PrivateField[] = ['label', 'text', 'value', 'reason'];

/** The fields of an event that hold free text. */
function privateFields(event: SittingEvent, personalQuestions: ReadonlySet<string>): readonly PrivateField[] {
  switch (event.type) {
    case 'begun':
      return event.label === undefined ? [] : ['label'];
    case 'noted':
      return ['text'];
    case 'replied':
      return event.value !== undefined && personalQuestions.has(event.question) ? ['value'] : [];
    case 'decided':
      return [
        ...(hasWords(event.value) ? (['value'] as const) : []),
        ...(event.reason === undefined ? [] : (['reason'] as const)),
      ];
    default:
      return [];
  }
}

/** Whether a decision holds words of its own: an order of steps holds ids, a position none. */
function hasWords(value: AnswerValue | undefined): boolean {
  if (typeof value === 'string') return true;
  return Array.isArray(value) && value.some((entry) => typeof entry === 'object' && entry.text !== undefined);
}

/** Takes the free texts out of an event: what the chain keeps, and the texts to keep beside it. */
export function separateTexts(
  event: SittingEvent,
  personalQuestions: ReadonlySet<string>,
): { readonly kept: Readonly<Record<string, unknown>>; readonly texts: readonly PrivateText[] } {
  const kept: Record<string, unknown> = { ...event };
  const texts = privateFields(event, personalQuestions).map((field): PrivateText => {
    const value = kept[field];
    const salt = randomBytes(16).toString('hex');
    const hash = hashText(salt, value);
    const reference: TextReference = { sha256: hash };
    kept[field] = reference;
    return { hash, seq: event.seq, salt, value };
  });
  return { kept, texts };
}

/** Puts the free texts back into a chained event. An erased text leaves an empty note, or no value. */
export function restoreTexts(
  kept: Readonly<Record<string, unknown>>,
  texts: ReadonlyMap<string, PrivateText>,
): Record<string, unknown> {
  const restored: Record<string, unknown> = { ...kept };
  for (const { field, hash } of referencesIn(kept)) {
    const value = texts.get(hash)?.value;
    if (value !== undefined) restored[field] = value;
    else if (field === 'text') restored[field] = '';
    else delete restored[field];
  }
  return restored;
}

/** The places and hashes of the free texts in a chained event. */
export function referencesIn(
  kept: Readonly<Record<string, unknown>>,
): readonly { readonly field: PrivateField; readonly hash: string }[] {
  return FIELDS.flatMap((field) => {
    const value = kept[field];
    const refers =
      typeof value === 'object' && value !== null && 'sha256' in value && typeof value.sha256 === 'string';
    return refers ? [{ field, hash: value.sha256 as string }] : [];
  });
}

/** New words in place of a text; of a step of the plan, which also has a date, only the words. */
export function correctedValue(before: unknown, words: string): unknown {
  return Array.isArray(before) && before.length === 1 ? [{ ...before[0], text: words }] : words;
}

/** Compares the texts with the hashes the chain holds. */
export function checkTexts(
  chained: readonly Readonly<Record<string, unknown>>[],
  texts: ReadonlyMap<string, PrivateText>,
): TextReport {
  const corrected: number[] = [];
  const erased: number[] = [];
  const lost: number[] = [];
  for (const [seq, kept] of chained.entries()) {
    const found = referencesIn(kept).map(({ hash }) => ({ hash, text: texts.get(hash) }));
    const isLost = ({ hash, text }: (typeof found)[number]): boolean =>
      text?.erased === undefined &&
      text?.corrected === undefined &&
      (!text || hashText(text.salt ?? '', text.value) !== hash);
    if (found.some(isLost)) lost.push(seq);
    if (found.some(({ text }) => text?.erased !== undefined)) erased.push(seq);
    if (found.some(({ text }) => text?.corrected !== undefined)) corrected.push(seq);
  }
  return { corrected, erased, lost };
}

function hashText(salt: string, value: unknown): string {
  return createHash('sha256')
    .update(`${salt}\n${JSON.stringify(value)}`)
    .digest('hex');
}
