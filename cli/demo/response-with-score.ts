import type { Item } from '../../src/banks/bank.js';
import { type ItemResponse, keyedResponse, scoreResponse } from '../../src/banks/score-response.js';
import { DONT_KNOW, type Score } from '../../src/irt/answer-likelihood.js';

/** A response a person could have given that scores as wished; undefined for "I don't know". */
export function responseWithScore(item: Item, score: Score, uniform: () => number): ItemResponse | undefined {
  if (score === DONT_KNOW) return undefined;
  const fitting = candidates(item).filter((response) => scoreResponse(item, response) === score);
  return fitting[Math.floor(uniform() * fitting.length)];
}

/** The key, and the slips people make: another option, one too many, neighbours swapped, a wrong number. */
function candidates(item: Item): readonly ItemResponse[] {
  const key = keyedResponse(item);
  switch (item.type) {
    case 'single-choice':
    case 'gap-choice':
    case 'situational-judgement':
      return item.options.map((option) => option.id);
    case 'true-false':
      return [true, false];
    case 'multiple-choice': {
      const keyed = item.options.filter((option) => option.key).map((option) => option.id);
      const flipped = item.options.map(({ id }) =>
        keyed.includes(id) ? keyed.filter((other) => other !== id) : [...keyed, id],
      );
      const wrong = item.options.filter((option) => !option.key).map((option) => option.id);
      return [key, ...flipped.filter((ids) => ids.length > 0), wrong];
    }
    case 'ordering': {
      const [first = '', second = '', ...rest] = item.order;
      return [item.order, [second, first, ...rest], [...item.order].reverse()];
    }
    case 'matching': {
      const [first = '', second = ''] = item.left.map((left) => left.id);
      const swapped = { ...item.pairs, [first]: item.pairs[second] ?? '', [second]: item.pairs[first] ?? '' };
      const shifted = item.right.map((_, by) =>
        Object.fromEntries(
          item.left.map((left, index) => [left.id, item.right[(index + by) % item.right.length]?.id ?? '']),
        ),
      );
      return [item.pairs, swapped, ...shifted];
    }
    case 'short-text':
      return [key, '…'];
    case 'number':
      return [item.answer, item.answer + (item.tolerance ?? 0) + 1];
    case 'rated':
      return item.rubric.map((line) => line.score);
  }
}
