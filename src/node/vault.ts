import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LineCodec, plainLines } from './line-codec.js';
import { FILE_MODE, makePrivateFolder, syncFolder } from './private-folder.js';
import { StoreError, withFileErrors } from './store-error.js';

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

/**
 * Seals the sittings a data folder will hold from now on. There is no way back in without the passphrase.
 * @throws StoreError when the folder is sealed already or cannot be written
 */
export function sealFolder(folder: string, passphrase: string): void {
  makePrivateFolder(folder);
  const salt = randomBytes(16);
  const check = lineCodec(deriveKey(passphrase, salt, SCRYPT)).encode(CHECK);
  const vault: Vault = { version: 1, salt: salt.toString('base64'), ...SCRYPT, check };
  const path = join(folder, 'vault.json');
  withFileErrors(path, () =>
    writeFileSync(path, `${JSON.stringify(vault)}\n`, { mode: FILE_MODE, flag: 'wx', flush: true }),
  );
  syncFolder(folder);
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
