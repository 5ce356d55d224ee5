import { describe, expect, it } from 'vitest';
import { accurately, publishedMillions, reasonName } from './published.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a published number', () => {
  it.each([
    [-33.93, 'genau', '−33,93 Mio. €'],
    [6.7, 'rund', 'rund 6,7 Mio. €'],
    [1100, 'mindestens', 'mindestens 1,1 Mrd. €'],
    [1148, 'hoechstens', 'höchstens 1,148 Mrd. €'],
    [12, null, '12 Mio. €'],
  ])('%s, %s, is said the same everywhere', (wert, genauigkeit, text) => {
    expect(plain(accurately(genauigkeit, publishedMillions(wert)))).toBe(text);
  });

  it('says why it is missing, also where the table has no row', () => {
    expect([reasonName('geheim'), reasonName(null)]).toEqual(['geheim gehalten', 'nicht in der Tabelle']);
  });
});
