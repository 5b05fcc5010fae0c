import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { expect, describe as group, it } from 'vitest';
import { DEMO_PATHS, itemFile } from '../authoring/demo-content.js';
import { ContentFolder } from './validate-harness.js';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');
const BIN = new URL('../../cli/coeps.ts', import.meta.url).pathname;

/** Runs the bin in a process of its own; `until` closes its output after the first part. */
function start(
  argv: readonly string[],
  cwd: string,
  until?: 'first',
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [TSX, BIN, ...argv], {
      cwd,
      env: { ...process.env, LANG: 'en_GB', NO_COLOR: '1' },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part) => {
      out += part;
      if (until === 'first') child.stdout.destroy();
    });
    child.stderr.on('data', (part) => (err += part));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

group('the bin', () => {
  it('ends with the code of the check, and quietly when its reader stops', async () => {
    const folder = new ContentFolder();
    for (let i = 0; i < 60; i += 1) {
      folder.write(
        `item-banks/home/many-${i}.items.yaml`,
        itemFile(`id: many-${i}\ntype: true-false\nlevel: none\nstem: "Sel ${i}."\nanswer: true`),
      );
    }

    const [whole, part] = await Promise.all([
      start(['validate', '--format', 'json'], folder.path),
      start(['validate', '--format', 'json'], folder.path, 'first'),
    ]);
    folder.remove();

    expect(whole.code).toBe(1);
    expect(JSON.parse(whole.out).summary.errors).toBe(60);
    expect(whole.err).toBe('');
    expect(part.err).toBe('');
  });
});

group('what is loaded', () => {
  /** Packages imported at once, not lazily, from a module on. */
  async function packages(entry: string): Promise<string[]> {
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      splitting: true,
      format: 'esm',
      platform: 'node',
      outdir: 'out',
      external: ['ink', 'react', 'yaml', 'commander', 'chalk', 'seedrandom'],
      metafile: true,
      logLevel: 'silent',
    });
    const found = new Set<string>();
    const visit = (path: string): void => {
      for (const { path: next, kind, external } of metafile.inputs[path]?.imports ?? []) {
        if (kind === 'dynamic-import') continue;
        if (external) {
          if (!next.startsWith('node:')) found.add(next);
        } else if (!seen.has(next)) {
          seen.add(next);
          visit(next);
        }
      }
    };
    const seen = new Set([entry]);
    visit(entry);
    return [...found].sort();
  }

  it('the bin loads nothing before it knows the command', async () => {
    expect(await packages('cli/coeps.ts')).toEqual([]);
  });

  it('the command line loads commander only, and validate neither ink nor react nor, at first, yaml', async () => {
    expect(await packages('cli/main.ts')).toEqual(['commander']);
    expect(await packages('cli/validate/run-validate.ts')).toEqual(['chalk', 'seedrandom/lib/alea.js']);
    expect(await packages('cli/validate/run-explain.ts')).toEqual(['chalk']);
  });
});

it('the demo content is what the other tests think', async () => {
  const folder = new ContentFolder();
  const { out } = await folder.run(['validate', DEMO_PATHS.bank]);
  folder.remove();

  expect(out).toBe('✔ 1 file, 0 items: nothing wrong.\n');
});
