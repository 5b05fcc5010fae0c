import { escapeMarkup } from '../charts/svg.js';
import { safeLine } from '../document/safe-text.js';
import type { Sheet, SheetPart } from '../document/sheet.js';
import { directionOf } from '../locales/report-language.js';
import { contentPolicy } from './content-policy.js';
import { renderBlocks } from './render-block.js';
import { renderInline } from './render-inline.js';
import { styleOf } from './style.js';

/**
 * Writes a sheet as one HTML file: no script, nothing fetched, a policy that forbids both, printed on A4. Texts of
 * every origin are escaped.
 */
export function renderHtml(sheet: Sheet): string {
  const look = sheet.kind === 'person' ? 'person' : 'counsellor';
  const points = look === 'person' ? 14 : 10;
  const style = styleOf(look);
  let ids = 0;
  const newId = (): string => `c${++ids}`;
  const [first] = sheet.parts;
  const language = first?.language ?? 'fr';
  const articles = sheet.parts.map((part, index) => renderPart(part, index, points, language, newId));
  const title = escapeMarkup(safeLine(first?.title ?? ''));
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(contentPolicy(style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${articles.join('\n')}
</main>
</body>
</html>
`;
}

function renderPart(
  part: SheetPart,
  index: number,
  points: number,
  documentLanguage: string,
  newId: () => string,
): string {
  const { language, title, over, under, pages, frame } = part;
  // One main heading in a document: the twin's title stands one level below.
  const level = index === 0 ? 1 : 2;
  const context = { language, asTable: frame.asTable, points, level: level + 1, depth: 1, newId };
  const head =
    `<h${level} class="title">${renderInline(title, language)}</h${level}>` +
    (over === undefined ? '' : `<p class="over">${renderInline(over, language)}</p>`) +
    (under === undefined ? '' : `<p class="under">${renderInline(under, language)}</p>`);
  const written = pages.map(
    (page, number) =>
      `<div class="page">${number === 0 ? `<header>${head}</header>` : ''}${renderBlocks(page.blocks, context)}</div>`,
  );
  const marked = language === documentLanguage ? '' : ` lang="${language}" dir="${directionOf(language)}"`;
  return `<article${marked}>${written.join('\n')}</article>`;
}
