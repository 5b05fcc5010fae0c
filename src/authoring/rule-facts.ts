/** What can be referred to by an id, in content. */
export type EntityKind =
  | 'bank'
  | 'item'
  | 'stimulus'
  | 'option'
  | 'scale'
  | 'level'
  | 'can-do'
  | 'questionnaire'
  | 'section'
  | 'question'
  | 'form'
  | 'part'
  | 'occupation'
  | 'certification'
  | 'bloc'
  | 'pathway'
  | 'rule'
  | 'other';

/** What a value is, in an author's words. */
export type ValueType = 'text' | 'number' | 'integer' | 'yes-no' | 'list' | 'map' | 'empty';

/** Where an id was first given. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A family of YAML syntax errors that one sentence covers. */
export type SyntaxProblem =
  | 'indent'
  | 'quote'
  | 'escape'
  | 'bracket'
  | 'colon'
  | 'scalar-start'
  | 'key-too-long'
  | 'unexpected';

/** A habit of French typography that a text breaks. */
export type TypographyHabit = 'apostrophe' | 'space' | 'ellipsis' | 'ligature';

/** Why a part of an assessment cannot be given. */
export type PartProblem = 'nothing-to-give' | 'two-things-to-give' | 'compose-without-bank' | 'no-area';

/**
 * Every rule, with the facts its diagnostics carry. The list is closed: adding a rule here makes the
 * compiler ask for its severity, its words in each language and its examples.
 */
export interface RuleFacts {
  'file-unreadable': { readonly reason: 'missing' | 'permission' | 'not-a-file' | 'loop' | 'other' };
  'file-too-large': { readonly bytes: number; readonly limit: number };
  'invalid-utf8': { readonly byte: number };
  'control-character': {
    readonly code: string;
    readonly count: number;
    readonly kind: 'control' | 'direction';
  };
  'byte-order-mark': Record<never, never>;
  'windows-line-ends': { readonly count: number };
  'empty-file': Record<never, never>;
  'unknown-file': { readonly name: string };
  'missing-modeline': { readonly schema: string };
  'yaml-syntax': { readonly problem: SyntaxProblem; readonly code: string };
  'yaml-tab': Record<never, never>;
  'yaml-alias': { readonly name: string };
  'yaml-depth': { readonly limit: number };
  'yaml-size': { readonly limit: number };
  'yaml-documents': Record<never, never>;
  'yaml-tag': { readonly tag: string };
  'duplicate-key': { readonly key: string; readonly firstLine: number };
  'forbidden-key': { readonly key: string; readonly reason: 'reserved' | 'not-text' };
  'unknown-key': { readonly key: string; readonly allowed: readonly string[]; readonly suggestion?: string };
  'missing-key': { readonly key: string };
  'wrong-type': {
    readonly expected: readonly ValueType[];
    readonly actual: ValueType;
    readonly value?: string;
  };
  'unknown-value': {
    readonly value: string;
    readonly allowed: readonly string[];
    readonly suggestion?: string;
  };
  'wrong-form': { readonly value: string; readonly pattern: string; readonly form: string };
  'out-of-range': {
    readonly value: number;
    readonly limit: number;
    readonly bound: 'at-least' | 'at-most' | 'above' | 'below' | 'multiple-of';
  };
  'wrong-count': {
    readonly count: number;
    readonly limit: number;
    readonly bound: 'at-least' | 'at-most';
    readonly of: 'list' | 'map' | 'text';
  };
  'repeated-value': { readonly value: string };
  'not-allowed': { readonly keyword: string };
  'too-many-problems': { readonly hidden: number };
  'disable-comment': { readonly rule: string; readonly reason: 'unknown' | 'always-on' | 'unused' };
  'missing-bank-file': { readonly folder: string };
  'duplicate-id': { readonly id: string; readonly kind: EntityKind; readonly first: Place };
  'unknown-reference': { readonly id: string; readonly kind: EntityKind; readonly suggestion?: string };
  'key-count': {
    readonly keys: number;
    readonly options: number;
    readonly due: 'exactly-one' | 'some-not-all' | 'a-best-option' | 'scores-differ' | 'rubric-from-zero';
  };
  'incomplete-answer': { readonly of: 'order' | 'pairs'; readonly missing: readonly string[] };
  'unsolvable-item': { readonly reason: 'key-not-full' | 'distractor-full'; readonly option?: string };
  'unused-stimulus': { readonly id: string };
  'duplicate-item': { readonly other: string; readonly first: Place };
  'similar-items': { readonly other: string; readonly first: Place; readonly similarity: number };
  'duplicate-option': { readonly id: string; readonly other: string };
  'option-count': { readonly count: number };
  'option-length': { readonly key: number; readonly longestOther: number };
  'all-of-the-above': { readonly text: string };
  'key-longest': { readonly count: number; readonly expected: number; readonly items: number };
  'key-position': {
    readonly options: number;
    readonly position: number;
    readonly count: number;
    readonly expected: number;
    readonly items: number;
  };
  'long-sentence': { readonly words: number; readonly limit: number; readonly sentence: string };
  'hard-words': { readonly words: readonly string[]; readonly letters: number };
  'missing-language': { readonly language: string; readonly reason: 'default' | 'usual' };
  'french-typography': {
    readonly habits: readonly TypographyHabit[];
    readonly count: number;
    readonly sample: string;
  };
  'screen-width': { readonly width: number; readonly limit: number; readonly row: number };
  'image-words': { readonly reason: 'file-name' | 'too-short' | 'starts-with-image' };
  'script-length': { readonly words: number; readonly limit: number };
  'cut-scores': {
    readonly reason: 'lowest-has-cut' | 'missing-cut' | 'not-increasing';
    readonly level: string;
    readonly value?: number;
    readonly before?: number;
  };
  'prior-correlation': {
    readonly reason: 'not-positive-definite' | 'loading';
    readonly value: number;
  };
  'loss-matrix': {
    readonly reason: 'size' | 'negative' | 'diagonal';
    readonly levels: number;
    readonly row?: number;
  };
  'settings-conflict': {
    readonly low: string;
    readonly high: string;
    readonly lowValue: number;
    readonly highValue: number;
  };
  'implausible-parameter': {
    readonly parameter: 'a' | 'b' | 'c' | 'd';
    readonly value: number;
    readonly low: number;
    readonly high: number;
  };
  'guessing-parameter': { readonly c: number; readonly chance: number; readonly options: number };
  'calibration-model': {
    readonly reason:
      | 'b-not-number'
      | 'b-not-list'
      | 'not-increasing'
      | 'categories'
      | 'extra-parameter'
      | 'missing-parameter';
    readonly model: string;
    readonly parameter?: string;
    readonly expected?: number;
    readonly count?: number;
  };
  'stale-calibration': { readonly calibrated: number; readonly revision: number };
  'revision-not-raised': {
    readonly revision: number;
    readonly changed: readonly string[];
    readonly since: string;
  };
  'empty-cell': { readonly scale: string; readonly level: string };
  'thin-area': { readonly scale: string; readonly items: number; readonly needed: number };
  'unreachable-cut': {
    readonly level: string;
    /** Expected probability of the outcome that comes nearest to being settled. */
    readonly reached: number;
    readonly wanted: number;
    readonly items: number;
    readonly standardError: number;
    readonly needed: number;
    /** Area with least information at this level, by its share of the test. */
    readonly weakest: string;
  };
  'assessment-part': { readonly reason: PartProblem };
  condition: {
    readonly reason:
      | 'no-test'
      | 'several-tests'
      | 'answer-type'
      | 'test-without-question'
      | 'combined'
      | 'not-for-rules';
    readonly question?: string;
  };
  'certification-date': { readonly field: string; readonly date: string; readonly today: string };
  'constant-rule': { readonly fires: 'always' | 'never' };
  'unmeasured-area': { readonly area: string };
  'unusable-catalogue': {
    readonly problem: 'missing-phrase' | 'falling-rule' | 'refused';
    /** Id of the phrase or of the rule, or what the engine says of the rest. */
    readonly subject: string;
  };
}

/** Id of a rule: the name of its page in docs/rules and of its file in src/authoring/rules. */
export type RuleId = keyof RuleFacts;
