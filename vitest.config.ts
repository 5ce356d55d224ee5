import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // Some tests build a whole city or read the raw file of 200 MB.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
