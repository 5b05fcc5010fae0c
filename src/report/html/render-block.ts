import { chartTable } from '../charts/chart-table.js';
import { drawChart } from '../charts/draw-chart.js';
import { levelStripSvg } from '../charts/level-strip.js';
import { stepLabelsSvg } from '../charts/step-labels.js';
import { escapeMarkup } from '../charts/svg.js';
import type { Block, Cell, ChartBlock, List, Table } from '../document/block.js';
import { textOf } from '../document/inline.js';
import { safeLine } from '../document/safe-text.js';
import { colonOf, directionOf } from '../locales/report-language.js';
import { renderInline } from './render-inline.js';

/** What writing blocks needs to know of where they stand. */
export interface BlockContext {
  readonly language: string;
  readonly asTable: string;
  /** Size of the words of drawings, in points. */
  readonly points: number;
  /** Level of the heading of a section here. */
  readonly level: number;
  /** Sections around, this one counted: what its heading looks like. */
  readonly depth: number;
  /** A new id of the document. */
  newId(): string;
}

/** Writes blocks as HTML. */
export function renderBlocks(blocks: readonly Block[], context: BlockContext): string {
  return blocks.map((block) => renderBlock(block, context)).join('');
}

function renderBlock(block: Block, context: BlockContext): string {
  const inline = (text: Parameters<typeof renderInline>[0]) => renderInline(text, context.language);
  switch (block.kind) {
    case 'section': {
      const level = Math.min(6, context.level);
      const body = renderBlocks(block.blocks, { ...context, level: level + 1, depth: context.depth + 1 });
      const together = block.together ? ' class="together"' : '';
      return `<section${together}><h${level} class="s${context.depth}">${inline(block.title)}</h${level}>${body}</section>`;
    }
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${inline(block.text)}</p>`;
    case 'list':
      return renderList(block, context);
    case 'facts':
      return `<dl>${block.items
        .map(({ term, value }) => `<dt>${inline(term)}</dt><dd>${inline(value)}</dd>`)
        .join('')}</dl>`;
    case 'table':
      return renderTable(block, context);
    case 'chart':
      return renderChart(block, context);
    case 'box':
      return `<div class="box ${block.tone}">${renderBlocks(block.blocks, context)}</div>`;
    case 'writing': {
      const label = block.label === '' ? '' : `<p>${inline(block.label)}</p>`;
      return `${label}<div class="rules">${'<span></span>'.repeat(block.lines)}</div>`;
    }
    case 'columns':
      return `<div class="columns">${block.columns
        .map((column) => `<div>${renderBlocks(column, context)}</div>`)
        .join('')}</div>`;
  }
}

function renderList({ items, marker }: List, { language }: BlockContext): string {
  const tag = marker === 'number' ? 'ol' : 'ul';
  const look = marker === 'done' || marker === 'next' ? ` class="marked ${marker}"` : '';
  const lines = items.map(({ text, details }) => {
    const more = (details ?? []).map(
      (detail) => `<span class="details">${renderInline(detail, language)}</span>`,
    );
    return `<li>${renderInline(text, language)}${more.join('')}</li>`;
  });
  return `<${tag}${look}>${lines.join('')}</${tag}>`;
}

function renderChart(
  { chart, caption, captionFirst, twinElsewhere }: ChartBlock,
  context: BlockContext,
): string {
  const svg = drawChart(chart, {
    id: context.newId(),
    rtl: directionOf(context.language) === 'rtl',
    points: context.points,
  });
  const key =
    chart.kind === 'level-band' && chart.steps.some((step) => step.short !== step.label)
      ? `<ol class="narrow" aria-hidden="true">${chart.steps
          .map((step) => `<li>${renderInline(step.label, context.language)}</li>`)
          .join('')}</ol>`
      : '';
  const words =
    caption === undefined ? '' : `<figcaption>${renderInline(caption, context.language)}</figcaption>`;
  const twin = twinElsewhere
    ? ''
    : `<details><summary>${renderInline(context.asTable, context.language)}</summary>${renderTable(chartTable(chart), context)}</details>`;
  return `<figure>${captionFirst ? words : ''}${svg}${key}${captionFirst ? '' : words}${twin}</figure>`;
}

// Roles are written out because a narrow screen shows the rows as blocks, which would take them away.
function renderTable({ caption, quietCaption, columns, rows }: Table, context: BlockContext): string {
  const { language } = context;
  const rtl = directionOf(language) === 'rtl';
  const heads = columns.map(({ title, tight, share, steps }) => {
    const words = renderInline(title, language);
    const look = [...(tight ? ['tight'] : []), ...(share ? [`w${share}`] : [])].join(' ');
    if (!steps) return `<th role="columnheader" scope="col"${look ? ` class="${look}"` : ''}>${words}</th>`;
    const labels = stepLabelsSvg(steps, { rtl, points: context.points });
    return `<th role="columnheader" scope="col" class="strip"><span class="quiet-caption">${words}</span>${labels}</th>`;
  });
  const lines = rows.map((row) => {
    const cells = row.map((cell, index) => renderCell(cell, columns[index], index === 0, context));
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  const named = `<caption${quietCaption ? ' class="quiet-caption"' : ''}>${renderInline(caption, language)}</caption>`;
  const head =
    columns.length === 0 ? '' : `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>`;
  return `<table role="table" class="stacks">${named}${head}<tbody role="rowgroup">${lines.join('')}</tbody></table>`;
}

function renderCell(
  cell: Cell,
  column: Table['columns'][number] | undefined,
  head: boolean,
  context: BlockContext,
): string {
  if (typeof cell === 'object' && 'strip' in cell) {
    const svg = levelStripSvg(cell.strip, {
      id: context.newId(),
      rtl: directionOf(context.language) === 'rtl',
    });
    return `<td role="cell" class="strip">${svg}</td>`;
  }
  const tight = column?.tight ? ' class="tight"' : '';
  const html = renderInline(cell, context.language);
  if (head) return `<th role="rowheader" scope="row"${tight}>${html}</th>`;
  const label =
    column && textOf(cell) !== ''
      ? ` data-label="${escapeMarkup(safeLine(column.title) + colonOf(context.language))}"`
      : '';
  return `<td role="cell"${tight}${label}>${html}</td>`;
}
