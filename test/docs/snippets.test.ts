import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type AnswerValue, DONT_KNOW, type Item, keyedResponse, type SittingStep } from '../../src/index.js';
import { readMarkdown } from './markdown.js';
import { prepareSnippets, type Snippets } from './run-snippets.js';

const blocks = ['README.md', 'docs/api.md'].flatMap((file) =>
  readMarkdown(file).blocks.filter(({ language }) => language === 'ts'),
);

describe('examples in the documentation', () => {
  let snippets: Snippets;

  beforeAll(async () => {
    Object.assign(globalThis, { ask, askQuestion, __same: same });
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    snippets = await prepareSnippets(blocks);
  });
  afterAll(() => {
    snippets?.remove();
    vi.restoreAllMocks();
  });

  it('are more than a few', () => {
    expect(blocks.length).toBeGreaterThan(10);
  });

  it('pass the type checker', () => {
    expect(snippets.problems).toEqual([]);
  });

  it.each(blocks.map((block) => [`${block.file}:${block.line}`, block] as const))(
    '%s runs',
    async (_, block) => {
      await snippets.run(block);
    },
  );
});

let asked = 0;

/** A person who knows two answers in three. */
async function ask(item: Item) {
  asked += 1;
  return asked % 3 === 0 ? DONT_KNOW : keyedResponse(item);
}

/** Someone who takes the first option, and skips what has none. */
async function askQuestion({
  question,
}: Extract<SittingStep, { kind: 'question' }>): Promise<AnswerValue | undefined> {
  const first = question.options?.[0]?.id;
  if (question.type === 'yes-no') return true;
  if (first === undefined) return undefined;
  return question.type === 'multiple' ? [first] : first;
}

/** Numbers agree to the digits that are shown. */
function same(found: unknown, expected: unknown): void {
  if (typeof expected === 'number' && typeof found === 'number') {
    const digits = String(expected).split('.')[1]?.length ?? 0;
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(0.51 * 10 ** -Math.max(digits, 6));
    return;
  }
  expect(found).toEqual(expected);
}
