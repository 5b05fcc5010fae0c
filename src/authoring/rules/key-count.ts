import type { Item } from '../../formats/items.js';
import { defineRule } from '../rule.js';
import type { RuleFacts } from '../rule-facts.js';

type Due = RuleFacts['key-count']['due'];

/** Every item has the key its type needs: one, some but not all, or options graded from 0 up. */
export const keyCount = defineRule('key-count', (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const problem = keyProblem(value);
      if (problem === undefined) continue;
      const { list, ...facts } = problem;
      report({ file, path: [...path, list], at: 'key' }, facts);
    }
  }
});

function keyProblem(item: Item): { list: string; keys: number; options: number; due: Due } | undefined {
  switch (item.type) {
    case 'single-choice':
    case 'gap-choice': {
      const keys = item.options.filter((option) => option.key === true).length;
      if (keys === 1) return undefined;
      return { list: 'options', keys, options: item.options.length, due: 'exactly-one' };
    }
    case 'multiple-choice': {
      const keys = item.options.filter((option) => option.key === true).length;
      if (keys > 0 && keys < item.options.length) return undefined;
      return { list: 'options', keys, options: item.options.length, due: 'some-not-all' };
    }
    case 'situational-judgement': {
      const scores = item.options.map((option) => option.score);
      const best = Math.max(...scores);
      const keys = scores.filter((score) => score === best).length;
      const facts = { list: 'options', keys, options: scores.length };
      if (best === 0) return { ...facts, due: 'a-best-option' };
      return Math.min(...scores) === best ? { ...facts, due: 'scores-differ' } : undefined;
    }
    case 'rated': {
      const scores = item.rubric.map((line) => line.score);
      if (scores.every((score, i) => score === i)) return undefined;
      return { list: 'rubric', keys: scores.length, options: scores.length, due: 'rubric-from-zero' };
    }
    default:
      return undefined;
  }
}
