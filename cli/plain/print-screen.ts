import type { DeliveryMode } from '../../src/cat/item-pool.js';
import type { CommandName, Words } from '../locales/words.js';
import { showsBrief } from '../sitting/stages.js';
import type { StepScreen } from '../sitting/step-screen.js';
import { cutLines } from '../text/wrap-text.js';
import { PLAIN_COMMANDS } from './plain-commands.js';
import { printSheetList } from './print-occupations.js';

/** A question as lines, top to bottom, without its choices: what a screen reader should say first comes first. */
export function printScreen(screen: StepScreen, words: Words, mode: DeliveryMode): readonly string[] {
  const { progress, stimulus } = screen;
  const where = progress
    ? [words.question.progress(progress), words.question.left(progress.minutesLeft)]
    : [];
  return [
    '',
    [screen.part, ...where, ...(words.caution === undefined ? [] : [words.caution])].join(' – '),
    ...(screen.heading === undefined ? [] : [screen.heading]),
    ...screen.notices,
    ...(showsBrief(screen, mode) ? printBrief(screen, words) : []),
    ...(stimulus
      ? [
          stimulus.title ?? words.question.text,
          ...(stimulus.drawn ? cutLines(stimulus.text, 76) : stimulus.text.split('\n')).map(
            (line) => `  ${line}`,
          ),
          '',
        ]
      : []),
    ...(screen.sheets ? [...printSheetList(screen.sheets, words), ''] : []),
    screen.question,
    ...(screen.otherLanguage === undefined ? [] : [words.question.otherLanguage(screen.otherLanguage)]),
    ...(screen.help === undefined ? [] : [screen.help]),
  ];
}

/** What only the counsellor may read. */
export function printBrief({ brief, question }: StepScreen, words: Words): readonly string[] {
  if (!brief) return [];
  const { counsellor } = words;
  return [
    brief.kind === 'script' ? counsellor.scriptTitle : counsellor.taskTitle,
    ...(brief.title === undefined ? [] : [brief.title]),
    ...(brief.voice === undefined ? [] : [counsellor.voice(brief.voice)]),
    ...(brief.plays === undefined ? [] : [counsellor.plays(brief.plays)]),
    ...(brief.minutes === undefined ? [] : [counsellor.minutes(brief.minutes)]),
    ...(brief.text === '' ? [] : [`  ${brief.text}`]),
    ...(brief.kind === 'task' ? [counsellor.question, `  ${question}`] : []),
  ];
}

/** The help, from the table that drives the runner. */
export function printHelp(words: Words): readonly string[] {
  const commands = Object.entries(PLAIN_COMMANDS).map(
    ([key, command]: readonly [string, CommandName]) => [key, words.keys.command(command)] as const,
  );
  return words.plain.help(commands);
}
