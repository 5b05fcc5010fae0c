import type { Route } from '../formats/pathways.js';
import type { BlocView } from './bloc-view.js';
import { type Catalogue, findOccupation, type Text } from './catalogue.js';
import {
  type CertificationRules,
  type CertificationView,
  trainingStatus,
  vplStatus,
} from './certification-view.js';
import { explain } from './explanation.js';
import type { Unranked } from './ranking.js';
import type { Reason } from './reasons.js';
import type { BlocPlan } from './recommendation.js';
import { type Assumption, evaluate, type Outcome } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import { ALWAYS, allOf, type Expression } from './rules/expression.js';
import {
  type Candidate,
  type Change,
  candidatesOf,
  changeDown,
  changeUp,
  holding,
  smallestOf,
  weakestSupport,
} from './smallest-change.js';
import { anyOutcome, type OpenStatus, type StatusResult, statusRank } from './status.js';
import { fill, joinTexts, phrase, sameText } from './texts.js';

/** A certification as a person may go for it. */
export interface RouteSource {
  readonly rules: CertificationRules;
  readonly view: CertificationView;
  /** The target occupation it serves, when it serves one. */
  readonly target?: string;
}

interface Context {
  readonly source: RouteSource;
  readonly evidence: Evidence;
  readonly catalogue: Catalogue;
}

/** The training route, as far as it is open. */
export function proposeTraining(source: RouteSource, evidence: Evidence, catalogue: Catalogue): Unranked[] {
  const { rules, view } = source;
  const { training } = view;
  if (training.status === 'no') return [];
  const context = { source, evidence, catalogue };
  const highest = rules.training.whole ?? rules.training['by-blocs'] ?? ALWAYS;
  const rests = rules.training[training.status] ?? ALWAYS;
  const score = (assumptions: readonly Assumption[]): Score =>
    scoreOf(trainingStatus(rules, evidence, assumptions), 0);
  const change = changeOf(context, Object.values(rules.training), score, (found) => {
    const result = trainingStatus(rules, evidence, holding(found));
    return result.status === training.status
      ? phrase(catalogue, 'gain-settled')
      : phrase(catalogue, `gain-${result.status}`);
  });
  return [
    propose(context, 'training', training, {
      blocs: blocPlan(view.blocs),
      explanation: explain(
        { first: targetReason(context), rules: [highest], rests, certainty: training.certainty, change },
        evidence,
        catalogue,
      ),
    }),
  ];
}

/** The VPL route, when there is experience to talk about. */
export function proposeVpl(source: RouteSource, evidence: Evidence, catalogue: Catalogue): Unranked[] {
  const { rules, view } = source;
  const { vpl } = view;
  if (vpl.status === 'no') return [];
  const context = { source, evidence, catalogue };
  const plan = blocPlan(view.blocs);
  const experienced = rules.blocs.filter((bloc) => evaluate(bloc.discuss, evidence).outcome !== 'not-met');
  const open = (plan.discuss.length > 0 ? experienced : rules.blocs).map((bloc) => bloc.validate);
  const validated = vplStatus(rules, evidence).validated;
  const score = (assumptions: readonly Assumption[]): Score => {
    const { result, validated: blocs } = vplStatus(rules, evidence, assumptions);
    return scoreOf(result, blocs.length);
  };
  const change = changeOf(context, open, score, (found) => {
    const after = vplStatus(rules, evidence, holding(found));
    const more = after.validated.filter((bloc) => !validated.includes(bloc));
    if (after.result.status === 'whole' && vpl.status !== 'whole') return phrase(catalogue, 'gain-whole');
    if (more.length === 0) return phrase(catalogue, 'gain-settled');
    return phrase(catalogue, more.length === 1 ? 'gain-bloc' : 'gain-blocs', {
      count: more.length,
      blocs: more.map(shortBloc).join(', '),
    });
  });
  const covered = rules.blocs.filter(({ id }) => plan.validate.includes(id));
  return [
    propose(context, 'vpl', vpl, {
      blocs: plan,
      explanation: explain(
        {
          first: [...targetReason(context), ...blocReasons(plan, catalogue)],
          rules: experienced.map((bloc) => bloc.validate),
          rests: allOf(covered.map((bloc) => bloc.validate)),
          certainty: vpl.certainty,
          change,
        },
        evidence,
        catalogue,
      ),
    }),
  ];
}

/** What is open for sure, then what may be. */
interface Score {
  readonly sure: number;
  readonly possible: number;
}

function scoreOf({ status, upTo }: StatusResult, blocs: number): Score {
  const sure = statusRank(status) * 100 + blocs;
  return { sure, possible: sure * 10 + statusRank(upTo) };
}

function changeOf(
  { evidence, catalogue }: Context,
  rules: readonly Expression[],
  score: (assumptions: readonly Assumption[]) => Score,
  gain: (found: readonly Candidate[]) => Text,
): Change | undefined {
  const candidates = candidatesOf(rules, evidence, catalogue);
  const open = candidates.filter(({ low }) => low < evidence.thresholds.met);
  const groups = rules.map((rule) => {
    const ofRule = candidatesOf([rule], evidence, catalogue);
    return open.filter(({ id }) => ofRule.some((candidate) => candidate.id === id));
  });
  const sure = (assumptions: readonly Assumption[]): number => score(assumptions).sure;
  const possible = (assumptions: readonly Assumption[]): number => score(assumptions).possible;
  const raise = smallestOf(groups, sure) ?? smallestOf(groups, possible);
  if (raise) return changeUp(raise, gain(raise), catalogue);
  const support = weakestSupport(candidates, sure);
  return support ? changeDown(support, catalogue) : undefined;
}

function propose(
  { source, catalogue }: Context,
  kind: 'training' | 'vpl',
  result: StatusResult,
  parts: Pick<Unranked['recommendation'], 'blocs' | 'explanation'>,
): Unranked {
  const { view, target } = source;
  const route: Route = catalogue.pathways.routes[kind];
  const status = result.status as OpenStatus;
  return {
    order: route.order,
    recommendation: {
      id: `${kind}/${view.id}`,
      kind,
      role: route.role,
      status,
      upTo: result.upTo as OpenStatus,
      certainty: result.certainty,
      title: fill(route.title[status], { certification: view.title }),
      why: fill(route.why[status], { certification: view.title }),
      ...(target === undefined ? {} : { target }),
      certification: view.id,
      modules: [],
      ...parts,
      warnings: view.warnings,
    },
  };
}

function targetReason({ source, catalogue }: Context): Reason[] {
  const occupation = source.target === undefined ? undefined : findOccupation(catalogue, source.target);
  if (!occupation) return [];
  return [
    stated(
      `target:${occupation.id}`,
      'met',
      phrase(catalogue, 'target-met', { occupation: occupation.title }),
    ),
  ];
}

/** A reason that is a fact once it is said, unless it is there to be talked about. */
function stated(id: string, outcome: Reason['outcome'], sentence: Text): Reason {
  const open = outcome === 'to-check';
  return { id, outcome, low: open ? 0 : 1, high: 1, source: 'answered', sentence };
}

function shortBloc(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function blocReasons(plan: BlocPlan, catalogue: Catalogue): Reason[] {
  const groups: [key: string, outcome: Reason['outcome'], blocs: readonly string[]][] = [
    ['blocs-covered', 'met', plan.validate],
    ['blocs-to-discuss', 'to-check', plan.discuss],
    ['blocs-to-acquire', 'not-met', plan.acquire],
    ['blocs-not-measured', 'to-check', plan.notMeasured],
  ];
  return groups
    .filter(([, , blocs]) => blocs.length > 0)
    .map(([key, outcome, blocs]) => {
      const list = joinTexts(
        blocs.map((bloc) => sameText(shortBloc(bloc))),
        ', ',
      );
      return stated(key, outcome, phrase(catalogue, key, { blocs: list }));
    });
}

function byState(blocs: readonly BlocView[], states: readonly BlocView['state'][]): string[] {
  return blocs.filter(({ state }) => states.includes(state)).map(({ id }) => id);
}

function blocPlan(blocs: readonly BlocView[]): BlocPlan {
  return {
    validate: byState(blocs, ['acquired-evidence', 'to-validate']),
    discuss: byState(blocs, ['to-discuss']),
    acquire: byState(blocs, ['to-acquire']),
    notMeasured: byState(blocs, ['not-measured']),
  };
}

/** Whether experience is declared in a bloc that only this certification has. */
export function hasOwnExperience(
  rules: CertificationRules,
  evidence: Evidence,
  catalogue: Catalogue,
): boolean {
  const { blocs, certifications } = catalogue.certifications.commonCore;
  const shared = certifications.includes(rules.certification.id) ? blocs : [];
  const own = rules.blocs.filter(({ bloc }) => !shared.includes(bloc.id));
  return anyOutcome(own.map(({ discuss }): Outcome => evaluate(discuss, evidence).outcome)) === 'met';
}

/** The rules of a certification's routes, for what is missing to evaluate them. */
export function routeRules(rules: CertificationRules): Expression[] {
  return [...Object.values(rules.training), ...rules.blocs.flatMap((bloc) => [bloc.discuss, bloc.validate])];
}
