import type { Bank } from '../../banks/bank.js';
import { compileBank, type TestOptions, testSettings } from '../../banks/compile-bank.js';
import { middleOfLevel } from '../../banks/effective-parameters.js';
import type { ItemPool } from '../../cat/item-pool.js';
import { informationAt } from '../../cat/pool-models.js';
import type { TestSettings } from '../../cat/test-settings.js';
import type { Administration } from '../../formats/bank.js';
import type { BankModel, ContentModel } from '../content/content-model.js';
import { levelReach } from '../content/expected-precision.js';
import { defineRule, type Report, type ReportPlace } from '../rule.js';

/** Expected probabilities this little short of the aim are within the error of the approximation. */
const TOLERANCE = 0.02;

/** With these items and stop rules, a person in the middle of a level can be told so. */
export const unreachableCut = defineRule('unreachable-cut', (content, report) => {
  for (const model of content.banks) {
    if (model.bank === undefined || !model.complete || model.bank.value.scoring === 'strengths') continue;
    const bank = bankOf(model, model.bank.value);
    const compiled = compiledBank(bank);
    if (compiled === undefined) continue;
    const { pool, settings } = compiled;
    const { file } = model.bank;
    check(pool, settings, report, (level) => ({ file, path: ['levels', level, 'id'] }));
    for (const { options, place } of ownSettings(content, bank)) {
      check(pool, testSettings(bank, options), report, () => place);
    }
  }
});

function bankOf(model: BankModel, definition: NonNullable<BankModel['bank']>['value']): Bank {
  return {
    ...definition,
    stimuli: model.stimuli.map((stimulus) => stimulus.value),
    items: model.items.map((item) => item.value),
  };
}

/** Parts of the assessment that give this bank at another length. */
function ownSettings(content: ContentModel, bank: Bank): { options: TestOptions; place: ReportPlace }[] {
  const { assessment } = content;
  if (assessment === undefined) return [];
  return assessment.value.parts.flatMap((part, i) => {
    const maxItems = part.administration?.maxItems;
    if (part.bank !== bank.id || typeof maxItems !== 'number' || maxItems === bank.administration?.maxItems)
      return [];
    const { compose } = part;
    const areas = compose && [...compose.shared, ...(Object.values(compose.targets)[0] ?? [])];
    const administration: Administration = { maxItems };
    return [
      {
        options: { administration, ...(areas && { areas }) },
        place: { file: assessment.file, path: ['parts', i, 'administration', 'maxItems'] },
      },
    ];
  });
}

/** The bank as numbers; undefined when it cannot be given, which another rule says. */
function compiledBank(bank: Bank): ReturnType<typeof compileBank> | undefined {
  try {
    return compileBank(bank);
  } catch {
    return undefined;
  }
}

function check(
  pool: ItemPool,
  settings: TestSettings,
  report: Report<'unreachable-cut'>,
  place: (level: number) => ReportPlace,
): void {
  for (const reach of levelReach(pool, settings, settings.settle)) {
    const settled = Math.min(reach.above ?? 1, reach.below ?? 1);
    if (settled >= settings.settle - TOLERANCE || reach.mass >= settings.decide - TOLERANCE) continue;
    const nearDecide = settings.decide - reach.mass < settings.settle - settled;
    report(place(reach.level), {
      level: settings.levels[reach.level] ?? '',
      reached: nearDecide ? reach.mass : settled,
      wanted: nearDecide ? settings.decide : settings.settle,
      items: settings.maxItems,
      standardError: reach.standardError,
      needed: reach.needed,
      weakest: weakestArea(pool, settings, reach.level),
    });
  }
}

function weakestArea(pool: ItemPool, settings: TestSettings, level: number): string {
  const [first] = settings.areas
    .map((area, s) => {
      const theta = middleOfLevel(area.cuts, level);
      const sum = (pool.members[s] ?? []).reduce(
        (total, position) => total + informationAt(pool, position, theta),
        0,
      );
      return { s, share: area.share, relative: area.share > 0 ? sum / area.share : Infinity };
    })
    .sort((left, right) => left.relative - right.relative);
  return pool.scales[first?.s ?? 0] ?? '';
}
