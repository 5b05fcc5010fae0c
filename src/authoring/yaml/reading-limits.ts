/** Largest content file read, in bytes: some 4,000 items in one file. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** Deepest nesting of lists and maps. The formats need 9. */
export const MAX_DEPTH = 32;

/** Most values and keys in one file of the usual YAML: some 7,000 items. */
export const MAX_NODES = 500_000;

/** The same for files with other constructs, which take ten times as long to read: some 2,000 items. */
export const MAX_RARE_NODES = 150_000;

/** Most diagnostics given for one file; the rest is counted. */
export const MAX_DIAGNOSTICS_PER_FILE = 200;
