import type { ResponseModel } from '../../irt/response-model.js';
import { poolModels } from '../pool-models.js';
import type { Criterion } from './criterion.js';

/**
 * Distance of an item's difficulty from the point estimate (Urry 1970): |b − θ̂|; the mean threshold of
 * polytomous items.
 */
export const difficultyMatch: Criterion = {
  name: 'difficulty-match',
  better: 'smaller',
  pointwise: true,
  evaluate(view, candidates, values) {
    const { pool } = view.tables;
    const models = poolModels(pool);
    candidates.forEach((item, index) => {
      const { centre } = models[item] as ResponseModel;
      values[index] = Math.abs(centre - view.point(pool.scaleOf[item] as number));
    });
  },
};

/**
 * Distance of the ability at which an item is most informative from the point estimate (Barrada, Mazuela &
 * Olea 2006; the maximum by Magis 2013).
 */
export const thetaMatch: Criterion = {
  name: 'theta-match',
  better: 'smaller',
  pointwise: true,
  evaluate(view, candidates, values) {
    const { pool } = view.tables;
    const best = view.tables.mostInformative();
    candidates.forEach((item, index) => {
      values[index] = Math.abs((best[item] as number) - view.point(pool.scaleOf[item] as number));
    });
  },
};
