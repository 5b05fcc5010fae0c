import type { DecidedEvent, Role } from '../assessment/events.js';
import type { Profile } from '../assessment/profile.js';
import type { Delay, StepTemplate } from '../formats/pathways.js';
import { type Catalogue, findCertification, type Text } from './catalogue.js';
import type { DatedWarning } from './dated-facts.js';
import { addDelay } from './dates.js';
import type { LevelChange } from './level-changes.js';
import type { Recommendation } from './recommendation.js';
import type { OpenStatus } from './status.js';
import type { Strength } from './strengths.js';
import { dateText, fill, phrase } from './texts.js';

/** Horizon of a step. */
export type Horizon = 'short' | 'medium' | 'long';

/** What was decided on a step or a recommendation, by which role. */
export interface Decision {
  readonly decision: DecidedEvent['decision'];
  readonly by: Role;
  /** ISO 8601 date and time. */
  readonly at: string;
  readonly reason?: string;
}

/** One step of a plan. */
export interface PlanStep {
  /** `recommendation/step`, or the id given to an added step. */
  readonly id: string;
  readonly horizon: Horizon;
  /** YYYY-MM-DD. */
  readonly due: string;
  readonly text: Text;
  readonly retest: boolean;
  readonly recommendation?: string;
  readonly warnings: readonly DatedWarning[];
  /** What the software proposed; absent for a step that was added. */
  readonly proposed?: {
    readonly position: number;
    readonly due: string;
    readonly horizon: Horizon;
    readonly text: Text;
  };
  readonly decided?: Decision;
  /** false when it was declined, or put off. */
  readonly active: boolean;
}

/** A meeting after the plan is agreed. */
export interface FollowUpMeeting {
  readonly id: string;
  readonly on: string;
  readonly title: Text;
  readonly text: Text;
  readonly questionnaire: string;
  /** What the person answered about being contacted again; absent when not asked. */
  readonly agreed?: boolean;
}

/** A module of the plan; hours and provider are for the counsellor to fill in. */
export interface PlanModule {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
  readonly hours: number | null;
  readonly provider: string | null;
  readonly recommendation: string;
}

/** What changed since the plan before. */
export interface PlanChanges {
  /** Version and day of the plan before. */
  readonly sinceVersion: number;
  readonly since: string;
  /** Recommendations that are new, and those no longer proposed. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly statuses: readonly { readonly id: string; readonly from: OpenStatus; readonly to: OpenStatus }[];
  readonly levels: readonly LevelChange[];
}

/** An action plan: what was proposed and, after decisions, what was decided. Plain JSON. */
export interface ActionPlan {
  /** 1 for the first; one more at each revision. */
  readonly version: number;
  /** YYYY-MM-DD. */
  readonly madeOn: string;
  /** Language it is to be shown in. */
  readonly locale: string;
  readonly strengths: readonly Strength[];
  /** Steps in the order decided, or proposed. */
  readonly steps: readonly PlanStep[];
  readonly modules: readonly PlanModule[];
  readonly followUps: readonly FollowUpMeeting[];
  /** Earliest new positioning, with other items. */
  readonly retestFrom: string;
  readonly recommendations: readonly {
    readonly id: string;
    readonly status: OpenStatus;
    readonly certainty: 'settled' | 'to-check';
    readonly title: Text;
    readonly decided?: Decision;
  }[];
  readonly notices: { readonly decides: Text; readonly notCertificate: Text; readonly contest: Text };
  /** The person's choice not to go on, or not now: respected, and an outcome like another. */
  readonly outcome?: 'not-for-me' | 'not-now';
  /** Decisions about nothing that is in this version of the plan, kept for the record. */
  readonly otherDecisions: readonly (Decision & { readonly subject: string })[];
  readonly changes?: PlanChanges;
}

/** What a plan is made from. */
export interface PlanSource {
  readonly profile: Profile;
  readonly catalogue: Catalogue;
  readonly recommendations: readonly Recommendation[];
  readonly strengths: readonly Strength[];
  readonly today: string;
  readonly locale: string;
}

/**
 * Makes the first proposal of a plan: steps by horizon, each by date, those of one day in the order of the
 * recommendations. Someone whose choice is not to go on now is not given follow-up meetings.
 */
export function makePlan(source: PlanSource): ActionPlan {
  const { profile, catalogue, recommendations, strengths, today, locale } = source;
  const { plan } = catalogue.pathways;
  const retestFrom = addDelay(today, plan.retestAfter);
  const agreed = profile.answers['recontact-agreed'];
  const respected = recommendations.find(({ kind }) => kind === 'respected-choice')?.id;
  return {
    version: 1,
    madeOn: today,
    locale,
    strengths,
    steps: planSteps(source, retestFrom),
    modules: planModules(recommendations, catalogue),
    followUps: (respected === undefined ? plan.followUps : []).map((followUp) => ({
      id: followUp.id,
      on: addDelay(today, followUp.after),
      title: followUp.title,
      text: followUp.text,
      questionnaire: followUp.questionnaire,
      ...(typeof agreed === 'boolean' ? { agreed } : {}),
    })),
    retestFrom,
    recommendations: recommendations.map(({ id, status, certainty, title }) => ({
      id,
      status,
      certainty,
      title,
    })),
    notices: {
      decides: phrase(catalogue, 'notice-decides'),
      notCertificate: phrase(catalogue, 'notice-not-certificate'),
      contest: phrase(catalogue, 'notice-contest', { date: dateText(retestFrom) }),
    },
    ...(respected === 'not-for-me' || respected === 'not-now' ? { outcome: respected } : {}),
    otherDecisions: [],
  };
}

/** Steps a recommendation brings. With VPL of the whole title at hand, training for it brings none. */
export function stepsOf(
  recommendation: Pick<Recommendation, 'id' | 'kind' | 'status' | 'certification'>,
  all: readonly Pick<Recommendation, 'kind' | 'status' | 'certification'>[],
  catalogue: Catalogue,
): readonly StepTemplate[] {
  const { id, kind, status, certification } = recommendation;
  if (kind !== 'training' && kind !== 'vpl') {
    return catalogue.pathways.recommendations.find((rule) => rule.id === id)?.steps ?? [];
  }
  const wholeByVpl = all.some(
    (other) => other.kind === 'vpl' && other.status === 'whole' && other.certification === certification,
  );
  if (kind === 'training' && wholeByVpl) return [];
  const route = catalogue.pathways.routes[kind];
  return status === 'to-discuss' ? route.discussSteps : route.steps;
}

const HORIZONS: readonly Horizon[] = ['short', 'medium', 'long'];

function planSteps({ catalogue, recommendations, today }: PlanSource, retestFrom: string): PlanStep[] {
  const { stepsPerHorizon } = catalogue.pathways.plan;
  const count = new Map<Horizon, number>();
  const kept: Omit<PlanStep, 'proposed'>[] = [];
  for (const recommendation of recommendations) {
    const { certification = '' } = recommendation;
    for (const step of stepsOf(recommendation, recommendations, catalogue)) {
      const already = count.get(step.horizon) ?? 0;
      if (already >= stepsPerHorizon) continue;
      count.set(step.horizon, already + 1);
      const due = dueDate(today, step.after, step.retest ? retestFrom : today);
      kept.push({
        id: `${recommendation.id}/${step.id}`,
        horizon: step.horizon,
        due,
        text: fill(step.text, {
          certification: findCertification(catalogue, certification)?.title ?? '',
        }),
        retest: step.retest ?? false,
        recommendation: recommendation.id,
        warnings: recommendation.warnings,
        active: true,
      });
    }
  }
  const place = ({ horizon }: Pick<PlanStep, 'horizon'>): number => HORIZONS.indexOf(horizon);
  // A stable sort: on one day the order of the recommendations stays.
  kept.sort(
    (left, right) => place(left) - place(right) || (left.due < right.due ? -1 : left.due > right.due ? 1 : 0),
  );
  return kept.map((step, index) => ({
    ...step,
    proposed: { position: index + 1, due: step.due, horizon: step.horizon, text: step.text },
  }));
}

function dueDate(today: string, after: Delay, notBefore: string): string {
  const due = addDelay(today, after);
  return due < notBefore ? notBefore : due;
}

function planModules(recommendations: readonly Recommendation[], catalogue: Catalogue): PlanModule[] {
  const seen = new Set<string>();
  return recommendations.flatMap((recommendation) =>
    recommendation.modules.flatMap((id): PlanModule[] => {
      const module = catalogue.certifications.modules.find((entry) => entry.id === id);
      if (!module || seen.has(id)) return [];
      seen.add(id);
      const { title, text, hours, provider } = module;
      return [{ id, title, text, hours, provider, recommendation: recommendation.id }];
    }),
  );
}
