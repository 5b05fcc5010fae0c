/** Five characters that mean something in markup, made harmless. */
export function escapeMarkup(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign,
  );
}

/** Where a plot lies in its drawing and what it spans, in units of the data. */
export interface PlotFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

/** A tick of an axis. */
interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Axes of a plot. */
export interface Axes {
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly xLabel?: string;
  readonly yLabel?: string;
}

/** A colour that stands out from white and black, and from grey tones in print. */
const INK = '#1f4e79';

/** Grid lines and frames. */
const FAINT = '#b8bfc6';

/** Horizontal place of a value, in units of the drawing. */
function plotX({ left, width, x: [from, to] }: PlotFrame, value: number): number {
  return round(left + (width * (value - from)) / (to - from));
}

/** Vertical place of a value, in units of the drawing. */
function plotY({ top, height, y: [from, to] }: PlotFrame, value: number): number {
  return round(top + height - (height * (value - from)) / (to - from));
}

/** A whole drawing with its name and its words, for people who do not see it. */
export function drawing(
  size: { readonly width: number; readonly height: number },
  words: { readonly id: string; readonly title: string; readonly description: string },
  body: string,
): string {
  const { id, title, description } = words;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="system-ui, sans-serif" font-size="12" fill="#222">`,
    `<title id="${id}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(description)}</desc>`,
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
    body,
    '</svg>',
  ].join('\n');
}

/** Words at a place of the drawing. */
export function label(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeMarkup(text)}</text>`;
}

/** The frame, ticks and names of two axes. */
export function axes(frame: PlotFrame, { xTicks, yTicks, xLabel, yLabel }: Axes): string {
  const { left, top, width, height } = frame;
  const bottom = top + height;
  return [
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="none" stroke="${FAINT}"/>`,
    ...xTicks.map(({ at, label: text }) => label(plotX(frame, at), bottom + 16, text, 'middle')),
    ...yTicks.flatMap(({ at, label: text }) => [
      `<path d="M${left} ${plotY(frame, at)}h${width}" stroke="${FAINT}" stroke-width="0.5"/>`,
      label(left - 6, plotY(frame, at) + 4, text, 'end'),
    ]),
    ...(xLabel === undefined ? [] : [label(left + width / 2, bottom + 34, xLabel, 'middle')]),
    ...(yLabel === undefined ? [] : [label(left, top - 8, yLabel)]),
  ].join('\n');
}

/** A line through points. */
export function line(
  frame: PlotFrame,
  points: readonly (readonly [number, number])[],
  dashed = false,
): string {
  const path = points
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${plotX(frame, x)} ${plotY(frame, y)}`)
    .join('');
  const dash = dashed ? ' stroke-dasharray="5 4"' : '';
  return `<path d="${path}" fill="none" stroke="${dashed ? '#555' : INK}" stroke-width="${dashed ? 1 : 2}"${dash}/>`;
}

/** A dashed upright line over the whole height, with its name at the top. */
export function upright(frame: PlotFrame, at: number, name: string): string {
  const x = plotX(frame, at);
  return [
    `<path d="M${x} ${frame.top}v${frame.height}" stroke="#555" stroke-dasharray="4 3"/>`,
    label(x + 3, frame.top + 12, name),
  ].join('\n');
}

/** A bar standing on the lower axis. */
export function bar(frame: PlotFrame, from: number, to: number, value: number): string {
  const x = plotX(frame, from);
  const y = plotY(frame, value);
  const width = round(Math.max(0.5, plotX(frame, to) - x - 1));
  const height = round(Math.max(0, frame.top + frame.height - y));
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${INK}"/>`;
}

/** Round values over a range: at most so many, at least two where the range has any width. */
export function niceTicks(from: number, to: number, most: number): number[] {
  const rough = (to - from) / most;
  if (!(rough > 0) || !Number.isFinite(rough)) return [from];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const ticks: number[] = [];
  for (let k = Math.ceil(from / step - 1e-9); k * step <= to + 1e-9 * step; k++) {
    ticks.push(Number((k * step).toPrecision(12)));
  }
  return ticks;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
