import type { ErrorFacts } from '../errors.js';

/** Everything that can go wrong with sittings on disk. The list is closed; words live in locale files. */
export type StoreErrorCode =
  | 'store/not-found'
  | 'store/ambiguous-id'
  | 'store/in-use'
  | 'store/lost-lock'
  | 'store/disk-full'
  | 'store/read-only'
  | 'store/not-permitted'
  | 'store/input-output'
  | 'store/empty'
  | 'store/damaged'
  | 'store/version'
  | 'store/no-text'
  | 'store/passphrase-needed'
  | 'store/wrong-passphrase';

/** The one error class of the store: a code and the facts that explain it. Nothing was lost when it is thrown. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: StoreErrorCode, facts: ErrorFacts = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'StoreError';
    this.code = code;
    this.facts = facts;
  }
}

const CODES: Readonly<Record<string, StoreErrorCode>> = {
  ENOSPC: 'store/disk-full',
  EDQUOT: 'store/disk-full',
  EROFS: 'store/read-only',
  EACCES: 'store/not-permitted',
  EPERM: 'store/not-permitted',
  ENOENT: 'store/not-found',
};

/** Runs file work, turning what the operating system says into a {@link StoreError} that names the path. */
export function withFileErrors<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const system = errorCode(error);
    if (system === undefined) throw error;
    throw new StoreError(CODES[system] ?? 'store/input-output', { path, system });
  }
}

/** The operating system's code of an error (`ENOENT`…), or undefined when it has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
