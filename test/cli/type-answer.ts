import type { Prompt, PromptAnswer } from '../../cli/sitting/prompt.js';
import type { StepScreen } from '../../cli/sitting/step-screen.js';

type Records = readonly Readonly<Record<string, PromptAnswer>>[];

/** The lines that give an answer to the line-based runner. */
export function typedLines(prompt: Prompt, answer: PromptAnswer | undefined): readonly string[] {
  if (answer === undefined) return ['?'];
  const numberOf = (choices: readonly { readonly id: string }[], id: unknown) =>
    String(choices.findIndex((choice) => choice.id === id) + 1);
  switch (prompt.kind) {
    case 'one':
      return [numberOf(prompt.choices, typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer)];
    case 'several':
    case 'order':
      return [(answer as readonly string[]).map((id) => numberOf(prompt.choices, id)).join(' ')];
    case 'match': {
      const pairs = answer as Readonly<Record<string, string>>;
      const letters = prompt.left.map(({ id }, index) => {
        const right = prompt.right.findIndex((choice) => choice.id === pairs[id]);
        return `${index + 1}${String.fromCharCode(97 + right)}`;
      });
      return [letters.join(' ')];
    }
    case 'entries':
      return [
        ...(answer as Records).flatMap((record) => ['1', ...recordLines(prompt, record)]),
        doneLine(prompt, answer),
      ];
    default:
      return [String(answer)];
  }
}

function doneLine(prompt: Extract<Prompt, { kind: 'entries' }>, answer: PromptAnswer): string {
  return prompt.max !== undefined && (answer as Records).length >= prompt.max ? '1' : '2';
}

function recordLines(
  prompt: Extract<Prompt, { kind: 'entries' }>,
  record: Records[number],
): readonly string[] {
  let soFar: Record<string, PromptAnswer> = {};
  return prompt.fields.flatMap((field) => {
    const lines = typedLines(field.prompt(soFar), record[field.id]);
    const value = record[field.id];
    if (value !== undefined) soFar = { ...soFar, [field.id]: value };
    return lines;
  });
}

/** The keys that give an answer on screen, by tmux's names; single characters stand for themselves. */
export function typedKeys(
  { prompt }: Pick<StepScreen, 'prompt'>,
  answer: PromptAnswer | undefined,
): readonly string[] {
  if (answer === undefined) return ['?'];
  switch (prompt.kind) {
    case 'one': {
      const [line = ''] = typedLines(prompt, answer);
      return prompt.choices.length > 9 ? [...line, 'Enter'] : [...line];
    }
    case 'several': {
      const wanted = answer as readonly string[];
      const numbers = (typedLines(prompt, wanted)[0] ?? '').split(' ');
      const off = prompt.choices.flatMap(({ id }, index) =>
        prompt.taken.includes(id) && !wanted.includes(id) ? [String(index + 1)] : [],
      );
      const on = numbers.filter((_, index) => !prompt.taken.includes(wanted[index] ?? ''));
      const toggles = [...off, ...on];
      return prompt.choices.length > 9
        ? [...toggles.flatMap((number) => ['Home', ...number, 'Space']), 'Enter']
        : [...toggles, 'Enter'];
    }
    case 'order':
      return [...(typedLines(prompt, answer)[0] ?? '').split(' '), 'Enter'];
    case 'match':
      return [...(typedLines(prompt, answer)[0] ?? '').replace(/[\d ]/g, ''), 'Enter'];
    case 'rate':
      return [String(answer)];
    case 'entries':
      return [
        ...(answer as Records).flatMap((record) => ['1', ...recordKeys(prompt, record)]),
        doneLine(prompt, answer),
      ];
    default:
      return [...String(answer), 'Enter'];
  }
}

function recordKeys(
  prompt: Extract<Prompt, { kind: 'entries' }>,
  record: Records[number],
): readonly string[] {
  let soFar: Record<string, PromptAnswer> = {};
  return prompt.fields.flatMap((field) => {
    const value = record[field.id];
    const keys = typedKeys({ prompt: field.prompt(soFar) }, value);
    if (value !== undefined) soFar = { ...soFar, [field.id]: value };
    return keys;
  });
}
