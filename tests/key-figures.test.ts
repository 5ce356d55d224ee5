/** Do the pages of key figures say what the statistics say? Known values, found on the built pages. */
import { describe, expect, it } from 'vitest';
import { documentOf, pages } from './site.ts';

const page = (path: string): Document => {
  const found = pages().find((candidate) => candidate.path === path);
  if (!found) throw new Error(`${path} is not in the build.`);
  return documentOf(found);
};

/** The text of a cell of a figure's table: the row that begins with a word, the column of a name. */
function cell(path: string, figure: string, row: string, column: string): string {
  const table = page(path).getElementById(figure)?.querySelector('table');
  const heads = [...(table?.querySelectorAll('thead th[data-column]') ?? [])].map((th) =>
    th.getAttribute('data-column'),
  );
  const line = [...(table?.querySelectorAll('tbody tr') ?? [])].find((tr) =>
    tr.querySelector('th')?.textContent?.startsWith(row),
  );
  const cells = [...(line?.children ?? [])].filter((child) => !child.matches('td.bar, td.trend'));
  return (cells[heads.indexOf(column)]?.textContent ?? 'no such cell').replaceAll('\u00a0', ' ');
}

const P = 'wert_12054000';
const CB = 'wert_12052000';
const FF = 'wert_12053000';
const BRB = 'wert_12051000';

describe('values that were known before this site', () => {
  it.each([
    ['/kennzahlen/steuerquote/', 'kennzahl-steuerquote-kasse', '2008', P, '25,91 %'],
    ['/kennzahlen/steuerquote/', 'kennzahl-steuerquote-kasse', '2008', FF, '19,08 %'],
    ['/kennzahlen/personalintensitaet/', 'kennzahl-personalquote-kasse', '2008', P, '20,05 %'],
    ['/kennzahlen/personalintensitaet/', 'kennzahl-personalquote-kasse', '2008', CB, '23,72 %'],
    ['/kennzahlen/personalintensitaet/', 'kennzahl-personalquote-kasse', '2008', FF, '24,17 %'],
    ['/kennzahlen/personalintensitaet/', 'kennzahl-personalquote-kasse', '2008', BRB, '22,17 %'],
    ['/kennzahlen/personalintensitaet/', 'kennzahl-personal-kasse-je-ew', '2008', P, '528 €'],
    ['/kennzahlen/personalintensitaet/', 'kennzahl-personal-kasse-je-ew', '2008', CB, '729 €'],
    ['/kennzahlen/steuerkraft/', 'kennzahl-steuereinnahmekraft-je-ew-eigen', '2024', P, '1.406 €'],
    ['/kennzahlen/steuerkraft/', 'kennzahl-steuereinnahmekraft-je-ew-eigen', '2024', FF, '1.036 €'],
    ['/kennzahlen/steuerkraft/', 'kennzahl-steuereinnahmekraft-je-ew-eigen', '2024', CB, '1.597 €'],
    ['/kennzahlen/steuerkraft/', 'kennzahl-steuereinnahmekraft-je-ew-eigen', '2024', BRB, '890 €'],
    ['/vergleich/', 'vergleich-schulden-integriert-je-ew', 'Potsdam', 'wert', '6.438 €'],
    ['/vergleich/', 'vergleich-schulden-integriert-je-ew', 'Frankfurt (Oder)', 'wert', '4.880 €'],
    ['/vergleich/', 'vergleich-schulden-integriert-je-ew', 'Cottbus', 'wert', '3.666 €'],
    ['/vergleich/', 'vergleich-schulden-integriert-je-ew', 'Brandenburg an der Havel', 'wert', '1.931 €'],
  ])('%s #%s says of %s %s: %s', (path, figure, row, column, expected) => {
    expect(cell(path, figure, row, column)).toBe(expected);
  });
});

describe('a councillor who asks whether personnel is dear compared with Cottbus', () => {
  it('finds the answer, its year and its age in the first sentence', () => {
    const lede = page('/kennzahlen/personalintensitaet/')
      .querySelector('.lede')
      ?.textContent?.replaceAll('\u00a0', ' ');
    expect(lede).toContain('2008: Potsdam 528 €, der niedrigste Wert der vier Städte (Cottbus 729 €');
    expect(lede).toContain('Danach fehlt die Angabe für Potsdam');
  });
});

describe('a year without a value', () => {
  it('is a gap with its reason, not a 0', () => {
    const path = '/kennzahlen/steuerquote/';
    expect(cell(path, 'kennzahl-steuerquote-kasse', '2012', P)).toBe('keine Angabe: nicht nachgewiesen');
  });

  it('stops the band where fewer than three quarters of the group report', () => {
    const path = '/kennzahlen/personalintensitaet/';
    expect(cell(path, 'kennzahl-personal-kasse-je-ew', '2010', 'gruppe_mitte')).toMatch(/^\d+ €$/);
    expect(cell(path, 'kennzahl-personal-kasse-je-ew', '2012', 'gruppe_mitte')).toBe('nur 12 von 18 mit Angabe');
  });
});

it('a printed value per head has no working of ours, an own one says so', () => {
  const own = page('/kennzahlen/personalintensitaet/').querySelector('#personal-kasse-je-ew')?.parentElement
    ?.textContent;
  expect(own).toContain('Eigene Rechnung');
  const printed = page('/kennzahlen/steuerkraft/').querySelector('#steuerkraft-inkar')?.parentElement?.textContent;
  expect(printed).not.toContain('Eigene Rechnung');
});
