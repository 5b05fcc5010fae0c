import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, localLinks, type MarkdownFile, ROOT, readMarkdown, readText } from './markdown.js';

const DOCUMENTS = ['.', 'docs', 'examples', '.github', 'test/reference']
  .flatMap((folder) => markdownUnder(folder))
  .sort();

describe.each(DOCUMENTS)('%s', (file) => {
  const document = readMarkdown(file);

  it('has no dead link inside the repository', () => {
    const dead = localLinks(document)
      .filter(({ text }) => !leads(document, text))
      .map(({ number, text }) => `${file}:${number} ${text}`);

    expect(dead).toEqual([]);
  });

  // Written by programs, in parts: evidence, reviews.
  it.skipIf(/^docs\/(evidence|content-review)\//.test(file))(
    'has one title, and levels of headings without gaps',
    () => {
      const levels = document.prose.flatMap(({ text }) => /^(#{1,6}) /.exec(text)?.[1]?.length ?? []);

      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    },
  );

  it('names no path of a machine', () => {
    expect(readText(file)).not.toMatch(/\/home\/|\/Users\/|\/tmp\/|\/work\/|[A-Z]:\\/);
  });
});

describe('French documents', () => {
  it.each([
    ['docs/counsellor-guide.md', readText('docs/counsellor-guide.md')],
    ['docs/authoring.md', readText('docs/authoring.md').split('\n## English')[0] ?? ''],
  ])('%s follows French typography', (_, text) => {
    const prose = text
      .replace(/^```[\s\S]*?^```/gm, '')
      .replace(/`[^`]*`/g, '')
      .replace(/\]\([^)]*\)/g, ']')
      .split('\n')
      .filter((line) => !/^\| [-| ]+$/.test(line))
      // A line in both languages.
      .filter((line) => !line.includes(' · The '));
    const faults = prose.filter(
      (line) =>
        /\p{L}'\p{L}/u.test(line) ||
        / [:;?!»]/.test(line) ||
        /« /.test(line) ||
        /[^\s\d\u00a0:]:(?= )/.test(line),
    );

    expect(faults).toEqual([]);
  });

  it('say nothing that hurts, outside the list of what is never said', () => {
    const [before = '', after = ''] = readText('docs/counsellor-guide.md').split('## Ce qu’on ne dit jamais');
    const rest = after.slice(after.indexOf('\n## '));

    expect(`${before}${rest}`).not.toMatch(/échec|échou|mauvais niveau|insuffisan|assistants? famili/i);
  });
});

function leads(from: MarkdownFile, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from.file : join(dirname(from.file), path);
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || anchorsOf(readMarkdown(file)).has(decodeURIComponent(anchor));
}

/** Markdown files of a folder of the repository; of its root, those beside package.json. */
function markdownUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return folder === '.' ? [] : markdownUnder(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}
