import { defineRule } from '../rule.js';

const FEWEST_ITEMS = 20;

/** Two-sided 0.2 % point of the normal distribution: several positions are looked at in each bank. */
const Z = 3.09;

/** Over a bank, the key stands in each position about equally often. */
export const keyPosition = defineRule('key-position', (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === undefined) continue;
    const positions = new Map<number, number[]>();
    for (const { value } of items) {
      if (value.type !== 'single-choice' && value.type !== 'gap-choice') continue;
      const position = value.options.findIndex((option) => option.key === true);
      const counts = positions.get(value.options.length) ?? value.options.map(() => 0);
      counts[position] = (counts[position] ?? 0) + 1;
      positions.set(value.options.length, counts);
    }
    for (const [options, counts] of [...positions].sort(([first], [second]) => first - second)) {
      const total = counts.reduce((sum, count) => sum + count, 0);
      if (total < FEWEST_ITEMS) continue;
      const expected = total / options;
      const spread = Z * Math.sqrt(expected * (1 - 1 / options));
      const [position, count] = counts
        .map((count, i) => [i, count] as const)
        .reduce((worst, one) => (Math.abs(one[1] - expected) > Math.abs(worst[1] - expected) ? one : worst));
      if (Math.abs(count - expected) <= spread) continue;
      report(
        { file: bank.file, path: ['id'] },
        { options, position: position + 1, count, expected, items: total },
      );
    }
  }
});
