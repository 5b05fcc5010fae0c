import { sha256 } from '../banks/content-hash.js';
import type { ReportTable } from './simulation-tables.js';
import { escapeMarkup } from './svg-plot.js';

const STYLE = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin-block: 2rem 0.5rem; break-after: avoid; }
.caution { border: 2px solid #1a1a1a; padding: 0.75rem 1rem; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding-block: 0.25rem; }
th, td { border-block-end: 1px solid #b8bfc6; padding: 0.25rem 0.5rem; text-align: end; vertical-align: top; }
th:first-child, td:first-child, table.text td, table.text th { text-align: start; }
thead th { border-block-end: 2px solid #1a1a1a; }
tbody th { font-weight: 400; }
figure { margin: 1rem 0; break-inside: avoid; }
svg { max-width: 100%; height: auto; }
summary { cursor: pointer; padding-block: 0.4rem; }
:focus-visible { outline: 3px solid #1f4e79; outline-offset: 2px; }
footer { margin-block-start: 2rem; border-block-start: 1px solid #b8bfc6; }
@page { size: A4; margin: 15mm; }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } * { print-color-adjust: exact; } }
`;

/**
 * One HTML file: no script, nothing from elsewhere; its policy allows its own style sheet and nothing more.
 * @param body markup of the main part
 * @param made by whom it was computed, for the footer
 */
export function reportPage(language: string, title: string, body: readonly string[], made: string): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${base64Hash(STYLE)}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeMarkup(title)}</h1>`,
    ...body,
    '</main>',
    `<footer><p>${escapeMarkup(made)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A table under its heading. */
export function section(table: ReportTable, look = ''): string {
  return [`<h2>${escapeMarkup(table.title)}</h2>`, tableMarkup(table, look)].join('\n');
}

/** A table that scrolls sideways where it is too wide. */
export function tableMarkup({ title, note, head, rows }: ReportTable, look = ''): string {
  const cells = rows.map(([first = '', ...rest]) =>
    [
      `<tr><th scope="row">${escapeMarkup(first)}</th>`,
      ...rest.map((text) => `<td>${escapeMarkup(text)}</td>`),
      '</tr>',
    ].join(''),
  );
  return [
    // Scrolls sideways on a narrow screen, so the keyboard must reach it.
    `<section class="wide" tabindex="0" aria-label="${escapeMarkup(title)}">`,
    `<table${look === '' ? '' : ` class="${look}"`}>`,
    ...(note === undefined ? [] : [`<caption>${escapeMarkup(note)}</caption>`]),
    `<thead><tr>${head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join('')}</tr></thead>`,
    `<tbody>${cells.join('\n')}</tbody>`,
    '</table>',
    '</section>',
  ].join('\n');
}

/** SHA-256 as base64, as a content security policy names a style sheet. */
function base64Hash(text: string): string {
  const bytes = (sha256(text).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return btoa(String.fromCharCode(...bytes));
}
