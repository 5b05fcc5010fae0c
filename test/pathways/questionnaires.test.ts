import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Question, QuestionnaireFile } from '../../src/formats/questionnaire.js';
import { compileRule } from '../../src/pathways/rules/compile-rule.js';
import { AUTONOMIES, atomsOf, DURATIONS, RECENCIES } from '../../src/pathways/rules/expression.js';
import { loadCatalogue } from './load-catalogue.js';

const catalogue = loadCatalogue();
const folder = new URL('../../item-banks/questionnaires/', import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}));
const own = ['intake.yaml', 'experience-self.yaml', 'follow-up.yaml'];
const read = (name: string): QuestionnaireFile =>
  parse(files.find((file) => file.name === name)?.text ?? '') as QuestionnaireFile;
const questionsOf = (file: QuestionnaireFile): Question[] =>
  file.sections.flatMap(({ questions }) => [...questions]);
const withFields = (questions: readonly Question[]): Question[] =>
  questions.flatMap((question) => [question, ...withFields(question.fields ?? [])]);
const all = files.flatMap(({ name }) => withFields(questionsOf(read(name))));
const byId = new Map(all.map((question) => [question.id, question]));
const optionIds = (id: string): string[] => (byId.get(id)?.options ?? []).map((option) => option.id);

describe('the questionnaires', () => {
  it.each(own)('%s follows its schema', (name) => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/questionnaire.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

    validate(read(name));

    expect(validate.errors ?? []).toEqual([]);
  });

  it('have question ids that are unique over all of them', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(own)('%s is written in careful French and in English', (name) => {
    const { text } = files.find((file) => file.name === name) ?? { text: '' };
    const body = text
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n');

    expect(body).not.toMatch(/échec|insuffisan|assistante? familial/i);
    expect(body).not.toMatch(/\p{L}'\p{L}/u);
    expect(body).not.toMatch(/[\p{L})»’] [;!?»]/u);
    for (const question of withFields(questionsOf(read(name)))) {
      for (const words of [
        question.text,
        question.help,
        question.notice,
        ...(question.options ?? []).map((o) => o.text),
      ]) {
        if (words !== undefined)
          expect(words).toMatchObject({ fr: expect.any(String), en: expect.any(String) });
      }
    }
  });

  it('offer the durations, autonomies and recencies the rules know', () => {
    expect(optionIds('experience-duration')).toEqual(['unknown', ...DURATIONS]);
    expect(optionIds('experience-autonomy')).toEqual([...AUTONOMIES]);
    expect(optionIds('experience-recency').sort()).toEqual([...RECENCIES].sort());
  });

  it('ask one statement per technical area in the self-assessment', () => {
    const statements = questionsOf(read('experience-self.yaml'));

    expect(statements.map(({ id }) => id)).toEqual(catalogue.areas.map((area) => `self-${area}`));
    for (const { family, scale, options } of statements) {
      expect(scale).toBe(`technical/${family}`);
      expect(options?.map(({ id }) => id)).toEqual(['do', 'with-help', 'not-yet']);
    }
  });

  it('hold every question the rules read, with the options they compare', () => {
    const rules = [
      ...Object.keys(catalogue.pathways.conditions).map((condition) => ({ condition })),
      ...catalogue.pathways.recommendations.map(({ when }) => when),
      ...catalogue.eligibility.schemes.map(({ id }) => ({ eligibility: id })),
    ];
    for (const { id, unsure } of catalogue.pathways.questions) {
      expect(byId.has(id), id).toBe(true);
      for (const option of unsure ?? []) expect(optionIds(id)).toContain(option);
    }
    for (const { atom } of rules.flatMap((rule) => atomsOf(compileRule(rule, catalogue)))) {
      if (atom.kind !== 'answer') continue;
      const type = byId.get(atom.question)?.type;
      if (typeof atom.is === 'boolean') expect(type, atom.question).toBe('yes-no');
      if (typeof atom.is === 'string') expect(optionIds(atom.question)).toContain(atom.is);
      if (atom.includes !== undefined) expect(optionIds(atom.question)).toContain(atom.includes);
    }
  });

  it('keep the sensitive conditions of the Lab to yes, no or unknown', () => {
    for (const id of ['work-authorisation', 'lab-public', 'lab-site']) {
      expect(optionIds(id)).toEqual(['yes', 'no', 'unsure']);
    }
    expect(all.filter(({ type }) => type === 'text').every(({ personal }) => personal === true)).toBe(true);
  });

  it('warn about third persons wherever words are free', () => {
    const intake = read('intake.yaml');
    const section = intake.sections.find(({ id }) => id === 'intake-experience');

    expect(JSON.stringify(section?.notice)).toContain('nom');
    for (const question of all.filter(({ personal }) => personal)) expect(question.notice).toBeDefined();
  });

  it('announce the same minutes as the parts of the assessment', () => {
    const { parts } = parse(
      readFileSync(new URL('../../item-banks/assessment.yaml', import.meta.url), 'utf8'),
    ) as { parts: { questionnaire?: string; minutes?: number }[] };

    for (const { questionnaire, minutes } of parts) {
      if (questionnaire !== undefined) expect(read(`${questionnaire}.yaml`).minutes).toBe(minutes);
    }
  });

  it('let the targets be undecided', () => {
    expect(byId.get('targets')).toMatchObject({ type: 'multiple', optionsFrom: 'occupations' });
    expect(byId.get('targets')?.options?.find(({ id }) => id === 'undecided')?.exclusive).toBe(true);
  });
});
