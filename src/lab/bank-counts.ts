import type { Bank, Item } from '../banks/bank.js';

/** Items of one area, level and type. */
export interface ItemCount {
  readonly area: string;
  readonly level: string;
  readonly type: Item['type'];
  readonly count: number;
}

/** Counts the items a test can draw from by area, level and type; flagged and retired ones are left out. */
export function bankCounts(bank: Bank): readonly ItemCount[] {
  const counts = new Map<string, ItemCount>();
  for (const { scale: area, level, type, status } of bank.items) {
    if (status === 'flagged' || status === 'retired') continue;
    const key = `${area} ${level} ${type}`;
    counts.set(key, { area, level, type, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const place = ({ area, level, type }: ItemCount) => [
    bank.scales.findIndex((scale) => scale.id === area),
    TYPES.indexOf(type),
    bank.levels.findIndex((candidate) => candidate.id === level),
  ];
  return [...counts.values()].sort((left, right) => {
    const [one, other] = [place(left), place(right)];
    return one.map((value, i) => value - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

const TYPES: readonly Item['type'][] = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'gap-choice',
  'ordering',
  'matching',
  'short-text',
  'number',
  'situational-judgement',
  'rated',
];
