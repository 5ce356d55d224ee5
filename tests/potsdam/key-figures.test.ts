/** What the pages of rates, results and debt say of the city, held against numbers read from the sources by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { DIST } from '../site.ts';

const page = (name: string): HtmlPage =>
  new HtmlPage(readFileSync(join(DIST, `kennzahlen/${name}/index.html`), 'utf8'));
const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const headline = (name: string, figure: string): string =>
  plain(page(name).querySelector(`#${figure} figcaption :is(h2, h3)`)?.textContent);

/** The download of a figure: rows by the names of its columns, numbers as numbers. */
function download(figure: string): Record<string, string | number>[] {
  const text = readFileSync(join(DIST, `abbildungen/${figure}.csv`), 'utf8').replace('\ufeff', '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, delimiter: ';', skipEmptyLines: true });
  const cell = (value: string): string | number =>
    /^-?\d+(,\d+)?$/.test(value) ? Number(value.replace(',', '.')) : value;
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)])));
}

const CITIES = { potsdam: '12054000', cottbus: '12052000', frankfurt: '12053000', brandenburg: '12051000' } as const;

describe('the rates', () => {
  it('break with the reform of 2025, and fall from 545 to 330 without being a lower tax', () => {
    expect(headline('hebesaetze', 'hebesatz-grundsteuer-b')).toBe(
      'Grundsteuer B: Potsdam hat 2025 einen Hebesatz von 330 %, vor der Grundsteuerreform 545 % (2024). Das allein ist keine Steuersenkung',
    );
    const rows = download('hebesatz-grundsteuer-b');
    const of = (jahr: number) => rows.find((row) => row.jahr === jahr)?.[`hebesatz_${CITIES.potsdam}`];
    expect([of(1995), of(2015), of(2017), of(2024), of(2025)]).toEqual([400, 493, 545, 545, 330]);
    expect([of(2004), of(2016), of(2023)]).toEqual(['', '', '']);
  });

  it('are ranked among the 102 kreisfreie Städte that report, city states left out', () => {
    const [grundsteuer] = download('hebesatz-platz');
    expect(grundsteuer).toMatchObject({ steuer: 'Grundsteuer B', jahr: 2021, n: 102 });
  });

  it('of the newest known Ansatz are those of its year', () => {
    const model = plain(page('hebesaetze').querySelector('#rechner-gewerbesteuer')?.textContent);
    expect(model).toContain('für 2021 (Ansatz, nach: Märkische Allgemeine) rund 110,5 Mio. € Gewerbesteuer');
    expect(model).toContain('bei einem Hebesatz von 455 %');
    expect(model).toContain('Der neueste Satz, den wir kennen, ist 470 % (2025): Damit wären es 114,1 Mio. €');
    expect(model).toContain('§ 6 Abs. 2 Gemeindefinanzreformgesetz');
  });
});

describe('the results', () => {
  it('lay above the plan in four of five years and 20 million below it in 2022', () => {
    const rows = download('jahresergebnis-abstand').map(({ jahr, plan, ergebnis, abstand }) => [
      jahr,
      plan,
      ergebnis,
      abstand,
    ]);
    expect(rows).toEqual([
      [2015, -2.74, 21.4, 24.14],
      [2016, -0.827, 25.8, 26.627],
      [2017, -10.8, 45.7, 56.5],
      ['2017, ohne Haushaltsübertragungen', -10.8, 22.9, 33.7],
      [2022, -14, -34, -20],
      [2023, -11.3, -6.7, 4.6],
    ]);
  });

  it('are told year by year with every published number, and a year without a result stays a gap', () => {
    const rows = download('jahresergebnis');
    const of = (jahr: number) => rows.filter((row) => row.jahr === jahr).map(({ art, wert }) => [art, wert]);
    expect([2009, 2012, 2013, 2018, 2019].map(of)).toEqual(Array.from({ length: 5 }, () => [['', '']]));
    // what is superseded stands beside what replaced it
    expect(of(2022)).toEqual([
      ['Ansatz', -14],
      ['Ergebnis', -34],
      ['vorläufiges Ergebnis', -17.2],
    ]);
    expect(of(2025)).toEqual([
      ['Ansatz (Entwurf)', -55],
      ['mittelfristige Planung', -65],
    ]);
    expect(rows.at(-1)).toMatchObject({ jahr: '2015 bis 2016 zusammen', wert: 47, genauigkeit: 'rund' });
    expect(rows.filter(({ art }) => art === 'Erwartung').map(({ jahr, wert }) => [jahr, wert])).toEqual([
      [2011, -24.7],
      [2023, -4.5],
      [2024, -51],
    ]);
  });

  it('of 2023 are the sum of their parts', () => {
    const rows = download('jahresergebnis-teile');
    expect(rows.map(({ wert }) => wert)).toEqual([-13.5, 6.4, 0.4, -6.7]);
  });
});

describe('the debt', () => {
  it('with all enterprises is the printed one per inhabitant, and its parts add up to the cent', () => {
    const rows = download('schulden-integriert-teile');
    const heads = Object.fromEntries(rows.map((row) => [row.schluessel, Math.round(Number(row.je_einwohner))]));
    expect(heads).toEqual({
      [CITIES.potsdam]: 6438,
      [CITIES.frankfurt]: 4880,
      [CITIES.cottbus]: 3666,
      [CITIES.brandenburg]: 1931,
    });
    const parts = ['kern', 'extrahaushalte', 'unternehmen'].map((part) => `schulden-integriert-${part}_eur`);
    for (const row of rows) {
      const sum = parts.reduce((total, part) => total + Number(row[part]), 0);
      expect(Math.abs(sum - Number(row.summe_eur))).toBeLessThan(0.02);
    }
  });

  it('of the old measure has no rank and no quartiles, and says what it evidently leaves out', () => {
    const figure = page('schulden').querySelector('#kennzahl-schulden-alt');
    expect(plain(figure?.textContent)).toContain('Kassenkredite sind offenbar nicht mitgezählt');
    expect(headline('schulden', 'kennzahl-schulden-alt')).toMatch(/\S/);
    expect(headline('schulden', 'kennzahl-schulden-alt')).not.toContain('Wert');
    const columns = (id: string) => Object.keys(download(id)[0] ?? {});
    const ofGroup = (id: string) => columns(id).filter((name) => name.startsWith('gruppe'));
    expect(ofGroup('kennzahl-schulden-kern-je-ew').length).toBeGreaterThan(0);
    expect(columns('kennzahl-schulden-alt')).toContain(`wert_${CITIES.potsdam}`);
    expect(ofGroup('kennzahl-schulden-alt')).toEqual([]);
  });

  it('puts Potsdam on place 42 of 102 in 2024', () => {
    expect(headline('schulden', 'schulden-integriert-platz')).toContain('Platz 42 von 102');
    expect(headline('schulden', 'schulden-integriert-platz')).toMatch(/^2024 /);
  });

  it('never stands in one figure with another measure of it', () => {
    const rows = download('kennzahl-schulden-kern-je-ew');
    const own = rows.map((row) => [row.jahr, row[`wert_${CITIES.potsdam}`]]);
    expect(own.filter(([, wert]) => wert !== '')).toEqual([
      [2010, 598],
      [2011, 563],
      [2012, 535],
      [2013, 538],
      [2014, 505],
      [2015, 477],
      [2023, 258],
    ]);
  });

  it('says whom the Land helped, and that all cash credits of 2023 are a stated 0', () => {
    expect(download('teilentschuldung').map(({ schluessel, wert }) => [schluessel, wert])).toEqual([
      [Number(CITIES.cottbus), 100.8],
      [Number(CITIES.frankfurt), 50],
      [Number(CITIES.brandenburg), 58.6],
    ]);
    expect(download('kassenkredite').map((row) => row.je_einwohner_2023)).toEqual([0, 0, 0, 0]);
  });
});
