import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it } from 'vitest';
import { site } from '../site.ts';
import { atomFeed, feedEntries } from './feed.ts';
import { investments, quelle, row } from './testing.ts';

const data = investments(
  [
    row({ massnahme: 'bahn', name: 'Bahn & <Bus>', gesamtkosten: 100_000_000, quelle: 'alt', jahr: 2028 }),
    row({
      massnahme: 'bahn',
      name: 'Bahn & <Bus>',
      gesamtkosten: 120_500_000,
      quelle: 'neu',
      genauigkeit: 'mindestens',
    }),
    row({ massnahme: 'schule', betrag: 5_000_000, quelle: 'liste', jahr: 2029 }),
  ],
  [
    quelle({ quelle: 'alt', titel: 'Alt', stand: '2028-03' }),
    quelle({ quelle: 'neu', titel: 'Neu', stand: '2030-02-13' }),
    quelle({ quelle: 'liste', titel: 'Liste' }),
  ],
);
const entries = feedEntries(data);

describe('the feed of measures', () => {
  afterEach(() => {
    site.adresse = null;
  });

  it('has an entry for each document of each measure, the newest first: the first new, later ones changed', () => {
    expect(entries.map(({ title, updated, path }) => [title, updated, path])).toEqual([
      ['Geändert: Bahn & <Bus>', '2030-02-13T00:00:00Z', '/investitionen/bahn/'],
      ['Neu: Schule', '2029-01-01T00:00:00Z', '/investitionen/schule/'],
      ['Neu: Bahn & <Bus>', '2028-03-01T00:00:00Z', '/investitionen/bahn/'],
    ]);
  });

  it('says each figure with its scope, year and kind, and where a document has no date', () => {
    expect(entries[0]?.summary.replaceAll('\u00a0', ' ')).toBe(
      'mindestens 120,5 Mio. € (ganz, 2030, Plan). Quelle: Stadt, Neu (13. Februar 2030).',
    );
    expect(entries[1]?.summary).toContain('Das Dokument nennt kein Datum');
  });

  it('gives every entry an id of its own that neither its figures nor the address of the site change', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    site.adresse = 'https://example.org';
    expect(feedEntries(data).map(({ id }) => id)).toEqual(ids);
  });

  it('is Atom: what has to be there is there, once, and marks are escaped', () => {
    const xml = atomFeed(entries);
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    expect(xml).toContain('Bahn &amp; &lt;Bus&gt;');
    const { document } = parseHTML(xml.replace(/^<\?xml.*\n/, ''));
    for (const node of document.querySelectorAll('feed, entry')) {
      for (const name of ['id', 'title', 'updated']) {
        expect([...node.children].filter(({ localName }) => localName === name)).toHaveLength(1);
      }
    }
    expect(document.querySelector('feed > updated')?.textContent).toBe('2030-02-13T00:00:00Z');
    expect(document.querySelectorAll('feed > author > name')).toHaveLength(1);
    expect(document.querySelectorAll('entry')).toHaveLength(3);
  });

  it('has absolute addresses where the site has one, and relative ones where it has none', () => {
    const links = (xml: string): string[] => [...xml.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links(atomFeed(entries))).toContain('/investitionen/bahn/');
    site.adresse = 'https://example.org';
    const absolute = links(atomFeed(entries));
    expect(absolute).toContain('https://example.org/investitionen/feed.xml');
    expect(absolute.every((href) => href.startsWith('https://example.org/'))).toBe(true);
  });
});
