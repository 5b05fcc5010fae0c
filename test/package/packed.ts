import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../docs/markdown.js';

/** What the tests read of a package.json. */
export interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The package as the registry would hand it out. */
export interface Packed {
  /** A folder of the tests' own, removed by them. */
  readonly folder: string;
  /** The tarball. */
  readonly tarball: string;
  /** The unpacked package, as node_modules holds it in the project `folder`. */
  readonly root: string;
  /** Its files, by path from `root`, sorted. */
  readonly files: readonly string[];
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly manifest: Manifest;
}

/**
 * Whether dist/ was built from the sources that lie beside it. While somebody works it is not, and tests of the
 * package skip; continuous integration builds first, and never skips.
 */
export function skipsWithoutBuild(): boolean {
  const last = join(ROOT, 'dist/node.d.cts');
  const fresh = existsSync(last) && newest(['src', 'cli', 'tsup.config.ts']) <= statSync(last).mtimeMs;
  return !fresh && process.env.CI === undefined;
}

/**
 * Packs the repository, and puts the package in a project of its own whose path has a space.
 * @param dependencies packages beside it: what the project would have installed
 */
export function packAndInstall(dependencies: readonly string[]): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'coeps package-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as { filename: string; size: number; unpackedSize: number; files: { path: string }[] }[];
  if (!packed) throw new Error('npm pack made nothing.');
  const tarball = join(folder, packed.filename);
  const root = join(folder, 'node_modules/@coeps/positioning');
  mkdirSync(root, { recursive: true });
  execFileSync(
    'tar',
    ['-xzf', packed.filename, '-C', 'node_modules/@coeps/positioning', '--strip-components=1'],
    {
      cwd: folder,
    },
  );
  for (const name of dependencies) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), place, 'junction');
  }
  return {
    folder,
    tarball,
    root,
    files: packed.files.map(({ path }) => path).sort(),
    packedBytes: packed.size,
    unpackedBytes: packed.unpackedSize,
    manifest: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest,
  };
}

/** When the newest of some files, or files of some folders, was written. */
function newest(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const at = join(ROOT, path);
      const stat = statSync(at);
      return stat.isDirectory() ? newest(readdirSync(at).map((name) => join(path, name))) : stat.mtimeMs;
    }),
    0,
  );
}
