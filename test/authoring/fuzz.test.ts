import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkContent, describe } from '../../src/authoring/index.js';
import { MAX_DIAGNOSTICS_PER_FILE } from '../../src/authoring/yaml/reading-limits.js';
import { changes, mutated } from './mutations.js';
import { shippedFiles, smallContext } from './shipped-files.js';

it('whatever is done to shipped files, a check ends with diagnostics in words and never throws', () => {
  const files = shippedFiles();
  fc.assert(
    fc.property(fc.constantFrom(...files), changes, (target, list) => {
      const mutant = smallContext(files, target).map((file) =>
        file.path === target.path ? { ...file, text: mutated(file.text, list) } : file,
      );

      const { diagnostics, content } = checkContent(mutant, { today: '2026-11-21' });

      expect(diagnostics.length).toBeLessThan(mutant.length * (MAX_DIAGNOSTICS_PER_FILE + 1));
      expect(content === undefined).toBe(diagnostics.some((found) => found.severity === 'error'));
      for (const found of diagnostics) {
        const lines = mutant.find((file) => file.path === found.file)?.text.split('\n').length ?? 1;
        expect(found.start.line).toBeLessThanOrEqual(lines);
        for (const locale of ['fr', 'en'] as const) {
          expect(describe(found, locale).what).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u);
        }
      }
    }),
    { seed: 20261121, numRuns: 500 },
  );
}, 300_000);
