import { describe, expect, it } from 'vitest';
import { WORDS } from '../../cli/locales/choose-words.js';
import {
  INSTRUCTION_CATALOGUES,
  instructionWords,
  languageLabel,
} from '../../cli/locales/instructions/catalogues.js';
import { cleanText } from '../../cli/text/clean-text.js';
import { PERSON_CATALOGUES } from '../../src/report/locales/catalogues.js';

/** The script each language is written in, and one that must not be found in its words. */
const SCRIPTS = {
  uk: [/\p{Script=Cyrillic}/u, /[ёъыэ]/iu],
  ar: [/\p{Script=Arabic}/u, /[éèç]/iu],
  es: [/\p{Script=Latin}/u, /[ãõç]/iu],
  pt: [/\p{Script=Latin}/u, /[ñ¿¡]/iu],
} as const;

/** Words by path, functions called with small numbers and simple texts. */
function said(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const given = path.endsWith('.progress')
      ? [{ part: 'p', done: 2, atMost: 9, minutesLeft: 4 }]
      : path.endsWith('.startWith')
        ? [['a', 'b']]
        : /rate|unknownScore/.test(path)
          ? [[0, 1]]
          : [3, 5];
    const told: unknown = (value as (...args: unknown[]) => unknown)(...given);
    return [[path, String(told)]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => said(inner, `${path}.${key}`));
}

describe.each(Object.values(INSTRUCTION_CATALOGUES))('instructions in $language', ({ language, words }) => {
  it('say everything the French says, in their own script', () => {
    const own = said(words);
    const french = (path: string): unknown =>
      path
        .slice(1)
        .split('.')
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], WORDS.fr);
    const [script, foreign] = SCRIPTS[language as keyof typeof SCRIPTS];

    expect(own.length).toBeGreaterThan(80);
    expect(words.consent.notice).toHaveLength(WORDS.fr.consent.notice.length);
    expect(words.consent.refused).toHaveLength(WORDS.fr.consent.refused.length);
    for (const [path, text] of own) {
      expect(typeof french(path), path).toMatch(/string|function/);
      expect(text, path).toMatch(script);
      expect(text, path).not.toMatch(foreign);
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      if (text.length > 12) expect(text, path).not.toBe(french(path));
      // Nothing a terminal would have to be protected from.
      expect(cleanText(text), path).toBe(text);
    }
  });

  it('are marked as not reviewed as long as nobody has, like the person sheet in the same language', () => {
    const { reviewed } = INSTRUCTION_CATALOGUES[language as keyof typeof SCRIPTS];
    const merged = instructionWords(language, 'fr');

    expect(merged.caution).toBe(reviewed === undefined ? 'traduction non relue' : undefined);
    expect(languageLabel(language, WORDS.fr).includes('non relue')).toBe(reviewed === undefined);
    expect(PERSON_CATALOGUES[language].words.title).toBeDefined();
    // What is for the counsellor alone stays in the interface's language.
    expect(merged.counsellor).toBe(WORDS.fr.counsellor);
  });
});

describe('Arabic', () => {
  it('is announced as depending on the terminal', () => {
    expect(languageLabel('ar', WORDS.fr)).toContain('terminal');
    expect(languageLabel('ar', WORDS.en)).toContain('terminal');
  });

  it('counts minutes by its own rules', () => {
    const { expect: told } = INSTRUCTION_CATALOGUES.ar.words.part;

    expect(told(1)).toContain('دقيقة واحدة');
    expect(told(2)).toContain('دقيقتين');
    expect(told(5)).toContain('5 دقائق');
    expect(told(20)).toContain('20 دقيقة');
  });
});
