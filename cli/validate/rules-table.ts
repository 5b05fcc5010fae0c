import { describeRule } from '../../src/authoring/describe.js';
import type { RuleId } from '../../src/authoring/diagnostic.js';
import { ruleLevel } from '../../src/authoring/rule-config.js';
import { RULE_SETTINGS } from '../../src/authoring/rule-settings.js';
import type { ValidateSettings } from './validate-settings.js';

/** Rules with their severity and title, one a line. */
export function rulesTable(
  rules: readonly RuleId[],
  { words, locale, rules: config }: Pick<ValidateSettings, 'words' | 'locale' | 'rules'>,
): string {
  const width = Math.max(...rules.map((rule) => rule.length));
  const severity = (rule: RuleId): string => {
    const level = ruleLevel(rule, config);
    return level === 'off' ? 'off' : words.report.severity[level].one;
  };
  const severityWidth = Math.max(...rules.map((rule) => severity(rule).length));
  const lines = rules.map((rule) => {
    const lock = RULE_SETTINGS[rule].alwaysOn ? '*' : ' ';
    const { title } = describeRule(rule, locale);
    return `${rule.padEnd(width)}  ${severity(rule).padEnd(severityWidth)} ${lock}  ${title}`;
  });
  return `${lines.join('\n')}\n\n* ${words.explain.alwaysOn}\n`;
}
