import { expect, describe as group, it } from 'vitest';
import { type ContentFile, checkContent, RULE_IDS, type RuleId } from '../../src/authoring/index.js';
import { RULE_EXAMPLES } from '../../src/authoring/rule-examples.js';
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
