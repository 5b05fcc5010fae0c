import { statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overdueSittings, readRetention, StoreError, writeRetention } from '../../src/node/index.js';
import { freshFolder } from './sitting-events.js';

const NOW = new Date('2026-11-21T12:00:00Z');

describe('retention', () => {
  it('is remembered by the folder, for its owner alone', () => {
    const folder = freshFolder();

    expect(readRetention(folder)).toBeUndefined();
    writeRetention(folder, 24);

    expect(readRetention(folder)).toBe(24);
    if (process.platform !== 'win32') expect(statSync(`${folder}/settings.json`).mode & 0o777).toBe(0o600);
  });

  it.each(['', '[]', '{"retentionMonths":-1}', '{"retentionMonths":"24"}', 'null'])(
    'says nothing from a file that holds %o',
    (text) => {
      const folder = freshFolder();
      writeFileSync(`${folder}/settings.json`, text);

      expect(readRetention(folder)).toBeUndefined();
    },
  );

  it('counts months from the last event, and never a sitting that cannot be read', () => {
    const sitting = (id: string, lastAt: string | undefined, problem?: StoreError) => ({
      id,
      answers: 1,
      bytes: 1,
      ...(lastAt === undefined ? {} : { lastAt }),
      ...(problem ? { problem } : {}),
    });
    const list = [
      sitting('old', '2024-11-21T11:59:59.000Z'),
      sitting('just', '2024-11-21T12:00:00.000Z'),
      sitting('new', '2026-11-20T00:00:00.000Z'),
      sitting('torn', undefined),
      sitting('shut', '2020-01-01T00:00:00.000Z', new StoreError('store/passphrase-needed')),
    ];

    expect(overdueSittings(list, 24, NOW).map(({ id }) => id)).toEqual(['old']);
    expect(overdueSittings(list, 1, NOW).map(({ id }) => id)).toEqual(['old', 'just']);
  });
});
