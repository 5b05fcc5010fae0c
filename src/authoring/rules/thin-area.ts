import { defineRule } from '../rule.js';

/** A person can be measured twice without seeing an item again. */
const SITTINGS = 2;

/** An area holds at least twice the items one sitting draws from it. */
export const thinArea = defineRule('thin-area', (content, report) => {
  for (const { bank, items, complete } of content.banks) {
    const most = bank?.value.administration?.maxItems;
    if (bank === undefined || most === undefined || !complete || bank.value.scoring === 'strengths') continue;
    const given = bank.value.scales.filter((scale) => scale.optional !== true);
    const share = (scale: { share?: number }): number => scale.share ?? 1 / bank.value.scales.length;
    const total = given.reduce((sum, scale) => sum + share(scale), 0);
    bank.value.scales.forEach((scale, i) => {
      if (scale.optional) return;
      const drawn = Math.min(scale.maxItems ?? most, Math.ceil((share(scale) / total) * most));
      const needed = SITTINGS * drawn;
      const count = items.filter(
        ({ value }) => value.scale === scale.id && value.status !== 'retired' && value.status !== 'flagged',
      ).length;
      if (count >= needed || count === 0) return;
      report({ file: bank.file, path: ['scales', i, 'id'] }, { scale: scale.id, items: count, needed });
    });
  }
});
