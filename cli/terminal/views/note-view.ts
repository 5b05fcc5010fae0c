import type { FrameParts } from '../frame.js';
import { viewInput } from '../inputs/input-view.js';
import type { TypedState } from '../inputs/typed.js';
import { BLANK, paragraph } from '../line.js';
import { type Look, textWidth } from '../look.js';

/** A private note being written. */
export function viewNote(input: TypedState, message: string | undefined, look: Look): FrameParts {
  const { common, counsellor, keys } = look.words;
  const width = textWidth(look.size);
  return {
    title: counsellor.noteTitle,
    body: [
      ...paragraph(counsellor.notePrompt, width),
      BLANK,
      ...viewInput({ kind: 'text' }, input, look).lines,
      ...(message === undefined ? [] : [BLANK, ...paragraph(message, width, 'warn')]),
    ],
    hints: [
      { key: common.key('enter'), does: keys.confirm },
      { key: common.key('escape'), does: keys.back },
    ],
  };
}
