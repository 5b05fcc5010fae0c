import { outerConditions } from '../content/conditions.js';
import { ruleOutcomes } from '../content/rule-outcomes.js';
import { defineRule } from '../rule.js';

/** A rule can hold and can fail: one that never or always fires says nothing about the person. */
export const constantRule = defineRule('constant-rule', (content, report) => {
  const conditions = content.pathways?.value.conditions ?? {};
  const measures = content.pathways?.value.measures ?? {};
  const names = {
    conditions,
    levels: (test: string): readonly string[] | undefined =>
      (content.banks.find((bank) => bank.id === test)?.bank?.value.levels ?? measures[test]?.levels)?.map(
        (level) => level.id,
      ),
  };
  for (const { value, file, path } of outerConditions(content)) {
    if (value.always === true) continue;
    const outcomes = ruleOutcomes(value, names);
    if (outcomes === 'always' || outcomes === 'never') report({ file, path, at: 'key' }, { fires: outcomes });
  }
});
