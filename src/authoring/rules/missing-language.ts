import { isLanguageKey } from '../content/content-texts.js';
import type { SourceFile } from '../content/source-file.js';
import type { Path } from '../diagnostic.js';
import { defineRule } from '../rule.js';
import type { RuleFacts } from '../rule-facts.js';
import type { YamlMap, YamlNode } from '../yaml/yaml-node.js';

/** A language is usual in a group of files when this share of its texts by language have it. */
const USUAL = 0.5;

/** Takes the languages of a text, as one mark, and the path to it. */
type VisitTextMap = (languages: string, path: () => Path) => void;

/** A text by language has the default language, and those its neighbours have. */
export const missingLanguage = defineRule('missing-language', (content, report) => {
  const groups = new Map<string, { readonly files: Set<SourceFile>; readonly defaultLanguage: string }>();
  const add = (name: string, file: SourceFile, defaultLanguage: string): void => {
    const group = groups.get(name) ?? { files: new Set(), defaultLanguage };
    groups.set(name, group);
    group.files.add(file);
  };
  for (const bank of content.banks) {
    if (bank.bank === undefined) continue;
    const { defaultLanguage } = bank.bank.value;
    add(bank.folder, bank.bank.file, defaultLanguage);
    for (const { file } of [...bank.items, ...bank.stimuli])
      add(`${bank.folder}/items`, file, defaultLanguage);
  }
  for (const { file, value } of content.questionnaires) add(file.path, file, value.defaultLanguage);
  if (content.assessment !== undefined) {
    add('assessment', content.assessment.file, content.assessment.value.defaultLanguage);
  }
  for (const { files, defaultLanguage } of groups.values()) {
    // A group has thousands of texts and few sets of languages: texts are placed only when their set is wrong.
    const counts = new Map<string, number>();
    for (const file of files) {
      visitTextMaps(file, (languages) => counts.set(languages, (counts.get(languages) ?? 0) + 1));
    }
    const wrong = wrongSets(counts, defaultLanguage);
    if (wrong.size === 0) continue;
    for (const file of files) {
      visitTextMaps(file, (languages, path) => {
        const facts = wrong.get(languages);
        if (facts !== undefined) report({ file, path: path(), at: 'key' }, facts);
      });
    }
  }
});

/** What each set of languages lacks, for those that lack something. @param counts texts with each set */
function wrongSets(
  counts: ReadonlyMap<string, number>,
  defaultLanguage: string,
): ReadonlyMap<string, RuleFacts['missing-language']> {
  const sets = [...counts].map(([mark, count]) => ({ mark, languages: mark.split(' '), count }));
  const all = sets.reduce((sum, { count }) => sum + count, 0);
  const textsIn = (language: string): number =>
    sets.reduce((sum, { languages, count }) => sum + (languages.includes(language) ? count : 0), 0);
  const usual = [...new Set(sets.flatMap(({ languages }) => languages))].filter(
    (language) => textsIn(language) >= USUAL * all,
  );
  const wrong = new Map<string, RuleFacts['missing-language']>();
  for (const { mark, languages } of sets) {
    const language = usual.find((candidate) => !languages.includes(candidate));
    if (!languages.includes(defaultLanguage))
      wrong.set(mark, { language: defaultLanguage, reason: 'default' });
    else if (language !== undefined) wrong.set(mark, { language, reason: 'usual' });
  }
  return wrong;
}

/** Visits the maps whose keys are all languages and whose values are all texts. */
function visitTextMaps(file: SourceFile, visitTextMap: VisitTextMap): void {
  const path: (string | number)[] = [];
  const pathNow = (): Path => [...path];
  const visit = (node: YamlNode, key: string | number): void => {
    if (node.kind === 'map') {
      if (key !== 'pairs' && key !== 'alignment' && isByLanguage(node)) {
        visitTextMap(node.entries.map((entry) => entry.key).join(' '), pathNow);
      } else for (const entry of node.entries) step(entry.key, entry.value);
    } else if (node.kind === 'list') {
      for (let i = 0; i < node.items.length; i += 1) step(i, node.items[i] as YamlNode);
    }
  };
  const step = (key: string | number, inner: YamlNode): void => {
    if (inner.kind === 'scalar') return;
    path.push(key);
    visit(inner, key);
    path.pop();
  };
  if (file.root !== undefined) visit(file.root, '');
}

function isByLanguage(node: YamlMap): boolean {
  if (node.entries.length === 0) return false;
  return node.entries.every(
    ({ key, value }) => isLanguageKey(key) && value.kind === 'scalar' && typeof value.value === 'string',
  );
}
