import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from './markdown.js';

/** Entry points of the package and the source files behind them. */
export const ENTRIES: Readonly<Record<string, string>> = {
  '@coeps/positioning': 'src/index.ts',
  '@coeps/positioning/content': 'src/content/index.ts',
  '@coeps/positioning/authoring': 'src/authoring/index.ts',
  '@coeps/positioning/report': 'src/report/index.ts',
  '@coeps/positioning/lab': 'src/lab/index.ts',
  '@coeps/positioning/node': 'src/node/index.ts',
};

/** Lets esbuild read the package from its source, so that examples are run without a build. */
export const packageFromSource: Plugin = {
  name: 'package-from-source',
  setup: (build) => {
    build.onResolve({ filter: /^@coeps\/positioning(\/|$)/ }, ({ path }) => {
      const entry = ENTRIES[path];
      return entry === undefined
        ? { errors: [{ text: `The package has no entry ${path}` }] }
        : { path: join(ROOT, entry) };
    });
  },
};
