import type { RecommendationRule } from '../formats/pathways.js';
import { type Catalogue, findCertification } from './catalogue.js';
import { certificationWarnings, type DatedWarning, factWarnings } from './dated-facts.js';
import { explain } from './explanation.js';
import { type MissingEvidence, missingReasons } from './missing-evidence.js';
import type { Unranked } from './ranking.js';
import { compileRule } from './rules/compile-rule.js';
import { type Assumption, type Evaluation, evaluate } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import { type Atom, atomKey, atomsOf, type Expression } from './rules/expression.js';
import {
  type Change,
  candidatesOf,
  changeDown,
  changeUp,
  smallestRaise,
  weakestSupport,
} from './smallest-change.js';
import type { OpenStatus } from './status.js';
import { phrase } from './texts.js';

/** What recommendations other than the two routes are made from. */
export interface ActionSource {
  readonly evidence: Evidence;
  readonly catalogue: Catalogue;
  readonly today: string;
  readonly missing: MissingEvidence;
}

/** Recommendations of the catalogue whose rule holds, or is open in the way they allow. */
export function proposeActions(source: ActionSource): Unranked[] {
  const { catalogue } = source;
  const proposals = catalogue.pathways.recommendations
    .filter((rule) => !rule.fallback)
    .flatMap((rule) => proposeAction(rule, source));
  const proposed = new Set(proposals.map(({ unranked }) => unranked.recommendation.id));
  const alone = new Set(catalogue.pathways.recommendations.filter((rule) => rule.alone).map(({ id }) => id));
  const respected = proposals.filter(({ unranked }) => alone.has(unranked.recommendation.id));
  const shown = respected.length > 0 ? respected.slice(0, 1) : proposals;
  return shown
    .filter(({ hiddenBy }) => !hiddenBy.some((id) => proposed.has(id)))
    .map(({ unranked }) => unranked);
}

/** Whether the person's choice not to go on is respected: nothing else is proposed then. */
export function isAlone(id: string, catalogue: Catalogue): boolean {
  return catalogue.pathways.recommendations.some((rule) => rule.id === id && rule.alone === true);
}

/** The steps proposed when nothing else can be started. */
export function proposeFallback(source: ActionSource): Unranked[] {
  return source.catalogue.pathways.recommendations
    .filter((rule) => rule.fallback)
    .flatMap((rule) => proposeAction(rule, source).map(({ unranked }) => unranked));
}

interface Proposal {
  readonly unranked: Unranked;
  readonly hiddenBy: readonly string[];
}

function proposeAction(rule: RecommendationRule, source: ActionSource): Proposal[] {
  const { evidence, catalogue, missing } = source;
  const expression = compileRule(rule.when, catalogue);
  const evaluation = evaluate(expression, evidence);
  const status = statusOf(rule, evaluation);
  const completes = rule.kind === 'complete-positioning';
  if (status === undefined || (completes && missing.measures.length + missing.questions.length === 0))
    return [];
  const certain = evaluation.outcome === 'met';
  const certainty = certain ? 'settled' : 'to-check';
  const atMost = rule.atMost ?? 'whole';
  const target = rule.target;
  const { id, kind, role, title, why, certification, scheme, action, modules = [] } = rule;
  return [
    {
      hiddenBy: rule.hiddenBy ?? [],
      unranked: {
        order: rule.order,
        recommendation: {
          id,
          kind,
          role,
          status,
          upTo: certain ? status : atMost,
          certainty,
          title,
          why,
          ...(target === undefined ? {} : { target }),
          ...(certification === undefined ? {} : { certification }),
          ...(scheme === undefined ? {} : { scheme }),
          ...(action === undefined ? {} : { action }),
          modules,
          explanation: explain(
            {
              first: completes ? missingReasons(missing, catalogue) : [],
              rules: [expression],
              rests: expression,
              certainty,
              change: changeOf(rule, expression, evaluation, source),
            },
            evidence,
            catalogue,
          ),
          warnings: warningsOf(rule, source),
        },
      },
    },
  ];
}

function statusOf(rule: RecommendationRule, { outcome, unknown }: Evaluation): OpenStatus | undefined {
  if (outcome === 'not-met') return undefined;
  if (outcome === 'met') return rule.atMost ?? 'whole';
  const shown = rule.whenOpen === 'always' || (rule.whenOpen === 'measured' && !unknown);
  return shown ? 'to-discuss' : undefined;
}

function changeOf(
  rule: RecommendationRule,
  expression: Expression,
  { outcome }: Evaluation,
  { evidence, catalogue }: ActionSource,
): Change | undefined {
  const candidates = candidatesOf([expression], evidence, catalogue);
  const rank = (assumptions: readonly Assumption[]): number =>
    ['not-met', 'to-check', 'met'].indexOf(evaluate(expression, evidence, assumptions).outcome);
  if (rule.preparatory) {
    const raised = new Set(negative(expression).map(atomKey));
    const open = candidates.filter(({ id, low }) => raised.has(id) && low < evidence.thresholds.met);
    const found = smallestRaise(open, (assumptions) => (rank(assumptions) === 0 ? 1 : 0));
    return found && changeUp(found, phrase(catalogue, 'gain-needless'), catalogue);
  }
  if (outcome === 'to-check') {
    const open = candidates.filter(({ low }) => low < evidence.thresholds.met);
    const found = smallestRaise(open, rank);
    return found && changeUp(found, phrase(catalogue, 'gain-settled'), catalogue);
  }
  const support = weakestSupport(candidates, rank);
  return support && changeDown(support, catalogue);
}

function negative(expression: Expression): Atom[] {
  return atomsOf(expression)
    .filter(({ positive }) => !positive)
    .map(({ atom }) => atom);
}

function warningsOf(rule: RecommendationRule, { catalogue, today }: ActionSource): readonly DatedWarning[] {
  const certification =
    rule.certification === undefined ? undefined : findCertification(catalogue, rule.certification);
  const action = catalogue.certifications.actions.find(({ id }) => id === rule.action);
  const scheme = catalogue.eligibility.schemes.find(({ id }) => id === rule.scheme);
  const blocs = rule.kind === 'common-core' || rule.kind === 'bridge';
  const shared = blocs ? catalogue.certifications.commonCore.certifications : [];
  return [
    ...(certification ? certificationWarnings(catalogue, certification, today) : []),
    ...shared.flatMap((id) => {
      const found = findCertification(catalogue, id);
      return found ? certificationWarnings(catalogue, found, today) : [];
    }),
    ...(action ? factWarnings(catalogue, action) : []),
    ...(scheme ? factWarnings(catalogue, scheme) : []),
  ];
}
