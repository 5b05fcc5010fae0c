import type { MarginalProblem } from './marginal-problem.js';
import { PersonPosterior } from './person-posterior.js';

/**
 * The E step (Bock & Aitkin 1981): the log of the marginal likelihood at a table of log-probabilities and, in
 * `counts` (laid out like the table), the expected number of answers in each category at each node. Row 0, the
 * population, counts everyone. NaN or −Infinity when the table holds impossible answers.
 */
export function expectation(problem: MarginalProblem, table: Float64Array, counts?: Float64Array): number {
  const { starts, rows } = problem;
  const count = problem.nodes.theta.length;
  const persons = starts.length - 1;
  const posterior = new PersonPosterior(problem, table);
  const { weights } = posterior;
  counts?.fill(0);
  let total = 0;
  for (let person = 0; person < persons; person++) {
    total += posterior.compute(person);
    if (!counts) continue;
    const { low, high } = posterior;
    for (let n = low; n <= high; n++) counts[n] = (counts[n] as number) + (weights[n] as number);
    const end = starts[person + 1] as number;
    for (let answer = starts[person] as number; answer < end; answer++) {
      const row = (rows[answer] as number) * count;
      for (let n = low; n <= high; n++) {
        counts[row + n] = (counts[row + n] as number) + (weights[n] as number);
      }
    }
  }
  return total;
}
