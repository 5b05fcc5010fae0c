import type { Bloc, Catalogue, Certification, Text } from './catalogue.js';
import { blocId } from './catalogue.js';
import type { Experience } from './experience.js';
import { experienceHolds } from './experience.js';
import { compileRule } from './rules/compile-rule.js';
import { type Assumption, evaluate, type Outcome } from './rules/evaluate.js';
import type { Evidence } from './rules/evidence.js';
import type { Expression } from './rules/expression.js';
import { type StatusResult, statusFrom } from './status.js';
import { phrase } from './texts.js';

/** Where a person stands on a bloc, from experience and tested level together. Never a certification. */
export type BlocState =
  /** Experience and test agree at the highest level. */
  | 'acquired-evidence'
  /** Experience with a test that supports it: VPL is realistic. */
  | 'to-validate'
  /** There is experience, and the test does not support it, or not yet surely. */
  | 'to-discuss'
  /** No experience declared: training. */
  | 'to-acquire'
  /** Too little measured or asked to say. */
  | 'not-measured';

/** How experience and test compare. */
export type Agreement = 'agree' | 'experience-ahead' | 'test-ahead' | 'unknown';

/** What can be proposed for a competence; undefined when the activities were not asked. */
export type CompetenceProposal = 'yes' | 'partly' | 'no';

/** A competence with what the activities ticked propose, for the counsellor to edit. */
export interface CompetenceView {
  readonly id: string;
  readonly text: Text;
  readonly proposal?: CompetenceProposal;
}

/** A bloc seen from experience and tested level. */
export interface BlocView {
  /** Certification and bloc, for example `advd/BC05`. */
  readonly id: string;
  readonly title: Text;
  readonly state: BlocState;
  /** VPL of this bloc: `no`, `to-discuss` or `whole`. */
  readonly vpl: StatusResult;
  readonly agreement: Agreement;
  readonly agreementSentence: Text;
  /** Technical areas that bear on it, with the person's own statement when asked (`do`, `with-help`, `not-yet`). */
  readonly areas: readonly {
    readonly area: string;
    readonly measured: boolean;
    readonly level?: string;
    readonly self?: string;
  }[];
  readonly competences: readonly CompetenceView[];
}

/** The rules of one bloc, compiled. */
export interface BlocRulesOf {
  readonly id: string;
  readonly bloc: Bloc;
  readonly discuss: Expression;
  readonly validate: Expression;
  readonly confirmed: Expression;
  readonly supported: Expression;
  readonly tested: Expression;
  readonly measured: Expression;
}

/** Compiles the rules of every bloc of a certification. */
export function blocRulesOf(certification: Certification, catalogue: Catalogue): BlocRulesOf[] {
  const { discuss, validate, confirmed, supported, tested, measured } = catalogue.pathways.blocRules;
  return certification.blocs.map((bloc) => ({
    id: blocId(certification, bloc),
    bloc,
    discuss: compileRule(discuss, catalogue, bloc),
    validate: compileRule(validate, catalogue, bloc),
    confirmed: compileRule(confirmed, catalogue, bloc),
    supported: compileRule(supported, catalogue, bloc),
    tested: compileRule(tested, catalogue, bloc),
    measured: compileRule(measured, catalogue, bloc),
  }));
}

/** VPL of one bloc: `no` without experience, `to-discuss` with some, `whole` when the test supports it. */
function blocVpl(
  rules: BlocRulesOf,
  evidence: Evidence,
  assumptions: readonly Assumption[] = [],
): StatusResult {
  return statusFrom({
    'to-discuss': evaluate(rules.discuss, evidence, assumptions).outcome,
    whole: evaluate(rules.validate, evidence, assumptions).outcome,
  });
}

/** The view of one bloc. */
export function blocView(rules: BlocRulesOf, evidence: Evidence, catalogue: Catalogue): BlocView {
  const { bloc, id } = rules;
  const vpl = blocVpl(rules, evidence);
  const outcome = (expression: Expression): Outcome => evaluate(expression, evidence).outcome;
  const agreement = agreementOf(rules, outcome);
  return {
    id,
    title: bloc.title,
    state: stateOf(rules, vpl, outcome),
    vpl,
    agreement,
    agreementSentence: phrase(catalogue, `agreement-${agreement}`),
    areas: bloc.areas.map((area) => areaOf(area, evidence, catalogue)),
    competences: bloc.competences.map((competence) => {
      const proposal = proposalFor(competence.activities, bloc, evidence.experiences);
      return { id: competence.id, text: competence.text, ...(proposal ? { proposal } : {}) };
    }),
  };
}

function stateOf(
  rules: BlocRulesOf,
  vpl: StatusResult,
  outcome: (expression: Expression) => Outcome,
): BlocState {
  if (vpl.status === 'whole') return outcome(rules.confirmed) === 'met' ? 'acquired-evidence' : 'to-validate';
  if (vpl.status === 'to-discuss') return 'to-discuss';
  if (vpl.upTo !== 'no') return 'not-measured';
  return outcome(rules.measured) === 'met' ? 'to-acquire' : 'not-measured';
}

function agreementOf(rules: BlocRulesOf, outcome: (expression: Expression) => Outcome): Agreement {
  const experienced = outcome(rules.discuss);
  if (outcome(rules.measured) !== 'met' || experienced === 'to-check') return 'unknown';
  if (experienced === 'met') return outcome(rules.supported) === 'met' ? 'agree' : 'experience-ahead';
  return outcome(rules.tested) === 'met' ? 'test-ahead' : 'agree';
}

/** Questions of the self-assessment are named after the area they are about. */
const SELF_PREFIX = 'self-';

function areaOf(
  area: string,
  { levels, answers }: Evidence,
  catalogue: Catalogue,
): BlocView['areas'][number] {
  const self = answers[`${SELF_PREFIX}${area}`];
  const said = typeof self === 'string' ? { self } : {};
  const bank = Object.entries(catalogue.pathways.measures).find(([, measure]) =>
    measure.areas.some((entry) => entry.id === area),
  )?.[0];
  const found = levels.test(bank ?? '')?.areas.find((candidate) => candidate.area === area);
  if (!found?.measured) return { area, measured: false, ...said };
  return { area, measured: true, level: found.level, ...said };
}

/**
 * What the activities ticked propose for a competence: yes when every one was done independently, partly when
 * some were, no when none was. Undefined when experiences were not asked, or have no activities ticked.
 */
function proposalFor(
  activities: readonly string[],
  bloc: Bloc,
  experiences: readonly Experience[] | undefined,
): CompetenceProposal | undefined {
  if (!experiences) return undefined;
  const done = new Set<string>();
  const independently = new Set<string>();
  for (const entry of experiences) {
    for (const activity of entry.activities) {
      done.add(activity);
      if ((entry.autonomy ?? 0) > 0) independently.add(activity);
    }
  }
  const places = bloc.experienceIn ?? bloc.areas;
  const experienced = places.some((area) => experienceHolds(experiences, { area }).high);
  const count = activities.filter((activity) => done.has(activity)).length;
  if (count === 0) {
    const asked = experiences.every((entry) => entry.activities.size > 0);
    return asked || !experienced ? 'no' : undefined;
  }
  return activities.every((activity) => independently.has(activity)) ? 'yes' : 'partly';
}
