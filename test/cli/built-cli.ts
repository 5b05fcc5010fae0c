import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles of earlier runs: another run may still use one of this hour. */
const KEPT = 3_600_000;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the program once for tests that start it again and again: ten times as quick to start as from sources.
 * The bundle lies inside the project, so that it finds its dependencies and its package.json.
 */
export async function buildCli(): Promise<string> {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  removeOld(cache);
  const outdir = mkdtempSync(join(cache, 'coeps-test-'));
  await build({
    entryPoints: [join(ROOT, 'cli', 'coeps.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'error',
  });
  return join(outdir, 'coeps.mjs');
}

function removeOld(cache: string): void {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('coeps-test-'))) {
    const path = join(cache, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > KEPT) rmSync(path, { recursive: true, force: true });
  }
}
