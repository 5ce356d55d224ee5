/** What the city publishes of single tasks: our tables against our transcription, and the pages against the tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { shared } from '../../scripts/testing/shared.ts';
import { DATEN, documentOf, pages } from '../site.ts';

type Row = Readonly<Record<string, string>>;

const read = (path: string, delimiter: string): Row[] =>
  Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, delimiter, skipEmptyLines: true }).data;

const ours = read('data/potsdam/aufgabenfelder/werte.csv', ';');
const sources = new Map(read('data/potsdam/aufgabenfelder/quellen.csv', ';').map((row) => [row.quelle, row]));
const value = ({ wert }: Row): number => Number(wert?.replace(',', '.'));

/** Our values that rest on one record of a file. */
const at = (file: string, record: number): Row[] =>
  ours.filter(({ quelle, zeile }) => sources.get(quelle)?.datei === file && zeile === String(record));

const FOLDER = 'data/real/potsdam-produkte-buergerhaushalt';
const PRODUCTS = shared(`${FOLDER}/produkte.csv`);
const INDICATORS = shared(`${FOLDER}/kennzahlen.csv`);

describe.skipIf(!PRODUCTS.here)(PRODUCTS.title('amounts of single tasks'), () => {
  it('are those of the transcription, record by record, with year, state and address', () => {
    const rows = read(PRODUCTS.path, ',');
    const wrong = rows.flatMap((row, index) => {
      const found = at('produkte.csv', index + 1);
      const expected = [row.aufwand_eur, row.ertrag_eur].filter(Boolean).map(Number);
      const right =
        found.map(value).sort().join() === expected.sort().join() &&
        found.every(
          ({ jahr, reihe, quelle }) =>
            jahr === row.jahr &&
            (reihe === 'entwurf') === (row.stand === 'Entwurf') &&
            sources.get(quelle)?.url === row.quelle_url,
        );
      return right ? [] : [`${index + 1}: ${row.produkt_bezeichnung} ${row.jahr}`];
    });
    expect(rows).toHaveLength(30);
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!INDICATORS.here)(INDICATORS.title('key figures of single tasks'), () => {
  it('are those of the transcription that say of which year they are', () => {
    const rows = read(INDICATORS.path, ',');
    const dated = rows.map((row, index) => ({ row, found: at('kennzahlen.csv', index + 1) }));
    const wrong = dated.filter(({ row, found }) =>
      /^\d{4}$/.test(row.jahr ?? '')
        ? found.length !== 1 || value(found[0] as Row) !== Number(row.wert) || found[0]?.jahr !== row.jahr
        : found.length > 0,
    );
    expect(dated.filter(({ found }) => found.length > 0).length).toBeGreaterThan(60);
    expect(wrong.map(({ row }) => row)).toEqual([]);
  });
});

describe('comparisons', () => {
  const declared = read('data/potsdam/aufgabenfelder/abgleiche.csv', ';');
  const report: { abgleiche: { abgleich: string; dort: string; hier: string }[] } = JSON.parse(
    readFileSync(join(DATEN, 'abgleich.json'), 'utf8'),
  );
  const page = (path: string) =>
    documentOf(pages().find((one) => one.path === path) as ReturnType<typeof pages>[number]);

  it('stand on their page: the number of the other, and ours where it is another', () => {
    const document = page('/daten/abgleiche/');
    for (const { abgleich, faktor, ergebnis } of declared) {
      const found = report.abgleiche.find((one) => one.abgleich === abgleich);
      const row = document.querySelector(`#${abgleich}`);
      const cells = [...(row?.querySelectorAll('[data-value]') ?? [])].map((cell) =>
        Number(cell.getAttribute('data-value')),
      );
      expect(cells, abgleich).toContain(Number(found?.dort) / Number(faktor));
      const ours = Math.abs(Number(found?.hier)).toLocaleString('de-DE');
      if (ergebnis === 'verschieden') expect(row?.textContent, abgleich).toContain(ours);
    }
  });

  it('stand at the number on the page of the product', () => {
    const facts = (path: string): string =>
      page(path).querySelector('.corner')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(facts('/haushalt/produkt/36502/')).toContain(
      'stimmt mit der Seite der Stadt überein (mit interner Verrechnung)',
    );
    expect(facts('/haushalt/produkt/54700/')).toContain('weicht von der Seite der Stadt ab: dort 16,7 Mio. €');
    // two products together are no number of one of them
    expect(facts('/haushalt/produkt/57100/')).not.toContain('Seite der Stadt');
  });

  it('and single figures stand each on the page of the entry that they speak of', () => {
    const folders: Readonly<Record<string, string>> = {
      produkt: 'produkt',
      produktgruppe: 'gruppe',
      produktbereich: 'bereich',
    };
    const datasets = ['aufgabenfelder', 'einzelwerte'];
    const values = datasets
      .flatMap((dataset) => read(`data/potsdam/${dataset}/werte.csv`, ';'))
      .filter(({ jahr_bis }) => !jahr_bis);
    const spoken = datasets.flatMap((dataset) => read(`data/potsdam/${dataset}/kennzahlbezuege.csv`, ';'));
    const missing = spoken.filter(({ kennzahl, ebene = '', schluessel }) => {
      const found = pages().find(({ path }) => path === `/haushalt/${folders[ebene]}/${schluessel}/`);
      const ways = [...((found && documentOf(found))?.querySelectorAll('a') ?? [])].map((way) =>
        way.getAttribute('href'),
      );
      const own = values.filter((row) => row.kennzahl === kennzahl);
      return (
        own.length === 0 ||
        !own.every(({ jahr }) => ways.some((way) => way?.startsWith(`/herkunft/werte/${kennzahl}/${jahr}/`)))
      );
    });
    expect(missing).toEqual([]);
  });

  it('leave later years as what they are: published, not comparable', () => {
    const text = page('/haushalt/produkt/36600/').querySelector('#produkt-36600-anderswo')?.textContent ?? '';
    expect(text).toContain('11.856.100');
    expect(text).toContain('2016 stimmt der Plan mit der Seite der Stadt überein');
  });
});
