import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/assessment/events.js';
import { recommend } from '../../src/pathways/recommend.js';
import type { Recommendation } from '../../src/pathways/recommendation.js';
import { statusRank } from '../../src/pathways/status.js';
import { buildProfile, type ProfileSpec } from './build-profile.js';
import { loadCatalogue } from './load-catalogue.js';
import { at } from './people.js';
import { PERSONAS, personaSpec } from './read-personas.js';

const catalogue = loadCatalogue();
const today = '2026-11-21';

type Spec = Required<Pick<ProfileSpec, 'targets' | 'answers' | 'levels'>>;

const resultOf = (spec: Spec): readonly Recommendation[] =>
  recommend(buildProfile(spec), catalogue, { today }).recommendations;

/** Areas shown far above or below every cut, by so many answers that nothing else counts. */
function shown({ levels, ...spec }: Spec, bank: string, areas: readonly string[], high: boolean): Spec {
  const ability = high ? 3.5 : -4.5;
  const told = Object.fromEntries(areas.map((area) => [area, at(ability, 25)]));
  return { ...spec, levels: { ...levels, [bank]: { ...levels[bank], ...told } } };
}

const CORE = ['reading', 'language-use', 'interaction', 'listening'];

function areasOf({ levels }: Spec, bank: string, of: string): string[] {
  if (of !== 'overall') return [of];
  return [...new Set([...Object.keys(levels[bank] ?? {}), ...(bank === 'french' ? CORE : [])])];
}

const own = (value: AnswerValue | undefined): Readonly<Record<string, AnswerValue>>[] =>
  Array.isArray(value) ? (value as unknown as Readonly<Record<string, AnswerValue>>[]) : [];

/** The person after a change came true, or (`high` false) after what a proposal rests on fell away. */
function applied(spec: Spec, change: string, high: boolean): Spec {
  const [kind = '', rest = ''] = change.split(/:(.*)/s);
  const answered = (answers: Readonly<Record<string, AnswerValue>>): Spec => ({
    ...spec,
    answers: { ...spec.answers, ...answers },
  });
  switch (kind) {
    case 'level': {
      const [, bank = '', of = ''] = /^(.+?)\/(.+?)>=/.exec(rest) ?? [];
      return shown(spec, bank, areasOf(spec, bank, of), high);
    }
    case 'measured': {
      const [bank = '', area = ''] = rest.split('/');
      return shown(spec, bank, bank === 'french' ? CORE : [area], high);
    }
    case 'experience': {
      const [area = '', duration, autonomy, recency] = rest.split(':');
      const experiences = own(spec.answers.experiences);
      if (!high) {
        return answered({
          experiences: experiences.map((entry) => ({
            ...entry,
            'experience-areas': (entry['experience-areas'] as string[]).filter((other) => other !== area),
          })),
        });
      }
      const more = {
        'experience-areas': [area],
        'experience-duration': duration || 'under-1',
        'experience-autonomy': autonomy || 'with-help',
        'experience-recency': recency || 'now',
      };
      return answered({ experiences: [...experiences, more] });
    }
    case 'answer': {
      const [question = '', is = '', includes = ''] = rest.split(':');
      return answered({ [question]: includes ? [includes] : is === 'true' ? true : is });
    }
    default:
      expect(change).toBe('time-for-title');
      return answered({ 'training-time': high ? 'full-time' : 'none-now' });
  }
}

const find = (list: readonly Recommendation[], id: string): Recommendation | undefined =>
  list.find((entry) => entry.id === id);

/** How much is open: what is sure, the blocs, then what may be. */
function opened(proposal: Recommendation | undefined): number {
  if (!proposal) return 0;
  const { status, upTo, certainty, blocs } = proposal;
  const blocCount = proposal.kind === 'vpl' ? (blocs?.validate.length ?? 0) : 0;
  const possible = statusRank(upTo) * 2 + (certainty === 'settled' ? 1 : 0);
  return (statusRank(status) * 100 + blocCount) * 10 + possible;
}

const preparatory = new Set(
  catalogue.pathways.recommendations.filter((rule) => rule.preparatory).map(({ id }) => id),
);

describe('the smallest change, made', () => {
  it.each(PERSONAS)('$file: alters the proposal as it says', ({ persona }) => {
    const spec = personaSpec(persona);
    for (const before of resultOf(spec)) {
      const { change } = before.explanation;
      if (!change) continue;
      const up = change.direction === 'up';

      const after = find(
        resultOf(change.of.reduce((changed, id) => applied(changed, id, up), spec)),
        before.id,
      );

      const said = `${before.id}: ${change.sentence.fr}`;
      if (preparatory.has(before.id) && up) expect(after?.status, said).toBeUndefined();
      else if (up) expect(opened(after), said).toBeGreaterThan(opened(before));
      else expect(opened(after), said).toBeLessThan(opened(before));
      const promised = /\(((?:BC\d+(?:, )?)+)\)/.exec(change.sentence.fr)?.[1]?.split(', ') ?? [];
      for (const bloc of promised) {
        expect(after?.blocs?.validate, said).toContain(`${before.certification}/${bloc}`);
      }
      if (/le titre entier devient réaliste/.test(change.sentence.fr)) expect(after?.status).toBe('whole');
    }
  });
});
