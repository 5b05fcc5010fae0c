import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** One way of using the package in a browser, and the most it may cost. */
export interface BundledUse {
  readonly name: string;
  /** The import an application writes. */
  readonly code: string;
  /** Budget in kilobytes (1,000 bytes), minified by esbuild and compressed with gzip -9. */
  readonly budget: number;
}

/** What applications bundle, from the least to the most. The reasons for the figures are in ADR 8. */
export const BUNDLED_USES: readonly BundledUse[] = [
  {
    name: 'numbers: probabilities, information, ability, levels',
    code: `export { estimateAbility, itemInformation, itemProbabilities, levelProbabilities } from '@coeps/positioning';`,
    budget: 10,
  },
  {
    name: 'several abilities at once',
    code: `export { estimateAbilities } from '@coeps/positioning';`,
    budget: 15,
  },
  {
    name: 'a pool and its ranking',
    code: `export { createItemPool, rankItems } from '@coeps/positioning';`,
    budget: 16,
  },
  { name: 'an adaptive test', code: `export { createTest } from '@coeps/positioning';`, budget: 29 },
  {
    name: 'recommendations and plan',
    code: `export { recommend } from '@coeps/positioning';`,
    budget: 24,
  },
  {
    name: 'a whole positioning',
    code: `export { createAssessment } from '@coeps/positioning';`,
    budget: 36,
  },
  {
    name: 'a whole positioning with recommendations',
    code: `export { createAssessment, recommend } from '@coeps/positioning';`,
    budget: 50,
  },
  { name: 'everything in the core', code: `export * from '@coeps/positioning';`, budget: 68 },
  {
    name: 'the digital bank',
    code: `export { digital } from '@coeps/positioning/content';`,
    budget: 80,
  },
  {
    name: 'the sheet of the person, six languages',
    code: `export { personSheet, renderHtml, reportModel, sittingResult } from '@coeps/positioning/report';`,
    budget: 90,
  },
  {
    name: 'the checker of content',
    code: `export { checkContent } from '@coeps/positioning/authoring';`,
    budget: 145,
  },
  // With the reports on answers and their words in two languages; a bundler leaves out what is not used.
  { name: 'the whole lab', code: `export * from '@coeps/positioning/lab';`, budget: 75 },
];

/**
 * Kilobytes an application downloads for one use of the package.
 * @param project a folder in which the package is installed, or its own repository after a build
 */
export async function bundledKilobytes({ code }: BundledUse, project: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: project },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    absWorkingDir: join(project, '.'),
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000;
}
