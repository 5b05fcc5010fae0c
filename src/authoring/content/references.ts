import type { Path } from '../diagnostic.js';
import type { EntityKind } from '../rule-facts.js';
import { innerConditions, outerConditions } from './conditions.js';
import type { BankModel, ContentModel } from './content-model.js';
import { answerIds, questionsById } from './question-options.js';
import type { SourceFile } from './source-file.js';

/** An id written somewhere, and the ids it may be. */
export interface Reference {
  readonly kind: EntityKind;
  readonly id: string;
  readonly among: ReadonlySet<string>;
  readonly file: SourceFile;
  readonly path: Path;
  readonly at?: 'key';
}

/** Stands for the areas or the level of French of a bloc, in rules about blocs. */
const OF_THE_BLOC = '@bloc';

const COMBINATIONS = ['overall', 'written', 'oral'];

const ids = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));

/**
 * References that may lead nowhere, all of those that do among them. What points into a file that is absent or
 * could not be used is left out, since nothing can be said about it.
 */
export function* references(content: ContentModel): Generator<Reference> {
  for (const bank of content.banks) yield* bankReferences(bank, content);
  yield* assessmentReferences(content);
  yield* conditionReferences(content);
  yield* catalogueReferences(content);
}

function* bankReferences(bank: BankModel, content: ContentModel): Generator<Reference> {
  const definition = bank.bank?.value;
  const scales = definition && ids(definition.scales);
  const levels = definition && ids(definition.levels);
  const canDo =
    definition &&
    ids(
      definition.scales.flatMap((scale) =>
        Object.values(scale.levels ?? {}).flatMap((words) => words.canDo ?? []),
      ),
    );
  const blocs = content.certifications && blocIds(content);
  if (definition !== undefined && levels !== undefined && bank.bank !== undefined) {
    const { file } = bank.bank;
    for (const [i, scale] of definition.scales.entries()) {
      for (const key of ['levels', 'cuts'] as const) {
        for (const id of Object.keys(scale[key] ?? {})) {
          yield { kind: 'level', id, among: levels, file, path: ['scales', i, key, id], at: 'key' };
        }
      }
    }
    for (const [i, id] of (definition.administration?.settleCuts ?? []).entries()) {
      yield { kind: 'level', id, among: levels, file, path: ['administration', 'settleCuts', i] };
    }
  }
  for (const { value, file, path } of bank.items) {
    const one = (
      kind: EntityKind,
      among: ReadonlySet<string> | undefined,
      id: string,
      ...own: (string | number)[]
    ) =>
      // Thousands of items name ids, nearly all of them right: only the others are looked at further.
      among === undefined || among.has(id) ? [] : [{ kind, id, among, file, path: [...path, ...own] }];
    yield* one('scale', scales, value.scale, 'scale');
    yield* one('level', levels, value.level, 'level');
    if (value.stimulus !== undefined && bank.idsKnown) {
      yield* one('stimulus', bank.stimulusIds, value.stimulus, 'stimulus');
    }
    for (const [i, id] of (value.canDo ?? []).entries()) yield* one('can-do', canDo, id, 'canDo', i);
    for (const [i, id] of (value.blocs ?? []).entries()) yield* one('bloc', blocs, id, 'blocs', i);
    for (const [i, id] of (value.enemies ?? []).entries()) {
      if (bank.idsKnown) yield* one('item', bank.itemIds, id, 'enemies', i);
    }
    if (value.type === 'ordering') {
      const options = ids(value.options);
      for (const [i, id] of value.order.entries()) yield* one('option', options, id, 'order', i);
    } else if (value.type === 'matching') {
      const [left, right] = [ids(value.left), ids(value.right)];
      for (const [from, to] of Object.entries(value.pairs)) {
        if (!left.has(from)) {
          yield { kind: 'option', id: from, among: left, file, path: [...path, 'pairs', from], at: 'key' };
        }
        yield* one('option', right, to, 'pairs', from);
      }
    }
  }
}

function* assessmentReferences(content: ContentModel): Generator<Reference> {
  const { assessment, certifications } = content;
  const occupations = certifications && ids(certifications.value.occupations);
  const bankIds = new Set(content.banks.map((bank) => bank.id));
  const idsOf = (key: 'levels' | 'scales'): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(content.banks.flatMap(({ id, bank }) => (bank ? [[id, ids(bank.value[key])] as const] : [])));
  const [levelIds, scaleIds] = [idsOf('levels'), idsOf('scales')];
  for (const { value, file } of content.questionnaires) {
    for (const [i, section] of value.sections.entries()) {
      for (const [k, question] of section.questions.entries()) {
        const path = ['sections', i, 'questions', k];
        const [bank, area] = (question.scale ?? '').split('/');
        if (question.scale !== undefined && bank !== undefined && bankIds.size > 0) {
          const scales = scaleIds.get(bank);
          if (!bankIds.has(bank)) {
            yield { kind: 'bank', id: bank, among: bankIds, file, path: [...path, 'scale'] };
          } else if (area !== undefined && scales !== undefined) {
            yield { kind: 'scale', id: area, among: scales, file, path: [...path, 'scale'] };
          }
        }
        const levels = levelIds.get(bank ?? '');
        if (question.level !== undefined && levels !== undefined) {
          yield { kind: 'level', id: question.level, among: levels, file, path: [...path, 'level'] };
        }
      }
    }
  }
  if (assessment === undefined) return;
  const { value, file } = assessment;
  const questionnaires = ids(content.questionnaires.map((questionnaire) => questionnaire.value));
  const forms = ids(value.forms ?? []);
  const known = !content.damaged.has('questionnaire');
  if (value.targets !== undefined && known && questionnaires.size > 0) {
    const questions = new Set(questionsById(content).keys());
    yield { kind: 'question', id: value.targets, among: questions, file, path: ['targets'] };
  }
  for (const [i, part] of value.parts.entries()) {
    const path = ['parts', i];
    for (const key of ['questionnaire', 'startFrom'] as const) {
      const id = part[key];
      if (id === undefined || !known || questionnaires.size === 0) continue;
      yield { kind: 'questionnaire', id, among: questionnaires, file, path: [...path, key] };
    }
    if (part.bank !== undefined && bankIds.size > 0) {
      yield { kind: 'bank', id: part.bank, among: bankIds, file, path: [...path, 'bank'] };
    }
    for (const [k, id] of (part.forms ?? []).entries()) {
      yield { kind: 'form', id, among: forms, file, path: [...path, 'forms', k] };
    }
    const scales = scaleIds.get(part.bank ?? '');
    const levels = levelIds.get(part.bank ?? '');
    for (const [k, id] of (part.administration?.settleCuts ?? []).entries()) {
      const own = [...path, 'administration', 'settleCuts', k];
      if (levels !== undefined) yield { kind: 'level', id, among: levels, file, path: own };
    }
    const { compose } = part;
    const lists: [readonly string[], Path][] = [
      [part.areas ?? [], [...path, 'areas']],
      [compose?.shared ?? [], [...path, 'compose', 'shared']],
      [compose?.undecided?.sample ?? [], [...path, 'compose', 'undecided', 'sample']],
    ];
    for (const key of ['targets', 'only'] as const) {
      for (const [target, areas] of Object.entries(compose?.[key] ?? {})) {
        const own = [...path, 'compose', key, target];
        lists.push([areas, own]);
        if (occupations === undefined) continue;
        yield { kind: 'occupation', id: target, among: occupations, file, path: own, at: 'key' };
      }
    }
    for (const [k, added] of (compose?.when ?? []).entries()) {
      lists.push([added.areas, [...path, 'compose', 'when', k, 'areas']]);
    }
    if (scales === undefined) continue;
    for (const [areas, own] of lists) {
      for (const [k, id] of areas.entries())
        yield { kind: 'scale', id, among: scales, file, path: [...own, k] };
    }
  }
}

function* conditionReferences(content: ContentModel): Generator<Reference> {
  const { certifications, pathways, eligibility } = content;
  const questions = questionsById(content);
  const questionIds = new Set(questions.keys());
  const questionsKnown = questionIds.size > 0 && !content.damaged.has('questionnaire');
  const banks = new Map(content.banks.map((bank) => [bank.id, bank]));
  const bankIds = new Set(banks.keys());
  const occupationIds = certifications && ids(certifications.value.occupations);
  const conditionIds = pathways && new Set(Object.keys(pathways.value.conditions));
  const schemeIds = eligibility && ids(eligibility.value.schemes);
  const areaIds = certifications && ids(certifications.value.areas).add(OF_THE_BLOC);
  for (const outer of outerConditions(content)) {
    for (const { value, file, path } of innerConditions(outer)) {
      const one = (
        kind: EntityKind,
        among: ReadonlySet<string> | undefined,
        id: string | undefined,
        ...own: string[]
      ): Reference[] =>
        among === undefined || id === undefined ? [] : [{ kind, id, among, file, path: [...path, ...own] }];
      if (questionsKnown) yield* one('question', questionIds, value.answer, 'answer');
      const question = value.answer === undefined ? undefined : questions.get(value.answer)?.value;
      const options = question && answerIds(question, content);
      if (typeof value.is === 'string') yield* one('option', options, value.is, 'is');
      yield* one('option', options, value.includes, 'includes');
      yield* one('occupation', occupationIds, value.target, 'target');
      yield* one('rule', conditionIds, value.condition, 'condition');
      yield* one('rule', schemeIds, value.eligibility, 'eligibility');
      yield* one('scale', areaIds, value.experience?.area, 'experience', 'area');
      for (const key of ['level', 'measured'] as const) {
        const read = value[key];
        if (read === undefined || bankIds.size === 0) continue;
        yield* one('bank', bankIds, read.test, key, 'test');
        const definition = banks.get(read.test)?.bank?.value;
        if (definition === undefined) continue;
        const areas = new Set([...ids(definition.scales), ...COMBINATIONS, OF_THE_BLOC]);
        yield* one('scale', areas, read.of, key, 'of');
        if (value.level !== undefined && key === 'level') {
          const levels = ids(definition.levels).add(OF_THE_BLOC);
          yield* one('level', levels, value.level.atLeast, key, 'atLeast');
        }
      }
    }
  }
}

function* catalogueReferences(content: ContentModel): Generator<Reference> {
  const { certifications, pathways, eligibility, occupations } = content;
  if (certifications !== undefined) {
    const { value, file } = certifications;
    const areas = ids(value.areas);
    const activities = ids(value.areas.flatMap((area) => area.activities));
    const titles = ids(value.certifications);
    const goals = new Set([...titles, ...ids(value.neighbours)]);
    const list = function* (
      kind: EntityKind,
      among: ReadonlySet<string>,
      found: readonly string[] | undefined,
      path: Path,
    ) {
      for (const [i, id] of (found ?? []).entries()) yield { kind, id, among, file, path: [...path, i] };
    };
    for (const [i, certification] of value.certifications.entries()) {
      for (const [k, bloc] of certification.blocs.entries()) {
        const path = ['certifications', i, 'blocs', k];
        yield* list('scale', areas, bloc.areas, [...path, 'areas']);
        yield* list('scale', areas, bloc.experienceIn, [...path, 'experienceIn']);
        for (const [c, competence] of bloc.competences.entries()) {
          yield* list('other', activities, competence.activities, [...path, 'competences', c, 'activities']);
        }
      }
    }
    yield* list('certification', titles, value.commonCore.certifications, ['commonCore', 'certifications']);
    for (const [i, bridge] of value.bridges.entries()) {
      for (const key of ['from', 'to'] as const) {
        yield { kind: 'certification', id: bridge[key], among: goals, file, path: ['bridges', i, key] };
      }
    }
    for (const [i, occupation] of value.occupations.entries()) {
      yield* list('certification', titles, occupation.certifications, ['occupations', i, 'certifications']);
      yield* list('scale', areas, occupation.areas, ['occupations', i, 'areas']);
    }
    for (const [i, module] of value.modules.entries()) {
      if (module.certification === undefined) continue;
      const path = ['modules', i, 'certification'];
      yield { kind: 'certification', id: module.certification, among: titles, file, path };
    }
    if (occupations !== undefined) {
      const among = ids(value.occupations);
      for (const [i, sheet] of occupations.value.sheets.entries()) {
        yield { kind: 'occupation', id: sheet.id, among, file: occupations.file, path: ['sheets', i, 'id'] };
      }
    }
  }
  if (pathways === undefined) return;
  const { value, file } = pathways;
  const recommendations = ids(value.recommendations);
  const catalogue = certifications?.value;
  const among = {
    target: ['occupation', catalogue && ids(catalogue.occupations)],
    certification: ['certification', catalogue && ids(catalogue.certifications)],
    scheme: ['rule', eligibility && ids(eligibility.value.schemes)],
    action: ['other', catalogue && ids(catalogue.actions)],
  } as const;
  for (const [i, recommendation] of value.recommendations.entries()) {
    const path = ['recommendations', i];
    for (const key of ['target', 'certification', 'scheme', 'action'] as const) {
      const id = recommendation[key];
      const [kind, known] = among[key];
      if (id !== undefined && known !== undefined)
        yield { kind, id, among: known, file, path: [...path, key] };
    }
    for (const [k, id] of (recommendation.hiddenBy ?? []).entries()) {
      yield { kind: 'pathway', id, among: recommendations, file, path: [...path, 'hiddenBy', k] };
    }
    for (const [k, id] of (recommendation.modules ?? []).entries()) {
      if (catalogue === undefined) break;
      yield { kind: 'other', id, among: ids(catalogue.modules), file, path: [...path, 'modules', k] };
    }
  }
  for (const [i, training] of value.training.entries()) {
    if (catalogue === undefined) break;
    const titles = ids(catalogue.certifications);
    for (const [k, id] of training.certifications.entries()) {
      yield { kind: 'certification', id, among: titles, file, path: ['training', i, 'certifications', k] };
    }
  }
  const questionnaires = ids(content.questionnaires.map((questionnaire) => questionnaire.value));
  const known = questionnaires.size > 0 && !content.damaged.has('questionnaire');
  for (const [i, followUp] of value.plan.followUps.entries()) {
    if (!known) break;
    const path = ['plan', 'followUps', i, 'questionnaire'];
    yield { kind: 'questionnaire', id: followUp.questionnaire, among: questionnaires, file, path };
  }
  const questions = new Set(questionsById(content).keys());
  for (const [i, { id }] of value.questions.entries()) {
    if (!known) break;
    yield { kind: 'question', id, among: questions, file, path: ['questions', i, 'id'] };
  }
  const banks = new Map(content.banks.map((bank) => [bank.id, bank.bank?.value]));
  for (const [test, measure] of Object.entries(value.measures)) {
    if (banks.size === 0) break;
    const path = ['measures', test];
    yield { kind: 'bank', id: test, among: new Set(banks.keys()), file, path, at: 'key' };
    const definition = banks.get(test);
    if (definition === undefined) continue;
    for (const [k, { id }] of measure.levels.entries()) {
      yield { kind: 'level', id, among: ids(definition.levels), file, path: [...path, 'levels', k, 'id'] };
    }
    for (const [k, { id }] of measure.areas.entries()) {
      yield { kind: 'scale', id, among: ids(definition.scales), file, path: [...path, 'areas', k, 'id'] };
    }
  }
}

/** Blocs as items name them: certification, slash, bloc. */
function blocIds(content: ContentModel): Set<string> {
  const found = new Set<string>();
  for (const { id, blocs } of content.certifications?.value.certifications ?? []) {
    for (const bloc of blocs) found.add(`${id}/${bloc.id}`);
  }
  return found;
}
