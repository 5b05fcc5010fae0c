import { bodyRoom, type FrameParts } from '../frame.js';
import { BLANK, paragraph } from '../line.js';
import { type Look, textWidth } from '../look.js';

/**
 * Asks to turn the screen, or to stop sharing it; says nothing of what comes behind it.
 * @param shared the person sees the screen from elsewhere
 */
export function viewCover(shared: boolean, look: Look): FrameParts {
  const { words } = look;
  const room = bodyRoom([], look);
  const blanks = Array.from({ length: Math.max(0, Math.floor(room / 2) - 2) }, () => BLANK);
  return {
    title: words.counsellor.viewTitle,
    body: [
      ...blanks,
      ...paragraph(
        shared ? words.counsellor.stopSharing : words.counsellor.turnToYou,
        textWidth(look.size),
        'strong',
      ),
    ],
    hints: [],
  };
}
