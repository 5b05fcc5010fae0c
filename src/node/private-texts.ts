import { createHash, randomBytes } from 'node:crypto';
import type { SittingEvent } from '../assessment/events.js';

/** Free text of one event, kept beside the chain. The chain holds `hash`; salt and value may go. */
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
export interface TextReference {
  readonly sha256: string;
}

/** What became of the free texts of a sitting. Positions of events. */
export interface TextReport {
  readonly corrected: readonly number[];
  readonly erased: readonly number[];
  /** Their text should be there and is not, or is another one. */
  readonly lost: readonly number[];
}

/** The field of an event that holds free text, if any. */
function privateField(
  event: SittingEvent,
  personalQuestions: ReadonlySet<string>,
): 'text' | 'reason' | 'value' | undefined {
  if (event.type === 'noted') return 'text';
  if (event.type === 'decided' && event.reason !== undefined) return 'reason';
  if (event.type === 'replied' && event.value !== undefined && personalQuestions.has(event.question)) {
    return 'value';
  }
  return undefined;
}

/** Takes the free text out of an event: what the chain keeps, and the text to keep beside it. */
export function separateText(
  event: SittingEvent,
  personalQuestions: ReadonlySet<string>,
): { readonly kept: Readonly<Record<string, unknown>>; readonly text?: PrivateText } {
  const field = privateField(event, personalQuestions);
  if (field === undefined) return { kept: { ...event } };
  const value = (event as unknown as Record<string, unknown>)[field];
  const salt = randomBytes(16).toString('hex');
  const hash = hashText(salt, value);
  const reference: TextReference = { sha256: hash };
  return { kept: { ...event, [field]: reference }, text: { hash, seq: event.seq, salt, value } };
}

/** Puts the free text back into a chained event. An erased text leaves an empty note, or no value. */
export function restoreText(
  kept: Readonly<Record<string, unknown>>,
  texts: ReadonlyMap<string, PrivateText>,
): Record<string, unknown> {
  const found = referenceIn(kept);
  if (!found) return { ...kept };
  const { [found.field]: _, ...rest } = kept;
  const value = texts.get(found.hash)?.value;
  if (value !== undefined) return { ...kept, [found.field]: value };
  return found.field === 'text' ? { ...kept, text: '' } : rest;
}

/** The place and hash of a free text in a chained event. */
export function referenceIn(
  kept: Readonly<Record<string, unknown>>,
): { readonly field: string; readonly hash: string } | undefined {
  for (const field of ['text', 'reason', 'value']) {
    const value = kept[field];
    if (
      typeof value === 'object' &&
      value !== null &&
      'sha256' in value &&
      typeof value.sha256 === 'string'
    ) {
      return { field, hash: value.sha256 };
    }
  }
  return undefined;
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
    const reference = referenceIn(kept);
    if (!reference) continue;
    const text = texts.get(reference.hash);
    if (text?.erased !== undefined) erased.push(seq);
    else if (text?.corrected !== undefined) corrected.push(seq);
    else if (!text || hashText(text.salt ?? '', text.value) !== reference.hash) lost.push(seq);
  }
  return { corrected, erased, lost };
}

function hashText(salt: string, value: unknown): string {
  return createHash('sha256')
    .update(`${salt}\n${JSON.stringify(value)}`)
    .digest('hex');
}
