import type { PlanScreen } from '../../sitting/plan-dialogue.js';
import { bodyRoom, type FrameParts, windowOf } from '../frame.js';
import type { InputState } from '../inputs/input.js';
import { inputHints, viewInput } from '../inputs/input-view.js';
import { BLANK, paragraph } from '../line.js';
import { isCompact, type Look, textWidth } from '../look.js';

/** One question about the plan: what is said stays, the list scrolls. */
export function viewPlan(
  screen: PlanScreen,
  input: InputState,
  message: string | undefined,
  look: Look,
): FrameParts {
  const { common, keys } = look.words;
  const width = textWidth(look.size);
  const gap = isCompact(look.size) ? [] : [BLANK];
  const hints = [
    ...inputHints(screen.prompt, input, look),
    ...(screen.prompt.kind === 'one' ? [{ key: common.key('arrows'), does: keys.move }] : []),
    { key: common.key('escape'), does: keys.back },
  ];
  const head = [...screen.said.flatMap((text) => paragraph(text, width)), ...gap];
  const foot = message === undefined ? [] : [...gap, ...paragraph(message, width, 'warn')];
  const { lines, focus } = viewInput(screen.prompt, input, look);
  const room = Math.max(3, bodyRoom(hints, look) - head.length - foot.length);
  return { title: screen.title, body: [...head, ...windowOf(lines, focus, room, look), ...foot], hints };
}
