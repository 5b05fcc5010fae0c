import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { AnswerValue } from '../../src/assessment/events.js';
import type { Status } from '../../src/pathways/status.js';
import type { AreaSpec, ProfileSpec } from './build-profile.js';
import { areas, USUAL } from './people.js';

/** What a counsellor expects of a recommendation; without a status, that it is there or not at all. */
export interface Expectation {
  readonly id: string;
  readonly atLeast?: Status;
  readonly why: string;
}

/** An area as [ability, answers], or as so many « I don't know ». */
type Shown = readonly [ability: number, answers: number] | { readonly dontKnow: number };

/** One person as a counsellor would describe them. */
export interface Persona {
  readonly name: string;
  readonly source: string;
  readonly situation: string;
  readonly targets: readonly string[];
  /** Answers that differ from what most people answer. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly unanswered?: readonly string[];
  /** Absent: the question was skipped. Areas by number. */
  readonly experiences?: readonly {
    readonly areas: readonly number[];
    readonly duration: string;
    readonly autonomy: string;
    readonly kind: string;
    readonly abroad?: boolean;
    readonly recency?: string;
  }[];
  readonly levels: Readonly<Record<string, Readonly<Record<string, Shown>>>>;
  readonly expect: {
    readonly must: readonly Expectation[];
    readonly mustNot: readonly Expectation[];
    /** One of these is ranked first. */
    readonly first?: readonly string[];
    readonly lab?: string;
    readonly outcome?: string;
    readonly blocs?: Readonly<Record<string, string>>;
    readonly agreement?: Readonly<Record<string, string>>;
    readonly certainty?: Readonly<Record<string, string>>;
    readonly change?: Readonly<Record<string, readonly string[]>>;
    readonly strengths?: readonly string[];
  };
}

const folder = new URL('../personas/', import.meta.url);

/** The personas written down, by file. */
export const PERSONAS = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((file) => ({ file, persona: parse(readFileSync(new URL(file, folder), 'utf8')) as Persona }));

function areaOf(shown: Shown): AreaSpec {
  if ('dontKnow' in shown) {
    return {
      responses: Array.from({ length: shown.dontKnow }, (_, k) => ({
        b: -3 + k / 2,
        score: 'dont-know' as const,
        c: 0.25,
      })),
    };
  }
  const [ability, answers] = shown;
  return { ability, answers };
}

/** What a profile of a persona is built from. */
export function personaSpec(persona: Persona): Required<Pick<ProfileSpec, 'targets' | 'answers' | 'levels'>> {
  const answers: Record<string, AnswerValue> = { ...USUAL, ...persona.answers };
  for (const question of persona.unanswered ?? []) delete answers[question];
  if (persona.experiences) {
    answers.experiences = persona.experiences.map(
      ({ areas: done, duration, autonomy, kind, abroad, recency }) => ({
        'experience-areas': areas(...done),
        'experience-duration': duration,
        'experience-autonomy': autonomy,
        'experience-kind': kind,
        ...(abroad === undefined ? {} : { 'experience-abroad': abroad }),
        ...(recency === undefined ? {} : { 'experience-recency': recency }),
      }),
    );
  }
  const levels = Object.fromEntries(
    Object.entries(persona.levels).map(([bank, shown]) => [
      bank,
      Object.fromEntries(Object.entries(shown).map(([name, area]) => [name, areaOf(area)])),
    ]),
  );
  return { targets: persona.targets, answers, levels };
}
