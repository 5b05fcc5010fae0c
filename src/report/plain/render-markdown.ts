import { chartTable } from '../charts/chart-table.js';
import type { Block, Cell, Table } from '../document/block.js';
import { type Inline, runsOf } from '../document/inline.js';
import { safeLine, safeText } from '../document/safe-text.js';
import type { Sheet, SheetPart } from '../document/sheet.js';

/** Writes a sheet as GitHub-flavoured Markdown. Texts are escaped: none becomes a heading, a link or HTML. */
export function renderMarkdown(sheet: Sheet): string {
  return `${sheet.parts.map((part, index) => renderPart(part, index)).join('\n\n---\n\n')}\n`;
}

function renderPart({ over, title, under, pages }: SheetPart, index: number): string {
  const level = index === 0 ? 1 : 2;
  const head = [
    ...(over === undefined ? [] : [escapeMarkdown(over)]),
    `${'#'.repeat(level)} ${escapeMarkdown(safeLine(title))}`,
    ...(under === undefined ? [] : [escapeMarkdown(under)]),
  ];
  const body = pages.flatMap((page) => page.blocks.map((block) => renderBlock(block, level + 1)));
  return [...head, ...body].filter((text) => text !== '').join('\n\n');
}

function renderBlocks(blocks: readonly Block[], level: number): string {
  return blocks
    .map((block) => renderBlock(block, level))
    .filter((text) => text !== '')
    .join('\n\n');
}

function renderBlock(block: Block, level: number): string {
  switch (block.kind) {
    case 'section':
      return `${'#'.repeat(Math.min(6, level))} ${inlineMarkdown(block.title)}\n\n${renderBlocks(block.blocks, level + 1)}`;
    case 'paragraph':
      return inlineMarkdown(block.text);
    case 'list':
      return block.items
        .map(({ text, details }, index) => {
          const marker = block.marker === 'number' ? `${index + 1}. ` : '- ';
          const more = (details ?? []).map(
            (detail) => `${' '.repeat(marker.length)}${inlineMarkdown(detail)}`,
          );
          return [`${marker}${inlineMarkdown(text)}`, ...more].join('  \n');
        })
        .join('\n');
    case 'facts':
      return block.items
        .map(({ term, value }) => `- **${escapeMarkdown(term)}** – ${inlineMarkdown(value)}`)
        .join('\n');
    case 'table':
      return renderTable(block);
    case 'chart': {
      const table = block.twinElsewhere ? '' : renderTable(chartTable(block.chart));
      const caption = block.caption === undefined ? '' : inlineMarkdown(block.caption);
      return (block.captionFirst ? [caption, table] : [table, caption])
        .filter((text) => text !== '')
        .join('\n\n');
    }
    case 'box':
      return renderBlocks(block.blocks, level)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
    case 'writing':
      return `${escapeMarkdown(block.label)}\n\n${'\\_'.repeat(40)}`;
    case 'columns':
      return block.columns.map((column) => renderBlocks(column, level)).join('\n\n');
  }
}

function renderTable({ caption, columns, rows }: Table): string {
  const kept = columns.flatMap((column, index) => (column.steps ? [] : [index]));
  const shown = columns.length === 0 ? [0, 1] : kept;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `**${escapeMarkdown(safeLine(caption))}**`,
    '',
    line(shown.map((index) => escapeMarkdown(columns[index]?.title ?? ' '))),
    line(shown.map(() => '---')),
    ...rows.map((row) => line(shown.map((index) => cellMarkdown(row[index] ?? '')))),
  ].join('\n');
}

function cellMarkdown(cell: Cell): string {
  if (typeof cell === 'object' && 'strip' in cell) return '';
  return inlineMarkdown(cell).replace(/ {2}\n/g, ' ');
}

function inlineMarkdown(inline: Inline): string {
  const text = runsOf(inline)
    .map((run) => {
      const escaped = escapeSigns(run.text);
      const bare = escaped.trim();
      return run.strong && bare !== '' ? escaped.replace(bare, () => `**${bare}**`) : escaped;
    })
    .join('');
  return asParagraph(text);
}

/** Every sign Markdown or HTML gives a meaning to loses it; bare addresses stay text. */
function escapeMarkdown(text: string): string {
  return asParagraph(escapeSigns(text));
}

function escapeSigns(text: string): string {
  return safeText(text)
    .replace(/[\\`*_{}[\]<>()#+!|~&$^=]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/@/g, '\\@')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}

/** Signs that mean something at the beginning of a line only. */
function asParagraph(escaped: string): string {
  return escaped
    .trim()
    .replace(/^(\s*)([-:])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/\n/g, '  \n');
}
