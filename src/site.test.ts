import { describe, expect, it } from 'vitest';
import { landLaw, site } from './site.ts';

describe('the law of a Land', () => {
  const landesrecht = { '12': { kontenrahmen: 'Nur dort.' } };
  const city = (ags: string) => ({ stadt: { ...site.stadt, ags }, landesrecht });

  it('is told to a city that lies in it, and to no other', () => {
    expect(landLaw(city('12999000')).kontenrahmen).toBe('Nur dort.');
    expect(landLaw(city('05999000'))).toEqual({});
    expect(landLaw({ stadt: site.stadt })).toEqual({});
  });
});
