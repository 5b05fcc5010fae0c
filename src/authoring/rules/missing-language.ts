import { isLanguageKey } from '../content/content-texts.js';
import type { SourceFile } from '../content/source-file.js';
import type { Path } from '../diagnostic.js';
import { defineRule } from '../rule.js';
import type { YamlMap, YamlNode } from '../yaml/yaml-node.js';

/** A language is usual in a group of files when this share of its texts by language have it. */
const USUAL = 0.5;

interface TextMap {
  readonly file: SourceFile;
  readonly path: Path;
  readonly languages: readonly string[];
}

/** A text by language has the default language, and those its neighbours have. */
export const missingLanguage = defineRule('missing-language', (content, report) => {
  const groups = new Map<string, { maps: TextMap[]; defaultLanguage: string }>();
  const add = (name: string, file: SourceFile, defaultLanguage: string): void => {
    const group = groups.get(name) ?? { maps: [], defaultLanguage };
    groups.set(name, group);
    if (file.root !== undefined) collect(file, file.root, group.maps);
  };
  for (const bank of content.banks) {
    if (bank.bank === undefined) continue;
    const { defaultLanguage } = bank.bank.value;
    add(bank.folder, bank.bank.file, defaultLanguage);
    for (const file of new Set([...bank.items, ...bank.stimuli].map((located) => located.file))) {
      add(`${bank.folder}/items`, file, defaultLanguage);
    }
  }
  for (const { file, value } of content.questionnaires) add(file.path, file, value.defaultLanguage);
  if (content.assessment !== undefined) {
    add('assessment', content.assessment.file, content.assessment.value.defaultLanguage);
  }
  for (const { maps, defaultLanguage } of groups.values()) {
    const counts = new Map<string, number>();
    for (const { languages } of maps) {
      for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    const usual = [...counts]
      .filter(([, count]) => count >= USUAL * maps.length)
      .map(([language]) => language);
    for (const { file, path, languages } of maps) {
      if (!languages.includes(defaultLanguage)) {
        report({ file, path, at: 'key' }, { language: defaultLanguage, reason: 'default' });
        continue;
      }
      const language = usual.find((candidate) => !languages.includes(candidate));
      if (language !== undefined) report({ file, path, at: 'key' }, { language, reason: 'usual' });
    }
  }
});

/** Maps whose keys are all languages and whose values are all texts. */
function collect(file: SourceFile, root: YamlNode, into: TextMap[]): void {
  const path: (string | number)[] = [];
  const visit = (node: YamlNode, key: string | number): void => {
    if (node.kind === 'scalar') return;
    if (node.kind === 'map' && key !== 'pairs' && key !== 'alignment' && isByLanguage(node)) {
      into.push({ file, path: [...path], languages: node.entries.map((entry) => entry.key) });
      return;
    }
    const children = node.kind === 'list' ? node.items : node.entries;
    for (let i = 0; i < children.length; i += 1) {
      const child = children[i];
      if (child === undefined) continue;
      const [step, inner] = 'keyStart' in child ? [child.key, child.value] : [i, child];
      if (inner.kind === 'scalar') continue;
      path.push(step);
      visit(inner, step);
      path.pop();
    }
  };
  visit(root, '');
}

function isByLanguage(node: YamlMap): boolean {
  if (node.entries.length === 0) return false;
  return node.entries.every(
    ({ key, value }) => isLanguageKey(key) && value.kind === 'scalar' && typeof value.value === 'string',
  );
}
