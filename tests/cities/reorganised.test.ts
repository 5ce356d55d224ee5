/** A city that was reorganised, has a draft, a plan, a Nachtrag and a result: pages for all of it, each in its own words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { type CitySite, site } from './site.ts';

let city: CitySite;
beforeAll(async () => {
  city = await site('reorganised');
});

const page = (address: string): string => {
  const found = new HtmlPage(readFileSync(join(city.dist, address, 'index.html'), 'utf8')).querySelector('main');
  return (found?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
};

describe('a product of the older structure alone', () => {
  it('has a page that says so, and the site is built', () => {
    expect(page('haushalt/produkt/36501')).toContain('nur in: Plan 2029');
    expect(page('haushalt/produkt/36501')).toContain('Jugendclubs');
  });

  it('of a number that now means something else is told apart', () => {
    expect(page('haushalt/produkt/muster-alt.11101')).toContain('Archiv');
    expect(page('haushalt/produkt/muster-alt.11101')).toContain('nur in: Plan 2029');
    expect(page('haushalt/produkt/11101')).toContain('Rathaus Produkt 11101: Verwaltungsführung');
    // what it means now is no 0 in the older structure: it was not there
    expect(page('haushalt/produkt/11101')).toMatch(/Plan 2029Ansatzkein Wert ?kein Wert/);
  });
});

describe('the versions', () => {
  it('are all there; the newest plan leads, held against the one before it', () => {
    const text = page('haushalt');
    expect(text).toContain('Nachtrag 2030');
    expect(text).toContain('Änderung gegenüber: Plan 2030');
    expect(page('haushalt/aenderungen')).toContain('Früher: Plan 2030');
  });

  it('of a year with a plan and a result have a page with both, right to the cent', () => {
    const text = page('haushalt/plan-und-ergebnis');
    expect(text).toContain('Plan und Ergebnis 2029');
    expect(text).toContain('Geplant: Plan 2030');
    expect(text).toContain('Geworden: Jahresabschluss 2029');
    // 3 accounts 5012000 of 900,000.50 and 4,000 against 1,150,000 + 780,000 + 290,000 + 4,000
    expect(text).toMatch(/Zusammen ?2\.224\.000 ?2\.704\.001,50 ?\+480\.001,50/);
    expect(page('haushalt')).toContain('Plan und Ergebnis 2029');
  });

  it('a result is called a result in the status of its figures', () => {
    expect(page('haushalt')).toContain('Jahresabschluss 2029: festgestelltes Ergebnis');
    expect(page('haushalt/querschnitt/2028')).toContain('Ergebnis, wie diese Fassung es nennt');
  });
});

it('every origin page that a page links to is there', () => {
  const html = new HtmlPage(readFileSync(join(city.dist, 'haushalt/produkt/36501/index.html'), 'utf8'));
  const links = [...html.querySelectorAll('a[href^="/herkunft/"]')].map((a) => a.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(0);
  for (const href of links)
    expect([href, existsSync(join(city.dist, new URL(href, 'http://x').pathname, 'index.html'))]).toEqual([href, true]);
});
