import * as fs from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSittingStore, StoreError } from '../../src/node/index.js';
import { ASSESSMENT, at, freshFolder, someEvents } from './sitting-events.js';

let fails: { code: string; after: number } | undefined;

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const systemError = (code: string) => Object.assign(new Error(code), { code });
  return {
    ...real,
    writeSync: (descriptor: number, bytes: Buffer, offset: number) => {
      if (!fails) return real.writeSync(descriptor, bytes, offset);
      // A full disk often takes the beginning of a line.
      if (fails.after > 0) {
        const part = Math.min(fails.after, bytes.length - offset);
        fails = { ...fails, after: 0 };
        return real.writeSync(descriptor, bytes, offset, part);
      }
      throw systemError(fails.code);
    },
    mkdirSync: (path: string, options: object) => {
      if (fails && fails.code !== 'ENOSPC') throw systemError(fails.code);
      return real.mkdirSync(path, options);
    },
  };
});

afterEach(() => {
  fails = undefined;
});

describe('a full disk', () => {
  it('refuses the answer in words and leaves the file as it was', () => {
    const store = createSittingStore({ folder: freshFolder() });
    const open = store.create(someEvents());
    const file = `${store.folder}/sittings/${open.id}/events.jsonl`;
    const before = fs.readFileSync(file, 'utf8');
    const next = ASSESSMENT.record(open.events, { type: 'undone', at: at(9) }).slice(-1);

    fails = { code: 'ENOSPC', after: 40 };
    const refusal = () => open.append(next);

    expect(refusal).toThrow(StoreError);
    expect(fs.readFileSync(file, 'utf8')).toBe(before);
    fails = undefined;
    open.append(next);
    open.close();
    expect(store.read(open.id).events).toHaveLength(someEvents().length + 1);
  });

  it('begins no sitting, and leaves nothing behind', () => {
    const store = createSittingStore({ folder: freshFolder() });
    fails = { code: 'ENOSPC', after: 0 };

    expect(() => store.create(someEvents())).toThrow(/disk-full/);
    fails = undefined;
    expect(store.list()).toEqual([]);
    expect(fs.readdirSync(`${store.folder}/sittings`)).toEqual([]);
  });
});

describe('a folder that cannot be written', () => {
  it.each([
    ['EROFS', /store\/read-only/],
    ['EACCES', /store\/not-permitted/],
    ['EIO', /store\/input-output/],
  ])('is named as what it is (%s)', (code, expected) => {
    fails = { code, after: 0 };

    expect(() => createSittingStore({ folder: freshFolder() }).create(someEvents())).toThrow(expected);
  });
});
