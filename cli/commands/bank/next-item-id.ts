import type { Bank } from '../../../src/banks/bank.js';

/**
 * The id after the last one of an area and level, in the form its neighbours have; else bank, area and level
 * with 001.
 */
export function nextItemId(bank: Bank, area: string, level: string): string {
  const taken = new Set(bank.items.map((item) => item.id));
  const numbered = bank.items
    .filter((item) => item.scale === area && item.level === level)
    .flatMap((item) => {
      const found = /^(.*-)(\d+)$/.exec(item.id);
      return found ? [{ stem: found[1] ?? '', number: Number(found[2]), width: found[2]?.length ?? 3 }] : [];
    });
  const last = numbered.reduce<(typeof numbered)[number] | undefined>(
    (highest, entry) => (highest && highest.number >= entry.number ? highest : entry),
    undefined,
  );
  const stem = last?.stem ?? `${bank.id}-${area}-${level}-`;
  for (let number = (last?.number ?? 0) + 1; ; number++) {
    const id = `${stem}${String(number).padStart(last?.width ?? 3, '0')}`;
    if (!taken.has(id)) return id;
  }
}
