/** Pages in several languages: each names its twins, says nothing in another language without saying so, and has the same numbers. */
import { describe, expect, it } from 'vitest';
import { everyPage } from '../every-page.ts';
import { HtmlPage } from '../html.ts';
import { germanWords, unsaid, withoutGerman } from '../translation.ts';

const all = await everyPage('translation');
const byPath = new Map(all.map((page) => [page.path, page]));
const english = all.filter(({ path }) => path.startsWith('/en/'));
/** The German page of an English one. */
const german = ({ path }: { path: string }) => byPath.get(path.replace(/^\/en/, ''));

describe('a page in English', () => {
  it('is one of several, of all kinds that are translated', () => {
    const kinds = new Set(
      english.map(({ path }) => path.replace(/[^/]+\/$/, (last) => (/\d/.test(last) ? '*' : last))),
    );
    for (const kind of [
      '/en/',
      '/en/haushalt/',
      '/en/haushalt/art/',
      '/en/haushalt/art/*',
      '/en/glossar/',
      '/en/methodik/',
      '/en/kennzahlen/',
      '/en/kennzahlen/steuerquote/',
      '/en/kennzahlen/schulden/',
      '/en/kennzahlen/ergebnis/',
      '/en/kennzahlen/ausgaben-nach-bereich/',
      '/en/haushalt/querschnitt/',
      '/en/haushalt/aenderungen/',
      '/en/digitalisierung/zahlen/',
      '/en/digitalisierung/reifegrad/',
      '/en/digitalisierung/versprechen/',
      '/en/stand/',
      '/en/impressum/',
      '/en/datenschutz/',
      '/en/barrierefreiheit/',
      '/en/vergleich/',
      '/en/vergleich/cottbus/',
      '/en/investitionen/',
      '/en/investitionen/leipziger-dreieck/',
      '/en/digitalisierung/',
      '/en/daten/',
      '/en/daten/quellen/',
    ])
      expect(kinds).toContain(kind);
    expect(english.length).toBeGreaterThan(90);
  });

  it('says that it is English, and has a German twin below the same address', () => {
    expect(english.filter(({ lang }) => lang !== 'en').map(({ path }) => path)).toEqual([]);
    expect(english.filter((page) => german(page)?.lang !== 'de').map(({ path }) => path)).toEqual([]);
  });

  it('and its twin name each other, for machines and for readers', () => {
    const wrong = english.filter((page) => {
      const twin = german(page);
      const both = { de: twin?.path, en: page.path, 'x-default': twin?.path };
      const named = [page, twin].every((one) => JSON.stringify(one?.twins) === JSON.stringify(both));
      // beside the name, in the menu and in the foot
      const shown = page.shown.filter((href) => href === twin?.path).length === 3;
      return !named || !shown || twin?.shown.filter((href) => href === page.path).length !== 3;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const alone = all.filter(({ path, twins }) => Object.keys(twins).length > 0 && !byPath.has(`/en${path}`));
    expect(alone.filter(({ lang }) => lang === 'de').map(({ path }) => path)).toEqual([]);
  });

  it('has no German sentence that is not marked as German', () => {
    expect(english.flatMap(({ path, german: words }) => words.map((word) => `${path}: ${word}`))).toEqual([]);
  });

  it('has a blank before a German term in brackets', () => {
    expect(english.filter(({ glued }) => glued).map(({ path }) => path)).toEqual([]);
  });

  it('has the German word for each word of the trade', () => {
    expect(english.flatMap(({ path, withoutGerman: words }) => words.map((word) => `${path}: ${word}`))).toEqual([]);
  });

  it('says so of each link to a page in German', () => {
    expect(english.flatMap(({ path, unsaid: hrefs }) => hrefs.map((href) => `${path}: ${href}`))).toEqual([]);
  });

  it('has no number that its German twin has not', () => {
    const wrong = english.flatMap((page) => {
      const known = new Set(german(page)?.numbers);
      return page.numbers.filter((value) => !known.has(value)).map((value) => `${page.path}: ${value}`);
    });
    expect(wrong).toEqual([]);
    expect(english.filter(({ numbers }) => numbers.length > 0).length).toBeGreaterThan(20);
  });

  it('draws the same figures as its German twin, where cities stand side by side', () => {
    const compared = english.find(({ path }) => path === '/en/vergleich/');
    expect(compared?.drawn.length).toBeGreaterThan(5);
    expect(compared?.drawn).toEqual(german({ path: '/en/vergleich/' })?.drawn);
  });

  it('has the same facts at its head', () => {
    const levels = english.filter(({ facts }) => facts.length > 0);
    expect(levels.length).toBeGreaterThan(20);
    expect(levels.map(({ path, facts }) => [path, facts])).toEqual(
      levels.map((page) => [page.path, german(page)?.facts]),
    );
  });
});

describe('the tests of translations', () => {
  const page = (body: string): HtmlPage => new HtmlPage(`<html lang="en"><body>${body}</body></html>`);

  it('find a German word, and none that is marked, quoted or in brackets', () => {
    expect(germanWords(page('<p>The plan und the result</p>'))).toEqual(['und']);
    expect(
      germanWords(page('<p>The plan <span lang="de">Plan und Ergebnis</span> “Planung vom und” (und)</p>')),
    ).toEqual([]);
  });

  it('find a word of the trade that stands there in English alone', () => {
    expect(withoutGerman(page('<main><p>The tax ratio and Expenditure (Aufwand)</p></main>'))).toEqual(['tax ratio']);
    const apart = '<main><h1>Steuerquote</h1><p>The tax ratio</p></main>';
    expect(withoutGerman(page(apart))).toEqual(['tax ratio']);
    expect(withoutGerman(page('<main><h1>The tax ratio (Steuerquote)</h1><p>The tax ratio</p></main>'))).toEqual([]);
  });

  it('find a link that leads to a German page unsaid', () => {
    expect(unsaid(page('<a href="/daten/">Data</a><a href="/en/">Start</a><a href="/x" hreflang="de">x</a>'))).toEqual([
      '/daten/',
    ]);
  });
});
