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

/** The first entries of each list of a file: short enough to be changed and read many times. */
export function cutDown({ path, text }: ContentFile, characters = 2500): ContentFile {
  if (text.length <= characters) return { path, text };
  const end = text.lastIndexOf('\n  - ', characters);
  return { path, text: text.slice(0, end > 0 ? end + 1 : characters) };
}
