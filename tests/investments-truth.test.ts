/** Is it true? Every published figure on investments against the collection of figures that it was taken from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { site } from '../src/site.ts';
import { DATEN } from './site.ts';

const COLLECTION = fileURLToPath(new URL('../../shared/research/budget-figures.csv', import.meta.url));
const there = existsSync(COLLECTION);

type Row = Record<string, string>;

const read = (path: string, delimiter: string): Row[] =>
  Papa.parse<Row>(readFileSync(path, 'utf8').replace('\uFEFF', ''), { header: true, delimiter, skipEmptyLines: true })
    .data;

const number = (text = ''): number => Number(text.replace(',', '.'));

/** A figure of the collection in euro. */
const inEuro = ({ value, unit }: Row): number => Math.round(number(value) * (unit === 'Mio. EUR' ? 1e6 : 1));

/** Numbers that the remark of a figure names: "Schulen 44,2 / Sport 9,9" → 44.2 and 9.9 million. */
const inNote = ({ note = '' }: Row): number[] =>
  [...note.matchAll(/\d+(?:,\d+)?/g)].map(([text]) => Math.round(number(text) * 1e6));

const periodOf = ({ jahr, jahr_bis }: Row): string => (jahr_bis ? `${jahr}-${jahr_bis}` : (jahr ?? ''));

describe.skipIf(!there)(
  there ? 'figures on investments' : `figures on investments (skipped: ${COLLECTION} is not here)`,
  () => {
    const collected = there ? read(COLLECTION, ',') : [];
    const sources = new Map(read(join(DATEN, 'quellen.csv'), ';').map((row) => [row.quelle, row]));
    const figures = read(join(DATEN, 'investitionen.csv'), ';');
    const urlOf = ({ quelle }: Row): string => sources.get(quelle)?.url ?? '';
    const ofSource = (row: Row): Row[] =>
      collected.filter(({ ags, source_url }) => ags === row.ags && source_url === urlOf(row));

    it('stand in the collection under the same address, for the same city, with the same amount and year', () => {
      expect(figures.length).toBeGreaterThan(40);
      const wrong = figures.filter((row) => {
        const amount = number(row.betrag || row.gesamtkosten || row.eigenanteil);
        const candidates = ofSource(row);
        const whole = candidates.some((one) => inEuro(one) === amount && one.year === periodOf(row));
        // a part, or a figure that a remark names beside the main one
        const noted = candidates.some((one) => inNote(one).includes(amount));
        return !whole && !noted;
      });
      expect(wrong.map((row) => `${row.massnahme} ${periodOf(row)} ${row.umfang}`)).toEqual([]);
    });

    it('bring what further amounts they name from the remark of the same figure', () => {
      const more = figures.flatMap((row) =>
        ['ve', 'foerderung'].filter((name) => row[name]).map((name) => ({ row, amount: number(row[name]) })),
      );
      expect(more.length).toBeGreaterThan(0);
      const wrong = more.filter(({ row, amount }) => !ofSource(row).some((one) => inNote(one).includes(amount)));
      expect(wrong).toEqual([]);
    });

    it('rest on nothing that is marked as uncertain, not to be used, or stands on a bare address', () => {
      const wrong = figures.filter((row) => {
        const amount = number(row.betrag || row.gesamtkosten);
        const [match] = ofSource(row).filter((one) => inEuro(one) === amount && one.year === periodOf(row));
        const words = `${match?.figure_kind} ${match?.note}`;
        return /UNSICHER|NICHT/.test(words) || /^https?:\/\/\d+\.\d+\.\d+\.\d+/.test(urlOf(row));
      });
      expect(wrong).toEqual([]);
    });

    it('leave no measure of the collection out that is not uncertain', () => {
      const about = /^(Investition(en)?\b|Projekt |KIS |Investitionsstau)/;
      const expected = collected.filter(
        ({ indicator = '', figure_kind = '' }) => about.test(indicator) && !figure_kind.startsWith('UNSICHER'),
      );
      expect(expected.length).toBeGreaterThan(40);
      const missing = expected.filter(
        (one) =>
          !figures.some(
            (row) =>
              row.ags === one.ags &&
              urlOf(row) === one.source_url &&
              number(row.betrag || row.gesamtkosten) === inEuro(one) &&
              periodOf(row) === one.year,
          ),
      );
      expect(missing.map(({ indicator, year }) => `${indicator} ${year}`)).toEqual([]);
    });

    it('carry the name of their measure as the list prints it', () => {
      const printed = new Map(
        collected
          .filter(({ indicator = '' }) => indicator.startsWith('Investition: '))
          .map((one) => [`${one.year} ${inEuro(one)}`, one]),
      );
      const listed = figures.filter(
        (row) => row.ags === site.stadt.ags && urlOf(row).includes('wesentliche-investitionen'),
      );
      expect(listed).toHaveLength(24);
      const plain = (text = ''): string => text.replace('Investition: ', '').replace('weiterf.', 'weiterführende');
      const other = listed.filter((row) => {
        const candidates = [...collected].filter(
          (one) => inEuro(one) === number(row.betrag) && one.year === row.jahr && one.source_url === urlOf(row),
        );
        return !candidates.some(({ indicator }) => plain(indicator) === row.name);
      });
      expect(printed.size).toBeGreaterThan(15);
      expect(other.map(({ name }) => name)).toEqual([]);
    });

    it('say of a year that was read from the form of the table that it was', () => {
      const inferred = collected.filter(({ note = '' }) => note.includes('Spaltenzuordnung'));
      const told = figures.filter(({ anmerkung = '' }) => anmerkung.includes('aus der Form der Tabelle gelesen'));
      expect(told.map(({ betrag }) => number(betrag)).sort()).toEqual(inferred.map(inEuro).sort());
    });
  },
);
