import { readdirSync, readFileSync } from 'node:fs';
import type { ContentFile } from '../../src/authoring/index.js';

const ROOT = new URL('../../', import.meta.url);

/** The content this package ships, by paths from its root. */
export function shippedFiles(): ContentFile[] {
  return ['item-banks', 'pathways'].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
      .map((entry) => {
        const full = `${entry.parentPath}/${entry.name}`;
        return { path: full.slice(full.indexOf(`${folder}/`)), text: readFileSync(full, 'utf8') };
      }),
  );
}

/** The first entries of an item file, as a file that is right in itself; other files as they are. */
export function cutDown({ path, text }: ContentFile, characters = 1500): ContentFile {
  if (!path.endsWith('.items.yaml')) return { path, text };
  const [head = '', ...blocks] = text.split(/^(?=stimuli:|items:)/m);
  const short = blocks.map((block) => {
    const end = block.indexOf('\n  - id:', characters);
    return end < 0 ? block : block.slice(0, end + 1);
  });
  return { path, text: head + short.join('') };
}

/** A shipped file with the files it refers to most, short enough to be changed and checked many times. */
export function smallContext(files: readonly ContentFile[], target: ContentFile): ContentFile[] {
  const bank = /^item-banks\/(?!questionnaires\/)[^/]+\//.exec(target.path)?.[0];
  const near = (path: string): boolean => {
    if (bank !== undefined) return path === `${bank}bank.yaml`;
    if (target.path.startsWith('pathways/')) return path.startsWith('pathways/');
    return path.startsWith('item-banks/questionnaires/') || path === 'item-banks/assessment.yaml';
  };
  return files.filter((file) => file.path === target.path || near(file.path)).map((file) => cutDown(file));
}

/** Shipped content with its item files copied under other ids and words until it has so many items. */
export function manyItems(count: number): ContentFile[] {
  const files = shippedFiles();
  const items = files
    .filter(({ path }) => path.endsWith('.items.yaml'))
    .reduce((sum, { text }) => sum + (text.match(/^ {4}revision:/gm)?.length ?? 0), 0);
  const copies = Math.ceil(count / items);
  return files.flatMap((file) =>
    file.path.endsWith('.items.yaml')
      ? Array.from({ length: copies }, (_, k) => ({
          path: file.path.replace('.items', `-${k}.items`),
          text: renamed(file.text, k),
        }))
      : [file],
  );
}

/** A copy of an item file with other ids and other words. */
function renamed(text: string, copy: number): string {
  if (copy === 0) return text;
  return text
    .replace(/^( {2}- id: )(\S+)/gm, `$1$2-x${copy}`)
    .replace(/^( {4}stimulus: )(\S+)/gm, `$1$2-x${copy}`)
    .replace(/^ {4}enemies: .*\n/gm, '')
    .replace(/"[^"\n]*"/g, (quoted) =>
      quoted.replace(/\b([a-zà-ÿ]{3})([a-zà-ÿ]{2,})\b/g, (word, head: string, tail: string) =>
        (word.length * 7 + copy) % 3 === 0 ? `${tail}${head}` : word,
      ),
    );
}
