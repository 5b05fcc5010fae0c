import type { PartProgress } from '../../src/assessment/steps.js';
import { displayWidth } from '../text/display-width.js';
import { BLANK, line, paragraph, plainLine, span } from './line.js';
import { frameHeight, isCompact, type Look, SMALLEST, textWidth } from './look.js';
import type { Line, Span } from './theme.js';

/** A key and what it does, for the foot of the screen. */
export interface Hint {
  readonly key: string;
  readonly does: string;
}

/** What a screen is made of, from top to bottom. */
export interface FrameParts {
  readonly title: string;
  readonly progress?: PartProgress;
  /** Lines of the body; no more than {@link bodyRoom}. */
  readonly body: readonly Line[];
  readonly hints: readonly Hint[];
}

/** Lines the body may take, given the keys shown below it. */
export function bodyRoom(hints: readonly Hint[], look: Look): number {
  const blanks = isCompact(look.size) ? 0 : 2;
  const bar = isCompact(look.size) ? 1 : 2;
  return frameHeight(look.size) - bar - blanks - hintLines(hints, look).length;
}

/** Lines of a whole screen, always of the same height, its foot always in the same place. */
export function composeFrame({ title, progress, body, hints }: FrameParts, look: Look): Line[] {
  const { size } = look;
  if (size.columns < SMALLEST.columns || size.rows < SMALLEST.rows) {
    const message = look.words.screen.tooSmall(SMALLEST.columns, SMALLEST.rows);
    return paragraph(message, Math.max(10, size.columns - 2)).slice(0, Math.max(1, size.rows - 2));
  }
  const compact = isCompact(size);
  const foot = hintLines(hints, look);
  const room = bodyRoom(hints, look);
  const shown = body.slice(0, room);
  return [
    ...header(title, progress, look),
    ...(compact ? [] : [BLANK]),
    ...shown,
    ...Array.from({ length: room - shown.length }, () => BLANK),
    ...(compact ? [] : [BLANK]),
    ...foot,
  ];
}

function header(title: string, progress: PartProgress | undefined, look: Look): Line[] {
  const { words, theme, size } = look;
  const width = textWidth(size);
  const { done, left } = theme.glyphs;
  const compact = isCompact(size);
  if (!progress) return compact ? [fitted(title, '', width)] : [fitted(title, '', width), BLANK];
  const where = words.question.progress(progress);
  const minutes = words.question.left(progress.minutesLeft);
  if (compact) return [fitted(title, where, width)];
  const bar = Math.max(10, width - displayWidth(minutes) - 2);
  const filled = Math.min(bar, Math.round((bar * progress.done) / Math.max(1, progress.atMost)));
  return [
    fitted(title, where, width),
    [
      span(done.repeat(filled), 'accent'),
      span(left.repeat(bar - filled), 'quiet'),
      span(`  ${minutes}`, 'quiet'),
    ],
  ];
}

/** A title on the left and a remark on the right; the title gives way when both do not fit. */
function fitted(title: string, remark: string, width: number): Line {
  const room = width - displayWidth(remark) - (remark === '' ? 0 : 2);
  const short =
    displayWidth(title) <= room ? title : `${[...title].slice(0, Math.max(0, room - 3)).join('')}...`;
  const gap = ' '.repeat(Math.max(0, width - displayWidth(short) - displayWidth(remark)));
  return [span(short, 'strong'), span(gap), span(remark, 'quiet')];
}

/** Keys side by side, on as many lines as they need. */
function hintLines(hints: readonly Hint[], { theme, size }: Look): Line[] {
  const width = textWidth(size);
  const lines: Span[][] = [];
  let current: Span[] = [];
  for (const { key, does } of hints) {
    const piece: Span[] = [span(key, 'accent'), span(` ${does}`)];
    const gap = current.length === 0 ? [] : [span(theme.glyphs.separator, 'quiet')];
    if (displayWidth(plainLine([...current, ...gap, ...piece])) > width) {
      lines.push(current);
      current = piece;
    } else current = [...current, ...gap, ...piece];
  }
  return current.length === 0 ? lines : [...lines, current];
}

/** A part of many lines around the one in focus, with words where lines are left out. */
export function windowOf(lines: readonly Line[], focus: number, room: number, look: Look): readonly Line[] {
  if (lines.length <= room) return lines;
  const { above, below } = look.theme.glyphs;
  const inner = Math.max(1, room - 2);
  const start = Math.max(0, Math.min(lines.length - inner, focus - Math.floor(inner / 2)));
  const up = start > 0 ? line(`${above} ${look.words.question.moreAbove}`, 'quiet') : BLANK;
  const down =
    start + inner < lines.length ? line(`${below} ${look.words.question.moreBelow}`, 'quiet') : BLANK;
  return [up, ...lines.slice(start, start + inner), down];
}
