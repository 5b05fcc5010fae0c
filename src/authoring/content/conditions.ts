import type { Condition } from '../../formats/assessment.js';
import type { Rule as PathwayRule } from '../../formats/pathways.js';
import type { Path } from '../diagnostic.js';
import type { ContentModel } from './content-model.js';
import type { SourceFile } from './source-file.js';

/** A condition of an assessment or a questionnaire, or a rule of the pathways: their common forms. */
export type AnyCondition = Condition & Omit<PathwayRule, keyof Condition>;

/** A condition and where it is written. */
export interface PlacedCondition {
  readonly value: AnyCondition;
  readonly file: SourceFile;
  readonly path: Path;
  /** true in pathways/, where the three-valued rules live. */
  readonly pathway: boolean;
}

/** Every outermost condition of the content. */
export function* outerConditions(content: ContentModel): Generator<PlacedCondition> {
  const { assessment, pathways, eligibility } = content;
  const place = (file: SourceFile, value: unknown, path: Path, pathway: boolean): PlacedCondition[] =>
    value === undefined ? [] : [{ value: value as AnyCondition, file, path, pathway }];
  for (const { file, value } of content.questionnaires) {
    for (const [i, section] of value.sections.entries()) {
      for (const [k, question] of section.questions.entries()) {
        const path = ['sections', i, 'questions', k];
        yield* place(file, question.when, [...path, 'when'], false);
        for (const [f, field] of (question.fields ?? []).entries()) {
          yield* place(file, field.when, [...path, 'fields', f, 'when'], false);
        }
      }
    }
  }
  if (assessment !== undefined) {
    for (const [i, part] of assessment.value.parts.entries()) {
      yield* place(assessment.file, part.when, ['parts', i, 'when'], false);
      for (const [k, added] of (part.compose?.when ?? []).entries()) {
        yield* place(assessment.file, added.if, ['parts', i, 'compose', 'when', k, 'if'], false);
      }
    }
  }
  if (pathways !== undefined) {
    const { file, value } = pathways;
    for (const [id, condition] of Object.entries(value.conditions)) {
      yield* place(file, condition.rule, ['conditions', id, 'rule'], true);
    }
    for (const [name, rule] of Object.entries(value.blocRules))
      yield* place(file, rule, ['blocRules', name], true);
    for (const [i, training] of value.training.entries()) {
      for (const name of ['whole', 'by-blocs', 'to-discuss'] as const) {
        yield* place(file, training[name], ['training', i, name], true);
      }
    }
    for (const [i, recommendation] of value.recommendations.entries()) {
      yield* place(file, recommendation.when, ['recommendations', i, 'when'], true);
    }
  }
  if (eligibility !== undefined) {
    for (const [i, scheme] of eligibility.value.schemes.entries()) {
      for (const [k, condition] of scheme.conditions.entries()) {
        yield* place(eligibility.file, condition.rule, ['schemes', i, 'conditions', k, 'rule'], true);
      }
    }
  }
}

/** A condition and every condition inside it. */
export function* innerConditions(condition: PlacedCondition): Generator<PlacedCondition> {
  yield condition;
  const { value, path } = condition;
  for (const key of ['all', 'any'] as const) {
    for (const [i, child] of (value[key] ?? []).entries()) {
      yield* innerConditions({ ...condition, value: child as AnyCondition, path: [...path, key, i] });
    }
  }
  if (value.not !== undefined) {
    yield* innerConditions({ ...condition, value: value.not as AnyCondition, path: [...path, 'not'] });
  }
}
