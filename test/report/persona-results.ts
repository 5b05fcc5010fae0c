import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AnswerValue } from '../../src/assessment/events.js';
import type { Profile } from '../../src/assessment/profile.js';
import { type Recommendations, recommend } from '../../src/pathways/recommend.js';
import { PERSON_CATALOGUES } from '../../src/report/locales/catalogues.js';
import type { ReportLanguage } from '../../src/report/locales/report-language.js';
import { wordingOf } from '../../src/report/sheets/wording.js';
import type { SittingResult } from '../../src/report/sitting-result.js';
import { type AreaSpec, buildProfile } from '../pathways/build-profile.js';
import { areas, USUAL } from '../pathways/people.js';
import { catalogue, content } from './demo-result.js';

interface Persona {
  readonly targets: readonly string[];
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly unanswered?: readonly string[];
  readonly experiences?: readonly {
    readonly areas: readonly number[];
    readonly duration: string;
    readonly autonomy: string;
    readonly kind: string;
  }[];
  readonly levels: Readonly<
    Record<string, Readonly<Record<string, readonly [number, number] | { readonly dontKnow: number }>>>
  >;
}

const folder = new URL('../personas/', import.meta.url);

/** Names of the worked personas. */
export const PERSONAS = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

/**
 * The result of a worked persona. Every measured area supports the longest can-do lines a language has up to its
 * level, and three attitudes are named: a sheet never has more to say.
 */
export function personaResult(name: string, language: ReportLanguage = 'fr'): SittingResult {
  const { plain, proposals } = personaProposals(name);
  const profile: Profile = {
    ...plain,
    strengths: [
      { part: 'soft-skills', bank: 'soft-skills', strengths: ['teamwork', 'discretion', 'adaptability'] },
    ],
    tests: plain.tests.map((test) => ({
      ...test,
      areas: test.areas.map((area) =>
        area.measured ? { ...area, canDo: longestLines(test.bank, area.area, area.level, language) } : area,
      ),
    })),
  };
  return {
    id: name,
    label: 'REPERE-2026-0147',
    today: '2026-11-21',
    profile,
    proposals,
    ownWords: [],
    skippedParts: [],
    leftOut: [],
    engine: '@coeps/positioning 0.1.0',
    seed: name,
    seesText: true,
    events: 120,
  };
}

const known = new Map<string, { readonly plain: Profile; readonly proposals: Recommendations }>();

function personaProposals(name: string): { readonly plain: Profile; readonly proposals: Recommendations } {
  const before = known.get(name);
  if (before) return before;
  const persona = parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')) as Persona;
  const answers: Record<string, AnswerValue> = { ...USUAL, ...persona.answers };
  for (const question of persona.unanswered ?? []) delete answers[question];
  if (persona.experiences) {
    answers.experiences = persona.experiences.map((entry) => ({
      'experience-areas': areas(...entry.areas),
      'experience-duration': entry.duration,
      'experience-autonomy': entry.autonomy,
      'experience-kind': entry.kind,
    }));
  }
  const levels = Object.fromEntries(
    Object.entries(persona.levels).map(([bank, shown]) => [
      bank,
      Object.fromEntries(Object.entries(shown).map(([area, spec]) => [area, areaOf(spec)])),
    ]),
  );
  const plain = buildProfile({ targets: persona.targets, answers, levels });
  const made = { plain, proposals: recommend(plain, catalogue, { today: '2026-11-21' }) };
  known.set(name, made);
  return made;
}

function areaOf(spec: readonly [number, number] | { readonly dontKnow: number }): AreaSpec {
  if ('dontKnow' in spec) {
    return {
      responses: Array.from({ length: spec.dontKnow }, (_, k) => ({
        b: -3 + k / 2,
        score: 'dont-know' as const,
        c: 0.25,
      })),
    };
  }
  return { ability: spec[0], answers: spec[1] };
}

function longestLines(bankId: string, area: string, level: string, language: ReportLanguage): string[] {
  const wording = wordingOf(PERSON_CATALOGUES[language]);
  const bank = content.banks.find(({ id }) => id === bankId);
  const scale = bank?.scales.find(({ id }) => id === area);
  const reached = bank?.levels.findIndex(({ id }) => id === level) ?? 0;
  return (bank?.levels.slice(0, reached + 1) ?? [])
    .flatMap(({ id }) => scale?.levels?.[id]?.canDo ?? [])
    .map((line) => ({
      id: line.id,
      length: wording.text(typeof line.text === 'string' ? { fr: line.text } : line.text, `can-do/${line.id}`)
        .length,
    }))
    .sort((left, right) => right.length - left.length)
    .slice(0, 2)
    .map(({ id }) => id);
}
