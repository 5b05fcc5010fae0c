import type { DeliveryMode } from '../../../src/cat/item-pool.js';
import type { Words } from '../../locales/words.js';
import { howTo } from '../../sitting/how-to.js';
import { type Stage, showsBrief } from '../../sitting/stages.js';
import type { Brief, StepScreen } from '../../sitting/step-screen.js';
import { withoutWords } from '../../sitting/without-words.js';
import { cutLines } from '../../text/wrap-text.js';
import { bodyRoom, type FrameParts, type Hint, windowOf } from '../frame.js';
import { type InputState, isWriting } from '../inputs/input.js';
import { type InputView, inputHints, viewInput } from '../inputs/input-view.js';
import { KEY_TABLE } from '../key-table.js';
import { BLANK, labelled, line, paragraph, span } from '../line.js';
import { isCompact, type Look, textWidth } from '../look.js';
import type { Line } from '../theme.js';

/** A question on screen. */
export interface QuestionState {
  readonly screen: StepScreen;
  readonly mode: DeliveryMode;
  readonly stage: Stage;
  readonly input: InputState;
  /** Page of what is to be read before the question; the question itself comes after the last. */
  readonly page: number;
  /** Something to say about the last key. */
  readonly message?: string;
}

/** A question laid out: its frame, and how many pages come before it. */
export interface QuestionView extends FrameParts {
  readonly pages: number;
}

/** Lays a question out: all on one screen where it fits, else what is to be read first, page by page. */
export function viewQuestion(state: QuestionState, look: Look): QuestionView {
  const { screen, stage } = state;
  const base = {
    title: stage === 'brief' || stage === 'rate' ? look.words.counsellor.viewTitle : screen.part,
    ...(screen.progress ? { progress: screen.progress } : {}),
  };
  const reading = readingLines(state, look);
  const hints = questionHints(state, look, false);
  const room = bodyRoom(hints, look);
  if (stage === 'brief') {
    const pages = pageLines(reading, bodyRoom(readingHints(state, look), look), look);
    const page = Math.min(state.page, pages.length - 1);
    return { ...base, body: pages[page] ?? [], hints: readingHints(state, look), pages: pages.length };
  }
  const asking = askingLines(state, look);
  const gap = reading.length === 0 || isCompact(look.size) ? [] : [BLANK];
  if (reading.length === 0 || reading.length + gap.length + asking.length <= room) {
    const rest = room - reading.length - gap.length;
    return { ...base, body: [...reading, ...gap, ...fitAsking(state, rest, look)], hints, pages: 0 };
  }
  const readHints = readingHints(state, look);
  const pages = pageLines(reading, bodyRoom(readHints, look), look);
  if (state.page < pages.length) {
    return { ...base, body: pages[state.page] ?? [], hints: readHints, pages: pages.length };
  }
  const withText = questionHints(state, look, true);
  return {
    ...base,
    body: fitAsking(state, bodyRoom(withText, look), look),
    hints: withText,
    pages: pages.length,
  };
}

/** What is read before the question: cautions, what only the counsellor sees where that is safe, the text. */
function readingLines({ screen, mode, stage }: QuestionState, look: Look): readonly Line[] {
  const width = textWidth(look.size);
  if (stage === 'brief') {
    return screen.brief ? [...briefLines(screen.brief, screen, look), ...rubricLines(screen, look)] : [];
  }
  if (stage === 'rate') return [];
  const { stimulus } = screen;
  const shown: Line[] = stimulus
    ? [
        line(stimulus.title ?? look.words.question.text, 'accent'),
        ...(stimulus.drawn
          ? cutLines(stimulus.text, width - 2).map((drawn) => line(`  ${drawn}`))
          : stimulus.text.split('\n').flatMap((text) => paragraph(`  ${text}`, width, 'plain', '  '))),
      ]
    : [];
  return [
    ...screen.notices.flatMap((notice) => paragraph(notice, width)),
    ...(showsBrief(screen, mode) && screen.brief ? briefLines(screen.brief, screen, look) : []),
    ...shown,
  ];
}

function briefLines(brief: Brief, screen: StepScreen, look: Look): Line[] {
  const width = textWidth(look.size);
  const { counsellor } = look.words;
  const quiet = [
    ...(brief.voice === undefined ? [] : [counsellor.voice(brief.voice)]),
    ...(brief.plays === undefined ? [] : [counsellor.plays(brief.plays)]),
    ...(brief.minutes === undefined ? [] : [counsellor.minutes(brief.minutes)]),
  ];
  return [
    line(
      [brief.kind === 'script' ? counsellor.scriptTitle : counsellor.taskTitle, brief.title]
        .filter(Boolean)
        .join(' – '),
      'accent',
    ),
    ...quiet.flatMap((text) => paragraph(text, width, 'quiet')),
    ...(brief.text === '' ? [] : paragraph(`  ${brief.text}`, width, 'plain', '  ')),
    ...(brief.kind === 'task'
      ? [line(counsellor.question, 'quiet'), ...paragraph(`  ${screen.question}`, width, 'plain', '  ')]
      : []),
  ];
}

/** The rubric before the task: whoever observes knows what to look for. */
function rubricLines({ prompt }: StepScreen, look: Look): Line[] {
  if (prompt.kind !== 'rate') return [];
  const width = textWidth(look.size);
  return [
    BLANK,
    line(look.words.counsellor.rateTitle, 'accent'),
    ...prompt.rubric.flatMap(({ score, text }) => labelled(span(`  ${score}  `, 'accent'), text, width)),
  ];
}

/** The question, its input and the way out, unshortened. */
function askingLines(state: QuestionState, look: Look): readonly Line[] {
  const { head, input, foot } = askingParts(state, look);
  return [...head, ...input.lines, ...foot];
}

/** The same in so many lines: the choices scroll, the question and "I don't know" stay. */
function fitAsking(state: QuestionState, room: number, look: Look): readonly Line[] {
  const { head, input, foot } = askingParts(state, look);
  const left = room - head.length - foot.length;
  if (input.lines.length <= left) return [...head, ...input.lines, ...foot];
  const bare = head.filter((text) => text !== BLANK);
  const tight = foot.filter((text) => text !== BLANK);
  const least = Math.min(4, input.lines.length);
  const kept = bare.slice(0, Math.max(1, room - tight.length - least));
  return [...kept, ...windowOf(input.lines, input.focus, room - kept.length - tight.length, look), ...tight];
}

function askingParts(state: QuestionState, look: Look) {
  const { screen, stage, message } = state;
  const { words, size } = look;
  const width = textWidth(size);
  const blank = isCompact(size) ? [] : [BLANK];
  const taskFirst = stage === 'person' && screen.prompt.kind === 'rate' && state.mode === 'in-room';
  const head: Line[] = [
    ...(screen.heading === undefined || stage !== 'person' ? [] : [line(screen.heading, 'accent')]),
    ...(stage === 'rate' ? [line(words.counsellor.rateTitle, 'accent')] : []),
    ...paragraph(screen.question, width, 'strong'),
    ...(screen.otherLanguage === undefined
      ? []
      : paragraph(words.question.otherLanguage(screen.otherLanguage), width, 'quiet')),
    ...(screen.help === undefined ? [] : paragraph(screen.help, width)),
    ...(needsHow(screen) ? paragraph(`${howTo(screen.prompt, words)}.`, width, 'quiet') : []),
    ...blank,
  ];
  const input: InputView = taskFirst ? { lines: [], focus: 0 } : viewInput(screen.prompt, state.input, look);
  // While a record is filled in, its field takes the room of what led to it.
  const filling = state.input.kind === 'entries' && state.input.draft !== undefined;
  const foot: Line[] = [
    ...withoutLine(screen, state.input, look),
    ...(message === undefined ? [] : [...blank, ...paragraph(message, width, 'warn')]),
  ];
  return { head: [...(filling ? [] : head), ...(input.head ?? [])], input, foot };
}

/** One choice among several explains itself; the rest says how it works. */
function needsHow({ prompt }: StepScreen): boolean {
  return prompt.kind !== 'one' && prompt.kind !== 'rate' && prompt.kind !== 'entries';
}

function withoutLine(screen: StepScreen, input: InputState, { words, theme }: Look): readonly Line[] {
  if (screen.without === 'none') return [];
  const { common } = words;
  const text = withoutWords(screen.without, words);
  const inRecord = input.kind === 'entries' && input.draft !== undefined;
  const margin =
    screen.prompt.kind === 'several' || screen.prompt.kind === 'order' ? theme.glyphs.free.length + 1 : 0;
  return [[span(`  ${' '.repeat(margin)}?  `, 'accent'), span(inRecord ? common.skip : text)]];
}

function questionHints(state: QuestionState, look: Look, hasText: boolean): readonly Hint[] {
  const { words } = look;
  const { screen, stage, input } = state;
  const confirmTask = stage === 'person' && screen.prompt.kind === 'rate' && state.mode === 'in-room';
  const own = confirmTask
    ? [{ key: words.common.key('enter'), does: words.counsellor.rateNow }]
    : inputHints(screen.prompt, input, look);
  const text = hasText && !isWriting(input) ? [{ key: 't', does: words.keys.short('text') }] : [];
  if (isWriting(input)) return [...own, { key: words.common.key('escape'), does: words.keys.menu }];
  const commands = KEY_TABLE.filter((binding) => binding.footer).map(({ key, command }) => ({
    key,
    does: words.keys.short(command),
  }));
  const caution = words.caution === undefined ? [] : [{ key: 'l', does: words.caution }];
  return [...own, ...text, ...commands, ...caution];
}

function readingHints(state: QuestionState, { words }: Look): readonly Hint[] {
  const next = { key: words.common.key('enter'), does: words.keys.next };
  if (state.stage === 'brief') return [next];
  const back = state.page === 0 ? [] : [{ key: '←', does: words.keys.previous }];
  const { without } = state.screen;
  const out = without === 'none' ? [] : [{ key: '?', does: shortWithout(without, words) }];
  return [next, ...back, ...out, { key: 'h', does: words.keys.short('help') }];
}

function shortWithout(without: Exclude<StepScreen['without'], 'none'>, words: Words): string {
  return without === 'dont-know' ? words.keys.short(without) : withoutWords(without, words).toLowerCase();
}

/** Lines in pages, each but a single one saying where it stands. A heading goes with what it heads. */
export function pageLines(
  lines: readonly Line[],
  room: number,
  { words }: Look,
): readonly (readonly Line[])[] {
  if (lines.length <= room) return [lines];
  const inner = Math.max(1, room - 1);
  const pages: (readonly Line[])[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = Math.min(lines.length, start + inner);
    while (end < lines.length && end > start + 1 && leadsOn(lines[end - 1])) end -= 1;
    pages.push(lines.slice(start, end));
    start = end;
  }
  return pages.map((page, index) => [
    ...page,
    ...Array.from({ length: inner - page.length }, () => BLANK),
    line(words.question.page(index + 1, pages.length), 'quiet'),
  ]);
}

/** Whether a line is nothing without the next: a heading, or the space before one. */
function leadsOn(spans: Line | undefined): boolean {
  return spans === undefined || spans.length === 0 || spans[0]?.text === '' || spans[0]?.tone === 'accent';
}
