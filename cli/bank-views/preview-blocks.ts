import type { Bank, Item, Text } from '../../src/banks/bank.js';
import {
  bandMiddle,
  effectiveParameters,
  isCalibrated,
  maximumScore,
} from '../../src/banks/effective-parameters.js';
import { type ItemResponse, keyedResponse, scoreResponse } from '../../src/banks/score-response.js';
import { DONT_KNOW } from '../../src/irt/answer-likelihood.js';
import { itemProbabilities } from '../../src/irt/item-probabilities.js';
import type { Words } from '../locales/words.js';
import type { ResultBlock } from '../results/result-block.js';
import { cleanLine } from '../text/clean-text.js';
import { localText } from '../text/local-text.js';
import { answerText } from './answer-text.js';
import type { BankWords } from './bank-words.js';

/** What was done with a previewed item: a response, "I don't know", or nothing at all. */
export type PreviewAnswer = ItemResponse | typeof DONT_KNOW | undefined;

/** What follows a preview: what the answer is worth, the expected one, why, and what the engine makes of the item. */
export function previewBlocks(
  bank: Bank,
  item: Item,
  answer: PreviewAnswer,
  words: BankWords,
  runner: Words,
): ResultBlock[] {
  const { preview } = words;
  const say = (text: Text) => localText(text, words.locale, bank.defaultLanguage).text;
  const line = (text: Text) => cleanLine(say(text));
  return [
    { kind: 'title', text: preview.title(item.id, item.revision) },
    ...answerBlocks(item, answer, line, words, runner),
    { kind: 'heading', text: preview.keyTitle },
    { kind: 'list', items: answerText(item, keyedResponse(item), line, runner) },
    ...(item.rationale === undefined
      ? []
      : [
          { kind: 'heading', text: preview.rationaleTitle } as const,
          { kind: 'text', text: say(item.rationale) } as const,
        ]),
    ...gradedBlocks(item, line, words),
    { kind: 'heading', text: preview.factsTitle },
    { kind: 'list', items: facts(bank, item, words, line) },
  ];
}

function answerBlocks(
  item: Item,
  answer: PreviewAnswer,
  say: (text: Text) => string,
  { preview }: BankWords,
  runner: Words,
): ResultBlock[] {
  if (answer === undefined) return [{ kind: 'text', text: preview.nothing }];
  if (answer === DONT_KNOW) return [{ kind: 'text', text: preview.dontKnow }];
  const score = scoreResponse(item, answer);
  return [
    { kind: 'text', text: preview.given(answerText(item, answer, say, runner).join(' ; ')) },
    { kind: 'text', text: preview.score(score === DONT_KNOW ? 0 : score, maximumScore(item)) },
  ];
}

function gradedBlocks(item: Item, say: (text: Text) => string, { preview }: BankWords): ResultBlock[] {
  if (item.type !== 'situational-judgement') return [];
  const items = item.options.map((option) => preview.option(say(option.text), option.score, say(option.why)));
  return [
    { kind: 'heading', text: preview.optionsTitle },
    ...(item.principle === undefined ? [] : [{ kind: 'text', text: say(item.principle) } as const]),
    { kind: 'list', items },
  ];
}

function facts(bank: Bank, item: Item, words: BankWords, say: (text: Text) => string): string[] {
  const { preview, info, locale } = words;
  const scale = bank.scales.find((candidate) => candidate.id === item.scale);
  const levelTitle = bank.levels.find((candidate) => candidate.id === item.level)?.title;
  const level = levelTitle === undefined ? item.level.toUpperCase() : say(levelTitle);
  const canDo = Object.values(scale?.levels ?? {}).flatMap((entry) => entry.canDo ?? []);
  const supported = canDo.filter((entry) => item.canDo?.includes(entry.id));
  const alignment = Object.values(item.alignment ?? {}).filter((text) => text !== '');
  const wanted = item.stem;
  const shown =
    typeof wanted === 'string'
      ? bank.defaultLanguage
      : localText(wanted, locale, bank.defaultLanguage).language;
  return [
    preview.place(bank.id, scale ? say(scale.title) : item.scale, level),
    preview.kind(info.type(item.type), preview.difficulty(item.difficulty ?? 'typical')),
    ...parameterFacts(bank, item, level, words),
    preview.status(item.status ?? bank.calibration?.status ?? 'expert-estimated'),
    ...supported.map((entry) => preview.canDo(say(entry.text))),
    ...(item.stimulus === undefined ? [] : [preview.stimulus(item.stimulus)]),
    ...(item.enemies === undefined ? [] : [preview.enemies(item.enemies)]),
    ...alignment.map((text) => preview.alignment(cleanLine(text))),
    ...(shown === locale || bank.language !== undefined ? [] : [preview.language(shown)]),
  ];
}

function parameterFacts(bank: Bank, item: Item, level: string, { preview, locale }: BankWords): string[] {
  const parameters = effectiveParameters(bank, item);
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  if (!('b' in parameters)) return [];
  const b = (Array.isArray(parameters.b) ? parameters.b : [parameters.b]).map((value: number) =>
    number.format(value),
  );
  const c = 'c' in parameters && parameters.c !== undefined ? number.format(parameters.c) : undefined;
  const a = number.format(('a' in parameters ? parameters.a : undefined) ?? 1);
  const word = isCalibrated(item) ? preview.calibrated : preview.anchored;
  const probabilities = itemProbabilities(parameters, bandMiddle(bank, item.scale, item.level));
  const success =
    probabilities.reduce((sum, probability, k) => sum + k * probability, 0) / (probabilities.length - 1);
  return [word(parameters.model, a, b.join(' / '), c), preview.success(level, percent.format(success))];
}
