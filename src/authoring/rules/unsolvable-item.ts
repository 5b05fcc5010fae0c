import { maximumScore } from '../../banks/effective-parameters.js';
import { type ItemResponse, keyedResponse, scoreResponse } from '../../banks/score-response.js';
import type { Item } from '../../formats/items.js';
import { defineRule } from '../rule.js';

/** Scored by the engine, the key of an item earns full marks and no wrong answer does. */
export const unsolvableItem = defineRule('unsolvable-item', (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const place = { file, path: [...path, 'id'] };
      const best = maximumScore(value);
      if (score(value, keyedResponse(value)) !== best) {
        report(place, { reason: 'key-not-full' });
        continue;
      }
      const wrong = wrongResponses(value).find(([, response]) => score(value, response) === best);
      if (wrong !== undefined) report(place, { reason: 'distractor-full', option: wrong[0] });
    }
  }
});

function score(item: Item, response: ItemResponse): unknown {
  try {
    return scoreResponse(item, response);
  } catch {
    return undefined;
  }
}

/** Answers that are not the key, with a name for each. */
function wrongResponses(item: Item): (readonly [string, ItemResponse])[] {
  switch (item.type) {
    case 'single-choice':
    case 'gap-choice':
      return item.options.filter((option) => option.key !== true).map((option) => [option.id, option.id]);
    case 'multiple-choice':
      return item.options.map((option) => {
        const keys = item.options
          .filter((candidate) => candidate.key === true)
          .map((candidate) => candidate.id);
        const changed = option.key ? keys.filter((id) => id !== option.id) : [...keys, option.id];
        return [option.id, changed];
      });
    case 'true-false':
      return [[String(!item.answer), !item.answer]];
    case 'ordering':
      return [[[...item.order].reverse().join(', '), [...item.order].reverse()]];
    case 'matching': {
      const lines = Object.keys(item.pairs);
      const [first, second] = lines;
      if (first === undefined || second === undefined || item.pairs[first] === item.pairs[second]) return [];
      const swapped = { ...item.pairs, [first]: item.pairs[second] ?? '', [second]: item.pairs[first] ?? '' };
      return [[`${first}, ${second}`, swapped]];
    }
    case 'number':
      // A tolerance that takes in nothing at all takes in anything.
      return item.answer === 0 ? [] : [['0', 0]];
    case 'short-text':
      return [['', '']];
    default:
      return [];
  }
}
