import type { Words } from '../locales/words.js';
import type { Prompt } from '../sitting/prompt.js';
import { letter } from '../sitting/read-answer.js';
import type { StepScreen } from '../sitting/step-screen.js';
import { withoutWords } from '../sitting/without-words.js';

/** The choices of a prompt, one a line, with what `?` stands for. */
export function printPrompt(
  prompt: Exclude<Prompt, { kind: 'entries' }>,
  without: StepScreen['without'],
  words: Words,
): readonly string[] {
  const other = without === 'none' ? [] : [`  ? ${withoutWords(without, words)}`];
  return [...choiceLines(prompt), ...other];
}

function choiceLines(prompt: Exclude<Prompt, { kind: 'entries' }>): readonly string[] {
  const numbered = (texts: readonly { readonly text: string }[]) =>
    texts.map(({ text }, index) => `  ${index + 1}. ${text}`);
  switch (prompt.kind) {
    case 'one':
    case 'order':
      return numbered(prompt.choices);
    case 'several':
      return [...numbered(prompt.choices), ...(prompt.taken.length === 0 ? [] : [`  = ${preset(prompt)}`])];
    case 'match':
      return [
        ...numbered(prompt.left),
        '',
        ...prompt.right.map(({ text }, index) => `  ${letter(index)}. ${text}`),
      ];
    case 'rate':
      return prompt.rubric.map(({ score, text }) => `  ${score}. ${text}`);
    default:
      return [];
  }
}

/** The numbers an empty answer stands for. */
export function preset(prompt: Extract<Prompt, { kind: 'several' }>): string {
  return prompt.choices
    .flatMap(({ id }, index) => (prompt.taken.includes(id) ? [String(index + 1)] : []))
    .join(' ');
}
