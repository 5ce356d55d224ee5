/** Proposals, grants and companies: our tables against the files that they were taken from, and the pages against the tables. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { shared } from '../../scripts/testing/shared.ts';
import { documentOf, pages } from '../site.ts';

type Row = Readonly<Record<string, string>>;

const read = (path: string, delimiter: string): Row[] =>
  Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, delimiter, skipEmptyLines: true }).data;

const page = (path: string) => documentOf(pages().find((one) => one.path === path) as ReturnType<typeof pages>[number]);

const VOTES = shared('data/real/potsdam-buergerhaushalt-2023-24/votierung_2022.csv');
const proposals = read('data/potsdam/buergerhaushalt/vorschlaege.csv', ';');

describe.skipIf(!VOTES.here)(VOTES.title('the proposals'), () => {
  it('have the points of the transcription, record by record, and what was decided', () => {
    const rows = read(VOTES.path, ',');
    const wrong = rows.filter((row, index) => {
      const own = proposals.find(({ zeile }) => zeile === String(index + 1));
      const same = (['punkte_persoenlich', 'punkte_post', 'punkte_online', 'platz'] as const).every(
        (column) => own?.[column] === row[column],
      );
      // of one proposal the paper has the points that the transcription breaks off before
      const points = own?.punkte === row.punkte_gesamt || (row.punkte_gesamt === '' && own?.papier !== '');
      return !same || !points || (own?.ausgang !== '') !== (row['beschluss_svv_2023-06-07'] !== '');
    });
    expect(rows).toHaveLength(23);
    expect(wrong).toEqual([]);
  });
});

describe('the page of proposals', () => {
  it('has each of them with its points', () => {
    const document = page('/haushalt/buergerhaushalt/');
    const missing = proposals.filter(({ vorschlag, punkte }) => {
      const cells = [...(document.querySelector(`[id="${vorschlag}"]`)?.querySelectorAll('[data-value]') ?? [])];
      return !cells.some((cell) => cell.getAttribute('data-value') === punkte);
    });
    expect(missing).toEqual([]);
  });
});

const LIST = shared('research/budget-figures-2.csv');
const DISTRICT = shared('data/real/potsdam-produkte-buergerhaushalt/zuwendungen_gross_glienicke_2023.csv');
const grants = read('data/potsdam/zuwendungen/zuwendungen.csv', ';');
const amount = ({ betrag }: Row): number => Number(betrag?.replace(',', '.'));

describe.skipIf(!LIST.here || !DISTRICT.here)(DISTRICT.title('the grants'), () => {
  it('of the district are those of its list', () => {
    const rows = read(DISTRICT.path, ',');
    const own = grants.filter(({ zeile }) => zeile !== '');
    expect(own).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const found = own.find(({ zeile }) => zeile === String(index + 1));
      expect([found && amount(found), found?.zweck]).toEqual([Number(row.betrag_eur), row.zweck]);
    }
  });

  it('of the collection stand in it, with year and amount', () => {
    const collected = read(LIST.path, ',').filter(({ ags }) => ags === '12054000');
    const inEuro = ({ value, unit }: Row): number => Math.round(Number(value) * (unit === 'EUR' ? 1 : 1e6));
    const own = grants.filter(({ zeile }) => zeile === '');
    const wrong = own.filter((row) => !collected.some((one) => one.year === row.jahr && inEuro(one) === amount(row)));
    expect(own.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });
});

describe('the page of a company', () => {
  it('tells what it builds, and what else is published of it', () => {
    const main = (kennung: string) => page(`/haushalt/beteiligungen/${kennung}/`).querySelector('main');
    const built = main('kis')?.querySelector('a[href="/investitionen/kis-programm/"]')?.parentElement?.textContent;
    expect(built?.replace(/\s+/g, ' ')).toContain('zuletzt 185,7 Mio. € für 2026 bis 2029 (mittelfristige Planung)');
    expect(main('kis')?.textContent).not.toContain('Welchen Anteil');
    const stated = main('verkehrsbetrieb-vip')?.querySelectorAll('#beteiligung-verkehrsbetrieb-vip-angaben tbody tr');
    expect([...(stated ?? [])].map((row) => row.textContent?.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/Ausgleich durch die Stadtwerke.*13,8/),
      expect.stringMatching(/Zuschuss des Landes.*10/),
    ]);
  });
});

describe('the page of a product', () => {
  it('tells who is known to get its money', () => {
    const text = page('/haushalt/produkt/26100/').querySelector('#produkt-26100-zuwendungen')?.textContent ?? '';
    expect(text).toContain('Davon bekannt');
    expect(text).toContain('5.610.000');
    expect(text).toContain('ohne Anteil des Landes');
  });
});
