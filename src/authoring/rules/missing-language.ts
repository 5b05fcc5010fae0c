import type { SourceFile } from '../content/source-file.js';
import type { Path } from '../diagnostic.js';
import { defineRule } from '../rule.js';
import type { YamlNode } from '../yaml/yaml-node.js';

/** A language is usual in a group of files when this share of its texts by language have it. */
const USUAL = 0.5;

const LANGUAGE = /^[a-z]{2}$/;

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
    if (file.root !== undefined) collect(file, file.root, [], group.maps);
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
function collect(file: SourceFile, node: YamlNode, path: Path, into: TextMap[]): void {
  if (node.kind === 'list') {
    node.items.forEach((item, i) => {
      collect(file, item, [...path, i], into);
    });
  } else if (node.kind === 'map') {
    const texts = node.entries.length > 0 && path.at(-1) !== 'pairs' && path.at(-1) !== 'alignment';
    const byLanguage =
      texts &&
      node.entries.every(
        ({ key, value }) => LANGUAGE.test(key) && value.kind === 'scalar' && typeof value.value === 'string',
      );
    if (byLanguage) into.push({ file, path, languages: node.entries.map((entry) => entry.key) });
    else for (const entry of node.entries) collect(file, entry.value, [...path, entry.key], into);
  }
}
