import { defineConfig } from 'vitest/config';

/**
 * Tests that mutants of src/irt and src/cat are run against: those of the two folders but the longest, which
 * counting every mutant would make minutes long. They can only add to the score.
 */
export default defineConfig({
  test: {
    // A part of the mutants may be run against the tests of that part: MUTATION_TESTS='test/irt/item-*.test.ts …'
    include: process.env.MUTATION_TESTS?.split(' ') ?? ['test/irt/**/*.test.ts', 'test/cat/**/*.test.ts'],
    exclude: [
      'test/irt/estimate-abilities.test.ts',
      'test/irt/estimate-ability.test.ts',
      'test/irt/joint-posterior.test.ts',
      'test/cat/live-criteria.test.ts',
      'test/cat/traces-reference.test.ts',
      'test/cat/information-index.test.ts',
      'test/cat/exposure-simulation.test.ts',
      'test/cat/plan-test.test.ts',
    ],
    testTimeout: 600_000,
    // Loading files takes longer than most tests.
    pool: 'threads',
    isolate: false,
  },
});
