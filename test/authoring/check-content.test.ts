import { build } from 'esbuild';
import { expect, describe as group, it } from 'vitest';
import { checkContent, readConfig } from '../../src/authoring/index.js';
import { DEMO_BANK, DEMO_ITEMS, DEMO_PATHS, demoContent, itemFile } from './demo-content.js';
import { manyItems, shippedFiles } from './shipped-files.js';

const LONG =
  'type: true-false\nstem: "Quand une personne que vous aidez tombe et dit qu’elle a mal au dos, vous la relevez tout de suite."\nanswer: false';

const rules = (text: string, options = {}): string[] =>
  checkContent(demoContent({ [DEMO_PATHS.extra]: text }), options).diagnostics.map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

group('the content', () => {
  it('is given when nothing is an error', () => {
    const { content } = checkContent(demoContent());

    expect(content?.banks).toHaveLength(1);
    expect(content?.banks[0]).toMatchObject({ id: 'home', defaultLanguage: 'fr', stimuli: [] });
    expect(content?.banks[0]?.items.map((item) => item.id)).toContain('home-low-1');
    expect(content?.questionnaires.map(({ id }) => id)).toEqual(['intake']);
    expect(content?.assessment?.parts.map(({ id }) => id)).toEqual(['intake', 'home']);
  });

  it('is not given when something is', () => {
    const { content, diagnostics } = checkContent(demoContent({ [DEMO_PATHS.bank]: 'id: home\n' }));

    expect(content).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it('comes in the order of file names, whatever the order given', () => {
    const files = demoContent({
      [DEMO_PATHS.extra]: itemFile('type: true-false\nstem: "Le sel fond."\nanswer: true'),
    });

    expect(checkContent([...files].reverse())).toEqual(checkContent(files));
    expect(checkContent(files).content?.banks[0]?.items[0]?.id).toBe('home-example');
  });

  it('that ships has no error and can be used', () => {
    const { diagnostics, content } = checkContent(shippedFiles(), { today: '2026-11-21' });

    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content?.banks.map((bank) => bank.id).sort()).toEqual([
      'digital',
      'french',
      'soft-skills',
      'technical',
    ]);
  });
});

group('severities', () => {
  it('a rule can be turned off, raised, or made strict with the others', () => {
    expect(rules(itemFile(LONG))).toEqual(['info long-sentence']);
    expect(rules(itemFile(LONG), { config: { rules: { 'long-sentence': 'off' } } })).toEqual([]);
    expect(rules(itemFile(LONG), { config: { rules: { 'long-sentence': 'error' } } })).toEqual([
      'error long-sentence',
    ]);
    expect(rules(itemFile(LONG), { config: { extends: 'strict' } })).toEqual(['warning long-sentence']);
  });

  it('a rule without which content cannot be used stays an error', () => {
    const text = itemFile('type: true-false\nlevel: none\nstem: "Le sel fond."\nanswer: true');

    expect(rules(text, { config: { rules: { 'unknown-reference': 'off' } } })).toEqual([
      'error unknown-reference',
    ]);
  });
});

group('comments', () => {
  const with_ = (comment: string) => itemFile(LONG.replace('stem:', `# ${comment}\nstem:`));

  it('turn a rule off for the next line, their own line or the file', () => {
    expect(rules(with_('positioning-disable-next-line long-sentence -- needed here'))).toEqual([]);
    expect(
      rules(itemFile(LONG.replace('suite."', 'suite." # positioning-disable-line long-sentence'))),
    ).toEqual([]);
    expect(
      rules(
        with_('positioning-disable-file hard-words, long-sentence').replace(
          'relevez',
          'relevez accompagnement',
        ),
      ),
    ).not.toContain('info long-sentence');
  });

  it('hold to their last day, and are not remarked on before', () => {
    const today = { today: '2026-11-21' };
    const until = (day: string) =>
      with_(`positioning-disable-next-line long-sentence until ${day} -- quoted`);

    expect(rules(until('2026-11-21'), today)).toEqual([]);
    expect(rules(until('2026-11-20'), today)).toEqual(['info long-sentence']);
    expect(
      rules(
        itemFile(
          'type: true-false\nstem: "Le sel fond."\n# positioning-disable-next-line long-sentence until 2027-01-01\nanswer: true',
        ),
        today,
      ),
    ).toEqual([]);
  });

  it('about dates are not remarked on where nobody said what day it is', () => {
    const files = demoContent({
      [DEMO_PATHS.bank]: DEMO_BANK.replace(
        '\nid:',
        '\n# positioning-disable-next-line certification-date\nid:',
      ),
    });

    expect(checkContent(files).diagnostics).toEqual([]);
    expect(checkContent(files, { today: '2026-11-21' }).diagnostics.map(({ rule }) => rule)).toEqual([
      'disable-comment',
    ]);
  });

  it('are remarked on when they name no rule, one that stays on, or turn off nothing', () => {
    expect(rules(with_('positioning-disable-next-line long-sentences'))).toEqual([
      'warning disable-comment',
      'info long-sentence',
    ]);
    expect(rules(with_('positioning-disable-next-line duplicate-id, long-sentence'))).toEqual([
      'warning disable-comment',
    ]);
    expect(
      rules(
        DEMO_ITEMS.replace('items:', '# positioning-disable-next-line hard-words\nitems:').replaceAll(
          'home-',
          'house-',
        ),
      ),
    ).toContain('warning disable-comment');
  });
});

group('the configuration', () => {
  it('is read, and refused with its places', () => {
    const { config } = readConfig('format: 1\nextends: strict\nrules: { hard-words: off }\n', 'c.yaml');
    const { diagnostics } = readConfig(
      'format: 1\nextend: strict\nrules: { hard-wrods: off, long-sentence: loud }\n',
      'c.yaml',
    );

    expect(config).toEqual({ format: 1, extends: 'strict', rules: { 'hard-words': 'off' } });
    expect(diagnostics.map(({ rule, start }) => `${rule}@${start.line}:${start.column}`)).toEqual([
      'unknown-key@2:1',
      'unknown-value@3:42',
    ]);
    expect(readConfig('format: 1\nrules: { hard-wrods: off }\n', 'c.yaml').diagnostics).toMatchObject([
      { rule: 'unknown-key', data: { suggestion: 'hard-words' } },
    ]);
  });
});

it('5,000 items are checked within seconds', () => {
  const many = manyItems(5000);
  const begun = process.cpuUsage();

  checkContent(many, { today: '2026-11-21' });

  // Two seconds on a machine of its own (bench/check-content.ts); tests run on busy ones.
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(8);
});

it('runs in a browser: no Node module, no code made at run time', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/authoring/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);

  expect(outputFiles[0]?.text).not.toMatch(/new Function|\beval\(|\brequire\(/);
  expect(
    inputs.filter((input) => /node_modules/.test(input) && !/node_modules\/(yaml|seedrandom)\//.test(input)),
  ).toEqual([]);
});
