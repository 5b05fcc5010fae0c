import { defineConfig } from 'vitest/config';

/** What mutants are run against: the tests scripts/mutation.ts names. */
export default defineConfig({
  test: {
    include: process.env.MUTATION_TESTS?.split(' ') ?? ['test/irt/**/*.test.ts', 'test/cat/**/*.test.ts'],
    testTimeout: 600_000,
    // Loading files takes longer than most tests.
    pool: 'threads',
    isolate: false,
  },
});
