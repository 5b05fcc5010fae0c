import { visitTexts } from '../content/content-texts.js';
import type { SourceFile } from '../content/source-file.js';
import type { TextEdit } from '../diagnostic.js';
import { defineRule } from '../rule.js';
import type { TypographyHabit } from '../rule-facts.js';
import type { YamlScalar } from '../yaml/yaml-node.js';

const NO_BREAK = '\u00A0';
const NO_BREAKS = '\u00A0\u202F';

/** A habit, where a text breaks it, and what stands there instead. Matches are replaced as a whole. */
interface Habit {
  readonly name: TypographyHabit;
  readonly broken: RegExp;
  readonly replacement: string;
}

const HABITS: readonly Habit[] = [
  { name: 'apostrophe', broken: /(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, replacement: '’' },
  // Before a colon only where one has been written: 8:30 and addresses have none.
  { name: 'space', broken: / (?=[;:!?»](?:[\s”"'»)\]…!?]|$))/g, replacement: NO_BREAK },
  { name: 'space', broken: /(?<=[\p{L}\p{N})»])(?=[;!?](?:[\s”"»)]|$))/gu, replacement: NO_BREAK },
  { name: 'space', broken: /(?<=«) /g, replacement: NO_BREAK },
  { name: 'space', broken: new RegExp(`(?<=«)(?=[^\\s${NO_BREAKS}])`, 'g'), replacement: NO_BREAK },
  { name: 'space', broken: new RegExp(`(?<=[^\\s${NO_BREAKS}])(?=»)`, 'g'), replacement: NO_BREAK },
  { name: 'ellipsis', broken: /(?<!\.)\.{3}(?!\.)/g, replacement: '…' },
  {
    name: 'ligature',
    broken: /(?<=\b[csm]?)oe(?=(?:ur|uf|ufs|urs|uvre|uvres|il|illet)\b)/g,
    replacement: 'œ',
  },
];

/**
 * True of any text with something to look at closer: most texts have nothing. Each branch starts with a sign
 * that is rare in a text, so that few places are looked at twice.
 */
const ANY_BROKEN = /'|[;!?»](?<=[^\u00A0\u202F].)|:(?<= .)|«[^\u00A0\u202F]|\.{3}|oe/;

/** Addresses and signs of the web keep their own punctuation. */
const TECHNICAL = /https?:|www\.|@|\?[a-z]+=/;

/** French texts follow French typography: apostrophes, spaces before double signs, quotes, ellipses. */
export const frenchTypography = defineRule('french-typography', (content, report) => {
  const languages = new Map<SourceFile, string>();
  for (const bank of content.banks) {
    const language = bank.bank?.value.defaultLanguage;
    if (language === undefined) continue;
    if (bank.bank !== undefined) languages.set(bank.bank.file, language);
    for (const located of [...bank.items, ...bank.stimuli]) languages.set(located.file, language);
  }
  for (const { file, value } of content.questionnaires) languages.set(file, value.defaultLanguage);
  const { assessment, certifications, pathways, eligibility, occupations } = content;
  if (assessment !== undefined) languages.set(assessment.file, assessment.value.defaultLanguage);
  for (const located of [certifications, pathways, eligibility, occupations]) {
    if (located !== undefined) languages.set(located.file, 'fr');
  }
  const screens = new Set<string>();
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.stimuli) {
      if (value.kind === 'screen') screens.add(`${file.path}#${path.join('/')}`);
    }
  }
  for (const [file, language] of languages) {
    visitTexts(file, language, (node, textLanguage, path) => {
      if (textLanguage !== 'fr') return;
      const found = brokenHabits(file, node);
      if (found === undefined) return;
      const place = path();
      // A drawn screen counts its columns: nothing is added to it.
      if (screens.has(`${file.path}#${place.slice(0, 2).join('/')}`) && place[2] === 'text') return;
      const [first] = found.fix;
      const range = first && { start: first.start, end: Math.max(first.end, first.start + 1) };
      report({ file, path: place, ...(range && { range }) }, found.facts, found.fix);
    });
  }
});

function brokenHabits(file: SourceFile, node: YamlScalar) {
  const value = String(node.value);
  if (!ANY_BROKEN.test(value) || TECHNICAL.test(value)) return undefined;
  const habits = new Set<TypographyHabit>();
  let count = 0;
  let sample = '';
  for (const { name, broken } of HABITS) {
    for (const match of value.matchAll(broken)) {
      habits.add(name);
      count += 1;
      sample ||= sampleAround(value, match.index);
    }
  }
  if (count === 0) return undefined;
  return { facts: { habits: [...habits], count, sample }, fix: edits(file, node) };
}

/** Letters shown before and after a place, at least. */
const AROUND = 12;

/** The words around a place, whole ones. */
function sampleAround(text: string, place: number): string {
  const isLetter = (index: number): boolean => /\S/.test(text.charAt(index));
  let start = Math.max(0, place - AROUND);
  let end = Math.min(text.length, place + AROUND);
  while (start > 0 && isLetter(start - 1)) start -= 1;
  while (end < text.length && isLetter(end)) end += 1;
  return text.slice(start, end).trim().replace(/\s+/g, ' ');
}

/** Edits on the source of a scalar; none when its escapes make the source differ from the text. */
function edits(file: SourceFile, { start, end, style }: YamlScalar): readonly TextEdit[] {
  const source = file.text.slice(start, end);
  if (source.includes('\\')) return [];
  const [from, to] = style === 'plain' || style === 'block' ? [0, source.length] : [1, source.length - 1];
  // Inside single quotes an apostrophe is written twice.
  if (style === 'single' && source.slice(from, to).includes("'")) return [];
  const found: TextEdit[] = [];
  for (const { broken, replacement } of HABITS) {
    for (const match of source.matchAll(broken)) {
      if (match.index < from || match.index + match[0].length > to) continue;
      found.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        text: replacement,
      });
    }
  }
  return found.sort((first, second) => first.start - second.start);
}
