import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, readText } from '../docs/markdown.js';
import { type Packed, packAndInstall, skipsWithoutBuild } from './packed.js';

/** Licences that ask nothing of those who use the package but to be named. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', '(MIT OR CC0-1.0)'];

const MEGABYTE = 1024 * 1024;

describe.skipIf(skipsWithoutBuild())('the tarball', () => {
  let packed: Packed;

  beforeAll(() => {
    packed = packAndInstall([]);
  });
  afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

  it('holds the build, the schemas, the content and four documents, and nothing else', () => {
    const sources = ['schemas', 'item-banks', 'pathways'].flatMap(filesUnder);
    const entries = Object.keys(packed.manifest.exports)
      .filter((name) => !name.includes('*') && name !== './package.json')
      .map((name) => (name === '.' ? 'index' : name.slice(2)))
      .flatMap((name) => ['js', 'cjs', 'd.ts', 'd.cts'].map((end) => `dist/${name}.${end}`));
    const named = [
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'],
      ...['dist/cli/coeps.js', 'dist/simulation-worker.js'],
      ...entries,
      ...sources,
    ];
    // Parts that the entries share or load late: a name, and a hash of what they hold.
    const parts = packed.files.filter((file) => /^dist\/[a-z-]+-[\w-]{8}\.(js|cjs|d\.ts|d\.cts)$/.test(file));

    expect(packed.files.filter((file) => !parts.includes(file))).toEqual([...named].sort());
  });

  it('stays within its size', () => {
    expect(packed.packedBytes).toBeLessThan(2.5 * MEGABYTE);
    expect(packed.unpackedBytes).toBeLessThan(10 * MEGABYTE);
  });

  it('names no path of the machine that built it', () => {
    const own = [ROOT.replace(/[\\/]$/, ''), process.cwd()];
    const told = packed.files.filter((file) => {
      const text = readFileSync(join(packed.root, file), 'utf8');
      return (
        own.some((path) => text.includes(path)) ||
        /["'`(](?:\/home\/|\/Users\/|\/root\/|[A-Z]:\\\\)/.test(text)
      );
    });

    expect(told).toEqual([]);
  });

  it('runs nothing when it is installed, and takes in nothing that does', () => {
    const hooks = ['preinstall', 'install', 'postinstall'].filter((name) => name in packed.manifest.scripts);
    const scripted = runtimePackages().filter(({ hasInstallScript }) => hasInstallScript === true);

    expect([...hooks, ...scripted.map(({ path }) => path)]).toEqual([]);
  });

  it('depends on permissive licences only', () => {
    const packages = runtimePackages();

    expect(packages.length).toBeGreaterThan(10);
    expect(packages.filter(({ license }) => !PERMISSIVE.includes(license ?? ''))).toEqual([]);
  });

  it('has a program that begins with its interpreter and may be run', () => {
    const bin = packed.manifest.bin.coeps ?? '';

    expect(readFileSync(join(packed.root, bin), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(join(packed.root, bin)).mode & 0o111).toBe(0o111);
  });

  it('holds in no entry but node and the program a module of Node, nor code made from strings', () => {
    for (const entry of ['index', 'content', 'authoring', 'report', 'lab']) {
      for (const end of ['js', 'cjs']) {
        const reached = [...reachedFrom(packed.root, `dist/${entry}.${end}`)];
        const texts = reached.map((file) => readFileSync(join(packed.root, file), 'utf8'));

        expect(
          texts.flatMap((text) => text.match(/(?:from|require\(|import\() ?['"]node:[^'"]+/g) ?? []),
        ).toEqual([]);
        expect(texts.filter((text) => /\bnew Function\b|\beval\(/.test(text))).toEqual([]);
      }
    }
  });

  it('brings yaml for authoring alone, and a random number generator for the rest', () => {
    const outside = (entry: string) =>
      new Set(
        [...reachedFrom(packed.root, `dist/${entry}.js`)].flatMap((file) =>
          [
            ...readFileSync(join(packed.root, file), 'utf8').matchAll(
              /^import\b[^'"]*['"]([^.'"][^'"]*)['"];$/gm,
            ),
          ].map(([, name = '']) => name.split('/')[0] ?? ''),
        ),
      );

    for (const entry of ['index', 'report', 'lab']) expect([...outside(entry)]).toEqual(['seedrandom']);
    expect([...outside('content')]).toEqual([]);
    expect([...outside('authoring')].sort()).toEqual(['seedrandom', 'yaml']);
  });

  it('has nothing to remark for publint', async () => {
    const { messages } = await publint({
      pkgDir: packed.root,
      pack: false,
      level: 'suggestion',
      strict: true,
    });

    expect(messages.map((message) => formatMessage(message, packed.manifest))).toEqual([]);
  });

  it('has types that are right for every way of importing but that of Node 10', async () => {
    const data = new Uint8Array(readFileSync(packed.tarball));
    const analysis = await checkPackage(createPackageFromTarballData(data), {
      entrypoints: Object.keys(packed.manifest.exports).filter((name) => !/\*|json/.test(name)),
    });

    if (!analysis.types) throw new Error('The package has no types.');
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem) || problem.resolutionKind !== 'node10',
    );
    expect(problems).toEqual([]);
  });

  it('gives the files its exports name', () => {
    const require = `require.resolve('@coeps/positioning/schemas/bank.schema.json')`;
    const found = execFileSync(process.execPath, ['--print', require], {
      cwd: packed.folder,
      encoding: 'utf8',
    });

    expect(JSON.parse(readFileSync(found.trim(), 'utf8'))).toMatchObject({ type: 'object' });
  });
});

/** Paths of the files of a folder of the repository. */
function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** Packages that come with this one, as the lock file has them. */
function runtimePackages() {
  const { packages } = JSON.parse(readText('package-lock.json')) as {
    packages: Record<
      string,
      { dev?: boolean; devOptional?: boolean; license?: string; hasInstallScript?: boolean }
    >;
  };
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { license, hasInstallScript }]) => ({ path, license, hasInstallScript }));
}

/** Files of the package that a file imports at once or late, itself among them. */
function reachedFrom(root: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import|require\(|import\() ?['"]\.\/([^'"]+)['"]/g))
    reachedFrom(root, `dist/${name}`, seen);
  return seen;
}
