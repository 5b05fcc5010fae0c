import { describe, expect, it } from 'vitest';
import { french } from '../../cli/locales/fr.js';
import { KEY_TABLE } from '../../cli/terminal/key-table.js';
import { assessment } from '../../src/content/index.js';
import { readText } from './markdown.js';

const guide = readText('docs/counsellor-guide.md');

describe('docs/counsellor-guide.md', () => {
  it('has the keys of the runner, in its words', () => {
    const rows = Object.fromEntries(
      [...guide.matchAll(/^\| `(.)` \| (.*) \|$/gm)].map(([, key = '', effect]) => [key, effect]),
    );
    const keys = KEY_TABLE.map(({ key, command }) => [
      key,
      command === 'help' ? 'l’aide' : french.keys.command(command),
    ]);

    expect(rows).toEqual(Object.fromEntries(keys));
  });

  it.each([
    french.consent.refuse,
    french.home.mode('remote'),
    french.home.seesTextQuestion,
    french.screen.tooSmall(80, 24).split('.')[0] ?? '',
    french.error('store/in-use', {}).split(' (')[0] ?? '',
    french.error('assessment/content-changed', {}).split(' (')[0] ?? '',
    french.error('store/disk-full', {}).split(/\s:/)[0] ?? '',
    french.results.start,
  ])('quotes the screen: %s', (words) => {
    expect(guide).toContain(words.trim());
  });

  it('names the parts of the positioning that a counsellor chooses among', () => {
    const titles = assessment.assessment.parts.map(({ title, questionnaire }) => {
      const own = title ?? assessment.questionnaires.find(({ id }) => id === questionnaire)?.title ?? '';
      return (typeof own === 'string' ? own : (own.fr ?? '')).replace(' (facultatif)', '');
    });

    expect([...new Set(titles)].filter((title) => !guide.includes(title))).toEqual([]);
  });
});
