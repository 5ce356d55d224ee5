import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 0,
    hookTimeout: 0,
    pool: 'forks',
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'city',
          include: ['tests/{fixture,public}-city.test.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/*.test.ts'],
          exclude: ['tests/{fixture,public}-city.test.ts'],
          maxWorkers: 1,
          setupFiles: ['/tmp/cpusetup.ts'],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
