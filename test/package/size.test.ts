import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED_USES, bundledKilobytes } from '../../bench/bundle-size.js';
import { readText } from '../docs/markdown.js';
import { type Packed, packAndInstall, skipsWithoutBuild } from './packed.js';

describe.skipIf(skipsWithoutBuild())('what an application downloads', () => {
  let packed: Packed;

  beforeAll(() => {
    packed = packAndInstall(['seedrandom', 'yaml']);
  });
  afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

  it.each(BUNDLED_USES.map((use) => [use.name, use] as const))(
    '%s stays within its budget',
    async (_, use) => {
      const kilobytes = await bundledKilobytes(use, packed.folder);

      expect(kilobytes).toBeLessThanOrEqual(use.budget);
      // Less than half of the budget is a budget nobody looks at.
      expect(kilobytes).toBeGreaterThan(use.budget / 2);
    },
  );

  it('is told in the documentation, with these budgets', () => {
    const told = readText('docs/start-up-and-size.md');

    for (const { name, budget } of BUNDLED_USES)
      expect(told).toMatch(new RegExp(`\\| ${name} \\| .* \\| ${budget} KB \\|`));
  });
});
