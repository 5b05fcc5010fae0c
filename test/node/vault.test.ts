import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createSittingStore,
  folderCodec,
  isSealed,
  resealSittings,
  sealFolder,
  unsealFolder,
} from '../../src/node/index.js';
import { eventsWithTexts, freshFolder } from './sitting-events.js';

const PASSPHRASE = 'trois chats gris';

describe('sealing a folder', () => {
  it('seals what was there, copies included, and unsealing gives every line back as it was', () => {
    const folder = freshFolder();
    const plain = createSittingStore({ folder });
    const first = plain.create(eventsWithTexts());
    first.close();
    const path = `${folder}/sittings/${first.id}`;
    truncateSync(`${path}/events.jsonl`, statSync(`${path}/events.jsonl`).size - 10);
    plain.open(first.id).close();
    const files = () => readdirSync(path).sort();
    const contents = () => files().map((name) => readFileSync(`${path}/${name}`, 'utf8'));
    const before = contents();

    expect(sealFolder(folder, PASSPHRASE)).toEqual({ done: [first.id], left: [] });

    expect(files().some((name) => name.includes('backup'))).toBe(true);
    for (const text of contents()) expect(text).not.toMatch(/doucement|answered|replied|"seq"/);
    const codec = folderCodec(folder, PASSPHRASE);
    expect(createSittingStore({ folder, codec }).read(first.id).events).toEqual(
      eventsWithTexts().slice(0, -1),
    );
    expect(() => unsealFolder(folder, 'une autre phrase')).toThrow(/wrong-passphrase/);
    expect(isSealed(folder)).toBe(true);

    expect(unsealFolder(folder, PASSPHRASE)).toEqual({ done: [first.id], left: [] });
    expect(isSealed(folder)).toBe(false);
    expect(contents()).toEqual(before);
  });

  it('leaves a sitting that is open elsewhere, names it, and does not unseal around it', () => {
    const folder = freshFolder();
    const store = createSittingStore({ folder });
    const open = store.create(eventsWithTexts());

    expect(sealFolder(folder, PASSPHRASE)).toEqual({ done: [], left: [open.id] });
    expect(() => unsealFolder(folder, PASSPHRASE)).toThrow(/in-use/);
    expect(isSealed(folder)).toBe(true);
    open.close();

    expect(resealSittings(folder, folderCodec(folder, PASSPHRASE))).toEqual({ done: [open.id], left: [] });
  });

  it('notices a line that was changed', () => {
    const folder = freshFolder();
    sealFolder(folder, PASSPHRASE);
    const store = createSittingStore({ folder, codec: folderCodec(folder, PASSPHRASE) });
    const open = store.create(eventsWithTexts());
    open.close();
    const file = `${folder}/sittings/${open.id}/events.jsonl`;
    const lines = readFileSync(file, 'utf8').split('\n');
    lines[1] = `${lines[1]?.slice(0, -6)}AAAA==`;
    writeFileSync(file, lines.join('\n'));

    expect(store.read(open.id).fault).toEqual({ line: 2, reason: 'not-json' });
  });
});

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
