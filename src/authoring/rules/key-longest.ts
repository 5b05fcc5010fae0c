import { textIn } from '../content/content-texts.js';
import { defineRule } from '../rule.js';

/** Fewer items than this say nothing about a habit. */
const FEWEST_ITEMS = 20;

/** One-sided 1 % point of the normal distribution. */
const Z = 2.326;

/** Over a bank, the key is the longest option no more often than chance. */
export const keyLongest = defineRule('key-longest', (content, report) => {
  for (const { bank, items } of content.banks) {
    if (bank === undefined) continue;
    let count = 0;
    let expected = 0;
    let variance = 0;
    let counted = 0;
    for (const { value } of items) {
      if (value.type !== 'single-choice' && value.type !== 'gap-choice') continue;
      const lengths = value.options.map((option) => textIn(option.text, bank.value.defaultLanguage).length);
      const longest = Math.max(...lengths);
      // Options of equal length give nothing away.
      if (lengths.filter((length) => length === longest).length > 1) continue;
      const chance = 1 / lengths.length;
      counted += 1;
      expected += chance;
      variance += chance * (1 - chance);
      if (value.options[lengths.indexOf(longest)]?.key === true) count += 1;
    }
    if (counted < FEWEST_ITEMS || count <= expected + Z * Math.sqrt(variance)) continue;
    report({ file: bank.file, path: ['id'] }, { count, expected, items: counted });
  }
});
