import type { AnswerValue } from '../../assessment/events.js';
import type { Profile } from '../../assessment/profile.js';
import { type Catalogue, knownTargets } from '../catalogue.js';
import { type Experience, experienceHolds, experiencesOf, type Possibility } from '../experience.js';
import type { AnswerAtom, Atom } from './expression.js';
import { LevelEvidence } from './level-evidence.js';

/** Everything rules may know about a person. Soft skills and personality are not in it. */
export interface Evidence {
  readonly levels: LevelEvidence;
  /** Undefined when the question was skipped. */
  readonly experiences: readonly Experience[] | undefined;
  readonly targets: readonly string[];
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** Options that mean « I don't know », by question. */
  readonly unsure: ReadonlyMap<string, readonly string[]>;
  /** Probabilities that settle a rule. */
  readonly thresholds: { readonly met: number; readonly notMet: number };
}

/** Reads from a profile what rules may know. */
export function gatherEvidence(profile: Profile, catalogue: Catalogue): Evidence {
  return {
    levels: new LevelEvidence(profile),
    experiences: experiencesOf(profile, catalogue),
    targets: knownTargets(catalogue, profile.targets),
    answers: profile.answers,
    unsure: new Map(catalogue.pathways.questions.map(({ id, unsure }) => [id, unsure ?? []])),
    thresholds: catalogue.pathways.thresholds,
  };
}

const YES: Possibility = { low: true, high: true };
const NO: Possibility = { low: false, high: false };
const UNKNOWN: Possibility = { low: false, high: true };

/** What is known of an atom that is not a matter of probability. Level atoms that were not measured are unknown. */
export function factOf(atom: Atom, evidence: Evidence): Possibility {
  switch (atom.kind) {
    case 'level':
      return UNKNOWN;
    case 'measured':
      return evidence.levels.variable(atom.test, atom.of) ? YES : UNKNOWN;
    case 'experience':
      return experienceHolds(evidence.experiences, atom);
    case 'target':
      return evidence.targets.includes(atom.occupation) ? YES : NO;
    case 'answer':
      return answerFact(atom, evidence);
  }
}

function answerFact(atom: AnswerAtom, { answers, unsure }: Evidence): Possibility {
  const value = answers[atom.question];
  if (atom.answered !== undefined) return (value !== undefined) === atom.answered ? YES : NO;
  if (value === undefined) return UNKNOWN;
  if (typeof value === 'string' && unsure.get(atom.question)?.includes(value)) {
    // « I don't know » may be asked for by its own name.
    return atom.is === value ? YES : UNKNOWN;
  }
  return holds(atom, value) ? YES : NO;
}

function holds({ is, includes, atLeast }: AnswerAtom, value: AnswerValue): boolean {
  if (is !== undefined) return value === is || yesNo(value) === yesNo(is);
  if (includes !== undefined) {
    return Array.isArray(value) ? value.some((entry) => entry === includes) : value === includes;
  }
  return atLeast !== undefined && typeof value === 'number' && value >= atLeast;
}

/** YAML 1.2 keeps yes and no as words: both spellings of a yes/no answer are the same. */
function yesNo(value: AnswerValue): AnswerValue {
  return value === 'yes' ? true : value === 'no' ? false : value;
}
