import { PositioningError } from '../../errors.js';
import type { Rule } from '../../formats/pathways.js';
import type { Bloc, Catalogue, Scheme } from '../catalogue.js';
import { ALWAYS, type Atom, allOf, type Expression } from './expression.js';

/** Stands for the areas, or the level of French, of the bloc a rule is applied to. */
const OF_THE_BLOC = '@bloc';

const COMBINATIONS = ['overall', 'written', 'oral'];

interface Context {
  readonly catalogue: Catalogue;
  readonly bloc?: Bloc;
  /** true under an odd number of « not ». */
  readonly negative?: boolean;
  /** Named conditions being compiled, to refuse circles. */
  readonly within: readonly string[];
}

/**
 * Resolves a rule of the catalogue into an expression. Rules for blocs need the bloc.
 * @throws PositioningError `pathways/unknown-reference` for an id that does not exist,
 * `pathways/invalid-catalogue` for a rule that is none or refers to itself.
 */
export function compileRule(rule: Rule, catalogue: Catalogue, bloc?: Bloc): Expression {
  return compile(rule, { catalogue, ...(bloc ? { bloc } : {}), within: [] });
}

/** All conditions of a scheme that are evaluated, as one expression. */
export function compileScheme(scheme: Scheme, catalogue: Catalogue): Expression {
  return schemeExpression(scheme, { catalogue, within: [] });
}

function compile(rule: Rule, context: Context): Expression {
  const form = formOf(rule);
  switch (form) {
    case 'all':
      return { kind: 'all', parts: (rule.all ?? []).map((part) => compile(part, context)) };
    case 'any':
      return { kind: 'any', parts: (rule.any ?? []).map((part) => compile(part, context)) };
    case 'not':
      return {
        kind: 'not',
        part: compile(rule.not as Rule, { ...context, negative: context.negative !== true }),
      };
    case 'always':
      return ALWAYS;
    case 'condition':
      return named(rule.condition as string, context);
    case 'level':
      return levels(rule.level as NonNullable<Rule['level']>, context);
    case 'measured':
      return measurements(rule.measured as NonNullable<Rule['measured']>, context);
    case 'experience':
      return experiences(rule.experience as NonNullable<Rule['experience']>, context);
    case 'eligibility':
      return eligibility(rule.eligibility as string, context);
    case 'target':
      known(context.catalogue.certifications.occupations, 'occupation', rule.target as string);
      return atom({ kind: 'target', occupation: rule.target as string });
    case 'answer':
      return answer(rule, context);
  }
}

const FORMS = [
  'all',
  'any',
  'not',
  'always',
  'condition',
  'level',
  'measured',
  'experience',
  'eligibility',
  'target',
  'answer',
] as const;

function formOf(rule: Rule): (typeof FORMS)[number] {
  const found = FORMS.filter((form) => rule[form] !== undefined);
  const comparisons = [rule.is, rule.includes, rule.atLeast, rule.answered].filter(
    (value) => value !== undefined,
  );
  const [form] = found;
  if (form === undefined || found.length > 1 || comparisons.length !== (form === 'answer' ? 1 : 0)) {
    throw new PositioningError('pathways/invalid-catalogue', { rule });
  }
  return form;
}

function atom(value: Atom): Expression {
  return { kind: 'atom', atom: value };
}

function known<T extends { readonly id: string }>(list: readonly T[], kind: string, id: string): T {
  const found = list.find((entry) => entry.id === id);
  if (!found) throw new PositioningError('pathways/unknown-reference', { kind, id });
  return found;
}

function named(id: string, context: Context): Expression {
  const condition = context.catalogue.pathways.conditions[id];
  if (!condition) throw new PositioningError('pathways/unknown-reference', { kind: 'condition', id });
  return {
    kind: 'named',
    id,
    words: { met: condition.sentence, notMet: condition.missing, open: condition.open },
    ...(condition.change ? { change: condition.change } : {}),
    group: false,
    part: compile(condition.rule, entering(`condition ${id}`, context)),
  };
}

function entering(name: string, context: Context): Context {
  if (context.within.includes(name)) {
    throw new PositioningError('pathways/invalid-catalogue', { circle: [...context.within, name] });
  }
  return { ...context, within: [...context.within, name] };
}

function eligibility(id: string, context: Context): Expression {
  const scheme = known(context.catalogue.eligibility.schemes, 'scheme', id);
  return schemeExpression(scheme, entering(`scheme ${id}`, context));
}

function schemeExpression(scheme: Scheme, context: Context): Expression {
  const parts = scheme.conditions.flatMap((condition): Expression[] => {
    if (!condition.rule) return [];
    return [
      {
        kind: 'named',
        id: `${scheme.id}/${condition.id}`,
        words: {
          met: condition.sentence,
          notMet: condition.missing ?? condition.sentence,
          open: condition.open ?? condition.sentence,
        },
        group: false,
        part: compile(condition.rule, context),
      },
    ];
  });
  const words = {
    met: scheme.words.eligible,
    notMet: scheme.words['not-eligible'],
    open: scheme.words['to-check'],
  };
  return { kind: 'named', id: scheme.id, words, group: true, part: allOf(parts) };
}

function blocOf(context: Context, rule: unknown): Bloc {
  if (!context.bloc) throw new PositioningError('pathways/invalid-catalogue', { rule, needs: 'bloc' });
  return context.bloc;
}

function levels(rule: NonNullable<Rule['level']>, context: Context): Expression {
  const { test, of, atLeast, probability } = rule;
  const level = atLeast === OF_THE_BLOC ? blocOf(context, rule).french : atLeast;
  const measure = measureOf(test, context);
  known(measure.levels, 'level', level);
  // « Not » is for preparatory steps: what was measured is enough to propose them.
  const needs = context.negative ? undefined : measure.combinations.find(({ id }) => id === of)?.needs;
  const places = of === OF_THE_BLOC ? blocOf(context, { test, of }).areas : [of];
  return allOf(
    places.map((place) => {
      knownPlace(measure, place);
      return atom({
        kind: 'level',
        test,
        of: place,
        atLeast: level,
        ...(needs ? { needs } : {}),
        ...(probability === undefined ? {} : { probability }),
      });
    }),
  );
}

function measurements({ test, of }: NonNullable<Rule['measured']>, context: Context): Expression {
  const measure = measureOf(test, context);
  const places = of === OF_THE_BLOC ? blocOf(context, { test, of }).areas : [of];
  return allOf(
    places.map((place) => {
      knownPlace(measure, place);
      return atom({ kind: 'measured', test, of: place });
    }),
  );
}

type Measure = Catalogue['pathways']['measures'][string];

function measureOf(test: string, { catalogue }: Context): Measure {
  const measure = catalogue.pathways.measures[test];
  if (!measure) throw new PositioningError('pathways/unknown-reference', { kind: 'test', id: test });
  return measure;
}

function knownPlace(measure: Measure, of: string): void {
  known<{ readonly id: string }>(
    COMBINATIONS.includes(of) ? measure.combinations : measure.areas,
    'area',
    of,
  );
}

function experiences(wanted: NonNullable<Rule['experience']>, context: Context): Expression {
  const { area, ...rest } = wanted;
  const bloc = area === OF_THE_BLOC ? blocOf(context, wanted) : undefined;
  const areas = bloc ? (bloc.experienceIn ?? bloc.areas) : [area];
  return allOf(
    areas.map((place) => {
      known(context.catalogue.certifications.areas, 'area', place);
      return atom({ kind: 'experience', area: place, ...rest });
    }),
  );
}

function answer(rule: Rule, { catalogue }: Context): Expression {
  const question = rule.answer as string;
  known(catalogue.pathways.questions, 'question', question);
  const { is, includes, atLeast, answered } = rule;
  return atom({
    kind: 'answer',
    question,
    ...(is === undefined ? {} : { is }),
    ...(includes === undefined ? {} : { includes }),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(answered === undefined ? {} : { answered }),
  });
}
