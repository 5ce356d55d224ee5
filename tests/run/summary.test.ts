import { describe, expect, it } from 'vitest';
import { summaryOf } from './summary.ts';

const skipped = (test: string, needs: string) => ({ test, outcome: 'skipped' as const, needs });
const stage = { name: 'unit', seconds: 1, passed: 2, failed: [] };

describe('the summary of a run', () => {
  it('names each skipped test with what it needs, but counts what is left to the whole run', () => {
    const text = summaryOf([
      {
        ...stage,
        skipped: [skipped('a', '../shared/x'), skipped('b', 'npm run test:all'), skipped('c', 'npm run test:all')],
      },
    ]);
    expect(text).toContain('\n  a: ../shared/x\n  2 tests that are left to the whole run: npm run test:all\n');
    expect(text.split('\n').at(-1)).toBe('2 passed, 0 failed, 3 skipped');
  });

  it('says nothing of what is skipped when nothing is', () => {
    expect(summaryOf([{ ...stage, skipped: [] }])).not.toContain('Skipped');
  });
});
