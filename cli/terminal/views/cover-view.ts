import { bodyRoom, type FrameParts } from '../frame.js';
import { BLANK, paragraph } from '../line.js';
import { type Look, textWidth } from '../look.js';

/** Asks to turn the screen; says nothing of what comes behind it. */
export function viewCover(look: Look): FrameParts {
  const { words } = look;
  const room = bodyRoom([], look);
  const blanks = Array.from({ length: Math.max(0, Math.floor(room / 2) - 2) }, () => BLANK);
  return {
    title: words.counsellor.viewTitle,
    body: [...blanks, ...paragraph(words.counsellor.turnToYou, textWidth(look.size), 'strong')],
    hints: [],
  };
}
