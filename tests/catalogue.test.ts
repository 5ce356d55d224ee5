/** The catalogue for data portals: read as RDF, held against DCAT-AP.de 3.0, and against the files it names. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Store } from 'n3';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openLicence } from '../src/schema/licences.ts';
import { BASE, canonical, faults, storeOf, things } from './catalogue.ts';
import { DATEN, DIST } from './site.ts';

const store = storeOf(DIST);
const datasets = things(store, 'Dataset');
const sources = Papa.parse<{ quelle: string; lizenz: string }>(
  readFileSync(join(DATEN, 'quellen.csv'), 'utf8').slice(1),
  {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  },
).data;

describe('the catalogue', () => {
  it('has every required and recommended property of the profile', () => {
    expect(things(store, 'Catalog')).toHaveLength(1);
    expect(datasets.length).toBeGreaterThan(0);
    expect(faults(store)).toEqual([]);
  });

  it('would not pass with a property less', () => {
    const less = new Store(
      store.getQuads(null, null, null, null).filter(({ predicate }) => !predicate.value.endsWith('license')),
    );
    expect(faults(less).length).toBeGreaterThan(0);
  });

  it('says the same as Turtle and as JSON-LD', async () => {
    const { turtle, jsonLd } = await canonical(DIST);
    expect(turtle).toBe(jsonLd);
  });

  it('holds the sources under an open licence, and no other', () => {
    const expected = sources.filter(({ lizenz }) => openLicence(lizenz)).map(({ quelle }) => quelle);
    expect(datasets.flatMap(({ of }) => of('identifier')).sort()).toEqual(expected.sort());
  });

  it('names files that are there, with their length, fingerprint and licence', () => {
    const distributions = things(store, 'Distribution');
    expect(distributions.length).toBeGreaterThanOrEqual(datasets.length);
    for (const { of } of distributions) {
      const bytes = readFileSync(join(DATEN, (of('downloadURL')[0] ?? '').replace(BASE, '')));
      expect(of('byteSize')).toEqual([`${bytes.length}`]);
      expect(of('checksum')).toContain(createHash('sha256').update(bytes).digest('hex'));
      expect(of('license')[0]).toMatch(/^http:\/\/dcat-ap\.de\/def\/licenses\//);
    }
  });
});
