import type { Profile } from '../assessment/profile.js';
import { PositioningError } from '../errors.js';
import { type Catalogue, findOccupation } from './catalogue.js';
import {
  type CertificationRules,
  type CertificationView,
  certificationRules,
  certificationView,
} from './certification-view.js';
import { continuedProfile } from './continued-profile.js';
import { isDate } from './dates.js';
import { applyDecisions, type PlanDecision } from './decisions.js';
import { type Eligibility, eligibilityBy, isAskedFor } from './eligibility.js';
import { levelChanges } from './level-changes.js';
import { type MissingEvidence, missingEvidence } from './missing-evidence.js';
import { type ActionPlan, makePlan, stepsOf } from './plan.js';
import { nextVersion } from './plan-changes.js';
import { isAlone, proposeActions, proposeFallback } from './propose-actions.js';
import {
  hasOwnExperience,
  proposeTraining,
  proposeVpl,
  type RouteSource,
  routeRules,
} from './propose-routes.js';
import { rankRecommendations, type Unranked } from './ranking.js';
import type { Recommendation } from './recommendation.js';
import { compileRule } from './rules/compile-rule.js';
import { type Evidence, gatherEvidence } from './rules/evidence.js';
import type { Expression } from './rules/expression.js';
import { statusRank } from './status.js';
import { type Strength, strengthsOf } from './strengths.js';

/** What recommendations depend on beside the profile and the catalogue. */
export interface RecommendOptions {
  /** YYYY-MM-DD; dated facts and the plan's dates are read against it. */
  readonly today: string;
  /** Language the plan is to be shown in; the profile's when absent. Every sentence is given in all languages. */
  readonly locale?: string;
  /** What the counsellor and the person decided, in order. */
  readonly decisions?: readonly PlanDecision[];
  /**
   * The plan before, and the profile it came from when it was kept: the new plan says what changed, and a review that
   * measured nothing is read together with what was known.
   */
  readonly previous?: { readonly plan: ActionPlan; readonly profile?: Profile };
}

/** What the software proposes from a profile. Plain JSON; the counsellor and the person decide. */
export interface Recommendations {
  /** Schemes the person asked for, and those told to everybody; none after « not for me » or « not now ». */
  readonly eligibility: readonly Eligibility[];
  readonly recommendations: readonly Recommendation[];
  readonly plan: ActionPlan;
  /** What to build on, the surest first. */
  readonly strengths: readonly Strength[];
  /** The titles, bloc by bloc, those aimed at first. */
  readonly certifications: readonly CertificationView[];
}

/**
 * Turns a profile into eligibility, recommendations and a plan. Pure: the same profile, catalogue and day give the
 * same result, whatever the order of the answers. Soft skills and personality are never read.
 * @throws PositioningError `pathways/invalid-catalogue` when `today` is no date, and what `compileRule` throws
 */
export function recommend(
  current: Profile,
  catalogue: Catalogue,
  options: RecommendOptions,
): Recommendations {
  const { today, locale = current.locale, decisions = [], previous } = options;
  if (!isDate(today)) throw new PositioningError('pathways/invalid-catalogue', { today });
  const profile = previous?.profile ? continuedProfile(previous.profile, current) : current;
  const evidence = gatherEvidence(profile, catalogue);
  const sources = routeSources(evidence, catalogue, today);
  const recommendations = proposals(sources, evidence, catalogue, today);
  const strengths = strengthsOf(profile, catalogue, evidence);
  const proposed = makePlan({ profile, catalogue, recommendations, strengths, today, locale });
  // Someone whose choice is not to go on is told of no scheme.
  const goesOn = !recommendations.some(({ id }) => isAlone(id, catalogue));
  const schemes = catalogue.eligibility.schemes.filter((scheme) => goesOn && isAskedFor(scheme, evidence));
  const told = new Set(schemes.map(({ id }) => id));
  const levels = previous?.profile ? levelChanges(previous.profile, current, catalogue) : [];
  const versioned = previous ? nextVersion(previous.plan, proposed, levels) : proposed;
  return {
    eligibility: eligibilityBy(evidence, catalogue).filter(({ scheme }) => told.has(scheme)),
    recommendations,
    plan: applyDecisions(versioned, decisions),
    strengths,
    certifications: sources.map(({ view }) => view),
  };
}

/** Titles and certificates, those of the targets first and in the order of the targets. */
function routeSources(evidence: Evidence, catalogue: Catalogue, today: string): RouteSource[] {
  const targetOf = new Map<string, string>();
  for (const target of evidence.targets) {
    for (const id of findOccupation(catalogue, target)?.certifications ?? []) {
      if (!targetOf.has(id)) targetOf.set(id, target);
    }
  }
  const order = [...targetOf.keys()];
  const place = (id: string): number => (targetOf.has(id) ? order.indexOf(id) : order.length);
  return catalogue.certifications.certifications
    .filter(({ id, kind }) => kind === 'title' || targetOf.has(id))
    .sort((left, right) => place(left.id) - place(right.id))
    .map((certification): RouteSource => {
      const rules: CertificationRules = certificationRules(certification, catalogue);
      const target = targetOf.get(certification.id);
      return {
        rules,
        view: certificationView(rules, evidence, catalogue, today, target !== undefined),
        ...(target === undefined ? {} : { target }),
      };
    });
}

function proposals(
  sources: readonly RouteSource[],
  evidence: Evidence,
  catalogue: Catalogue,
  today: string,
): Recommendation[] {
  const action = { evidence, catalogue, today, missing: whatIsMissing(sources, evidence, catalogue) };
  const actions = proposeActions(action);
  const alone = actions.some(({ recommendation }) => isAlone(recommendation.id, catalogue));
  const routes = alone ? [] : sources.flatMap((source) => routesOf(source, evidence, catalogue));
  const all = [...routes, ...actions];
  const fallback = startsSomething(all, catalogue) ? [] : proposeFallback(action);
  return rankRecommendations([...all, ...fallback], catalogue.pathways.ranking, evidence.targets);
}

/**
 * Routes shown for a certification. One that is aimed at shows both. Without a target, VPL shows where there is
 * experience of its own; beside another target, only when the whole title is within reach.
 */
function routesOf(source: RouteSource, evidence: Evidence, catalogue: Catalogue): Unranked[] {
  if (source.target !== undefined) {
    return [...proposeTraining(source, evidence, catalogue), ...proposeVpl(source, evidence, catalogue)];
  }
  const undecided = evidence.targets.length === 0;
  const shown = undecided
    ? hasOwnExperience(source.rules, evidence, catalogue)
    : statusRank(source.view.vpl.status) === statusRank('whole');
  return shown ? proposeVpl(source, evidence, catalogue) : [];
}

/** What the rules that concern this person would have needed: of the titles aimed at, and of schemes wished for. */
function whatIsMissing(
  sources: readonly RouteSource[],
  evidence: Evidence,
  catalogue: Catalogue,
): MissingEvidence {
  const aimed = sources
    .filter(({ target }) => target !== undefined)
    .flatMap(({ rules }) => routeRules(rules));
  const own: Expression[] = catalogue.pathways.recommendations
    .filter(({ kind }) => kind === 'scheme' || kind === 'common-core')
    .map(({ when }) => compileRule(when, catalogue));
  return missingEvidence([...aimed, ...own], evidence);
}

/** Whether something can be done soon. */
function startsSomething(list: readonly Unranked[], catalogue: Catalogue): boolean {
  const all = list.map(({ recommendation }) => recommendation);
  return all.some(
    (recommendation) =>
      recommendation.kind === 'respected-choice' ||
      stepsOf(recommendation, all, catalogue).some(({ horizon }) => horizon === 'short'),
  );
}
