import type { Text } from '../catalogue.js';

/** Duration of experience, shortest first. */
export const DURATIONS = ['under-1', '1-3', '3-5', '5-10', 'over-10'] as const;
/** Autonomy in an experience, lowest first. */
export const AUTONOMIES = ['with-help', 'alone', 'in-charge'] as const;
/** Recency of an experience, oldest first. */
export const RECENCIES = ['over-10', '3-10', 'under-3', 'now'] as const;

/** "Ability of an area, or of a combination of areas, at or above the cut that opens a level." */
export interface LevelAtom {
  readonly kind: 'level';
  readonly test: string;
  /** Area id, or `overall`, `written`, `oral`. */
  readonly of: string;
  readonly atLeast: string;
  /** Areas a combination needs: while one of them is not measured, the level is unknown. */
  readonly needs?: readonly string[];
  /** How sure the rule must be that reads this level, if more than the threshold of the catalogue. */
  readonly probability?: number;
}

/** "This was measured": true or unknown, never false. */
export interface MeasuredAtom {
  readonly kind: 'measured';
  readonly test: string;
  readonly of: string;
}

/** "Experience in this area, at least this long, independent, recent." */
export interface ExperienceAtom {
  readonly kind: 'experience';
  readonly area: string;
  readonly duration?: (typeof DURATIONS)[number];
  readonly autonomy?: (typeof AUTONOMIES)[number];
  readonly recency?: (typeof RECENCIES)[number];
}

/** A comparison with the answer to a question. */
export interface AnswerAtom {
  readonly kind: 'answer';
  readonly question: string;
  readonly is?: string | boolean | number;
  readonly includes?: string;
  readonly atLeast?: number;
  readonly answered?: boolean;
}

/** "The person aims at this occupation." */
export interface TargetAtom {
  readonly kind: 'target';
  readonly occupation: string;
}

/** What a rule is made of. */
export type Atom = LevelAtom | MeasuredAtom | ExperienceAtom | AnswerAtom | TargetAtom;

/** What to say of a named condition, by outcome. */
export interface ConditionWords {
  readonly met: Text;
  readonly notMet: Text;
  readonly open: Text;
}

/** A rule with its references resolved: nothing left to look up in the catalogue. */
export type Expression =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly part: Expression }
  | {
      readonly kind: 'named';
      readonly id: string;
      readonly words: ConditionWords;
      /** How the person's changing it is named; absent when it is not theirs to change. */
      readonly change?: Text;
      /** true: only a group, its parts give the reasons. */
      readonly group: boolean;
      readonly part: Expression;
    }
  | { readonly kind: 'atom'; readonly atom: Atom };

/** The rule that holds for everybody. */
export const ALWAYS: Expression = { kind: 'all', parts: [] };

/** All of several rules; one alone stands for itself. */
export function allOf(parts: readonly Expression[]): Expression {
  const [first, ...rest] = parts;
  return first && rest.length === 0 ? first : { kind: 'all', parts };
}

/** A text that is the same for two atoms exactly when they say the same. */
export function atomKey(atom: Atom): string {
  switch (atom.kind) {
    case 'level':
      return `level:${atom.test}/${atom.of}>=${atom.atLeast}`;
    case 'measured':
      return `measured:${atom.test}/${atom.of}`;
    case 'experience':
      return `experience:${atom.area}:${atom.duration ?? ''}:${atom.autonomy ?? ''}:${atom.recency ?? ''}`;
    case 'answer':
      return `answer:${atom.question}:${atom.is ?? ''}:${atom.includes ?? ''}:${atom.atLeast ?? ''}:${atom.answered ?? ''}`;
    case 'target':
      return `target:${atom.occupation}`;
  }
}

/** The atoms of an expression, each once, in reading order; `positive` is false under an odd number of « not ». */
export function atomsOf(expression: Expression): { atom: Atom; positive: boolean }[] {
  const found = new Map<string, { atom: Atom; positive: boolean }>();
  const visit = (node: Expression, positive: boolean): void => {
    switch (node.kind) {
      case 'atom': {
        const key = `${positive ? '+' : '-'}${atomKey(node.atom)}`;
        if (!found.has(key)) found.set(key, { atom: node.atom, positive });
        return;
      }
      case 'not':
        visit(node.part, !positive);
        return;
      case 'named':
        visit(node.part, positive);
        return;
      default:
        for (const part of node.parts) visit(part, positive);
    }
  };
  visit(expression, true);
  return [...found.values()];
}
