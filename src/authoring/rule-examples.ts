import { BANK_EXAMPLES } from './examples/bank-examples.js';
import { FILE_EXAMPLES } from './examples/file-examples.js';
import { ITEM_EXAMPLES } from './examples/item-examples.js';
import { PATHWAY_EXAMPLES } from './examples/pathway-examples.js';
import type { RuleExample } from './examples/rule-example.js';
import { SCHEMA_EXAMPLES } from './examples/schema-examples.js';
import { TEXT_EXAMPLES } from './examples/text-examples.js';
import type { RuleId } from './rule-facts.js';

/** A bad and a good example of every rule: shown by `coeps explain`, printed in docs/rules, run by the tests. */
export const RULE_EXAMPLES: Readonly<Record<RuleId, RuleExample>> = {
  ...FILE_EXAMPLES,
  ...SCHEMA_EXAMPLES,
  ...BANK_EXAMPLES,
  ...ITEM_EXAMPLES,
  ...TEXT_EXAMPLES,
  ...PATHWAY_EXAMPLES,
};
