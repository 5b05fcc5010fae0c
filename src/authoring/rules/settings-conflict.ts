import { mostItemsOf } from '../../assessment/composition.js';
import type { BankFile } from '../../formats/bank.js';
import type { ContentModel } from '../content/content-model.js';
import { defineRule, type Report } from '../rule.js';

/** Status of items that measure nothing: no longer given, or on trial. */
const UNSCORED: ReadonlySet<string> = new Set(['retired', 'flagged', 'pilot']);

/** Settings of a test do not contradict one another. */
export const settingsConflict = defineRule('settings-conflict', (content, report) => {
  for (const { bank, items, complete } of content.banks) {
    if (bank === undefined) continue;
    const { file, value } = bank;
    comparePartLengths(content, value, report);
    const administration = value.administration ?? {};
    const compare = (
      path: (string | number)[],
      low: readonly [string, number | undefined],
      high: readonly [string, number | undefined],
    ): void => {
      const [lowName, lowValue] = low;
      const [highName, highValue] = high;
      if (lowValue === undefined || highValue === undefined || lowValue <= highValue) return;
      report({ file, path }, { low: lowName, high: highName, lowValue, highValue });
    };
    const most = ['administration.maxItems', administration.maxItems] as const;
    compare(['administration', 'minItems'], ['administration.minItems', administration.minItems], most);
    compare(
      ['administration', 'gentleFloor', 'maxItems'],
      ['administration.gentleFloor.maxItems', administration.gentleFloor?.maxItems],
      most,
    );
    value.scales.forEach((scale, i) => {
      const least = [`scales.${scale.id}.minItems`, scale.minItems] as const;
      compare(['scales', i, 'minItems'], least, [`scales.${scale.id}.maxItems`, scale.maxItems]);
      // Items that could not be read are no items missing.
      if (!complete) return;
      const given = items.filter(
        ({ value: item }) => item.scale === scale.id && !UNSCORED.has(item.status ?? ''),
      );
      compare(['scales', i, 'minItems'], least, [`items(${scale.id})`, given.length]);
    });
    // A test composed of some areas needs the items of those only.
    const composed = content.assessment?.value.parts.some((part) => part.bank === value.id && part.compose);
    if (composed) continue;
    const sum = value.scales.reduce(
      (total, scale) => total + (scale.optional ? 0 : (scale.minItems ?? 0)),
      0,
    );
    compare(['administration', 'maxItems'], ['Σ scales.minItems', sum], most);
  }
});

/** A part that asks for more items of a bank than it may give. One that may give fewer only shortens the test. */
function comparePartLengths(
  { assessment }: ContentModel,
  bank: BankFile,
  report: Report<'settings-conflict'>,
): void {
  assessment?.value.parts.forEach((part, i) => {
    const lowValue = part.administration?.minItems;
    if (part.bank !== bank.id || lowValue === undefined) return;
    const own = mostItemsOf(part, bank.scales);
    const highValue = own ?? bank.administration?.maxItems;
    if (highValue === undefined || lowValue <= highValue) return;
    const high =
      part.perArea !== undefined
        ? 'perArea × areas'
        : `${own === undefined ? `${bank.id}/` : ''}administration.maxItems`;
    const place = { file: assessment.file, path: ['parts', i, 'administration', 'minItems'] };
    report(place, { low: 'administration.minItems', high, lowValue, highValue });
  });
}
