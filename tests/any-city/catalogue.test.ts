/** The catalogue for data portals: read as RDF, held against DCAT-AP.de 3.0, and against the files it names. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DataFactory, Store } from 'n3';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openLicence } from '../../src/schema/licences.ts';
import { BASE, canonical, faults, storeOf, things } from '../catalogue.ts';
import { DATEN, DIST, sha256Of } from '../site.ts';
import { tool } from '../tool.ts';

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

  const rapper = tool('rapper');
  it.skipIf(!rapper.here)(rapper.title('is read alike by Raptor'), () => {
    const { stdout, stderr } = spawnSync(
      'rapper',
      ['-q', '-i', 'turtle', '-o', 'ntriples', join(DATEN, 'katalog.ttl'), `${BASE}katalog.ttl`],
      { encoding: 'utf8', maxBuffer: 64e6 },
    );
    expect([stderr, stdout.trim().split('\n').length]).toEqual(['', store.size]);
  });

  const python = ['python3', '/usr/bin/python3'].find((one) => tool(one, one, ['-c', 'import rdflib']).here);
  const rdflib = tool('python3 mit rdflib', python, ['-c', 'import rdflib']);
  it.skipIf(!rdflib.here)(rdflib.title('is read alike by rdflib, as Turtle and as JSON-LD'), () => {
    const script = `import rdflib, rdflib.compare, sys
base, folder = sys.argv[1:]
read = lambda name, form: rdflib.Graph().parse(folder + '/' + name, format=form, publicID=base + name)
a, b = read('katalog.ttl', 'turtle'), read('katalog.jsonld', 'json-ld')
print(len(a), rdflib.compare.isomorphic(a, b))`;
    const { stdout } = spawnSync(python ?? '', ['-c', script, BASE, DATEN], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(`${store.size} True`);
  });

  it('would not pass with a value of another kind', () => {
    const other = new Store(store.getQuads(null, null, null, null));
    const [language] = other.getQuads(null, 'http://purl.org/dc/terms/language', null, null);
    const [contact] = other.getQuads(null, 'http://www.w3.org/ns/dcat#contactPoint', null, null);
    if (!language || !contact) throw new Error('no language, no contact');
    other.addQuad(language.subject, language.predicate, DataFactory.namedNode('https://sprache.example/de'));
    other.addQuad(contact.subject, contact.predicate, DataFactory.namedNode('https://wer.example/'));
    expect(faults(other).sort()).toEqual([
      'http://purl.org/dc/terms/language: https://sprache.example/de',
      'http://www.w3.org/ns/dcat#contactPoint: https://wer.example/',
    ]);
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
      const file = join(DATEN, (of('downloadURL')[0] ?? '').replace(BASE, ''));
      expect(of('byteSize')).toEqual([`${statSync(file).size}`]);
      expect(of('checksum')).toContain(sha256Of(file));
      expect(of('license')[0]).toMatch(/^http:\/\/dcat-ap\.de\/def\/licenses\//);
    }
  });
});
