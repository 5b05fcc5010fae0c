/**
 * Share of each node's cell above a cut, between 0 and 1, the cut's own error included. A rectangle as wide as
 * the cell and a normal error are taken together as a logistic of the same variance: smooth, so that criteria
 * do not jump when a cut passes a node.
 *
 * @param step distance of neighbouring nodes, in logits
 * @param sd standard deviation of the cut's error, in logits; 0 for none
 */
export function cutMembership(nodes: Float64Array, step: number, cut: number, sd: number): Float64Array {
  const spread = Math.sqrt(sd * sd + (step * step) / 12) * (Math.sqrt(3) / Math.PI);
  return nodes.map((theta) => 1 / (1 + Math.exp(-(theta - cut) / spread)));
}
