import { defineConfig } from 'tsup';

// TypeScript 6 deprecates the baseUrl that tsup's declaration build sets.
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    // Browser-safe subpaths: a stray node: import fails the build.
    entry: {
      index: 'src/index.ts',
      content: 'src/content/index.ts',
      authoring: 'src/authoring/index.ts',
      report: 'src/report/index.ts',
      lab: 'src/lab/index.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    dts,
    clean: true,
    outDir: 'dist',
    splitting: true,
  },
  {
    entry: { node: 'src/node/index.ts', 'simulation-worker': 'src/node/simulation-worker.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    // import.meta.url in the CommonJS twin.
    shims: true,
    target: 'node20',
    dts,
    outDir: 'dist',
  },
  {
    entry: { coeps: 'cli/coeps.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    outDir: 'dist/cli',
    splitting: true,
  },
]);
