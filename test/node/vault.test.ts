import { readFileSync, statSync, truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSittingStore, folderCodec, isSealed, sealFolder } from '../../src/node/index.js';
import { eventsWithTexts, freshFolder } from './sitting-events.js';

describe('a sealed folder', () => {
  it('holds nothing readable, and opens with its passphrase', () => {
    const folder = freshFolder();
    const plain = createSittingStore({ folder });
    const before = plain.create(eventsWithTexts());
    before.close();

    sealFolder(folder, 'trois chats gris');
    const store = createSittingStore({ folder, codec: folderCodec(folder, 'trois chats gris') });
    const open = store.create(eventsWithTexts());
    open.close();

    expect(isSealed(folder)).toBe(true);
    expect(readFileSync(`${folder}/sittings/${open.id}/events.jsonl`, 'utf8')).not.toContain('replied');
    expect(store.read(open.id).events).toEqual(eventsWithTexts());
    // What was written before the seal stays readable.
    expect(store.read(before.id).events).toEqual(eventsWithTexts());
    expect(() => folderCodec(folder, 'autre')).toThrow(/wrong-passphrase/);
    expect(() => plain.read(open.id)).not.toThrow();
    const closed = createSittingStore({ folder, codec: folderCodec(folder, undefined) });
    expect(() => closed.open(open.id)).toThrow(/passphrase-needed/);
    expect(closed.list().find(({ id }) => id === open.id)?.problem?.code).toBe('store/passphrase-needed');
  });

  it('mends a torn sealed line, and never takes a missing passphrase for one', () => {
    const folder = freshFolder();
    sealFolder(folder, 'trois chats gris');
    const store = createSittingStore({ folder, codec: folderCodec(folder, 'trois chats gris') });
    const open = store.create(eventsWithTexts());
    open.close();
    const file = `${folder}/sittings/${open.id}/events.jsonl`;
    truncateSync(file, statSync(file).size - 10);
    const closed = createSittingStore({ folder, codec: folderCodec(folder, undefined) });

    expect(() => closed.open(open.id)).toThrow(/passphrase-needed/);
    const again = store.open(open.id);
    again.close();

    expect(again.events).toEqual(eventsWithTexts().slice(0, -1));
  });
});
