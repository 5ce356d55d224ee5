/** Is it true? Every published figure on investments against the collection of figures that it was taken from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { shared } from '../../scripts/testing/shared.ts';
import { site } from '../../src/site.ts';
import { DATEN } from '../site.ts';
import { Collection, inEuro, number, type Row } from './truth/collection.ts';

const COLLECTION = shared('research/budget-figures.csv', 'research/budget-figures-2.csv');
/** A second list, of which some figures are taken. */
const FURTHER = shared('research/budget-figures-2.csv');

const read = (path: string, delimiter: string): Row[] =>
  Papa.parse<Row>(readFileSync(path, 'utf8').replace('\uFEFF', ''), { header: true, delimiter, skipEmptyLines: true })
    .data;

const sources = new Map(read(join(DATEN, 'quellen.csv'), ';').map((row) => [row.quelle, row]));
const figures = read(join(DATEN, 'investitionen.csv'), ';');
const urlOf = (source: string): string => sources.get(source)?.url ?? '';

describe('figures on investments', () => {
  it('tie no funding to the costs of another scope, and put no words into quotation marks that no source says', () => {
    const tram = figures.filter(({ massnahme }) => massnahme === 'tram-96');
    const funded = tram.filter(({ foerderung }) => foerderung);
    expect(funded.map(({ umfang, gesamtkosten, wertart }) => [umfang, gesamtkosten, wertart])).toEqual([
      ['Paket mit Haltestellen', '', 'prognose'],
    ]);
    expect(figures.filter(({ anmerkung = '' }) => /„(zuvor|jährlich|etwa)/.test(anmerkung))).toEqual([]);
  });
});

// The checks themselves are tested on an excerpt of ours, in truth/collection.test.ts.
describe.skipIf(!COLLECTION.here)(COLLECTION.title('the collection of figures'), () => {
  const collected = COLLECTION.here ? read(COLLECTION.path, ',') : [];
  const collection = new Collection(figures, collected, urlOf);

  it('has each figure under the same address, for the same city, with the same amount and year', () => {
    expect(figures.length).toBeGreaterThan(40);
    const both = new Collection(figures, [...collected, ...read(FURTHER.path, ',')], urlOf);
    expect(both.unfounded()).toEqual([]);
  });

  it('names what further amounts a figure has in the remark of the same figure', () => {
    const { seen, wrong } = collection.unfoundedMore();
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });

  it('marks nothing that is told as uncertain or not to be used, and has it from no bare address', () => {
    const { seen, wrong } = collection.uncertain();
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(40);
  });

  it('has no measure that is left out, but for the uncertain ones', () => {
    const { seen, wrong } = collection.leftOut();
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(40);
  });

  it('has the names of measures as the list prints them', () => {
    const listed = figures.filter(
      ({ ags, quelle = '' }) => ags === site.stadt.ags && urlOf(quelle).includes('wesentliche-investitionen'),
    );
    expect(listed).toHaveLength(24);
    expect(collection.misnamed(listed, (printed) => printed.replace('weiterf.', 'weiterführende'))).toEqual([]);
  });

  it('says of a year that was read from the form of the table that it was, as the figures do', () => {
    const inferred = collected.filter(({ note = '' }) => note.includes('Spaltenzuordnung'));
    const told = figures.filter(({ anmerkung = '' }) => anmerkung.includes('aus der Form der Tabelle gelesen'));
    expect(inferred.length).toBeGreaterThan(0);
    expect(told.map(({ betrag }) => number(betrag)).sort()).toEqual(inferred.map(inEuro).sort());
  });
});
