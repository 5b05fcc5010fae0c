import type { Text } from '../../formats/items.js';
import type { Path } from '../diagnostic.js';
import type { YamlNode, YamlScalar } from '../yaml/yaml-node.js';
import type { SourceFile } from './source-file.js';

/** One text in one language. */
export interface LanguageText {
  readonly language: string;
  readonly text: string;
  readonly path: Path;
}

/** The texts of a value that is a plain text or one text per language. */
export function languageTexts(text: Text | undefined, path: Path, defaultLanguage: string): LanguageText[] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [{ language: defaultLanguage, text, path }];
  return Object.entries(text).map(([language, words]) => ({
    language,
    text: words,
    path: [...path, language],
  }));
}

/** The text of a value in one language, else in its first one. */
export function textIn(text: Text | undefined, language: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** Keys whose plain texts are read by people. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'descriptor',
  'text',
  'stem',
  'instruction',
  'rationale',
  'why',
  'principle',
  'material',
  'alt',
  'voice',
  'unit',
  'help',
  'notice',
]);

const LANGUAGE = /^[a-z]{2}$/;

/** Keys of two letters that are no languages. */
const SHORT_KEYS: ReadonlySet<string> = new Set(['id', 'on', 'by', 'is', 'if', 'of', 'to', 'at']);

/** Tells whether a key is the code of a language. */
export function isLanguageKey(key: string): boolean {
  return key.length === 2 && LANGUAGE.test(key) && !SHORT_KEYS.has(key);
}

/** Takes a text for people, as written in a file. */
export type VisitText = (node: YamlScalar, language: string, path: () => Path) => void;

/** Visits every text for people in a file, found by the keys above and by language codes. */
export function visitTexts(file: SourceFile, defaultLanguage: string, visitText: VisitText): void {
  const path: (string | number)[] = [];
  const pathNow = (): Path => [...path];
  const visit = (node: YamlNode, key: string, parentKey: string): void => {
    if (node.kind === 'map') {
      for (const entry of node.entries) {
        path.push(entry.key);
        visit(entry.value, entry.key, key);
        path.pop();
      }
    } else if (node.kind === 'list') {
      for (let i = 0; i < node.items.length; i += 1) {
        const item = node.items[i];
        path.push(i);
        if (item !== undefined) visit(item, '', key);
        path.pop();
      }
    } else if (typeof node.value === 'string') {
      if (parentKey === 'pairs') return;
      const language = isLanguageKey(key) ? key : TEXT_KEYS.has(key) ? defaultLanguage : undefined;
      if (language !== undefined) visitText(node, language, pathNow);
    }
  };
  if (file.root !== undefined) visit(file.root, '', '');
}

/** A text with typographic variants made alike, for comparing. */
export function normalizedText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/ ?([?!:;,.…»«"“”])/g, '$1')
    .trim();
}
