import type { Words } from '../locales/words.js';
import type { Prompt } from '../sitting/prompt.js';
import { letter } from './read-answer.js';

/** The choices of a prompt, one a line, and how to answer. */
export function printPrompt(
  prompt: Exclude<Prompt, { kind: 'entries' }>,
  without: 'dont-know' | 'skip' | 'none',
  words: Words,
): { readonly lines: readonly string[]; readonly how: string } {
  const other =
    without === 'none' ? [] : [`  ? ${without === 'dont-know' ? words.common.dontKnow : words.common.skip}`];
  const { lines, how } = body(prompt, words);
  return { lines: [...lines, ...other], how };
}

function body(
  prompt: Exclude<Prompt, { kind: 'entries' }>,
  words: Words,
): { readonly lines: readonly string[]; readonly how: string } {
  const numbered = (texts: readonly { readonly text: string }[]) =>
    texts.map(({ text }, index) => `  ${index + 1}. ${text}`);
  switch (prompt.kind) {
    case 'one':
      return { lines: numbered(prompt.choices), how: words.how.one(prompt.choices.length) };
    case 'several': {
      const taken = prompt.taken.length === 0 ? [] : [`  = ${preset(prompt)}`];
      return {
        lines: [...numbered(prompt.choices), ...taken],
        how: words.how.several(prompt.choices.length, prompt.max),
      };
    }
    case 'order':
      return { lines: numbered(prompt.choices), how: words.how.order(prompt.choices.length) };
    case 'match':
      return {
        lines: [
          ...numbered(prompt.left),
          '',
          ...prompt.right.map(({ text }, index) => `  ${letter(index)}. ${text}`),
        ],
        how: words.how.match(prompt.left.length, letter(prompt.right.length - 1)),
      };
    case 'text':
      return { lines: [], how: words.how.text };
    case 'number':
      return { lines: [], how: words.how.number(prompt.unit) };
    case 'month':
      return { lines: [], how: words.how.month };
    case 'rate':
      return {
        lines: prompt.rubric.map(({ score, text }) => `  ${score}. ${text}`),
        how: words.how.rate(prompt.rubric.map((line) => line.score)),
      };
  }
}

/** The numbers an empty answer stands for. */
export function preset(prompt: Extract<Prompt, { kind: 'several' }>): string {
  return prompt.choices.flatMap(({ id }, index) => (prompt.taken.includes(id) ? [String(index + 1)] : [])).join(' ');
}
