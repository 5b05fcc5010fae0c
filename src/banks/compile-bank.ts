import { checkOption } from '../cat/check-option.js';
import { blueprint, largestDeficit } from '../cat/constraints/blueprint.js';
import type { Constraint } from '../cat/constraints/constraint.js';
import { deliveryMode } from '../cat/constraints/delivery-mode.js';
import { earlierSittings } from '../cat/constraints/earlier-sittings.js';
import { enemies } from '../cat/constraints/enemies.js';
import { exposure } from '../cat/constraints/exposure.js';
import { notFarBelow } from '../cat/constraints/not-far-below.js';
import { stimulusSets } from '../cat/constraints/stimulus-sets.js';
import type { Criterion } from '../cat/criteria/criterion.js';
import { information, posteriorInformation } from '../cat/criteria/information.js';
import { levelInformation } from '../cat/criteria/level-information.js';
import { posteriorVariance } from '../cat/criteria/posterior-variance.js';
import { gentleFloorStop } from '../cat/gentle-floor.js';
import { createItemPool, type PoolItem } from '../cat/item-pool.js';
import { areaCutsSettled, overallCutsSettled } from '../cat/stop-rules/cuts-settled.js';
import { everyAreaServed, fewestItems, mostItems } from '../cat/stop-rules/length.js';
import { predictedGainBelow } from '../cat/stop-rules/precision.js';
import { allOf, anyOf, type StopRule } from '../cat/stop-rules/stop-rule.js';
import type { AreaSettings, TestDefinition, TestSettings } from '../cat/test-settings.js';
import { PositioningError } from '../errors.js';
import type { Administration } from '../formats/bank.js';
import { GUESSING_PROPENSITIES } from '../irt/guessing.js';
import type { Bank, Item } from './bank.js';
import { effectiveParameters, scaleCuts } from './effective-parameters.js';

/** Power of the likelihood of a second answer on one stimulus, set for a testlet sd of 0.5 logits. */
const STIMULUS_WEIGHT = 0.85;

/** Share of the present variance below which one more item is not worth asking, where a bank does not say. */
const MINIMUM_GAIN = 0.01;

/** How a bank is given, where it differs from bank.yaml. */
export interface TestOptions {
  /** Areas to give; all that are not optional when absent. */
  readonly areas?: readonly string[];
  /** Most items of single areas, where it differs from the bank. */
  readonly itemsEach?: Readonly<Record<string, number>>;
  readonly administration?: Administration;
  /** Guessing propensities; five values by default, [1] to score "I don't know" as wrong. */
  readonly propensities?: readonly number[];
  readonly criterion?: Criterion;
  readonly constraints?: readonly Constraint[];
  readonly stop?: StopRule;
  /** true leaves comfort, exposure draws and the gentle floor out: the plain test others are measured against. */
  readonly plain?: boolean;
}

const CRITERIA: Readonly<Record<NonNullable<Administration['criterion']>, Criterion>> = {
  information,
  'posterior-information': posteriorInformation,
  'posterior-variance': posteriorVariance,
  'level-information': levelInformation,
};

/** An item of a bank as the engine sees it. */
function poolItem(bank: Bank, item: Item): PoolItem {
  const scale = bank.scales.find((candidate) => candidate.id === item.scale);
  const level = bank.levels.findIndex((candidate) => candidate.id === item.level);
  if (!scale || level < 0) {
    throw new PositioningError('bank/invalid-bank', {
      bank: bank.id,
      item: item.id,
      ...(scale ? { level: item.level } : { area: item.scale }),
    });
  }
  const modes = item.modes ?? scale.modes;
  return {
    id: item.id,
    parameters: effectiveParameters(bank, item),
    scale: item.scale,
    level,
    ...(item.stimulus === undefined ? {} : { stimulus: item.stimulus }),
    ...(item.enemies === undefined ? {} : { enemies: item.enemies }),
    ...(modes === undefined ? {} : { modes }),
    ...(scale.channel === 'written' ? { written: true } : {}),
    ...(item.type === 'rated' ? { rated: true } : {}),
    ...(item.status === 'pilot' ? { unscored: true } : {}),
  };
}

/**
 * Compiles a bank to numbers: its items with effective parameters, and the settings of a test over it.
 * Flagged and retired items are left out.
 * @throws PositioningError `bank/invalid-bank` for an area to give, or the area or level of an item, that the bank does
 *   not have; `cat/*` and `irt/*` when its content cannot be given otherwise
 */
export function compileBank(bank: Bank, options: TestOptions = {}): TestDefinition {
  const unknown = options.areas?.find((area) => !bank.scales.some((scale) => scale.id === area));
  if (unknown !== undefined)
    throw new PositioningError('bank/invalid-bank', { bank: bank.id, area: unknown });
  const usable = bank.items.filter((item) => item.status !== 'flagged' && item.status !== 'retired');
  const ids = new Set(usable.map((item) => item.id));
  const items = usable.map((item) => {
    const entry = poolItem(bank, item);
    // An enemy that is no longer given is no enemy.
    return entry.enemies ? { ...entry, enemies: entry.enemies.filter((id) => ids.has(id)) } : entry;
  });
  const pool = createItemPool(
    items,
    bank.scales.map((scale) => scale.id),
  );
  return { pool, settings: testSettings(bank, options) };
}

/** Settings of a test over a bank, without its items: see {@link compileBank}. */
export function testSettings(bank: Bank, options: TestOptions): TestSettings {
  const administration = { ...bank.administration, ...options.administration };
  const maxItems = administration.maxItems ?? 30;
  const areas = bank.scales.map((scale): AreaSettings => {
    const given = options.areas ? options.areas.includes(scale.id) : scale.optional !== true;
    return {
      share: given ? (scale.share ?? 1 / bank.scales.length) : 0,
      minItems: Math.min(scale.minItems ?? 0, options.itemsEach?.[scale.id] ?? maxItems),
      maxItems: options.itemsEach?.[scale.id] ?? scale.maxItems ?? maxItems,
      cuts: scaleCuts(bank, scale.id),
    };
  });
  const loading = Math.sqrt(bank.prior.correlation ?? 0);
  const criterion = options.criterion ?? CRITERIA[administration.criterion ?? 'posterior-variance'];
  checkOption(criterion !== undefined, 'criterion', administration.criterion);
  const provisional = bank.calibration?.status !== 'calibrated';
  return {
    prior: {
      mean: bank.scales.map(() => bank.prior.mean),
      sd: bank.scales.map(() => bank.prior.sd),
      loading: bank.scales.map((scale) => (bank.scales.length > 1 ? (scale.loading ?? loading) : 0)),
    },
    areas,
    levels: bank.levels.map((level) => level.id),
    propensities: options.propensities ?? GUESSING_PROPENSITIES,
    sharedSd: bank.calibration?.sharedSd ?? (provisional ? 0.3 : 0),
    settle: administration.settle ?? 0.85,
    decide: administration.decide ?? 0.65,
    ...(bank.lossMatrix ? { lossMatrix: bank.lossMatrix } : {}),
    criterion,
    constraints: options.constraints ?? [
      deliveryMode,
      earlierSittings,
      exposure,
      enemies,
      stimulusSets,
      ...(administration.gentleFloor && !options.plain ? [notFarBelow] : []),
      blueprint,
      ...(criterion.pointwise ? [largestDeficit] : []),
    ],
    stop:
      options.stop ??
      anyOf(
        gentleFloorStop,
        mostItems(maxItems),
        allOf(
          fewestItems(administration.minItems ?? 1),
          everyAreaServed,
          anyOf(
            administration.settleOn === 'areas'
              ? areaCutsSettled
              : overallCutsSettled(administration.settleCuts),
            predictedGainBelow(administration.minimumGain ?? MINIMUM_GAIN),
          ),
        ),
      ),
    maxItems,
    randomesque: options.plain ? 1 : (administration.randomesque ?? 1),
    ...(administration.comfort === undefined || options.plain ? {} : { comfort: administration.comfort }),
    ...(options.plain ? {} : { maxMisses: administration.maxMisses ?? 3 }),
    perStimulus: administration.perStimulus ?? 2,
    stimulusWeight: STIMULUS_WEIGHT,
    ...(administration.gentleFloor && !options.plain
      ? {
          gentleFloor: {
            maxItems: administration.gentleFloor.maxItems,
            easyItems: administration.gentleFloor.easyItems ?? 2,
            open: administration.gentleFloor.open ?? 0.4,
            settle: administration.gentleFloor.settle ?? 0.8,
          },
        }
      : {}),
    ...(administration.pilotItems
      ? { fieldTest: { positions: spread(administration.pilotItems, administration.minItems ?? 1) } }
      : {}),
    measuredFrom: { scored: 3, rated: 2 },
  };
}

/** So many positions spread evenly over the items everyone gets, none of them first. */
function spread(count: number, fewest: number): number[] {
  return Array.from({ length: count }, (_, n) =>
    Math.max(n + 1, Math.floor(((n + 1) * (fewest + count)) / (count + 1))),
  );
}
