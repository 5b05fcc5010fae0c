import { counsellorView } from '../../sitting/counsellor-view.js';
import type { Session } from '../../sitting/session.js';
import { isShared, screenMode } from '../../sitting/stages.js';
import type { FrameParts } from '../frame.js';
import { BLANK, labelled, paragraph, span } from '../line.js';
import { type Look, textWidth } from '../look.js';

const BAR = 10;

/** What the counsellor may know: levels as bars with words, why this question, how many are left. */
export function viewCounsellor(session: Session, look: Look): FrameParts {
  const { words, theme } = look;
  const width = textWidth(look.size);
  const view = counsellorView(session, words);
  const state = session.assessment.view(session.events());
  const after = isShared(state) ? words.counsellor.shareAgain : words.counsellor.turnToPerson;
  const longest = Math.max(0, ...(view?.levels ?? []).map(({ level }) => level.length));
  const bars = (view?.levels ?? []).flatMap(({ level, probability, words: chance }) => {
    const filled = Math.round(BAR * probability);
    const bar = theme.glyphs.done.repeat(filled) + theme.glyphs.left.repeat(BAR - filled);
    return labelled(span(`${level.padEnd(longest)}  ${bar}  `, 'accent'), chance, width);
  });
  const said = view?.lines ?? [words.counsellor.viewNothing];
  return {
    title: words.counsellor.viewTitle,
    body: [
      ...said.flatMap((text) => paragraph(text, width)),
      BLANK,
      ...bars,
      BLANK,
      ...(screenMode(state) === 'in-room' ? paragraph(after, width, 'strong') : []),
    ],
    hints: [{ key: words.counsellor.anyKey, does: '' }],
  };
}
