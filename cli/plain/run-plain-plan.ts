import { StoreError } from '../../src/node/store-error.js';
import type { Words } from '../locales/words.js';
import { howTo } from '../sitting/how-to.js';
import { PlanDialogue, type PlanNow } from '../sitting/plan-dialogue.js';
import { readAnswer } from '../sitting/read-answer.js';
import type { Session } from '../sitting/session.js';
import { wrapText } from '../text/wrap-text.js';
import type { LineIo } from './line-io.js';
import { printPrompt } from './print-prompt.js';

/** What going through the plan line by line needs. */
export interface PlainPlan {
  readonly session: Session;
  readonly io: LineIo;
  readonly words: Words;
  readonly plan: () => PlanNow;
}

/** Takes the counsellor and the person through the plan, until they finish or there is nothing more to read. */
export async function runPlainPlan({ session, io, words, plan }: PlainPlan): Promise<void> {
  const dialogue = new PlanDialogue(plan);
  const say = (text: string, indent = ''): void => {
    for (const line of wrapText(text, 78, indent)) io.write(line);
  };
  for (;;) {
    const { title, said, prompt, mayBeEmpty } = dialogue.screen(words);
    say('');
    for (const text of [title, ...said]) say(text);
    for (const text of printPrompt(prompt, 'none', words)) say(text, '     ');
    say(`${howTo(prompt, words)}.`);
    const line = await io.read();
    if (line === undefined || line.trim() === '/q' || (prompt.kind === 'one' && line.trim() === 'q')) return;
    const read = mayBeEmpty && line.trim() === '' ? EMPTY : readAnswer(prompt, line, words);
    if (read.kind === 'refused') {
      say(read.words);
      continue;
    }
    const turn = dialogue.answer(String(read.answer));
    if (turn.kind === 'left') return;
    if (turn.kind === 'shown') continue;
    for (const input of turn.inputs) {
      try {
        session.record(input);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        say(words.screen.notSaved);
        say(words.error(error.code, error.facts));
        return;
      }
    }
  }
}

const EMPTY = { kind: 'answer', answer: '' } as const;
