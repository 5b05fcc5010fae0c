import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, describe as group, it } from 'vitest';
import { rulePages } from '../../scripts/rule-pages.js';
import { SourceFile } from '../../src/authoring/content/source-file.js';
import { type ContentFile, checkContent, RULE_IDS, type RuleId } from '../../src/authoring/index.js';
import { RULE_EXAMPLES } from '../../src/authoring/rule-examples.js';
import { schemaDiagnostics } from '../../src/authoring/schema/schema-diagnostics.js';
import type { Validator } from '../../src/authoring/schema/validator.js';
import { readYamlFile } from '../../src/authoring/yaml/read-yaml-file.js';
import { MAX_FILE_BYTES } from '../../src/authoring/yaml/reading-limits.js';
import { readWithYaml } from '../../src/authoring/yaml/yaml-reader.js';
import { loadContent } from '../../src/node/load-content.js';
import {
  DEMO_ASSESSMENT,
  DEMO_BANK,
  DEMO_PATHS,
  DEMO_QUESTIONNAIRE,
  demoContent,
  itemFile,
  withBlocks,
} from './demo-content.js';

const EMPTY_ITEMS = '# yaml-language-server: $schema=../../schemas/items.schema.json\nformat: 1\n';

/** The demo content with an example in its place. */
function withExample(rule: RuleId, text: string): ContentFile[] {
  switch (RULE_EXAMPLES[rule].place) {
    case 'item':
      return demoContent({ [DEMO_PATHS.extra]: itemFile(text) });
    case 'items':
      return demoContent({ [DEMO_PATHS.extra]: withBlocks(EMPTY_ITEMS, text) });
    case 'file':
      return demoContent({ [DEMO_PATHS.extra]: `${text}\n` });
    case 'bank':
      return demoContent({ [DEMO_PATHS.bank]: withBlocks(DEMO_BANK, text) });
    case 'questionnaire':
      return demoContent({ [DEMO_PATHS.questionnaire]: withBlocks(DEMO_QUESTIONNAIRE, text) });
    case 'assessment':
      return demoContent({ [DEMO_PATHS.assessment]: withBlocks(DEMO_ASSESSMENT, text) });
    default:
      throw new Error('This example is only shown.');
  }
}

const rulesFound = (files: readonly ContentFile[]): RuleId[] =>
  checkContent(files, { today: '2026-11-21' }).diagnostics.map((diagnostic) => diagnostic.rule);

it('the demo content has nothing to remark on', () => {
  expect(checkContent(demoContent(), { today: '2026-11-21' }).diagnostics).toEqual([]);
});

group('the examples of each rule', () => {
  const runnable = RULE_IDS.filter((rule) => RULE_EXAMPLES[rule].place !== 'shown');

  it.each(runnable)('%s finds its bad example', (rule) => {
    const found = rulesFound(withExample(rule, RULE_EXAMPLES[rule].bad));

    expect(found).toContain(rule);
  });

  it.each(runnable)('%s is silent on its good example', (rule) => {
    const found = rulesFound(withExample(rule, RULE_EXAMPLES[rule].good));

    expect(found).not.toContain(rule);
  });

  it.each(runnable)('the good example of %s holds no error', (rule) => {
    const { diagnostics } = checkContent(withExample(rule, RULE_EXAMPLES[rule].good));

    expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
  });
});

/** Content on disk, for what goes wrong before a text is there. */
function rulesOnDisk(spoil: (folder: string) => void): RuleId[] {
  const folder = mkdtempSync(join(tmpdir(), 'coeps-rule-'));
  try {
    for (const { path, text } of demoContent()) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    spoil(folder);
    return loadContent(folder).diagnostics.map((diagnostic) => diagnostic.rule);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

group('rules whose examples can only be shown', () => {
  /** The mistake itself, for rules that nothing else tests. */
  const spoilt: Partial<Record<RuleId, () => RuleId[]>> = {
    'file-unreadable': () =>
      rulesOnDisk((folder) => symlinkSync('../nowhere', join(folder, 'item-banks/lost.items.yaml'))),
    'invalid-utf8': () =>
      rulesOnDisk((folder) => writeFileSync(join(folder, DEMO_PATHS.extra), Uint8Array.of(0x61, 0xe9, 0x0a))),
    'file-too-large': () =>
      rulesFound(demoContent({ [DEMO_PATHS.extra]: `#${'x'.repeat(MAX_FILE_BYTES)}\n` })),
    'yaml-size': () => rulesFound(demoContent({ [DEMO_PATHS.extra]: `[${'1,'.repeat(200_000)}1]` })),
    'unknown-file': () => rulesFound(demoContent({ 'item-banks/home/kitchen.yaml': 'format: 1\n' })),
    'missing-bank-file': () =>
      rulesFound(demoContent({ 'item-banks/garden/tools.items.yaml': `${EMPTY_ITEMS}items: []\n` })),
    // No keyword of the schemas leads there today: the rule is a net for those to come.
    'not-allowed': () => {
      const file = new SourceFile(DEMO_PATHS.extra, 'format: 1\n', 'items');
      readYamlFile(file, readWithYaml);
      const refuse: Validator = Object.assign(() => false, {
        errors: [{ keyword: 'contains', instancePath: '', schemaPath: '#/contains', params: {} }],
      });
      return schemaDiagnostics(file, refuse, 'items').map((diagnostic) => diagnostic.rule);
    },
  };

  it.each(Object.keys(spoilt) as RuleId[])('%s is found', (rule) => {
    expect(spoilt[rule]?.()).toContain(rule);
  });

  it('are each found by some test', () => {
    const others = ['rules.test.ts', 'schema-diagnostics.test.ts']
      .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
      .join('');
    const untested = RULE_IDS.filter(
      (rule) => RULE_EXAMPLES[rule].place === 'shown' && !spoilt[rule] && !others.includes(`'${rule}'`),
    );

    expect(untested).toEqual([]);
  });
});

group('docs/rules', () => {
  const folder = new URL('../../docs/rules/', import.meta.url);

  it('holds what "tsx scripts/generate-rule-docs.ts" writes', () => {
    const pages = rulePages();

    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
  });

  it.each(RULE_IDS)('%s says what, why and what to do in both languages, with two examples', (rule) => {
    const page = readFileSync(new URL(`${rule}.md`, folder), 'utf8');

    const headings = ['**Pourquoi.** ', '**Que faire.** ', 'À éviter', 'Correct'];
    headings.push('**Why.** ', '**What to do.** ', 'Not like this', 'Like this');
    for (const heading of headings) expect(page).toContain(heading);
    expect(page.match(/^```yaml\n[\s\S]+?\n```$/gm)).toHaveLength(4);
    expect(RULE_EXAMPLES[rule].bad).not.toBe(RULE_EXAMPLES[rule].good);
  });
});
