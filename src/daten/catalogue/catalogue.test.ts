import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { coverage, geocoding } from './coverage.ts';
import { contributor, publisher, publisherType } from './publisher.ts';
import { iri, text, thing, typed } from './rdf.ts';
import { turtle } from './turtle.ts';

describe('Turtle', () => {
  it('is read back, whatever stands in a text or an address', () => {
    const nasty = 'Er sagt: "ja; \\ nein"\n\tEnde @de ^^x <b> 🙂';
    const root = thing(
      'dcat:Catalog',
      { 'dcterms:title': text(nasty), 'dcterms:source': iri('https://ort.example/a b?"x"={y}') },
      'https://ort.example/#k',
    );
    const quads = new Parser().parse(turtle(root));
    expect(quads.map(({ object }) => object.value)).toEqual([
      'http://www.w3.org/ns/dcat#Catalog',
      nasty,
      'https://ort.example/a%20b?%22x%22=%7By%7D',
    ]);
  });

  it('says each thing with an address once, and those without inside the other', () => {
    const agent = thing('foaf:Agent', { 'foaf:name': text('A') }, 'https://ort.example/#a');
    const inner = thing('spdx:Checksum', { 'spdx:checksumValue': typed('00', 'xsd:hexBinary') });
    const root = thing(
      'dcat:Dataset',
      { 'dcterms:publisher': agent, 'dcterms:creator': agent, 'spdx:checksum': inner },
      'https://ort.example/#d',
    );
    expect(new Parser().parse(turtle(root))).toHaveLength(8);
  });
});

describe('where figures are from', () => {
  it('is each region when they are few, and their Länder when they are many', () => {
    expect(coverage(['99000001'])).toMatchObject({
      geocodings: [{ iri: geocoding('99000001') }],
      level: { iri: expect.stringContaining('/municipality') },
    });
    const many = Array.from({ length: 30 }, (_, at) => `98${String(at).padStart(6, '0')}`);
    expect(coverage(many).geocodings).toEqual([{ iri: geocoding('98') }]);
    expect(coverage(many).level.iri).toContain('/state');
    expect(coverage([...many, '99000001']).level.iri).toContain('/federal');
    expect(coverage(['DG']).spatial[0]?.iri).toContain('country/DEU');
  });
});

describe('the publisher', () => {
  const betreiber = { name: 'Kämmerei Kleinstadt', anschrift: 'Markt 1, Kleinstadt', mail: 'daten@kleinstadt.de' };
  const of = (adresse: string | null, change: Partial<Record<keyof typeof betreiber, string | null>> = {}) =>
    publisher({ adresse, titel: 'Haushalt', betreiber: { ...betreiber, ...change } });

  it('of a public site is the one that it names', () => {
    expect(of('https://haushalt.kleinstadt.de')).toEqual({ name: betreiber.name, mail: betreiber.mail });
  });

  it.each([
    ['name', null],
    ['name', ''],
    ['name', 'TODO'],
    ['name', 'Max Mustermann'],
    ['name', '[Name der Stadt]'],
    ['name', 'Ihr Name'],
    ['name', '…'],
    ['anschrift', null],
    ['anschrift', 'Musterstraße 1'],
    ['mail', 'mail@example.org'],
    ['mail', 'keine Adresse'],
  ] as const)('stops a public build when %s is %j', (field, value) => {
    expect(() => of('https://haushalt.kleinstadt.de', { [field]: value })).toThrow(
      new RegExp(`Platzhalter: .*${field}`),
    );
  });

  it('may be missing in a preview, which says so', () => {
    expect(of(null, { name: null, mail: null })).toEqual({
      name: 'Haushalt (Vorschau, Betreiber noch nicht angegeben)',
      mail: null,
    });
  });

  it('of a city that speaks for itself is a local authority; of others nothing is said', () => {
    expect(publisherType({ amtlich: true })?.iri).toMatch(/publishertype\/LocalAuthority$/);
    expect(publisherType({ amtlich: false })).toBeUndefined();
  });

  it('is known to GovData by an address of its list, and by no other', () => {
    const known = 'http://dcat-ap.de/def/contributors/kleinstadt';
    expect(contributor({ katalog: { datenbereitsteller: known } })).toBe(known);
    expect(contributor({})).toBeNull();
    expect(() => contributor({ katalog: { datenbereitsteller: 'https://kleinstadt.de' } })).toThrow(
      'datenbereitsteller',
    );
  });
});
