import type { Words } from '../locales/words.js';
import { cleanText } from '../text/clean-text.js';
import { monthNames, parseMonth, parseNumber } from './parse-typed.js';
import type { Choice, Prompt, PromptAnswer } from './prompt.js';

/** A typed line understood as an answer, or words that say what to type. */
export type ReadAnswer =
  | { readonly kind: 'answer'; readonly answer: PromptAnswer }
  | { readonly kind: 'refused'; readonly words: string };

/** Understands a typed line as the answer to a prompt. Lists of records are asked field by field elsewhere. */
export function readAnswer(
  prompt: Exclude<Prompt, { kind: 'entries' }>,
  typed: string,
  words: Words,
): ReadAnswer {
  const refused = (reason: string): ReadAnswer => ({ kind: 'refused', words: reason });
  const answer = (value: PromptAnswer): ReadAnswer => ({ kind: 'answer', answer: value });
  switch (prompt.kind) {
    case 'one': {
      const [choice, ...others] = chosen(prompt.choices, typed) ?? [];
      if (!choice || others.length > 0) return refused(words.refusal.unknownChoice(prompt.choices.length));
      return answer(prompt.answer === 'yes-no' ? choice.id === 'yes' : choice.id);
    }
    case 'several': {
      const picked = chosen(prompt.choices, typed);
      if (!picked) return refused(words.refusal.unknownChoice(prompt.choices.length));
      if (picked.length === 0) return refused(words.refusal.takeOne);
      const exclusive = picked.find((choice) => choice.exclusive);
      const kept = exclusive ? [exclusive] : picked;
      if (prompt.max !== undefined && kept.length > prompt.max)
        return refused(words.refusal.tooMany(prompt.max));
      return answer(kept.map((choice) => choice.id));
    }
    case 'order': {
      const ordered = chosen(prompt.choices, typed);
      return ordered?.length === prompt.choices.length
        ? answer(ordered.map((choice) => choice.id))
        : refused(words.refusal.orderAll(prompt.choices.length));
    }
    case 'match': {
      const pairs = readPairs(prompt.left, prompt.right, typed);
      return pairs
        ? answer(pairs)
        : refused(words.refusal.matchAll(prompt.left.length, letter(prompt.right.length - 1)));
    }
    case 'text': {
      const text = cleanText(typed).trim();
      return text === '' ? refused(words.refusal.empty) : answer(text);
    }
    case 'number': {
      const value = parseNumber(typed);
      if (value === undefined) return refused(words.refusal.number);
      const { minimum, maximum } = prompt;
      const inRange = value >= (minimum ?? value) && value <= (maximum ?? value);
      return inRange ? answer(value) : refused(words.refusal.range(minimum, maximum));
    }
    case 'month': {
      const month = parseMonth(typed, monthNames(words.locale));
      return month === undefined ? refused(words.refusal.month) : answer(month);
    }
    case 'rate': {
      const scores = prompt.rubric.map((line) => line.score);
      const score = /^\d+$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
      return scores.includes(score) ? answer(score) : refused(words.refusal.unknownScore(scores));
    }
  }
}

/** The letter of a position: A for 0. */
export function letter(position: number): string {
  return String.fromCharCode(65 + position);
}

/** Choices named by numbers, in the order named; undefined when one is unknown or named twice. */
function chosen(choices: readonly Choice[], typed: string): readonly Choice[] | undefined {
  const numbers = typed
    .trim()
    .split(/[\s,;.+-]+/)
    .filter((piece) => piece !== '');
  const found = numbers.map((piece) => (/^\d{1,3}$/.test(piece) ? choices[Number(piece) - 1] : undefined));
  const known = found.filter((choice) => choice !== undefined);
  return known.length === numbers.length && new Set(known).size === known.length ? known : undefined;
}

/** `1b 2a 3c`, `1-B, 2-A, 3-C` or `b a c`. */
function readPairs(
  left: readonly Choice[],
  right: readonly Choice[],
  typed: string,
): Record<string, string> | undefined {
  const plain = typed.trim().toLowerCase();
  const numbered = [...plain.matchAll(/(\d+)\s*[-=:]?\s*([a-z])/g)].map(
    (found) => [Number(found[1]), found[2]] as const,
  );
  const bare = /^[a-z](?:[\s,;]*[a-z])*$/.test(plain)
    ? [...plain.matchAll(/[a-z]/g)].map((found, index) => [index + 1, found[0]] as const)
    : [];
  const pairs: Record<string, string> = {};
  for (const [number, name] of numbered.length > 0 ? numbered : bare) {
    const first = left[number - 1];
    const second = right[(name?.charCodeAt(0) ?? 0) - 97];
    if (!first || !second || first.id in pairs) return undefined;
    pairs[first.id] = second.id;
  }
  return Object.keys(pairs).length === left.length ? pairs : undefined;
}
