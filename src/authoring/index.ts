export type { ConfigFile } from '../formats/config.js';
export { applyFixes, type FixedText } from './apply-fixes.js';
export { checkContent } from './check-content.js';
export type { CheckedContent, CheckOptions, CheckResult, ContentFile } from './check-files.js';
export { CONTENT_KINDS, type ContentKind, contentKind } from './content/content-kind.js';
export { type Description, describe, describeRule, type RuleLocale } from './describe.js';
export type {
  Diagnostic,
  DiagnosticOf,
  Path,
  Position,
  RuleId,
  Severity,
  TextEdit,
} from './diagnostic.js';
export { compareDiagnostics } from './diagnostic.js';
export { readConfig } from './read-config.js';
export type { RuleConfig, RuleLevel } from './rule-config.js';
export type {
  EntityKind,
  PartProblem,
  Place,
  RuleFacts,
  SyntaxProblem,
  TypographyHabit,
  ValueType,
} from './rule-facts.js';
export { isRuleId, RULE_IDS, RULE_SETTINGS, type RuleSetting } from './rule-settings.js';
export { readYaml, type YamlText } from './yaml/read-yaml-text.js';
export { MAX_FILE_BYTES } from './yaml/reading-limits.js';
