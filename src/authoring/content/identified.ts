import type { EntityKind } from '../rule-facts.js';
import type { ContentModel, Located } from './content-model.js';

/** Something with an id, and the space in which that id must be unique. */
export interface Identified {
  readonly kind: EntityKind;
  readonly id: string;
  readonly space: string;
  readonly at: Located<unknown>;
}

interface WithId {
  readonly id: string;
}

/** Everything that has an id, in the order of the files. */
export function* identified(content: ContentModel): Generator<Identified> {
  const entity = (
    kind: EntityKind,
    space: string,
    id: string,
    { file, value }: Located<unknown>,
    path: (string | number)[],
  ): Identified => ({ kind, id, space, at: { value, file, path: [...path, 'id'] } });

  for (const bank of content.banks) {
    const space = bank.folder;
    if (bank.bank !== undefined) {
      const { value } = bank.bank;
      yield entity('bank', 'banks', value.id, bank.bank, []);
      for (const [i, scale] of value.scales.entries()) {
        yield entity('scale', space, scale.id, bank.bank, ['scales', i]);
        for (const [level, words] of Object.entries(scale.levels ?? {})) {
          for (const [k, line] of (words.canDo ?? []).entries()) {
            yield entity('can-do', space, line.id, bank.bank, ['scales', i, 'levels', level, 'canDo', k]);
          }
        }
      }
      for (const [i, level] of value.levels.entries()) {
        yield entity('level', space, level.id, bank.bank, ['levels', i]);
      }
    }
    for (const stimulus of bank.stimuli) {
      yield entity('stimulus', space, stimulus.value.id, stimulus, [...stimulus.path]);
    }
    for (const item of bank.items) {
      // Events and reports name items without their bank.
      yield entity('item', 'items', item.value.id, item, [...item.path]);
      for (const key of ['options', 'left', 'right'] as const) {
        const options: readonly WithId[] = (item.value as unknown as Record<string, WithId[]>)[key] ?? [];
        for (const [k, option] of options.entries()) {
          const own = `${item.file.path}#${item.path.join('/')}/${key}`;
          yield entity('option', own, option.id, item, [...item.path, key, k]);
        }
      }
    }
  }
  for (const questionnaire of content.questionnaires) {
    yield entity('questionnaire', 'questionnaires', questionnaire.value.id, questionnaire, []);
    for (const [i, section] of questionnaire.value.sections.entries()) {
      yield entity('section', questionnaire.file.path, section.id, questionnaire, ['sections', i]);
      for (const [k, question] of section.questions.entries()) {
        const path = ['sections', i, 'questions', k];
        yield entity('question', 'questions', question.id, questionnaire, path);
        const own = `${questionnaire.file.path}#${question.id}`;
        for (const [o, option] of (question.options ?? []).entries()) {
          yield entity('option', own, option.id, questionnaire, [...path, 'options', o]);
        }
        for (const [f, field] of (question.fields ?? []).entries()) {
          yield entity('question', `${own}/fields`, field.id, questionnaire, [...path, 'fields', f]);
        }
      }
    }
  }
  const { assessment, certifications, pathways, eligibility } = content;
  if (assessment !== undefined) {
    for (const [i, part] of assessment.value.parts.entries()) {
      yield entity('part', 'parts', part.id, assessment, ['parts', i]);
    }
    for (const [i, form] of (assessment.value.forms ?? []).entries()) {
      yield entity('form', 'forms', form.id, assessment, ['forms', i]);
    }
  }
  if (certifications !== undefined) {
    const { value } = certifications;
    for (const [key, kind] of CATALOGUE_LISTS) {
      for (const [i, { id }] of value[key].entries()) {
        yield entity(kind, `catalogue/${key}`, id, certifications, [key, i]);
      }
    }
    for (const [i, certification] of value.certifications.entries()) {
      for (const [k, bloc] of certification.blocs.entries()) {
        const path = ['certifications', i, 'blocs', k];
        yield entity('bloc', `blocs/${certification.id}`, bloc.id, certifications, path);
        for (const [c, competence] of bloc.competences.entries()) {
          const own = [...path, 'competences', c];
          yield entity('other', 'competences', competence.id, certifications, own);
        }
      }
    }
    for (const [i, area] of value.areas.entries()) {
      for (const [k, activity] of area.activities.entries()) {
        yield entity('other', 'activities', activity.id, certifications, ['areas', i, 'activities', k]);
      }
    }
  }
  if (pathways !== undefined) {
    for (const [i, recommendation] of pathways.value.recommendations.entries()) {
      yield entity('pathway', 'recommendations', recommendation.id, pathways, ['recommendations', i]);
    }
  }
  if (eligibility !== undefined) {
    for (const [i, scheme] of eligibility.value.schemes.entries()) {
      yield entity('rule', 'schemes', scheme.id, eligibility, ['schemes', i]);
      for (const [k, condition] of scheme.conditions.entries()) {
        yield entity('rule', `schemes/${scheme.id}`, condition.id, eligibility, [
          'schemes',
          i,
          'conditions',
          k,
        ]);
      }
    }
  }
}

const CATALOGUE_LISTS = [
  ['certifications', 'certification'],
  ['occupations', 'occupation'],
  ['areas', 'scale'],
  ['modules', 'other'],
  ['actions', 'other'],
  ['neighbours', 'certification'],
  ['bridges', 'other'],
] as const;
