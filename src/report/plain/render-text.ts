import type { PathStep } from '../charts/chart.js';
import { chartTable } from '../charts/chart-table.js';
import type { Block, Cell, ChartBlock, Table } from '../document/block.js';
import { type Inline, textOf } from '../document/inline.js';
import { safeText } from '../document/safe-text.js';
import type { Sheet, SheetPart } from '../document/sheet.js';
import { colonOf } from '../locales/report-language.js';
import { textTrack, trackLabels } from './text-track.js';
import { columns, WIDTH, wrap } from './wrap.js';

/** Writes a sheet as plain text, 78 columns wide, without control characters. */
export function renderText(sheet: Sheet): string {
  return `${sheet.parts.map(renderPart).join(`\n\n${'='.repeat(WIDTH)}\n\n`)}\n`;
}

function renderPart({ over, title, under, pages, language }: SheetPart): string {
  const head = [
    ...(over === undefined ? [] : wrap(words(over))),
    ...underlined(words(title).toLocaleUpperCase(), '='),
    ...(under === undefined ? [] : wrap(words(under))),
  ];
  const body = pages.flatMap((page) => renderBlocks(page.blocks, { depth: 0, colon: colonOf(language) }));
  return [...head, '', ...body]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}

interface Place {
  /** Sections around. */
  readonly depth: number;
  readonly colon: string;
}

function renderBlocks(blocks: readonly Block[], place: Place): string[] {
  return blocks.flatMap((block) => [...renderBlock(block, place), '']);
}

function renderBlock(block: Block, place: Place): string[] {
  const { depth, colon } = place;
  const inside = { ...place, depth: depth + 1 };
  switch (block.kind) {
    case 'section': {
      const title = words(block.title);
      const heading = depth === 0 ? underlined(title, '-') : wrap(title);
      return [...heading, ...renderBlocks(block.blocks, inside)];
    }
    case 'paragraph':
      return wrap(words(block.text));
    case 'list':
      return block.items.flatMap(({ text, details }, index) => {
        const marker = block.marker === 'number' ? `${index + 1}. ` : '- ';
        const indent = ' '.repeat(marker.length);
        return [
          ...wrap(words(text), marker, indent),
          ...(details ?? []).flatMap((detail) => wrap(words(detail), `${indent}`, indent)),
        ];
      });
    case 'facts':
      return block.items.flatMap(({ term, value }) =>
        wrap(`${words(term)}${colon}${words(value)}`, '', '  '),
      );
    case 'table':
      return renderTable(block, colon);
    case 'chart':
      return inOrder(
        block,
        renderChart(block, colon),
        block.caption === undefined ? [] : wrap(words(block.caption)),
      );
    case 'box':
      return renderBlocks(block.blocks, inside).map((line) => (line === '' ? '' : `  ${line}`));
    case 'writing':
      return [words(block.label), ...Array.from({ length: block.lines }, () => `\n${'_'.repeat(60)}`)];
    case 'columns':
      return block.columns.flatMap((column) => renderBlocks(column, place));
  }
}

function inOrder({ captionFirst }: ChartBlock, drawn: string[], caption: string[]): string[] {
  return captionFirst ? [...caption, ...drawn] : [...drawn, ...caption];
}

function renderChart({ chart, twinElsewhere = false }: ChartBlock, colon: string): string[] {
  switch (chart.kind) {
    case 'level-band':
      return [
        ...withKey(textTrack(chart.steps.length, chart.zone), `= ${safeText(chart.words.inZone)}`),
        trackLabels(chart.steps.map((step) => safeText(step.short))),
        ...stepKey(chart.steps),
      ];
    case 'profile-strip':
      return chart.rows.flatMap(({ label, words: said, strip }) => [
        ...wrap(`${safeText(label)}${colon}${safeText(said)}`),
        textTrack(strip.steps, strip.zone),
      ]);
    case 'progress':
      return chart.rows.flatMap(({ label, words: said, zone }) => [
        ...wrap(twinElsewhere ? safeText(label) : `${safeText(label)}${colon}${safeText(said)}`),
        textTrack(chart.steps.length, zone),
      ]);
    case 'certification-path':
      return twinElsewhere ? [] : renderTable(chartTable(chart), colon);
  }
}

/** A track with the meaning of its sign beside it, below where it is wide. */
function withKey(track: string, key: string): string[] {
  const beside = `${track}   ${key}`;
  return columns(beside) <= WIDTH ? [beside] : [track, ...wrap(key)];
}

/** Names of the steps, where only their numbers stand under the track. */
function stepKey(steps: readonly PathStep[]): string[] {
  const numbered = steps.some(({ short, label }) => /^\d+$/.test(short) && short !== label);
  return numbered
    ? wrap(steps.map(({ short, label }) => safeText(`${short}\u00A0${label}`)).join(' · '))
    : [];
}

/** Rows as blocks of `column : value`: nothing is cut, and a screen reader reads them in order. */
function renderTable({ caption, quietCaption, columns: heads, rows }: Table, colon: string): string[] {
  const lines = rows.flatMap((row) => {
    const [head, ...cells] = row;
    const values = cells.flatMap((cell, index) => {
      const value = cellText(cell);
      return value === '' ? [] : [`${words(heads[index + 1]?.title ?? '')}${colon}${value}`];
    });
    const name = cellText(head ?? '');
    const oneLine = `${name} – ${values.join('')}`;
    if (values.length <= 1 && columns(oneLine) <= WIDTH) return [values.length === 0 ? name : oneLine];
    return [...wrap(name), ...values.flatMap((value) => wrap(value, '  ', '    '))];
  });
  return quietCaption ? lines : [...wrap(words(caption)), ...lines];
}

function cellText(cell: Cell): string {
  return typeof cell === 'object' && 'strip' in cell ? '' : words(cell);
}

function underlined(text: string, stroke: string): string[] {
  const lines = wrap(text);
  return [...lines, stroke.repeat(Math.max(...lines.map(columns)))];
}

function words(inline: Inline): string {
  return safeText(textOf(inline));
}
