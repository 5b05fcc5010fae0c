import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  readonly file: string;
  /** Line of the fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** What follows the language on the line of the fence. */
  readonly info: string;
  readonly text: string;
}

/** A line of prose with its number. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** A Markdown file taken apart: its fenced blocks, and the lines outside them. */
export interface MarkdownFile {
  readonly file: string;
  readonly blocks: readonly CodeBlock[];
  readonly prose: readonly Line[];
}

/** Reads a file of the repository. @param file path from the root */
export function readText(file: string): string {
  return readFileSync(`${ROOT}${file}`, 'utf8');
}

/** Takes a Markdown file apart. Fences may be indented, as in lists. */
export function readMarkdown(file: string): MarkdownFile {
  const blocks: CodeBlock[] = [];
  const prose: Line[] = [];
  let open: { line: number; indent: string; language: string; info: string; lines: string[] } | undefined;
  for (const [index, text] of readText(file).split('\n').entries()) {
    const fence = /^(\s*)```(\S*)\s*(.*)$/.exec(text);
    if (open) {
      if (fence && fence[2] === '') {
        const { line, language, info, lines } = open;
        blocks.push({ file, line, language, info, text: `${lines.join('\n')}\n` });
        open = undefined;
      } else open.lines.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text);
    } else if (fence) {
      const [, indent = '', language = '', info = ''] = fence;
      open = { line: index + 1, indent, language, info: info.trim(), lines: [] };
    } else prose.push({ number: index + 1, text });
  }
  if (open) throw new Error(`${file}:${open.line}: the block is not closed`);
  return { file, blocks, prose };
}

/** Text between single backticks, with the line it stands on. */
export function inlineCode({ prose }: MarkdownFile): Line[] {
  return prose.flatMap(({ number, text }) =>
    [...text.matchAll(/`([^`]+)`/g)].map((match) => ({ number, text: match[1] ?? '' })),
  );
}

/** Anchors of the headings, as the hosting sites make them. */
export function anchorsOf({ prose }: MarkdownFile): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    prose.flatMap(({ text }) => {
      const title = /^#{1,6}\s+(.*)$/.exec(text)?.[1];
      if (title === undefined) return [];
      const slug = title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
        .trim()
        .replace(/ /g, '-');
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return [times === 0 ? slug : `${slug}-${times}`];
    }),
  );
}

/** Targets of the links of a file, without those to other sites. */
export function localLinks({ prose }: MarkdownFile): Line[] {
  return prose.flatMap(({ number, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => ({ number, text: match[1] ?? '' }))
      .filter((link) => !/^[a-z]+:/.test(link.text)),
  );
}
