import type { Readable, Writable } from 'node:stream';
import type { ItemResponse } from '../../../src/banks/score-response.js';
import { DONT_KNOW } from '../../../src/irt/answer-likelihood.js';
import { type PreviewAnswer, previewBlocks } from '../../bank-views/preview-blocks.js';
import { CliError } from '../../cli-error.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import type { CliIo } from '../../io.js';
import { WORDS } from '../../locales/choose-words.js';
import type { Words } from '../../locales/words.js';
import { createLineIo, type LineIo } from '../../plain/line-io.js';
import { printPrompt } from '../../plain/print-prompt.js';
import { printBrief, printScreen } from '../../plain/print-screen.js';
import { blockLines } from '../../results/block-lines.js';
import { howTo } from '../../sitting/how-to.js';
import type { Prompt, PromptAnswer } from '../../sitting/prompt.js';
import { readAnswer } from '../../sitting/read-answer.js';
import { stagesOf } from '../../sitting/stages.js';
import type { StepScreen } from '../../sitting/step-screen.js';
import { cleanLine } from '../../text/clean-text.js';
import { wrapText } from '../../text/wrap-text.js';
import { findItem } from './find-item.js';
import { type BankSurroundings, openBanks } from './open-banks.js';
import type { PreviewOptions } from './preview.js';
import { previewScreen } from './preview-step.js';

const WIDTH = 78;

/** Does the work of `coeps bank preview`. */
export async function runPreview(
  id: string,
  options: PreviewOptions,
  surroundings: BankSurroundings,
): Promise<ExitCode> {
  const { io, words } = surroundings;
  const banks = await openBanks(options.content, surroundings);
  const found = findItem(banks, id, options.bank, words);
  const screen = previewScreen(found, options.seed, words.locale);
  const direct = options.show || options.answer !== undefined;
  if (!direct && !options.plain && isTerminal(io)) {
    const { playOnScreen } = await import('./play-on-screen.js');
    return playOnScreen(found, options, surroundings);
  }
  const runner = WORDS[words.locale];
  const answer = direct
    ? givenAnswer(screen, options, surroundings, runner)
    : await askedAnswer(screen, options, surroundings, runner);
  const blocks = previewBlocks(found.bank, found.item, answer, words, runner);
  for (const { text } of blockLines(blocks, WIDTH, { bullet: '-' })) io.stdout.write(`${text}\n`);
  return EXIT.ok;
}

/** The item printed, and the answer of the command line scored. @throws CliError when it is no answer */
function givenAnswer(
  screen: StepScreen,
  { answer: typed, mode }: PreviewOptions,
  { io, words }: BankSurroundings,
  runner: Words,
): PreviewAnswer {
  printItem(screen, mode, (line) => io.stdout.write(`${line}\n`), words, runner);
  io.stdout.write('\n');
  if (typed === undefined) return undefined;
  if (typed.trim() === '?') return DONT_KNOW;
  const read = readAnswer(itemPrompt(screen), typed, runner);
  if (read.kind === 'refused') throw new CliError(words.errors.badAnswer(cleanLine(typed), read.words));
  return asResponse(read.answer);
}

/** The item asked line by line, until there is an answer or nothing more to read. */
async function askedAnswer(
  screen: StepScreen,
  { mode }: PreviewOptions,
  { io, words }: BankSurroundings,
  runner: Words,
): Promise<PreviewAnswer> {
  const lines: LineIo = createLineIo(io.stdin as unknown as Readable, io.stdout as unknown as Writable);
  const forget = io.onInterrupt(() => lines.close());
  try {
    printItem(screen, mode, lines.write, words, runner);
    const prompt = itemPrompt(screen);
    for (;;) {
      say(lines.write, `${howTo(prompt, runner)}.`);
      const typed = await lines.read();
      if (typed === undefined) return undefined;
      if (typed.trim() === '?') return DONT_KNOW;
      const read = readAnswer(prompt, typed, runner);
      if (read.kind === 'answer') return asResponse(read.answer);
      say(lines.write, read.words);
    }
  } finally {
    forget();
    lines.close();
    io.stdout.write('\n');
  }
}

/** What the line-based runner prints for this item, the counsellor's part under a heading of its own. */
function printItem(
  screen: StepScreen,
  mode: PreviewOptions['mode'],
  write: (line: string) => void,
  { preview }: BankSurroundings['words'],
  runner: Words,
): void {
  const stages = stagesOf(screen, mode);
  if (stages.includes('brief')) {
    for (const line of ['', `[${preview.stage.brief}]`, ...printBrief(screen, runner)]) say(write, line);
  }
  for (const line of printScreen(screen, runner, mode)) say(write, line);
  if (stages.includes('rate')) say(write, `\n[${preview.stage.rate}]`);
  for (const line of printPrompt(itemPrompt(screen), screen.without, runner)) say(write, line);
}

function say(write: (line: string) => void, text: string): void {
  const indent = ' '.repeat(/^ {2}(?:\d+\.|[A-Z]\.|\?) /.exec(text)?.[0].length ?? 0);
  for (const line of wrapText(text, WIDTH, indent)) write(line);
}

/** The prompt of an item is never a list of records. */
function itemPrompt({ prompt }: StepScreen): Exclude<Prompt, { kind: 'entries' }> {
  if (prompt.kind === 'entries') throw new Error('an item asks for no records');
  return prompt;
}

function asResponse(answer: PromptAnswer): ItemResponse {
  return answer as ItemResponse;
}

function isTerminal({ stdin, stdout }: CliIo): boolean {
  return stdin.isTTY === true && stdout.isTTY === true && 'setRawMode' in stdin;
}
