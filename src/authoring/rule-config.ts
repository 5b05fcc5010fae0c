import type { Diagnostic, RuleId, Severity } from './diagnostic.js';
import { RULE_SETTINGS } from './rule-settings.js';

/** Severity an author gives a rule. */
export type RuleLevel = Severity | 'off';

/** How strict the rules are. strict raises remarks to warnings and warnings to errors. */
export interface RuleConfig {
  readonly extends?: 'recommended' | 'strict' | undefined;
  readonly rules?: { readonly [R in RuleId]?: RuleLevel } | undefined;
}

const RAISED = { info: 'warning', warning: 'error', error: 'error' } as const;

/** The level of a rule under a configuration. Rules that are always on keep theirs. */
export function ruleLevel(rule: RuleId, config: RuleConfig): RuleLevel {
  const { severity, alwaysOn } = RULE_SETTINGS[rule];
  if (alwaysOn) return severity;
  return config.rules?.[rule] ?? (config.extends === 'strict' ? RAISED[severity] : severity);
}

/** Gives each diagnostic the severity of the configuration, and leaves out those turned off. */
export function configured(diagnostics: readonly Diagnostic[], config: RuleConfig): Diagnostic[] {
  return diagnostics.flatMap((found) => {
    const severity = ruleLevel(found.rule, config);
    return severity === 'off' ? [] : [{ ...found, severity }];
  });
}
