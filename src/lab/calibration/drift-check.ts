import { chiSquareTail } from '../item-statistics/chi-square.js';
import { median } from '../item-statistics/descriptive.js';

/** An item's difficulty in one calibration. */
export interface DatedDifficulty {
  readonly id: string;
  readonly b: number;
  readonly standardError: number;
}

/** Whether an item moved between two calibrations. */
export interface ItemDrift {
  readonly id: string;
  /** Later minus earlier difficulty, the common shift taken off, in logits. */
  readonly change: number;
  readonly z: number;
  readonly p: number;
  /** Moved by at least 0.3 logits and more than chance (p below 0.01). */
  readonly drifted: boolean;
}

/** Drift of all items both calibrations have. */
export interface DriftCheck {
  /** Median of the changes: the shift common to the items, in logits. */
  readonly commonShift: number;
  readonly items: readonly ItemDrift[];
}

const SMALLEST_CHANGE = 0.3;
const SIGNIFICANCE = 0.01;

/**
 * Drift between two calibrations from different persons: each change against the median change, which a few
 * drifted items do not move (Huynh & Meyer 2010). Unlike their robust z, which divides by the interquartile range of
 * the changes, z divides by the item's own standard errors.
 */
export function driftCheck(
  earlier: readonly DatedDifficulty[],
  later: readonly DatedDifficulty[],
): DriftCheck {
  const before = new Map(earlier.map((item) => [item.id, item]));
  const common = later.flatMap((item) => {
    const old = before.get(item.id);
    return old ? [{ item, old }] : [];
  });
  const commonShift = median(common.map(({ item, old }) => item.b - old.b));
  const items = common.map(({ item, old }): ItemDrift => {
    const change = item.b - old.b - commonShift;
    const z = change / Math.hypot(item.standardError, old.standardError);
    const p = chiSquareTail(z * z, 1);
    return { id: item.id, change, z, p, drifted: Math.abs(change) >= SMALLEST_CHANGE && p < SIGNIFICANCE };
  });
  return { commonShift, items };
}
