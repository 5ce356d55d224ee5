import { describe, expect, it } from 'vitest';
import { keptFrom, newsOf } from './visit.ts';

const day = (of: string, topics: Record<string, string>) => ({ day: of, topics });

describe('what is new since the last visit', () => {
  const first = newsOf(null, day('2026-01-01', { kitas: 'a', sport: 'b' }));

  it('is nothing on the first visit, which is remembered', () => {
    expect(first).toMatchObject({ since: null, changed: [], kept: { day: '2026-01-01', earlier: null } });
  });

  it('is what tells something else than then, and what is there for the first time', () => {
    const later = newsOf(first.kept, day('2026-02-01', { kitas: 'a', sport: 'c', klima: 'd' }));
    expect(later).toMatchObject({ since: '2026-01-01', changed: ['sport', 'klima'] });
  });

  it('stays the same when the page is loaded again on the same day', () => {
    const today = day('2026-02-01', { kitas: 'a', sport: 'c' });
    const once = newsOf(first.kept, today);
    expect(newsOf(once.kept, today)).toEqual(once);
    expect(newsOf(first.kept, day('2026-01-01', { kitas: 'x' })).changed).toEqual([]);
  });

  it('survives what somebody else left in the browser', () => {
    expect([null, '', '{', '7', '{"day":1}', '{"day":"2026-01-01"}'].map(keptFrom)).toEqual(Array(6).fill(null));
    expect(keptFrom(JSON.stringify(first.kept))).toEqual(first.kept);
  });
});
