import type { ItemParameters } from '../../irt/parameters.js';
import type { ItemPriors } from './item-priors.js';
import type { EstimationProgress } from './maximise-marginal.js';
import type { Quadrature } from './quadrature.js';

/**
 * What is estimated of an item. Right or wrong: Rasch (a = 1), 2PL, 3PL. Graded: PCM (a = 1), GPCM, GRM.
 */
export type CalibrationModel = 'Rasch' | '2PL' | '3PL' | 'PCM' | 'GPCM' | 'GRM';

/** The population of abilities: each moment given (logits) or estimated. */
export interface PopulationOptions {
  readonly mean: number | 'free';
  readonly sd: number | 'free';
}

/** What differs for one item. */
export interface ItemOptions {
  readonly model?: CalibrationModel;
  /** Number of score categories; default: the highest score seen plus one, at least 2. */
  readonly categories?: number;
  /** Parameters held fixed: the item anchors the metric and nothing of it is estimated. */
  readonly anchor?: ItemParameters;
  /** Instead of the common priors. */
  readonly priors?: ItemPriors;
  /** Parameters to start the search from. */
  readonly start?: ItemParameters;
}

/** How to calibrate. */
export interface CalibrationOptions {
  /** Model of the items; default 2PL for items scored 0 and 1, GPCM for the others. */
  readonly model?: CalibrationModel;
  /** Priors of every item that has no own ones. A 3PL without prior on c gets logit c ~ N(−1.386, 0.5²). */
  readonly priors?: ItemPriors;
  readonly items?: Readonly<Record<string, ItemOptions>>;
  /** Default: mean 0, sd 1; with sd free when every item is Rasch or PCM and none is anchored. */
  readonly population?: PopulationOptions;
  /** Default: mean ± 6 sd of the population, 61 points, 121 for long tests. */
  readonly quadrature?: Quadrature;
  /**
   * "I don't know" as a wrong answer (default, the classical models), or modelled: whoever does not know tries
   * with a propensity integrated over {0, ¼, ½, ¾, 1}, as in the scoring engine. Only where people could say so.
   */
  readonly dontKnow?: 'wrong' | 'propensity';
  /**
   * `marginal` (default): marginal maximum likelihood. `one-cycle`: posterior of each person from the anchors
   * alone, one M step for the new items (Wainer & Mislevy 1990). `fixed-ability`: regression of each new item
   * on the EAP from the anchors alone (Stocking 1988, method A).
   */
  readonly method?: 'marginal' | 'one-cycle' | 'fixed-ability';
  /** Fewest answers of an item without a prior on b; default 30. */
  readonly minimumAnswers?: number;
  /** Go on when parts of the data share neither persons nor anchors, trusting that their populations are equal. */
  readonly acceptDisconnected?: boolean;
  /**
   * `exact`: the whole observed information. `item-blocks`: without covariances between items, much faster for
   * very large data. `none`. Default: exact while it takes seconds, item-blocks beyond.
   */
  readonly standardErrors?: 'exact' | 'item-blocks' | 'none';
  /** Largest parameter change at the end; default 1e-6. */
  readonly tolerance?: number;
  /** Most passes over the data; default 2,000. */
  readonly maxCycles?: number;
  readonly onProgress?: (progress: EstimationProgress) => void;
}
