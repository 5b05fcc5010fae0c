import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LineCodec, plainLines } from './line-codec.js';
import { FILE_MODE, makePrivateFolder, syncFolder } from './private-folder.js';
import { isSittingId } from './sitting-id.js';
import { takeLock } from './sitting-lock.js';
import { StoreError, withFileErrors } from './store-error.js';
import { sittingPaths } from './stored-sitting.js';

/** What `vault.json` holds: how the key comes from the passphrase, and a word to recognise the right one by. */
interface Vault {
  readonly version: 1;
  readonly salt: string;
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelism: number;
  readonly check: string;
}

/** scrypt parameters of OWASP's Password Storage Cheat Sheet (2024): N = 2^17, r = 8, p = 1, 128 MiB. */
const SCRYPT = { cost: 2 ** 17, blockSize: 8, parallelism: 1 } as const;
const PREFIX = 'sealed1:';
const CHECK = 'coeps';

/** Whether the sittings of a data folder are sealed with a passphrase. */
export function isSealed(folder: string): boolean {
  return existsSync(join(folder, 'vault.json'));
}

/** What became of the sittings there already. Ids. */
export interface Resealed {
  readonly done: readonly string[];
  /** Open elsewhere, or not readable: left as they were. */
  readonly left: readonly string[];
}

/**
 * Seals the sittings of a data folder: those to come, and those there already. There is no way back in without the
 * passphrase. Cut short, it leaves every file whole, sealed or not, and {@link resealSittings} goes on.
 * @throws StoreError when the folder is sealed already or cannot be written
 */
export function sealFolder(folder: string, passphrase: string): Resealed {
  makePrivateFolder(folder);
  const salt = randomBytes(16);
  const check = lineCodec(deriveKey(passphrase, salt, SCRYPT)).encode(CHECK);
  const vault: Vault = { version: 1, salt: salt.toString('base64'), ...SCRYPT, check };
  const path = join(folder, 'vault.json');
  withFileErrors(path, () =>
    writeFileSync(path, `${JSON.stringify(vault)}\n`, { mode: FILE_MODE, flag: 'wx', flush: true }),
  );
  syncFolder(folder);
  return resealSittings(folder, folderCodec(folder, passphrase));
}

/**
 * Opens a sealed folder for good: every sitting is kept as it is, and no passphrase is needed any more.
 * @throws StoreError `store/wrong-passphrase`; `store/in-use` while a sitting is open, the folder then stays sealed
 */
export function unsealFolder(folder: string, passphrase: string): Resealed {
  const codec = folderCodec(folder, passphrase);
  const resealed = resealSittings(folder, { encode: plainLines.encode, decode: codec.decode });
  if (resealed.left.length > 0) throw new StoreError('store/in-use', { path: folder, left: resealed.left });
  const path = join(folder, 'vault.json');
  withFileErrors(path, () => rmSync(path));
  syncFolder(folder);
  return resealed;
}

/** Writes every sitting of a folder again, its lines kept as `codec` keeps them. The hash chain does not change. */
export function resealSittings(folder: string, codec: LineCodec): Resealed {
  const sittings = join(folder, 'sittings');
  const done: string[] = [];
  const left: string[] = [];
  const ids = existsSync(sittings) ? readdirSync(sittings).filter(isSittingId) : [];
  for (const id of ids) {
    const { folder: own, lock } = sittingPaths(sittings, id);
    try {
      const held = takeLock(lock);
      try {
        // Copies kept of files that were mended are sealed too.
        for (const name of readdirSync(own).filter((file) => file.includes('.jsonl'))) {
          rewriteLines(join(own, name), codec);
        }
        syncFolder(own);
        done.push(id);
      } finally {
        held.release();
      }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      left.push(id);
    }
  }
  return { done, left };
}

/** Written whole beside the old file, then put in its place: a crash leaves one or the other. */
function rewriteLines(path: string, codec: LineCodec): void {
  withFileErrors(path, () => {
    const text = readFileSync(path, 'utf8');
    const again = text
      .split('\n')
      .map((line) => {
        if (line === '') return '';
        const plain = codec.decode(line);
        // A line that cannot be opened is not lost: it stays as it is.
        return plain === '' ? line : codec.encode(plain);
      })
      .join('\n');
    const draft = `${path}.new`;
    rmSync(draft, { force: true });
    writeFileSync(draft, again, { mode: FILE_MODE, flag: 'wx', flush: true });
    renameSync(draft, path);
  });
}

/**
 * How lines of a data folder are kept: sealed when the folder is. Lines written before the seal stay readable.
 * Without a passphrase, sealed lines are refused only when one is met.
 * @throws StoreError `store/wrong-passphrase`
 */
export function folderCodec(folder: string, passphrase: string | undefined): LineCodec {
  if (!isSealed(folder)) return plainLines;
  if (passphrase === undefined) return closedLines;
  const path = join(folder, 'vault.json');
  const vault = withFileErrors(path, () => JSON.parse(readFileSync(path, 'utf8')) as Vault);
  const codec = lineCodec(deriveKey(passphrase, Buffer.from(vault.salt, 'base64'), vault));
  if (codec.decode(vault.check) !== CHECK) throw new StoreError('store/wrong-passphrase', { path });
  return codec;
}

const closedLines: LineCodec = {
  encode: () => {
    throw new StoreError('store/passphrase-needed');
  },
  decode: (stored) => {
    if (stored.startsWith(PREFIX)) throw new StoreError('store/passphrase-needed');
    return stored;
  },
};

function deriveKey(
  passphrase: string,
  salt: Buffer,
  { cost, blockSize, parallelism }: Pick<Vault, 'cost' | 'blockSize' | 'parallelism'>,
): Buffer {
  const maxmem = 256 * cost * blockSize;
  // The same words typed on another keyboard may come in another normal form.
  return scryptSync(passphrase.normalize('NFKC'), salt, 32, {
    N: cost,
    r: blockSize,
    p: parallelism,
    maxmem,
  });
}

/** AES-256-GCM, a fresh 96-bit nonce for every line. */
function lineCodec(key: Buffer): LineCodec {
  return {
    encode: (line) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(line, 'utf8'), cipher.final()]);
      return PREFIX + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    decode: (stored) => {
      if (!stored.startsWith(PREFIX)) return stored;
      const bytes = Buffer.from(stored.slice(PREFIX.length), 'base64');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        return '';
      }
    },
  };
}
