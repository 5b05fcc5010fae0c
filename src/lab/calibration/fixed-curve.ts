import { type ItemParameters, isDichotomous } from '../../irt/parameters.js';
import { propensityModel } from '../../irt/propensity-model.js';
import { responseModel } from '../../irt/response-model.js';
import type { Curve, LatentNodes } from './curve.js';

/**
 * An item whose parameters are given: an anchor, or an item used for scoring only. Any response model.
 * @param dontKnow whether "I don't know" is the third category of an item scored right or wrong
 */
export function fixedCurve(nodes: LatentNodes, parameters: ItemParameters, dontKnow: boolean): Curve {
  const { theta, propensity } = nodes;
  const modelled = dontKnow && isDichotomous(parameters);
  const model = responseModel(parameters);
  const categories = model.categories + Number(modelled);
  return {
    categories,
    names: [],
    logProbabilities(_parameters, _at, out, from) {
      for (let n = 0; n < theta.length; n++) {
        const g = propensity[n] as number;
        const here =
          modelled || (g !== 1 && isDichotomous(parameters)) ? propensityModel(parameters, g) : model;
        for (let k = 0; k < categories; k++) {
          out[from + k * theta.length + n] = here.logProbability(k, theta[n] as number);
        }
      }
    },
    derivatives() {
      // Nothing to estimate.
    },
  };
}
