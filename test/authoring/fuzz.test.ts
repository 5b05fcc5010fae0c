import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkContent, describe } from '../../src/authoring/index.js';
import { MAX_DIAGNOSTICS_PER_FILE } from '../../src/authoring/yaml/reading-limits.js';
import { changes, mutated } from './mutations.js';
import { cutDown, shippedFiles } from './shipped-files.js';

it('whatever is done to shipped files, a check ends with diagnostics in words and never throws', () => {
  const files = shippedFiles().map((file) => cutDown(file, 1500));
  fc.assert(
    fc.property(fc.nat(files.length - 1), changes, (position, list) => {
      const mutant = files.map((file, i) =>
        i === position ? { ...file, text: mutated(file.text, list) } : file,
      );
      // One bank and what lies beside it: references cross files.
      const folder = files[position]?.path.split('/').slice(0, 2).join('/') ?? '';
      const some = mutant.filter((file) => file.path.startsWith(folder) || !/\.items\.yaml$/.test(file.path));

      const { diagnostics, content } = checkContent(some, { today: '2026-11-21' });

      expect(diagnostics.length).toBeLessThan(some.length * (MAX_DIAGNOSTICS_PER_FILE + 1));
      expect(content === undefined).toBe(diagnostics.some((found) => found.severity === 'error'));
      for (const found of diagnostics) {
        const lines = mutant.find((file) => file.path === found.file)?.text.split('\n').length ?? 1;
        expect(found.start.line).toBeLessThanOrEqual(lines);
        expect(describe(found, 'fr').what).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u);
        expect(describe(found, 'en').what).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u);
      }
    }),
    { seed: 20261121, numRuns: 500 },
  );
});
