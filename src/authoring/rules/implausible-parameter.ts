import { defineRule } from '../rule.js';

/**
 * Ranges estimates fall in when the model fits: slopes of achievement items 0.2 to 3, difficulties within four
 * logits, lower asymptotes up to 0.5, upper ones from 0.6.
 */
const RANGES = { a: [0.2, 3], b: [-4, 4], c: [0, 0.5], d: [0.6, 1] } as const;

/** Calibrated parameters lie where those of working items lie. */
export const implausibleParameter = defineRule('implausible-parameter', (content, report) => {
  for (const bank of content.banks) {
    for (const { value, file, path } of bank.items) {
      const { irt } = value;
      if (irt === undefined) continue;
      for (const parameter of ['a', 'b', 'c', 'd'] as const) {
        const [low, high] = RANGES[parameter];
        const values = [irt[parameter] ?? []].flat();
        const position = values.findIndex((one) => one < low || one > high);
        const found = values[position];
        if (found === undefined) continue;
        const list = Array.isArray(irt[parameter]);
        const place = { file, path: [...path, 'irt', parameter, ...(list ? [position] : [])] };
        report(place, { parameter, value: found, low, high });
      }
    }
  }
});
