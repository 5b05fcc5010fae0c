/**
 * Internal blind check of items.
 *   tsx scripts/blind-review.ts sheet FILE.items.yaml… > sheet.json      items without key, level, rationale
 *   tsx scripts/blind-review.ts compare ANSWERS.json FILE.items.yaml…    agreement and mismatches
 * Answers: { "<item id>": { "answer": <as the item type asks>, "note"?: string, "level"?: string } }, where
 * answer is an option id, a list of ids, an order, pairs, true/false, a text or a number.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Item, Stimulus } from '../src/banks/bank.js';
import { optionOrder } from '../src/banks/create-test.js';
import { maximumScore } from '../src/banks/effective-parameters.js';
import { type ItemResponse, keyedResponse, scoreResponse } from '../src/banks/score-response.js';

const [command, ...rest] = process.argv.slice(2);

function load(files: string[]): { items: Item[]; stimuli: Map<string, Stimulus> } {
  const parts = files.map((file) => parse(readFileSync(file, 'utf8')));
  return {
    items: parts.flatMap((part) => part.items ?? []),
    stimuli: new Map(
      parts.flatMap((part) => part.stimuli ?? []).map((stimulus: Stimulus) => [stimulus.id, stimulus]),
    ),
  };
}

if (command === 'sheet') {
  const { items, stimuli } = load(rest);
  const sheet = items
    .filter((item) => item.type !== 'rated')
    .map((item) => {
      const order = optionOrder(item, 'blind');
      const shown = (options: readonly { id: string; text: unknown }[]) =>
        order
          .map((id) => options.find((option) => option.id === id))
          .map((option) => ({ id: option?.id, text: option?.text }));
      return {
        id: item.id.replace(
          /-(pre-a1|a1|a2|b1|b2|d1|d2|d3|d4|discover|progress|operational|starting|growing|confident)-/,
          '-?-',
        ),
        ref: item.id,
        scale: item.scale,
        type: item.type,
        stimulus: item.stimulus === undefined ? undefined : stimuli.get(item.stimulus),
        stem: item.stem,
        ...(item.type === 'matching'
          ? { left: item.left, right: shown(item.right) }
          : 'options' in item
            ? { options: shown(item.options) }
            : {}),
        ...(item.type === 'number' ? { unit: item.unit } : {}),
      };
    });
  console.log(JSON.stringify(sheet, null, 1));
} else if (command === 'compare') {
  const [answersFile, ...files] = rest;
  const answers = JSON.parse(readFileSync(answersFile as string, 'utf8')) as Record<
    string,
    { answer: ItemResponse; note?: string; level?: string }
  >;
  const { items } = load(files);
  let agreed = 0;
  let answered = 0;
  let levelAgreed = 0;
  let levelled = 0;
  for (const item of items) {
    const given = answers[item.id];
    if (!given || item.type === 'rated') continue;
    answered += 1;
    let score: number | string;
    try {
      score = scoreResponse(item, given.answer);
    } catch {
      score = 'not an answer of this item';
    }
    if (score === maximumScore(item)) agreed += 1;
    else {
      console.log(
        `${item.id}: answered ${JSON.stringify(given.answer)} (score ${score} of ${maximumScore(item)}), key ${JSON.stringify(keyedResponse(item))}${given.note ? ` — ${given.note}` : ''}`,
      );
    }
    if (given.level !== undefined) {
      levelled += 1;
      if (given.level === item.level) levelAgreed += 1;
    }
  }
  console.log(
    `answered ${answered}, agreed with the key ${agreed} (${((100 * agreed) / Math.max(1, answered)).toFixed(1)} %)`,
  );
  if (levelled > 0) console.log(`level proposed for ${levelled}, same as the author's ${levelAgreed}`);
} else {
  console.error('usage: blind-review.ts sheet FILE… | compare ANSWERS.json FILE…');
  process.exitCode = 2;
}
