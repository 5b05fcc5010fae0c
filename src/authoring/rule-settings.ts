import type { RuleId, Severity } from './diagnostic.js';

/** How a rule weighs by itself, and whether authors may change that. */
export interface RuleSetting {
  readonly severity: Severity;
  /** true: neither the configuration nor a comment turns it off, because content that breaks it cannot be used. */
  readonly alwaysOn?: true;
}

const unusable: RuleSetting = { severity: 'error', alwaysOn: true };
const wrong: RuleSetting = { severity: 'error' };
const doubtful: RuleSetting = { severity: 'warning' };
const remark: RuleSetting = { severity: 'info' };

/** Every rule and its weight. */
export const RULE_SETTINGS: Readonly<Record<RuleId, RuleSetting>> = {
  'file-unreadable': unusable,
  'file-too-large': unusable,
  'invalid-utf8': unusable,
  'control-character': unusable,
  'byte-order-mark': remark,
  'windows-line-ends': remark,
  'empty-file': unusable,
  'unknown-file': doubtful,
  'missing-modeline': remark,
  'yaml-syntax': unusable,
  'yaml-tab': unusable,
  'yaml-alias': unusable,
  'yaml-depth': unusable,
  'yaml-size': unusable,
  'yaml-documents': unusable,
  'yaml-tag': unusable,
  'duplicate-key': unusable,
  'forbidden-key': unusable,
  'unknown-key': unusable,
  'missing-key': unusable,
  'wrong-type': unusable,
  'unknown-value': unusable,
  'wrong-form': unusable,
  'out-of-range': unusable,
  'wrong-count': unusable,
  'repeated-value': unusable,
  'not-allowed': unusable,
  'too-many-problems': unusable,
  'disable-comment': doubtful,
  'missing-bank-file': unusable,
  'duplicate-id': unusable,
  'unknown-reference': unusable,
  'key-count': unusable,
  'incomplete-answer': unusable,
  'unsolvable-item': unusable,
  'unused-stimulus': doubtful,
  'duplicate-item': wrong,
  'similar-items': doubtful,
  'duplicate-option': wrong,
  'option-count': remark,
  'option-length': doubtful,
  'all-of-the-above': doubtful,
  'key-longest': doubtful,
  'key-position': remark,
  'long-sentence': remark,
  'hard-words': remark,
  'missing-language': doubtful,
  'french-typography': doubtful,
  'screen-width': doubtful,
  'image-words': doubtful,
  'script-length': doubtful,
  'cut-scores': unusable,
  'prior-correlation': unusable,
  'loss-matrix': unusable,
  'settings-conflict': wrong,
  'implausible-parameter': doubtful,
  'guessing-parameter': doubtful,
  'calibration-model': unusable,
  'stale-calibration': unusable,
  'revision-not-raised': wrong,
  'empty-cell': doubtful,
  'thin-area': doubtful,
  'unreachable-cut': doubtful,
  'assessment-part': unusable,
  condition: unusable,
  'certification-date': doubtful,
  'constant-rule': doubtful,
  'unmeasured-area': wrong,
  'unusable-catalogue': unusable,
};

/** Every rule id, in the order of the documentation. */
export const RULE_IDS: readonly RuleId[] = Object.keys(RULE_SETTINGS) as RuleId[];

/** Tells whether a text is the id of a rule. */
export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(RULE_SETTINGS, id);
}
