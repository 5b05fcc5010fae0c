/**
 * Per category of one item at one ability: the probability P and the ratios P′/P, P″/P and P‴/P.
 * Ratios rather than derivatives, because they stay finite where P underflows, and every information
 * quantity is a mean of products of them. Where P is exactly 0 for every ability they are 0.
 */
export interface CategoryTerms {
  readonly probability: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly third: Float64Array;
}

/** Room for the terms of an item with up to `categories` categories. */
export function createCategoryTerms(categories: number): CategoryTerms {
  return {
    probability: new Float64Array(categories),
    first: new Float64Array(categories),
    second: new Float64Array(categories),
    third: new Float64Array(categories),
  };
}
