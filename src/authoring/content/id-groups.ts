import type { BankFile } from '../../formats/bank.js';
import type { EntityKind } from '../rule-facts.js';
import type { ContentModel, Located } from './content-model.js';

/** Ids that must differ from one another, and where each is written. */
export interface IdGroup {
  readonly kind: EntityKind;
  readonly ids: readonly string[];
  readonly at: (position: number) => Located<unknown>;
}

interface WithId {
  readonly id: string;
}

type Steps = readonly (string | number)[];

/** Every group of ids in which one must not come twice. */
export function* idGroups(content: ContentModel): Generator<IdGroup> {
  const { banks, questionnaires } = content;
  const list = (
    kind: EntityKind,
    entities: readonly WithId[],
    source: Located<unknown>,
    ...steps: Steps
  ): IdGroup => ({
    kind,
    ids: entities.map(({ id }) => id),
    at: (i) => ({ ...source, path: [...source.path, ...steps, i, 'id'] }),
  });
  const over = (kind: EntityKind, sources: readonly Located<WithId>[]): IdGroup => ({
    kind,
    ids: sources.map(({ value }) => value.id),
    at: (i) => {
      const source = sources[i] as Located<WithId>;
      return { ...source, path: [...source.path, 'id'] };
    },
  });

  yield over(
    'bank',
    banks.flatMap(({ bank }) => bank ?? []),
  );
  // Events and reports name items without their bank.
  yield over(
    'item',
    banks.flatMap(({ items }) => items),
  );
  for (const { bank, items, stimuli } of banks) {
    if (bank !== undefined) {
      yield list('scale', bank.value.scales, bank, 'scales');
      yield list('level', bank.value.levels, bank, 'levels');
      yield over('can-do', [...canDoLines(bank)]);
    }
    yield over('stimulus', stimuli);
    for (const item of items) {
      for (const key of OPTION_LISTS) {
        const options = (item.value as unknown as Record<string, readonly WithId[] | undefined>)[key];
        if (options !== undefined) yield list('option', options, item, key);
      }
    }
  }

  yield over('questionnaire', questionnaires);
  const questions = questionnaires.flatMap((questionnaire) =>
    questionnaire.value.sections.flatMap((section, i) =>
      section.questions.map((value, k) => ({
        ...questionnaire,
        value,
        path: ['sections', i, 'questions', k],
      })),
    ),
  );
  for (const questionnaire of questionnaires) {
    yield list('section', questionnaire.value.sections, questionnaire, 'sections');
  }
  yield over('question', questions);
  for (const question of questions) {
    yield list('option', question.value.options ?? [], question, 'options');
    yield list('question', question.value.fields ?? [], question, 'fields');
  }

  const { assessment, certifications, pathways, eligibility, occupations } = content;
  if (assessment !== undefined) {
    yield list('part', assessment.value.parts, assessment, 'parts');
    yield list('form', assessment.value.forms ?? [], assessment, 'forms');
  }
  if (certifications !== undefined) {
    for (const [key, kind] of CATALOGUE_LISTS)
      yield list(kind, certifications.value[key], certifications, key);
    const areas = certifications.value.areas.flatMap(({ activities }, i) =>
      activities.map((value, k) => ({ ...certifications, value, path: ['areas', i, 'activities', k] })),
    );
    yield over('other', areas);
    for (const [i, { blocs }] of certifications.value.certifications.entries()) {
      yield list('bloc', blocs, certifications, 'certifications', i, 'blocs');
      for (const [k, { competences }] of blocs.entries()) {
        yield list('other', competences, certifications, 'certifications', i, 'blocs', k, 'competences');
      }
    }
  }
  if (pathways !== undefined)
    yield list('pathway', pathways.value.recommendations, pathways, 'recommendations');
  if (eligibility !== undefined) {
    yield list('rule', eligibility.value.schemes, eligibility, 'schemes');
    for (const [i, { conditions }] of eligibility.value.schemes.entries()) {
      yield list('rule', conditions, eligibility, 'schemes', i, 'conditions');
    }
  }
  if (occupations !== undefined) yield list('occupation', occupations.value.sheets, occupations, 'sheets');
}

const OPTION_LISTS = ['options', 'left', 'right'] as const;

const CATALOGUE_LISTS = [
  ['certifications', 'certification'],
  ['occupations', 'occupation'],
  ['areas', 'scale'],
  ['modules', 'other'],
  ['actions', 'other'],
  ['neighbours', 'certification'],
  ['bridges', 'other'],
] as const;

function* canDoLines(bank: Located<BankFile>): Generator<Located<WithId>> {
  for (const [i, scale] of bank.value.scales.entries()) {
    for (const [level, words] of Object.entries(scale.levels ?? {})) {
      for (const [k, value] of (words.canDo ?? []).entries()) {
        yield { ...bank, value, path: ['scales', i, 'levels', level, 'canDo', k] };
      }
    }
  }
}
