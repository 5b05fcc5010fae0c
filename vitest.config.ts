import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/property-seed.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    // Two at a time, also on two cores: half of them is unused otherwise.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**', 'cli/**'],
      exclude: ['**/generated/**', 'src/formats/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'src/irt/**': { lines: 98, branches: 95 },
        'src/cat/**': { lines: 98, branches: 95 },
      },
    },
  },
});
