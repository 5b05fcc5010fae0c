import { expect, describe as group, it } from 'vitest';
import { checkContent, describe, describeRule, RULE_IDS } from '../../src/authoring/index.js';
import { RULE_EXAMPLES } from '../../src/authoring/rule-examples.js';
import { DEMO_PATHS, demoContent } from './demo-content.js';

/** A word space where French wants one that does not break. */
const BREAKING = / [;:!?»]|« |[\p{L})][;!?](?:\s|$)|(?<=\p{L})'(?=\p{L})/u;

group('words', () => {
  it.each(RULE_IDS)('%s has a title, a reason and advice in both languages', (rule) => {
    for (const locale of ['fr', 'en'] as const) {
      const { title, why, todo } = describeRule(rule, locale);
      expect(title).toMatch(/^.{4,70}$/u);
      expect(why).toMatch(/[.!]$/);
      expect(todo).toMatch(/[.!)]$/);
    }
    expect(describeRule(rule, 'fr')).not.toEqual(describeRule(rule, 'en'));
  });

  it('the French ones keep their own rules of typography', () => {
    const texts = RULE_IDS.flatMap((rule) => {
      const { title, why, todo } = describeRule(rule, 'fr');
      return [title, why, rule === 'french-typography' || rule === 'yaml-tag' ? '' : todo];
    });

    expect(texts.filter((text) => BREAKING.test(text))).toEqual([]);
  });

  it('what content says cannot reach the terminal as a command', () => {
    const text = 'format: 1\n"\\e[2Jkey\\u202e": 1\n';
    const { diagnostics } = checkContent(demoContent({ [DEMO_PATHS.extra]: text }));
    const words = diagnostics.map((found) => describe(found, 'fr').what).join(' ');

    expect(words).not.toMatch(/[\u001B\u202E]/);
    expect(words).toContain('\\u{1b}');
  });

  it('every rule has an example of each kind', () => {
    for (const rule of RULE_IDS) {
      expect(RULE_EXAMPLES[rule].bad).not.toBe('');
      expect(RULE_EXAMPLES[rule].good).not.toBe(RULE_EXAMPLES[rule].bad);
    }
  });
});
