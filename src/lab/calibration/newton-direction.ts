import { choleskyFactor, choleskySolve } from './linear-algebra.js';
import type { MarginalPoint } from './marginal-point.js';
import { informationProduct } from './observed-information.js';

const MOST_PRODUCTS = 200;

/**
 * Newton's step from a point: the solution of information × step = gradient by conjugate gradients, preconditioned
 * with each factor's own block (Hestenes & Stiefel 1952). Every product is one pass over the data; few are needed,
 * since only shifts and stretches common to many items couple the blocks.
 * @param accuracy relative residual at which the step is good enough
 * @param onProduct called after each pass
 * @returns undefined when the information is not positive definite along the way
 */
export function newtonDirection(
  point: MarginalPoint,
  accuracy: number,
  onProduct: () => void,
): Float64Array | undefined {
  const precondition = blockPreconditioner(point);
  if (!precondition) return undefined;
  const step = new Float64Array(point.size);
  const residual = Float64Array.from(point.gradient);
  let conditioned = precondition(residual);
  const direction = Float64Array.from(conditioned);
  let length = dot(residual, conditioned);
  const goal = length * accuracy * accuracy;
  for (let n = 0; n < MOST_PRODUCTS && length > goal; n++) {
    const product = informationProduct(point, direction);
    onProduct();
    const curvature = dot(direction, product);
    if (!(curvature > 0)) return undefined;
    const along = length / curvature;
    for (let j = 0; j < step.length; j++) {
      step[j] = (step[j] as number) + along * (direction[j] as number);
      residual[j] = (residual[j] as number) - along * (product[j] as number);
    }
    conditioned = precondition(residual);
    const next = dot(residual, conditioned);
    const keep = next / length;
    length = next;
    for (let j = 0; j < step.length; j++) {
      direction[j] = (conditioned[j] as number) + keep * (direction[j] as number);
    }
  }
  return step;
}

function blockPreconditioner(point: MarginalPoint): ((vector: Float64Array) => Float64Array) | undefined {
  const factors: Float64Array[] = [];
  for (const [f, { free }] of point.problem.factors.entries()) {
    const block = Float64Array.from(point.own[f] as Float64Array);
    if (!choleskyFactor(block, free.length)) return undefined;
    factors.push(block);
  }
  return (vector) => {
    const result = Float64Array.from(vector);
    factors.forEach((factor, f) => {
      const m = point.problem.factors[f]?.free.length ?? 0;
      const from = point.firstFree[f] as number;
      choleskySolve(factor, m, result.subarray(from, from + m));
    });
    return result;
  };
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < left.length; j++) sum += (left[j] as number) * (right[j] as number);
  return sum;
}
