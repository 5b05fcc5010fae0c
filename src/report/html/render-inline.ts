import { escapeMarkup } from '../charts/svg.js';
import { type Inline, runsOf } from '../document/inline.js';
import { safeText } from '../document/safe-text.js';
import { directionOf } from '../locales/report-language.js';

/** Latin words, codes and numbers inside a text that runs from right to left, with the spaces between them. */
const LATIN_RUN =
  /[0-9A-Za-zÀ-ÖØ-öø-ÿ](?:(?:[0-9A-Za-zÀ-ÖØ-öø-ÿ'’.,:+–-]|[ /]+(?=[0-9A-Za-zÀ-ÖØ-öø-ÿ]))*[0-9A-Za-zÀ-ÖØ-öø-ÿ+])?/g;

/** Writes a text as HTML: everything escaped, line breaks kept, other languages marked. */
export function renderInline(inline: Inline, language: string): string {
  return runsOf(inline)
    .map((run) => {
      const own = run.language ?? language;
      let html = withBreaks(run.text, directionOf(own) === 'rtl');
      if (run.strong) html = `<strong>${html}</strong>`;
      if (own === language) return html;
      const direction = directionOf(own) === directionOf(language) ? '' : ` dir="${directionOf(own)}"`;
      return `<span lang="${escapeMarkup(own)}"${direction}>${html}</span>`;
    })
    .join('');
}

function withBreaks(text: string, rtl: boolean): string {
  return safeText(text)
    .split('\n')
    .map((line) => (rtl ? isolated(line) : escapeMarkup(line)))
    .join('<br>');
}

/** Latin runs keep their own order inside Arabic, punctuation included. */
function isolated(line: string): string {
  let html = '';
  let end = 0;
  for (const match of line.matchAll(LATIN_RUN)) {
    html += `${escapeMarkup(line.slice(end, match.index))}<bdi dir="ltr">${escapeMarkup(match[0])}</bdi>`;
    end = match.index + match[0].length;
  }
  return html + escapeMarkup(line.slice(end));
}
