/**
 * Internal blind check of items.
 *   tsx scripts/blind-review.ts sheet FILE.items.yaml… > sheet.json      items as a person meets them, nothing else
 *   tsx scripts/blind-review.ts compare ANSWERS.json FILE.items.yaml…    agreement and mismatches
 *
 * Neither the item's name nor its option ids are on the sheet, for they may carry a level or the order the author
 * wrote in: items have a number, options letters in the order shown. Answers: { "<ref>": { "answer": <as the item
 * type asks, in letters>, "note"?: string, "level"?: string } }, where answer is a letter, a list of letters, an
 * order, pairs, true/false, a text or a number.
 */
import { createHash } from 'node:crypto';
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
    items: parts
      .flatMap((part): Item[] => part.items ?? [])
      .filter((item) => item.type !== 'rated')
      // The order of the sheet says nothing either.
      .sort((one, other) => reference(one).localeCompare(reference(other))),
    stimuli: new Map(
      parts.flatMap((part) => part.stimuli ?? []).map((stimulus: Stimulus) => [stimulus.id, stimulus]),
    ),
  };
}

function reference(item: Item): string {
  return createHash('sha256').update(`blind ${item.id}`).digest('hex').slice(0, 8);
}

/** Letters of the options as shown, with their ids. */
function letters(item: Item): Map<string, string> {
  return new Map(optionOrder(item, 'blind').map((id, place) => [String.fromCharCode(97 + place), id]));
}

/** A response in letters as a response in ids. */
function inIds(item: Item, answer: ItemResponse): ItemResponse {
  const ids = letters(item);
  const named = (letter: string) => ids.get(letter) ?? letter;
  if (item.type === 'matching') {
    const pairs = Object.entries(answer as Record<string, string>);
    return Object.fromEntries(
      pairs.map(([place, letter]) => [item.left[Number(place) - 1]?.id ?? place, named(letter)]),
    );
  }
  if (Array.isArray(answer)) return answer.map(named);
  return typeof answer === 'string' && 'options' in item ? named(answer) : answer;
}

if (command === 'sheet') {
  const { items, stimuli } = load(rest);
  const sheet = items.map((item) => {
    const stimulus = item.stimulus === undefined ? undefined : stimuli.get(item.stimulus);
    const choices =
      item.type === 'matching' ? item.right : 'options' in item ? item.options : ([] as { id: string }[]);
    const shown = [...letters(item)].map(([letter, id]) => {
      const choice = choices.find((option) => option.id === id);
      return [letter, choice && 'text' in choice ? choice.text : id];
    });
    return {
      ref: reference(item),
      scale: item.scale,
      type: item.type,
      ...(stimulus ? { stimulus: { ...stimulus, id: undefined } } : {}),
      ...('instruction' in item && item.instruction ? { instruction: item.instruction } : {}),
      stem: item.stem,
      ...(item.type === 'matching'
        ? { left: Object.fromEntries(item.left.map((left, place) => [place + 1, left.text])) }
        : {}),
      ...(shown.length > 0 ? { options: Object.fromEntries(shown) } : {}),
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
  const byScale = new Map<string, { answered: number; agreed: number; levelAgreed: number }>();
  for (const item of items) {
    const given = answers[reference(item)];
    if (!given) continue;
    const tally = byScale.get(item.scale) ?? { answered: 0, agreed: 0, levelAgreed: 0 };
    byScale.set(item.scale, tally);
    tally.answered += 1;
    const answer = inIds(item, given.answer);
    let score: number | string;
    try {
      score = scoreResponse(item, answer);
    } catch {
      score = 'not an answer of this item';
    }
    if (score === maximumScore(item)) tally.agreed += 1;
    else {
      console.log(
        `${item.id}: answered ${JSON.stringify(answer)} (score ${score} of ${maximumScore(item)}), key ${JSON.stringify(keyedResponse(item))}${given.note ? ` — ${given.note}` : ''}`,
      );
    }
    if (given.level === item.level) tally.levelAgreed += 1;
    else if (given.level) console.log(`${item.id}: level ${given.level} proposed, ${item.level} in the bank`);
    if (given.note && score === maximumScore(item)) console.log(`${item.id}: note — ${given.note}`);
  }
  for (const [scale, { answered, agreed, levelAgreed }] of byScale) {
    console.log(
      `${scale}: answered ${answered}, agreed with the key ${agreed} (${((100 * agreed) / answered).toFixed(1)} %), same level ${levelAgreed}`,
    );
  }
} else {
  console.error('usage: blind-review.ts sheet FILE… | compare ANSWERS.json FILE…');
  process.exitCode = 2;
}
