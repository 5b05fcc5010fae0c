import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  content: 'src/content/index.ts',
  authoring: 'src/authoring/index.ts',
  report: 'src/report/index.ts',
  lab: 'src/lab/index.ts',
  node: 'src/node/index.ts',
};

// One build for all entries, so that they share their code: an error thrown through one is an instance of the
// class of another, and nothing is in the package twice. Which entries may touch Node is checked on the tarball.
const shared: Options = {
  platform: 'node',
  target: 'es2022',
  outDir: 'dist',
  splitting: true,
  removeNodeProtocol: false,
  // Words in six languages, not their escapes.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { ...library, 'simulation-worker': 'src/node/simulation-worker.ts', 'cli/coeps': 'cli/coeps.ts' },
    format: 'esm',
    clean: true,
  },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    // Through Rollup: the other way to split CommonJS lowers `?.` and `??` to function calls, in hot loops too.
    treeshake: true,
  },
  {
    entry: library,
    format: ['esm', 'cjs'],
    // TypeScript 6 deprecates the baseUrl that the declaration build sets.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
    outDir: 'dist',
  },
]);
