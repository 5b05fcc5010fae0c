import type { Profile } from '../assessment/profile.js';
import { PositioningError } from '../errors.js';
import { type BlocView, blocView } from './bloc-view.js';
import { type Catalogue, findCertification, type Text } from './catalogue.js';
import { certificationRules, vplStatus } from './certification-view.js';
import { certificationWarnings, type DatedWarning, type ShownCode, shownCode } from './dated-facts.js';
import { gatherEvidence } from './rules/evidence.js';
import { AUTONOMIES, RECENCIES } from './rules/expression.js';
import type { Status } from './status.js';
import { phrase } from './texts.js';

/** Duration buckets of the official feasibility file. */
export type DurationBucket = 'unknown' | 'under-1' | '1-3' | 'over-3' | 'over-5' | 'over-10';

/** One experience, as the file asks for it. */
export interface ExperienceLine {
  /** The person's own words; absent when they were erased or not given. */
  readonly title?: string;
  readonly kind?: string;
  readonly abroad?: boolean;
  readonly duration: DurationBucket;
  readonly recency?: string;
  readonly autonomy?: string;
  readonly traces?: boolean;
  readonly areas: readonly string[];
  readonly activities: readonly string[];
}

/** A competence with what is proposed: the counsellor edits it with the person. */
export interface CompetenceLine {
  readonly id: string;
  readonly text: Text;
  readonly proposed?: 'yes' | 'partly' | 'no';
}

/** A bloc of the file. */
export interface BlocLine {
  readonly id: string;
  readonly title: Text;
  readonly state: BlocView['state'];
  /** true when VPL of this bloc is realistic today. */
  readonly inTarget: boolean;
  /** Free text of the file, for the person and the counsellor. */
  readonly words: '';
  readonly competences: readonly CompetenceLine[];
}

/**
 * What a VPL feasibility file is prepared from, in the structure of the official one. It is a proposal to edit,
 * neither an opinion on feasibility nor a decision of the certifier.
 */
export interface VplPrefeasibility {
  readonly version: 1;
  /** YYYY-MM-DD. */
  readonly madeOn: string;
  /** Situations of the closed list of the official file. */
  readonly situation: readonly string[];
  readonly target: {
    readonly certification: string;
    readonly title: Text;
    readonly code?: ShownCode;
    /** `blocs` lists those proposed when it is not the whole title. */
    readonly scope: 'whole' | 'blocs' | 'to-discuss';
    readonly blocs: readonly string[];
  };
  readonly status: Status;
  readonly experiences: readonly ExperienceLine[];
  readonly blocs: readonly BlocLine[];
  /** State of each prerequisite known from the intake. */
  readonly prerequisites: readonly {
    readonly id: string;
    readonly state: 'acquired' | 'in-progress' | 'recommended' | 'unknown';
  }[];
  readonly basicSkills: readonly {
    readonly id: 'digital' | 'arithmetic' | 'french';
    readonly title: Text;
    /** Level tested; absent when not measured. */
    readonly level?: string;
    readonly source: 'measured' | 'declared' | 'not-measured';
  }[];
  readonly goals: readonly string[];
  /** Blank for whoever accompanies the file. */
  readonly opinion: null;
  readonly warnings: readonly DatedWarning[];
}

/** Situations of the intake, in the words of the official file's closed list. */
const SITUATIONS: Readonly<Record<string, string>> = {
  'home-employee': 'SALARIE_PRIVE',
  'other-employee': 'SALARIE_PRIVE',
  'job-seeker': 'DEMANDEUR_EMPLOI',
  'family-carer': 'AIDANTS_FAMILIAUX',
  volunteer: 'BENEVOLE',
  retired: 'RETRAITE',
};

const BUCKETS: Readonly<Record<string, DurationBucket>> = {
  'under-1': 'under-1',
  '1-3': '1-3',
  '3-5': 'over-3',
  '5-10': 'over-5',
  'over-10': 'over-10',
};

/**
 * Prepares the file of a person for a certification.
 * @throws PositioningError `pathways/unknown-reference` for a certification that does not exist
 */
export function vplPrefeasibility(
  profile: Profile,
  catalogue: Catalogue,
  { certification: id, today }: { readonly certification: string; readonly today: string },
): VplPrefeasibility {
  const certification = findCertification(catalogue, id);
  if (!certification) throw new PositioningError('pathways/unknown-reference', { kind: 'certification', id });
  const evidence = gatherEvidence(profile, catalogue);
  const rules = certificationRules(certification, catalogue);
  const { result, validated } = vplStatus(rules, evidence);
  const code = shownCode(certification, today);
  return {
    version: 1,
    madeOn: today,
    situation: [...new Set(list(profile, 'situation').flatMap((entry) => SITUATIONS[entry] ?? []))],
    target: {
      certification: id,
      title: certification.title,
      ...(code ? { code } : {}),
      scope: result.status === 'whole' ? 'whole' : validated.length > 0 ? 'blocs' : 'to-discuss',
      blocs: validated,
    },
    status: result.status,
    experiences: (evidence.experiences ?? []).map((entry): ExperienceLine => {
      const recency = RECENCIES[entry.recency ?? -1];
      const autonomy = AUTONOMIES[entry.autonomy ?? -1];
      return {
        ...(entry.title === undefined ? {} : { title: entry.title }),
        ...(entry.kind === undefined ? {} : { kind: entry.kind }),
        ...(entry.abroad === undefined ? {} : { abroad: entry.abroad }),
        duration: BUCKETS[entry.duration ?? ''] ?? 'unknown',
        ...(recency === undefined ? {} : { recency }),
        ...(autonomy === undefined ? {} : { autonomy }),
        ...(entry.traces === undefined ? {} : { traces: entry.traces }),
        areas: [...(entry.areas ?? [])],
        activities: [...entry.activities],
      };
    }),
    blocs: rules.blocs.map((bloc): BlocLine => {
      const view = blocView(bloc, evidence, catalogue);
      return {
        id: view.id,
        title: view.title,
        state: view.state,
        inTarget: validated.includes(view.id),
        words: '',
        competences: view.competences.map(({ id: competence, text, proposal }) => ({
          id: competence,
          text,
          ...(proposal ? { proposed: proposal } : {}),
        })),
      };
    }),
    prerequisites: [{ id: 'first-aid', state: firstAid(profile) }],
    basicSkills: [
      basicSkill(profile, catalogue, 'french'),
      basicSkill(profile, catalogue, 'digital'),
      { id: 'arithmetic', title: phrase(catalogue, 'vpl-arithmetic-basic'), source: 'not-measured' },
    ],
    goals: list(profile, 'goals'),
    opinion: null,
    warnings: certificationWarnings(catalogue, certification, today),
  };
}

function list(profile: Profile, question: string): string[] {
  const value = profile.answers[question];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

function firstAid(profile: Profile): 'acquired' | 'recommended' | 'unknown' {
  const value = profile.answers['first-aid'];
  if (value === undefined) return 'unknown';
  return value === 'recent' ? 'acquired' : 'recommended';
}

function basicSkill(
  profile: Profile,
  catalogue: Catalogue,
  id: 'french' | 'digital',
): VplPrefeasibility['basicSkills'][number] {
  const title = phrase(catalogue, `vpl-${id}-basic`);
  const overall = profile.tests.find(({ bank }) => bank === id)?.overall;
  if (overall && overall.outcome !== 'not-measured')
    return { id, title, level: overall.level, source: 'measured' };
  const declared = id === 'french' && profile.answers['schooled-in-french'] === 'yes';
  return { id, title, source: declared ? 'declared' : 'not-measured' };
}
