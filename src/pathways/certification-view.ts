import { type BlocRulesOf, type BlocView, blocRulesOf, blocView } from './bloc-view.js';
import type { Catalogue, Certification, Text } from './catalogue.js';
import {
  certificationWarnings,
  type DatedWarning,
  factWarnings,
  type ShownCode,
  shownCode,
} from './dated-facts.js';
import { compileRule } from './rules/compile-rule.js';
import { type Assumption, evaluate, type Outcome } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import { allOf, type Expression } from './rules/expression.js';
import { anyOutcome, type OpenStatus, type StatusResult, statusFrom } from './status.js';

/** A certification seen from one person: two routes, bloc by bloc. */
export interface CertificationView {
  readonly id: string;
  readonly title: Text;
  readonly code?: ShownCode;
  readonly targeted: boolean;
  readonly training: StatusResult;
  readonly vpl: StatusResult;
  readonly blocs: readonly BlocView[];
  /** Bridges from titles the person holds; old ones are never among them. */
  readonly bridges: readonly BridgeView[];
  readonly warnings: readonly DatedWarning[];
}

/** A bridge towards a certification, with the caution it needs. */
export interface BridgeView {
  readonly id: string;
  readonly from: string;
  readonly blocs: readonly string[];
  readonly content: Text;
  readonly warnings: readonly DatedWarning[];
}

/** The rules of a certification, compiled. */
export interface CertificationRules {
  readonly certification: Certification;
  readonly blocs: readonly BlocRulesOf[];
  readonly training: Readonly<Partial<Record<OpenStatus, Expression>>>;
}

/** Compiles the rules of one certification. */
export function certificationRules(certification: Certification, catalogue: Catalogue): CertificationRules {
  const rule = catalogue.pathways.training.find(({ certifications }) =>
    certifications.includes(certification.id),
  );
  const training: Partial<Record<OpenStatus, Expression>> = {};
  for (const status of ['to-discuss', 'by-blocs', 'whole'] as const) {
    const found = rule?.[status];
    if (found) training[status] = compileRule(found, catalogue);
  }
  return { certification, blocs: blocRulesOf(certification, catalogue), training };
}

/** How far the training route is open. */
export function trainingStatus(
  rules: CertificationRules,
  evidence: Evidence,
  assumptions: readonly Assumption[] = [],
): StatusResult {
  const outcomes: Partial<Record<OpenStatus, Outcome>> = {};
  for (const status of ['to-discuss', 'by-blocs', 'whole'] as const) {
    const expression = rules.training[status];
    if (expression) outcomes[status] = evaluate(expression, evidence, assumptions).outcome;
  }
  return statusFrom(outcomes);
}

/** VPL of a certification, and of its blocs. */
export interface VplStatus {
  readonly result: StatusResult;
  /** Blocs whose VPL is realistic. */
  readonly validated: readonly string[];
}

/**
 * How far VPL is open: the whole title when all blocs can be validated together (one joint probability), by blocs
 * when at least one can, to discuss when there is experience in at least one.
 */
export function vplStatus(
  rules: CertificationRules,
  evidence: Evidence,
  assumptions: readonly Assumption[] = [],
): VplStatus {
  if (rules.blocs.length === 0) return { result: statusFrom({}), validated: [] };
  const validate = rules.blocs.map((bloc) => evaluate(bloc.validate, evidence, assumptions).outcome);
  const discuss = rules.blocs.map((bloc) => evaluate(bloc.discuss, evidence, assumptions).outcome);
  const result = statusFrom({
    'to-discuss': anyOutcome(discuss),
    'by-blocs': anyOutcome(validate),
    // The probability of all is at most that of each: one bloc ruled out rules the whole out.
    whole: validate.includes('not-met')
      ? 'not-met'
      : evaluate(allOf(rules.blocs.map((bloc) => bloc.validate)), evidence, assumptions).outcome,
  });
  return { result, validated: rules.blocs.filter((_, b) => validate[b] === 'met').map(({ id }) => id) };
}

/** The view of one certification on a day. */
export function certificationView(
  rules: CertificationRules,
  evidence: Evidence,
  catalogue: Catalogue,
  today: string,
  targeted: boolean,
): CertificationView {
  const { certification } = rules;
  const code = shownCode(certification, today);
  return {
    id: certification.id,
    title: certification.title,
    ...(code ? { code } : {}),
    targeted,
    training: trainingStatus(rules, evidence),
    vpl: vplStatus(rules, evidence).result,
    blocs: rules.blocs.map((bloc) => blocView(bloc, evidence, catalogue)),
    bridges: bridgesTowards(certification, evidence, catalogue),
    warnings: certificationWarnings(catalogue, certification, today),
  };
}

function bridgesTowards(
  { id, title }: Certification,
  { answers }: Evidence,
  catalogue: Catalogue,
): BridgeView[] {
  const value = answers['titles-held'];
  const held: readonly unknown[] = Array.isArray(value) ? value : [];
  return catalogue.certifications.bridges
    .filter(({ from, to, status }) => to === id && held.includes(from) && status !== 'old')
    .map((bridge) => ({
      id: bridge.id,
      from: bridge.from,
      blocs: bridge.blocs ?? [],
      content: bridge.content,
      warnings: factWarnings(catalogue, { id: bridge.id, title, status: bridge.status }),
    }));
}
