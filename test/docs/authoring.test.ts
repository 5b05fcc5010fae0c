import { describe, expect, it } from 'vitest';
import {
  applyFixes,
  checkContent,
  describe as describeDiagnostic,
  readConfig,
} from '../../src/authoring/index.js';
import { createTest, keyedResponse } from '../../src/index.js';
import { readMarkdown, readText } from './markdown.js';

const guide = readMarkdown('docs/authoring.md');
const files = new Map<string, string>();
for (const { language, info, text } of guide.blocks) {
  if (language === 'yaml' && info !== '') files.set(info, (files.get(info) ?? '') + text);
}
const bankFiles = [...files]
  .filter(([path]) => path.startsWith('item-banks/'))
  .map(([path, text]) => ({ path, text }));

/** What a bank of eleven items cannot have. */
const TOO_SMALL = ['thin-area', 'empty-cell', 'unreachable-cut', 'key-position', 'option-count'];

describe('docs/authoring.md', () => {
  const { diagnostics, content } = checkContent(bankFiles, { today: '2026-11-23' });
  const bank = content?.banks[0];

  it('has examples without a fault', () => {
    const found = diagnostics
      .filter(({ rule }) => !TOO_SMALL.includes(rule))
      .map(
        (found) => `${found.file}:${found.start.line} ${found.rule}: ${describeDiagnostic(found, 'en').what}`,
      );

    expect(found).toEqual([]);
    expect(bank?.items.length).toBeGreaterThanOrEqual(11);
  });

  it('has an example of every type and every kind of stimulus but pictures', () => {
    const schema = readText('schemas/items.schema.json');
    const types = new Set(
      [...schema.matchAll(/"const": "([a-z-]+)",\s*"description": "Item type/g)].map(([, id]) => id),
    );

    expect(types.size).toBe(10);
    expect(new Set(bank?.items.map(({ type }) => type))).toEqual(types);
    expect(new Set(bank?.stimuli.map(({ kind }) => kind))).toEqual(new Set(['text', 'screen', 'script']));
  });

  it('has examples that can be given as a test', () => {
    if (!bank) throw new Error('The bank can be used.');
    const test = createTest(bank);
    let state = test.start({ seed: 'guide', mode: 'in-room' });
    for (let step = test.next(state); step.kind === 'item'; step = test.next(state)) {
      state = test.answer(state, { item: step.item.id, response: keyedResponse(step.item) });
    }

    expect(test.result(state).overall?.level).toBe('operational');
  });

  it('has a configuration that can be followed', () => {
    const { config, diagnostics: found } = readConfig(
      files.get('positioning.config.yaml') ?? '',
      'positioning.config.yaml',
    );

    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(config?.locale).toBe('fr');
  });

  it('leaves nothing to fix', () => {
    for (const { path, text } of bankFiles) {
      const own = diagnostics.filter(({ file }) => file === path);
      expect(applyFixes(text, own).applied).toBe(0);
    }
  });

  it('tells the same in French and in English', () => {
    const halves = readText('docs/authoring.md')
      .split(/^## (?:Français|English|Exemples.*)$/m)
      .slice(1, 3);
    const shape = (half = '') => ({
      sections: half.match(/^### /gm)?.length,
      rows: half.match(/^\| /gm)?.length,
      keys: [...half.matchAll(/^\| \[?`([^`]+)`/gm)].map(([, key]) => key),
      commands: [...half.matchAll(/npx coeps (bank \S+|\w+)/g)].map(([, command]) => command),
    });

    expect(shape(halves[0])).toEqual(shape(halves[1]));
  });
});
