import type { MarginalPoint } from './marginal-point.js';
import { PersonPosterior } from './person-posterior.js';

/** Posterior mass, relative to the largest node, below which a node no longer matters to the information. */
const NEGLIGIBLE_MASS = 1e-14;

/**
 * The exact observed information of the marginal likelihood (lower triangle of a square matrix) by Louis' identity
 * (Louis 1982): minus the expected complete-data Hessian, minus for each person the posterior covariance
 * of the complete-data score. Cost grows with the square of the answers per person.
 */
export function observedInformation(point: MarginalPoint): Float64Array {
  const { problem, scores, scoreStart, rowFree, size } = point;
  const { starts, rows } = problem;
  const count = problem.nodes.theta.length;
  const information = blockInformation(point, point.complete);
  const posterior = new PersonPosterior(problem, point.table);
  const { weights } = posterior;
  const active = new Int32Array(count);
  const root = new Float64Array(count);
  let room = 64;
  let centred = new Float64Array(room * count);
  let place = new Int32Array(room);
  for (let person = 0; person + 1 < starts.length; person++) {
    posterior.compute(person);
    const { low, high } = posterior;
    let largest = 0;
    for (let n = low; n <= high; n++) if ((weights[n] as number) > largest) largest = weights[n] as number;
    let width = 0;
    for (let n = low; n <= high; n++) {
      if ((weights[n] as number) <= NEGLIGIBLE_MASS * largest) continue;
      active[width] = n;
      root[width] = Math.sqrt(weights[n] as number);
      width += 1;
    }
    const begin = starts[person] as number;
    const end = starts[person + 1] as number;
    let used = 0;
    for (let answer = begin - 1; answer < end; answer++) {
      const row = answer < begin ? 0 : (rows[answer] as number);
      const first = scoreStart[row] as number;
      const many = (scoreStart[row + 1] as number) - first;
      if (used + many > room) {
        room = 2 * (used + many);
        const larger = new Float64Array(room * count);
        larger.set(centred);
        centred = larger;
        const places = new Int32Array(room);
        places.set(place);
        place = places;
      }
      for (let j = 0; j < many; j++) {
        const from = (first + j) * count;
        const to = used * count;
        let mean = 0;
        for (let n = 0; n < width; n++) {
          mean += (weights[active[n] as number] as number) * (scores[from + (active[n] as number)] as number);
        }
        for (let n = 0; n < width; n++) {
          centred[to + n] = (root[n] as number) * ((scores[from + (active[n] as number)] as number) - mean);
        }
        place[used] = (rowFree[row] as number) + j;
        used += 1;
      }
    }
    // Answers come in item order, so the first index of a pair is never the smaller one.
    for (let i = 0; i < used; i++) {
      const one = i * count;
      const cellRow = (place[i] as number) * size;
      for (let j = 0; j <= i; j++) {
        const other = j * count;
        let product = 0;
        for (let n = 0; n < width; n++) {
          product += (centred[one + n] as number) * (centred[other + n] as number);
        }
        const cell = cellRow + (place[j] as number);
        information[cell] = (information[cell] as number) - product;
      }
    }
  }
  return information;
}

/** A square matrix with the given block of each factor on its diagonal. */
export function blockInformation(point: MarginalPoint, blocks: readonly Float64Array[]): Float64Array {
  const { size, firstFree, problem } = point;
  const matrix = new Float64Array(size * size);
  problem.factors.forEach(({ free }, f) => {
    const m = free.length;
    for (let row = 0; row < m; row++) {
      for (let column = 0; column < m; column++) {
        const cell = ((firstFree[f] as number) + row) * size + (firstFree[f] as number) + column;
        matrix[cell] = blocks[f]?.[row * m + column] as number;
      }
    }
  });
  return matrix;
}

/**
 * The observed information times a vector, in one pass over the data and without the matrix: the posterior
 * covariance of the score with the score's component along the vector.
 */
export function informationProduct(point: MarginalPoint, vector: Float64Array): Float64Array {
  const { problem, scores, scoreStart, rowFree, firstFree, complete } = point;
  const { starts, rows, factors } = problem;
  const count = problem.nodes.theta.length;
  const tableRows = rowFree.length;
  // Along the vector, the score of an answer is one row over the nodes.
  const along = new Float64Array(tableRows * count);
  for (let row = 0; row < tableRows; row++) {
    const first = scoreStart[row] as number;
    const many = (scoreStart[row + 1] as number) - first;
    for (let j = 0; j < many; j++) {
      const step = vector[(rowFree[row] as number) + j] as number;
      const from = (first + j) * count;
      for (let n = 0; n < count; n++) {
        along[row * count + n] = (along[row * count + n] as number) + step * (scores[from + n] as number);
      }
    }
  }
  const sums = new Float64Array(tableRows * count);
  const posterior = new PersonPosterior(problem, point.table);
  const { weights } = posterior;
  const total = new Float64Array(count);
  for (let person = 0; person + 1 < starts.length; person++) {
    posterior.compute(person);
    const { low, high } = posterior;
    for (let n = low; n <= high; n++) total[n] = along[n] as number;
    const begin = starts[person] as number;
    const end = starts[person + 1] as number;
    for (let answer = begin; answer < end; answer++) {
      const row = (rows[answer] as number) * count;
      for (let n = low; n <= high; n++) total[n] = (total[n] as number) + (along[row + n] as number);
    }
    let mean = 0;
    for (let n = low; n <= high; n++) mean += (weights[n] as number) * (total[n] as number);
    for (let n = low; n <= high; n++) total[n] = (weights[n] as number) * ((total[n] as number) - mean);
    for (let answer = begin - 1; answer < end; answer++) {
      const row = answer < begin ? 0 : (rows[answer] as number) * count;
      for (let n = low; n <= high; n++) sums[row + n] = (sums[row + n] as number) + (total[n] as number);
    }
  }
  const product = new Float64Array(vector.length);
  factors.forEach(({ free }, f) => {
    const from = firstFree[f] as number;
    for (let row = 0; row < free.length; row++) {
      let sum = 0;
      for (let column = 0; column < free.length; column++) {
        sum += (complete[f]?.[row * free.length + column] as number) * (vector[from + column] as number);
      }
      product[from + row] = sum;
    }
  });
  for (let row = 0; row < tableRows; row++) {
    const first = scoreStart[row] as number;
    const many = (scoreStart[row + 1] as number) - first;
    for (let j = 0; j < many; j++) {
      const from = (first + j) * count;
      let sum = 0;
      for (let n = 0; n < count; n++) {
        const value = sums[row * count + n] as number;
        if (value !== 0) sum += value * (scores[from + n] as number);
      }
      const place = (rowFree[row] as number) + j;
      product[place] = (product[place] as number) - sum;
    }
  }
  return product;
}
