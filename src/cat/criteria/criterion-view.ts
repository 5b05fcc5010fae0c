import type { LogDensitySlope } from '../log-density-slope.js';
import type { SelectionTables } from '../selection-tables.js';

/** What the posterior says about one scale, on the selection nodes. */
export interface ScaleView {
  readonly scale: number;
  readonly nodes: Float64Array;
  /** Posterior mass at the nodes, summing to 1. */
  readonly mass: Float64Array;
  /** Nodes from (inclusive) and to (exclusive) that carry mass. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly variance: number;
}

/** The parts the posterior of one scale is made of, on the selection nodes. */
export interface DensityView {
  /** Width each node stands for, up to one factor: the trapezoid rule. */
  readonly widths: Float64Array;
  /** Likelihood of all answers as a function of this scale's ability, up to one factor. */
  readonly likelihood: Float64Array;
  /** Prior density, up to one factor. */
  readonly prior: Float64Array;
}

/**
 * What a criterion sees of a test: the posterior on a grid, the pool's tables on the same nodes, a point
 * estimate, how many items were given. The live test and the ranking of a pool at given answers both offer it,
 * so that each criterion is written once. Nothing a criterion reads may be changed by it.
 */
export interface CriterionView {
  readonly tables: SelectionTables;
  /** Number of scales. */
  readonly scales: number;
  /** Weight of each scale, summing to 1 over the scales the test is about. */
  readonly weights: readonly number[];
  /** Cut scores of each scale, increasing. */
  readonly cuts: readonly (readonly number[])[];
  /** Posterior mean of the guessing propensity. */
  readonly tries: number;
  /** Items given so far. */
  readonly administered: number;
  /** A uniform number in [0, 1) for one item at this step: the same whenever it is asked for. */
  uniform(item: number): number;
  /** The point estimate of a scale's ability, in logits. */
  point(scale: number): number;
  /** Marginal of one scale on the selection nodes. */
  scale(scale: number): ScaleView;
  /** Likelihood and prior of one scale, taken apart. */
  density(scale: number): DensityView;
  /** Derivatives of the log posterior density of one scale between its nodes. */
  logPosterior(scale: number): LogDensitySlope;
  /** Slope of the regression of a scale's ability on the common factor. */
  factorSlope(scale: number): number;
  /** Mean and mean square of the common factor given the ability at each selection node. */
  factorGiven(scale: number): { first: Float64Array; second: Float64Array };
  /** P(θ_target ≥ cut) given the ability at each selection node of `scale`, for every cut of the target. */
  exceedanceGiven(scale: number, target: number): Float64Array[];
  /** P(θ_target ≥ cut) given the common factor at its nodes, for every cut of the target. */
  exceedanceGivenFactor(target: number): Float64Array[];
  /** Nodes of the common factor, from (inclusive) and to (exclusive), that carry mass. */
  factorRange(): { readonly from: number; readonly to: number };
  /** E[f(z) | θ at each selection node of `scale` that carries mass] for a function of the common factor. */
  givenScale(scale: number, ofFactor: Float64Array): Float64Array;
}
