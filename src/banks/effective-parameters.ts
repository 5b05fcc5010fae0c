import type { ItemParameters } from '../irt/parameters.js';
import type { Bank, Item } from './bank.js';

/** Slope at which a logistic curve is nearest to a normal one; turns a difficulty's variance into a flatter slope. */
const LOGISTIC_NORMAL = 1.702;

/**
 * Success of a person in the middle of an item's level, guessing included; of the lowest level on welcome items, and on
 * those where the same sign is only found again.
 */
const SUCCESS = { easy: 2 / 3, typical: 2 / 3, hard: 2 / 3, welcome: 0.9, recognition: 0.98 } as const;

/** Width in logits given to the two open bands at the ends. */
const BAND_WIDTH = 1.2;

const SLOPE_RIGHT_OR_WRONG = 1;
const SLOPE_TRUE_FALSE = 0.8;
const SLOPE_POLYTOMOUS = 0.7;
const STEP_SPREAD = 0.8;
const OPEN_ANSWER_GUESS = 0.02;
const SHIFT = { easy: -0.4, typical: 0, hard: 0.4, welcome: 0, recognition: 0 } as const;

/** Highest score category of an item. */
export function maximumScore(item: Item): number {
  switch (item.type) {
    case 'situational-judgement':
      return Math.max(...item.options.map((option) => option.score));
    case 'rated':
      return Math.max(...item.rubric.map((line) => line.score));
    case 'multiple-choice':
    case 'ordering':
    case 'matching':
      return item.scoring === 'partial' ? 2 : 1;
    default:
      return 1;
  }
}

/** Probability of hitting the key by chance, by the bank's convention. */
export function guessingProbability(item: Item): number {
  switch (item.type) {
    case 'single-choice':
    case 'gap-choice':
      return 1 / item.options.length;
    case 'true-false':
      return 1 / 2;
    case 'multiple-choice':
      // Marking at random, at least one option and not all of them.
      return 1 / (2 ** item.options.length - 2);
    default:
      return OPEN_ANSWER_GUESS;
  }
}

/** Cut scores of one scale: its own where it sets them, the bank's otherwise. */
export function scaleCuts(bank: Bank, scaleId: string): number[] {
  const own = bank.scales.find((scale) => scale.id === scaleId)?.cuts;
  return bank.levels.slice(1).map((level) => own?.[level.id] ?? level.from ?? Number.NaN);
}

/**
 * Middle of a level's band; an open band is given the common width beyond its cut.
 * @param level position among the levels, the lowest 0
 */
export function middleOfLevel(cuts: readonly number[], level: number): number {
  const lower = cuts[level - 1] ?? (cuts[level] as number) - BAND_WIDTH;
  const upper = cuts[level] ?? lower + BAND_WIDTH;
  return (lower + upper) / 2;
}

/** Middle of a level's band on a scale, by its cuts. */
export function bandMiddle(bank: Bank, scaleId: string, levelId: string): number {
  const level = bank.levels.findIndex(({ id }) => id === levelId);
  return middleOfLevel(scaleCuts(bank, scaleId), level);
}

/**
 * Parameters anchored on the author's level: a person in the middle of the level's band answers a typical item
 * right with probability 2/3, guessing included, so b = middle − ln(q/(1 − q))/a with q = (2/3 − c)/(1 − c);
 * easy and hard lie 0.4 logits below and above. Polytomous items follow the generalized partial credit model
 * with steps spread around the same point.
 */
export function anchoredParameters(bank: Bank, item: Item): ItemParameters {
  const middle = bandMiddle(bank, item.scale, item.level);
  const difficulty = item.difficulty ?? 'typical';
  const target = SUCCESS[difficulty];
  const steps = maximumScore(item);
  if (steps > 1) {
    const center = middle + SHIFT[difficulty] - Math.log(target / (1 - target)) / SLOPE_POLYTOMOUS;
    const b = Array.from({ length: steps }, (_, k) => center + STEP_SPREAD * (k - (steps - 1) / 2));
    return { model: 'GPCM', a: SLOPE_POLYTOMOUS, b };
  }
  const a = item.type === 'true-false' ? SLOPE_TRUE_FALSE : SLOPE_RIGHT_OR_WRONG;
  const c = guessingProbability(item);
  const q = (target - c) / (1 - c);
  return { model: '3PL', a, b: middle + SHIFT[difficulty] - Math.log(q / (1 - q)) / a, c };
}

/** Whether an item's parameters come from answers. */
export function isCalibrated(item: Item): boolean {
  return item.irt !== undefined && item.irt.revision === item.revision;
}

/**
 * The parameters the engine uses for an item: calibrated ones when there are any for this revision, anchored
 * ones otherwise, their uncertain difficulty carried by a flatter slope, a* = a / √(1 + a²σ²/1.702²) (the
 * logistic–normal approximation; see Mislevy, Wingersky & Sheehan 1994 for uncertain parameters).
 */
export function effectiveParameters(bank: Bank, item: Item): ItemParameters {
  if (isCalibrated(item) && item.irt) return flattened(calibratedParameters(item.irt), errorOf(item.irt));
  return flattened(anchoredParameters(bank, item), bank.calibration?.sd ?? 0.5);
}

function calibratedParameters(irt: NonNullable<Item['irt']>): ItemParameters {
  if (irt.model === 'GRM' || irt.model === 'GPCM') {
    return { model: irt.model, a: irt.a ?? 1, b: Array.isArray(irt.b) ? irt.b : [irt.b as number] };
  }
  const b = Array.isArray(irt.b) ? (irt.b[0] as number) : (irt.b as number);
  return {
    model: irt.model,
    a: irt.a ?? 1,
    b,
    ...(irt.c === undefined ? {} : { c: irt.c }),
    ...(irt.d === undefined ? {} : { d: irt.d }),
  };
}

function errorOf(irt: NonNullable<Item['irt']>): number {
  const error = irt.se?.b;
  if (error === undefined) return 0;
  if (!Array.isArray(error)) return error as number;
  return Math.sqrt(error.reduce((sum: number, value: number) => sum + value * value, 0) / error.length);
}

function flattened(parameters: ItemParameters, sd: number): ItemParameters {
  if (!('a' in parameters) || sd === 0) return parameters;
  const a = parameters.a ?? 1;
  return { ...parameters, a: a / Math.sqrt(1 + (a * a * sd * sd) / LOGISTIC_NORMAL ** 2) };
}
