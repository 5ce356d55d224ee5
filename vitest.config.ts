import { defineConfig } from 'vitest/config';

/** Three kinds of tests, by what they need; how they are run, and why, says docs/testing.md. */
export default defineConfig({
  test: {
    // No limit of time decides a result: a machine may be busy. `npm test` ends a run in which nothing happens any more.
    testTimeout: 0,
    hookTimeout: 0,
    pool: 'forks',
    // A worker loads each module once, for all of its files: no test may leave anything behind for another.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*/**/*.test.ts'],
          exclude: ['tests/cities/**', 'tests/{any-city,potsdam}/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'cities', include: ['tests/cities/**/*.test.ts'], maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        // One worker, in which all files share what is read of the pages.
        test: {
          name: 'site',
          include: ['tests/{any-city,potsdam}/*.test.ts'],
          globalSetup: 'tests/run/built.ts',
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
