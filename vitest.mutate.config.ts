import { defineConfig } from 'vitest/config';

/** The unit tests beside what `npm run mutate` changes. Its runner gives each mutant a fresh worker, which loads a module once. */
export default defineConfig({
  test: {
    include: ['{scripts/read,src/budget,src/engine,src/reader}/**/*.test.ts'],
    testTimeout: 0,
    hookTimeout: 0,
    isolate: false,
  },
});
