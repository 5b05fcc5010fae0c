import { PositioningError } from '../errors.js';
import { DONT_KNOW, type Score } from '../irt/answer-likelihood.js';
import type { Item } from './bank.js';

/** What the person did with an item: an option id, several, an order, pairs, a text, a number, yes/no, a rating. */
export type ItemResponse =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly [left: string]: string };

/**
 * Scores a response: 0..m, or "I don't know" as it is. By item type: an option id (single-choice, gap-choice,
 * situational-judgement), ids in any order (multiple-choice), ids in order (ordering), right id by left id
 * (matching), true or false, a text, a number, a rubric score (rated).
 * @throws PositioningError `bank/invalid-response` when the response is not one of this item
 */
export function scoreResponse(item: Item, response: ItemResponse | typeof DONT_KNOW): Score {
  if (response === DONT_KNOW) return DONT_KNOW;
  const refuse = (): never => {
    throw new PositioningError('bank/invalid-response', { item: item.id, type: item.type, response });
  };
  switch (item.type) {
    case 'single-choice':
    case 'gap-choice': {
      const option = item.options.find((candidate) => candidate.id === response);
      return option ? Number(option.key === true) : refuse();
    }
    case 'situational-judgement': {
      const option = item.options.find((candidate) => candidate.id === response);
      return option ? option.score : refuse();
    }
    case 'true-false':
      return typeof response === 'boolean' ? Number(response === item.answer) : refuse();
    case 'multiple-choice': {
      if (!isIdList(response, item.options)) return refuse();
      const errors = item.options.filter(
        (option) => (option.key === true) !== response.includes(option.id),
      ).length;
      return graded(errors, item.scoring);
    }
    case 'ordering': {
      if (!isIdList(response, item.options) || response.length !== item.order.length) return refuse();
      return graded(orderErrors(response, item.order), item.scoring);
    }
    case 'matching': {
      if (!isPairs(response)) return refuse();
      const known = item.left.every((left) => {
        const right = response[left.id];
        return right === undefined || item.right.some((candidate) => candidate.id === right);
      });
      if (!known || Object.keys(response).some((id) => !item.left.some((left) => left.id === id))) {
        return refuse();
      }
      const wrong = item.left.filter((left) => response[left.id] !== item.pairs[left.id]).length;
      // Two elements exchanged is one error; a single wrong pair (with a spare on the right) is one too.
      return graded(wrong === 2 ? 1 : wrong, item.scoring);
    }
    case 'short-text': {
      if (typeof response !== 'string') return refuse();
      const plain = (text: string) => normaliseText(text, item.tolerance);
      return Number(item.accept.some((accepted) => plain(accepted) === plain(response)));
    }
    case 'number':
      return typeof response === 'number' && Number.isFinite(response)
        ? Number(Math.abs(response - item.answer) <= (item.tolerance ?? 0) + 1e-9)
        : refuse();
    case 'rated':
      return typeof response === 'number' && item.rubric.some((line) => line.score === response)
        ? response
        : refuse();
  }
}

/** The response that scores full marks: the key, for review, simulation and previews. */
export function keyedResponse(item: Item): ItemResponse {
  switch (item.type) {
    case 'single-choice':
    case 'gap-choice':
      return item.options.find((option) => option.key)?.id ?? '';
    case 'situational-judgement':
      return item.options.reduce((best, option) => (option.score > best.score ? option : best)).id;
    case 'true-false':
      return item.answer;
    case 'multiple-choice':
      return item.options.filter((option) => option.key).map((option) => option.id);
    case 'ordering':
      return item.order;
    case 'matching':
      return item.pairs;
    case 'short-text':
      return item.accept[0] ?? '';
    case 'number':
      return item.answer;
    case 'rated':
      return Math.max(...item.rubric.map((line) => line.score));
  }
}

function graded(errors: number, scoring: 'all-or-nothing' | 'partial' | undefined): number {
  if (scoring !== 'partial') return Number(errors === 0);
  return errors === 0 ? 2 : errors === 1 ? 1 : 0;
}

/** 0 when right, 1 when one swap of neighbours makes it right, 2 otherwise. */
function orderErrors(response: readonly string[], order: readonly string[]): number {
  const wrong = order.flatMap((id, i) => (response[i] === id ? [] : [i]));
  if (wrong.length === 0) return 0;
  const [first, second] = wrong;
  const swapped =
    wrong.length === 2 &&
    second === (first as number) + 1 &&
    response[first as number] === order[second as number] &&
    response[second as number] === order[first as number];
  return swapped ? 1 : 2;
}

function isIdList(
  response: unknown,
  options: readonly { readonly id: string }[],
): response is readonly string[] {
  return (
    Array.isArray(response) &&
    new Set(response).size === response.length &&
    response.every((id) => options.some((option) => option.id === id))
  );
}

function isPairs(response: unknown): response is { readonly [left: string]: string } {
  return typeof response === 'object' && response !== null && !Array.isArray(response);
}

function normaliseText(text: string, tolerance: { case?: boolean; accents?: boolean } | undefined): string {
  let plain = text
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  plain = plain.replace(/\s*([.!?;:])+$/, '');
  if (tolerance?.accents !== false) plain = plain.normalize('NFD').replace(/\p{M}/gu, '');
  if (tolerance?.case !== false) plain = plain.toLocaleLowerCase('fr');
  return plain;
}
