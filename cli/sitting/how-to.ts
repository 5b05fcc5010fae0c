import type { Words } from '../locales/words.js';
import type { Prompt } from './prompt.js';
import { letter } from './read-answer.js';

/** How a prompt is answered, in a few words. */
export function howTo(prompt: Prompt, { how }: Words): string {
  switch (prompt.kind) {
    case 'one':
      return how.one(prompt.choices.length);
    case 'several':
      return how.several(prompt.choices.length, prompt.max);
    case 'order':
      return how.order(prompt.choices.length);
    case 'match':
      return how.match(prompt.left.length, letter(prompt.right.length - 1));
    case 'text':
      return how.text;
    case 'number':
      return how.number(prompt.unit);
    case 'month':
      return how.month;
    case 'rate':
      return how.rate(prompt.rubric.map((line) => line.score));
    case 'entries':
      return how.entries;
  }
}
