import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import {
  type ReportModel,
  renderHtml,
  renderMarkdown,
  renderText,
  type Sheet,
  vplOf,
  vplSheet,
} from '../../src/report/index.js';
import { allSheets } from './all-sheets.js';
import { catalogue } from './demo-result.js';
import { HOSTILE, hostile, hostileSheets } from './hostile-sheets.js';

const sheets = [...allSheets(), ...hostileSheets()];
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Narrow windows show rows as blocks, which takes their roles away: they are written out.
    'no-redundant-role': 'off',
    'doctype-style': 'off',
  },
});

describe.each(sheets)('%s', (_, sheet: Sheet) => {
  const html = renderHtml(sheet);

  it('is valid HTML', async () => {
    const report = await validator.validateString(html);

    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('is one file that runs and fetches nothing, under a policy that allows its style and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');

    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    // Outside of texts, which are escaped, every sign of a tag is one of a tag.
    for (const tag of html.replace(style, '').match(/<[^>]*>/g) ?? []) {
      expect(tag).not.toMatch(/^<\/?(script|link|img|iframe|object|embed|form|a)\b/i);
      expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\s(on\w+|style|href|src)=/i);
    }
    expect(style).not.toMatch(/@import|@font-face|url\((?!#)/);
  });

  it('has one main heading, headings that never skip a level, and named drawings with a table or words', () => {
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));

    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      if (index > 0) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
    for (const [drawing] of html.matchAll(/<svg(?![^>]*aria-hidden)(?![^>]*overflow)[\s\S]*?<\/svg>/g)) {
      expect(drawing).toMatch(/role="img"/);
      expect(drawing).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
    }
    const bands = html.match(/<figure>/g)?.length ?? 0;
    const twins = html.match(/<details>/g)?.length ?? 0;
    if (sheet.kind === 'person') expect(twins).toBe(bands);
  });

  it('is plain text of 78 columns without a control character', () => {
    const text = renderText(sheet);

    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B]/u);
    for (const line of text.split('\n')) {
      expect([...line.replace(/\p{M}/gu, '')].length).toBeLessThanOrEqual(80);
    }
  });

  it('keeps the number of a step and its name on one line, and says what the sign of a track means', () => {
    const lines = renderText(sheet).split('\n');

    for (const line of lines) expect(line).not.toMatch(/· \d$/);
    if (sheet.kind !== 'person') return;
    const tracks = lines.filter((line) => /^\|[-=|]+\|/.test(line) && line.includes('='));
    for (const track of tracks) expect(track).toMatch(/\|\s+= \p{L}/u);
  });

  it('is Markdown without HTML, links or drawings', () => {
    const markdown = renderMarkdown(sheet);

    expect(markdown).toMatch(/^# /m);
    expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|(?<!\\)!\[|(?<!\\)`/);
  });
});

describe('hostile strings', () => {
  const [, counsellor] = hostileSheets().find(([name]) => name === 'hostile counsellor fr') ?? [];

  it('reach the sheets, as text', () => {
    expect(counsellor && renderHtml(counsellor)).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(counsellor && renderText(counsellor).replace(/\s+/g, ' ')).toContain(
      '<img src=x onerror=alert(1)>',
    );
    expect(counsellor && renderMarkdown(counsellor)).toContain('\\<img src\\=x onerror\\=alert\\(1\\)\\>');
    for (const sign of ['\u0007', '\u202E', '\u001B']) expect(HOSTILE).toContain(sign);
  });

  it('stay text in the preparation of a VPL file', () => {
    const model: ReportModel = hostile;
    const file = vplOf(model.result, catalogue);
    if (!file) throw new Error('no certification has blocs');
    const html = renderHtml(vplSheet(file, catalogue, 'fr'));

    expect(html).toContain('&lt;img');
    expect(html).not.toMatch(/<img|<script/);
  });
});
