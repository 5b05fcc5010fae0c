import { PositioningError } from '../errors.js';
import type { Rule } from '../formats/pathways.js';
import { blocRulesOf } from './bloc-view.js';
import type { Catalogue } from './catalogue.js';
import { isDate } from './dates.js';
import { compileRule, compileScheme } from './rules/compile-rule.js';
import { atomsOf, type Expression } from './rules/expression.js';

/** Sentences the engine itself uses; those that depend on an outcome are completed by it. */
const PHRASES = [
  ...['met', 'missing', 'open', 'unmeasured'].map((end) => `level-${end}`),
  ...['met', 'open'].map((end) => `measured-${end}`),
  ...['experience', 'answer'].flatMap((start) => ['met', 'missing', 'open'].map((end) => `${start}-${end}`)),
  ...['target-met', 'target-missing'],
  ...['area', 'experience', 'title', 'languages'].map((end) => `strength-${end}`),
  ...['covered', 'to-discuss', 'to-acquire', 'not-measured'].map((end) => `blocs-${end}`),
  ...['agree', 'experience-ahead', 'test-ahead', 'unknown'].map((end) => `agreement-${end}`),
  ...[
    'level',
    'experience',
    'any-experience',
    'measured',
    'tested',
    'answer',
    'up',
    'reveal',
    'both',
    'down',
  ].map((end) => `change-${end}`),
  ...['bloc', 'blocs', 'whole', 'by-blocs', 'to-discuss', 'settled', 'needless'].map((end) => `gain-${end}`),
  ...['settled', 'to-check'].map((end) => `sure-${end}`),
  ...['independence', 'bounds', 'french-guide', 'declared', 'oral-unmeasured'].map((end) => `note-${end}`),
  ...['measures', 'answers'].map((end) => `missing-${end}`),
  ...['registration-ended', 'delivery-ended', 'superseded', 'not-yet-valid', 'to-check', 'old'].map(
    (end) => `warning-${end}`,
  ),
  ...['contest', 'not-certificate', 'decides'].map((end) => `notice-${end}`),
  ...['', '-down', '-none'].map((end) => `change-of-level${end}`),
  ...['french', 'digital', 'arithmetic'].map((id) => `vpl-${id}-basic`),
  'and',
];

/**
 * Refuses a catalogue that refers to something it does not hold, or whose graded rules could fall when an ability
 * or an experience rises.
 * @throws PositioningError `pathways/unknown-reference` with what and where, or `pathways/invalid-catalogue`
 */
export function checkCatalogue(catalogue: Catalogue): void {
  checkFacts(catalogue);
  checkPhrases(catalogue);
  checkRules(catalogue);
}

function checkFacts({ certifications: facts, areas }: Catalogue): void {
  const certifications = facts.certifications.map(({ id }) => id);
  const areaIds = facts.areas.map(({ id }) => id);
  const activities = facts.areas.flatMap((area) => area.activities.map(({ id }) => id));
  const holders = [...certifications, ...facts.neighbours.map(({ id }) => id)];
  unique('certification', holders);
  unique('area', areaIds);
  unique('activity', activities);
  unique(
    'occupation',
    facts.occupations.map(({ id }) => id),
  );
  unique(
    'module',
    facts.modules.map(({ id }) => id),
  );
  unique(
    'action',
    facts.actions.map(({ id }) => id),
  );
  unique(
    'bridge',
    facts.bridges.map(({ id }) => id),
  );
  refer('area', areaIds, areas, 'areas');
  for (const certification of facts.certifications) {
    const { id: within, blocs, validFrom, registrationEnds, deliveryDeadline, lastCheckedOn } = certification;
    for (const date of [validFrom, registrationEnds, deliveryDeadline, lastCheckedOn]) {
      if (date !== null && !isDate(date))
        throw new PositioningError('pathways/invalid-catalogue', { within, date });
    }
    unique(
      `bloc of ${within}`,
      blocs.map(({ id }) => id),
    );
    for (const bloc of blocs) {
      refer('area', [...bloc.areas, ...(bloc.experienceIn ?? [])], areas, `${within}/${bloc.id}`);
      for (const competence of bloc.competences) {
        if (!competence.id.startsWith(`${within}/${bloc.id}/`)) {
          throw new PositioningError('pathways/invalid-catalogue', {
            within: `${within}/${bloc.id}`,
            competence: competence.id,
          });
        }
        refer('activity', competence.activities, activities, competence.id);
      }
    }
  }
  refer('certification', facts.commonCore.certifications, certifications, 'commonCore');
  for (const bridge of facts.bridges)
    refer('certification', [bridge.from, bridge.to], holders, `bridge ${bridge.id}`);
  for (const occupation of facts.occupations) {
    refer('certification', occupation.certifications, certifications, `occupation ${occupation.id}`);
    refer('area', occupation.areas, areas, `occupation ${occupation.id}`);
  }
  for (const module of facts.modules) {
    if (module.certification)
      refer('certification', [module.certification], certifications, `module ${module.id}`);
  }
}

function checkPhrases(catalogue: Catalogue): void {
  refer('phrase', PHRASES, Object.keys(catalogue.pathways.phrases), 'phrases');
}

function checkRules(catalogue: Catalogue): void {
  const { pathways, eligibility, certifications: facts } = catalogue;
  const certifications = facts.certifications.map(({ id }) => id);
  const graded = (rule: Rule, within: string): void => rising(compileRule(rule, catalogue), within);
  for (const [test, { areas, combinations }] of Object.entries(pathways.measures)) {
    for (const { id, needs = [] } of combinations)
      refer(
        'area',
        needs,
        areas.map((area) => area.id),
        `${test}/${id}`,
      );
  }
  for (const [id, condition] of Object.entries(pathways.conditions)) {
    compileRule({ condition: id }, catalogue);
    compileRule(condition.rule, catalogue);
  }
  unique(
    'scheme',
    eligibility.schemes.map(({ id }) => id),
  );
  const questions = pathways.questions.map(({ id }) => id);
  for (const scheme of eligibility.schemes) {
    rising(compileScheme(scheme, catalogue), `scheme ${scheme.id}`);
    if (scheme.askedBy) refer('question', [scheme.askedBy], questions, `scheme ${scheme.id}`);
  }
  for (const certification of facts.certifications) {
    for (const rules of blocRulesOf(certification, catalogue)) {
      for (const rule of [
        rules.discuss,
        rules.validate,
        rules.confirmed,
        rules.supported,
        rules.tested,
        rules.measured,
      ]) {
        rising(rule, rules.id);
      }
    }
  }
  for (const rule of pathways.training) {
    refer('certification', rule.certifications, certifications, 'training');
    for (const status of ['whole', 'by-blocs', 'to-discuss'] as const) {
      const found = rule[status];
      if (found) graded(found, `training ${status}`);
    }
  }
  const ids = pathways.recommendations.map(({ id }) => id);
  unique('recommendation', ids);
  for (const rule of pathways.recommendations) {
    const within = `recommendation ${rule.id}`;
    const expression = compileRule(rule.when, catalogue);
    if (!rule.preparatory) rising(expression, within);
    unique(
      `step of ${rule.id}`,
      rule.steps.map(({ id }) => id),
    );
    refer('recommendation', rule.hiddenBy ?? [], ids, within);
    refer(
      'module',
      rule.modules ?? [],
      facts.modules.map(({ id }) => id),
      within,
    );
    if (rule.certification) refer('certification', [rule.certification], certifications, within);
    if (rule.action)
      refer(
        'action',
        [rule.action],
        facts.actions.map(({ id }) => id),
        within,
      );
    if (rule.scheme)
      refer(
        'scheme',
        [rule.scheme],
        eligibility.schemes.map(({ id }) => id),
        within,
      );
    if (rule.target)
      refer(
        'occupation',
        [rule.target],
        facts.occupations.map(({ id }) => id),
        within,
      );
  }
  const { met, notMet } = pathways.thresholds;
  if (!(notMet < met))
    throw new PositioningError('pathways/invalid-catalogue', { thresholds: { met, notMet } });
}

/** Refuses « not » over an ability or an experience: the rule could fall when one of them rises. */
function rising(expression: Expression, within: string): void {
  for (const { atom, positive } of atomsOf(expression)) {
    if (!positive && (atom.kind === 'level' || atom.kind === 'experience' || atom.kind === 'measured')) {
      throw new PositioningError('pathways/invalid-catalogue', { within, notOver: atom });
    }
  }
}

function refer(kind: string, ids: readonly string[], known: readonly string[], within: string): void {
  for (const id of ids) {
    if (!known.includes(id)) throw new PositioningError('pathways/unknown-reference', { kind, id, within });
  }
}

function unique(kind: string, ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new PositioningError('pathways/invalid-catalogue', { kind, twice });
}
