import type { Item, Text } from '../../src/banks/bank.js';
import type { ItemResponse } from '../../src/banks/score-response.js';
import type { Words } from '../locales/words.js';

/** A response in words, as lists of choices, orders, pairs, texts or numbers read best. */
export function answerText(
  item: Item,
  response: ItemResponse,
  say: (text: Text) => string,
  { common }: Words,
): readonly string[] {
  const named = (options: readonly { readonly id: string; readonly text: Text }[], id: string) => {
    const option = options.find((candidate) => candidate.id === id);
    return option ? say(option.text) : id;
  };
  switch (item.type) {
    case 'single-choice':
    case 'gap-choice':
    case 'situational-judgement':
      return [named(item.options, String(response))];
    case 'multiple-choice':
      return (response as readonly string[]).map((id) => named(item.options, id));
    case 'ordering':
      return (response as readonly string[]).map((id, i) => `${i + 1}. ${named(item.options, id)}`);
    case 'matching':
      return Object.entries(response as Readonly<Record<string, string>>).map(
        ([left, right]) => `${named(item.left, left)} – ${named(item.right, right)}`,
      );
    case 'true-false':
      return [response === true ? common.true : common.false];
    case 'number':
      return [item.unit === undefined ? String(response) : `${response} ${say(item.unit)}`];
    case 'rated': {
      const line = item.rubric.find((candidate) => candidate.score === response);
      return [line ? `${line.score} – ${say(line.text)}` : String(response)];
    }
    case 'short-text':
      return [String(response)];
  }
}
