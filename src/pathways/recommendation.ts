import type { RecommendationRule } from '../formats/pathways.js';
import type { Text } from './catalogue.js';
import type { DatedWarning } from './dated-facts.js';
import type { Explanation } from './explanation.js';
import type { OpenStatus } from './status.js';

/** Sort of recommendation. `training` and `vpl` are the two routes towards a certification. */
export type RecommendationKind = 'training' | 'vpl' | RecommendationRule['kind'];

/** before: opens the way. main: the pathway itself. beside: at the same time. later: the next step. */
export type RecommendationRole = RecommendationRule['role'];

/** Blocs of a certification by what is proposed for them. */
export interface BlocPlan {
  /** VPL is realistic. */
  readonly validate: readonly string[];
  /** To talk about before choosing. */
  readonly discuss: readonly string[];
  /** By training. */
  readonly acquire: readonly string[];
  readonly notMeasured: readonly string[];
}

/** A proposal, with its reasons. The counsellor and the person decide. */
export interface Recommendation {
  /** Stable from one positioning to the next: `vpl/advd`, `training/advd`, `french-first`. */
  readonly id: string;
  readonly kind: RecommendationKind;
  readonly role: RecommendationRole;
  /** What can be said today. */
  readonly status: OpenStatus;
  /** Highest status not ruled out. */
  readonly upTo: OpenStatus;
  readonly certainty: 'settled' | 'to-check';
  /** 1 for the first; equal for ties. */
  readonly rank: number;
  readonly tied: boolean;
  readonly title: Text;
  readonly why: Text;
  /** Target occupation it serves. */
  readonly target?: string;
  readonly certification?: string;
  readonly scheme?: string;
  readonly action?: string;
  readonly modules: readonly string[];
  readonly blocs?: BlocPlan;
  readonly explanation: Explanation;
  readonly warnings: readonly DatedWarning[];
}
