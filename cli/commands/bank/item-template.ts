import type { Item } from '../../../src/banks/bank.js';
import type { BankWords } from '../../bank-views/bank-words.js';

/** What a new item is made from. */
export interface ItemTemplate {
  readonly id: string;
  readonly area: string;
  readonly level: string;
  readonly type: Item['type'];
}

/** The YAML of a new item, valid as it stands, its texts asking to be rewritten. @param indent of the list */
export function itemTemplate(item: ItemTemplate, { scaffold }: BankWords, indent = '  '): string {
  const lines = [
    `- id: ${item.id}`,
    '  revision: 1',
    `  scale: ${item.area}`,
    `  level: ${item.level}`,
    '  difficulty: typical',
    `  type: ${item.type}`,
    `  stem: ${quoted(scaffold.stem(item.id))}`,
    ...answerLines(item.type, scaffold).map((line) => `  ${line}`),
    ...(item.type === 'rated' ? [] : [`  rationale: ${quoted(scaffold.rationale)}`]),
  ];
  return lines.map((line) => `${indent}${line}\n`).join('');
}

/** A text as YAML, whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

function answerLines(type: Item['type'], words: BankWords['scaffold']): string[] {
  const option = (id: string, text: string, more = '') => `  - { id: ${id}, text: ${quoted(text)}${more} }`;
  const [mistake, other, right, third] = words.option;
  switch (type) {
    case 'single-choice':
    case 'gap-choice':
      return ['options:', option('a', mistake), option('b', other), option('c', right, ', key: true')];
    case 'multiple-choice':
      return [
        'options:',
        option('a', mistake),
        option('b', right, ', key: true'),
        option('c', other),
        option('d', third),
        'scoring: partial',
      ];
    case 'true-false':
      return ['answer: true'];
    case 'ordering':
      return [
        'options:',
        ...words.element.map((text, i) => option(String.fromCharCode(97 + i), text)),
        'order: [a, b, c]',
      ];
    case 'matching':
      return [
        'left:',
        ...words.left.map((text, i) => option(`l${i + 1}`, text)),
        'right:',
        ...words.right.map((text, i) => option(`r${i + 1}`, text)),
        'pairs: { l1: r1, l2: r2 }',
      ];
    case 'short-text':
      return [`accept: [${quoted(words.accept)}]`];
    case 'number':
      return ['answer: 10', 'tolerance: 0', `unit: ${quoted(words.unit)}`];
    case 'situational-judgement':
      return [
        'options:',
        ...[right, other, mistake].flatMap((text, i) => [
          `  - id: ${String.fromCharCode(97 + i)}`,
          `    score: ${2 - i}`,
          `    text: ${quoted(text)}`,
          `    why: ${quoted(words.why)}`,
        ]),
      ];
    case 'rated':
      return [
        `material: ${quoted(words.material)}`,
        'rubric:',
        ...words.rubric.map((text, score) => `  - { score: ${score}, text: ${quoted(text)} }`),
        'minutes: 3',
      ];
  }
}
