/** Can the checks fail? A small page on which all is well, and what each check says when its markup or its numbers change. */
import { describe, expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import {
  type Check,
  cellsShowTheirNumber,
  factsAreComplete,
  factsAreInCourse,
  factsAreTotals,
  filesHoldTables,
  opensInGerman,
  rowsAddUp,
  totalsOf,
} from './checks.ts';
import { levelsIn } from './levels.ts';
import { viewOf } from './view.ts';

const cell = (value: number, shown: string): string => `<td class="n" data-value="${value}">${shown}</td>`;

const PAGE = `
<main>
  <dl class="corner">
    <div><dt>Zuschussbedarf 2030</dt><dd data-value="-600.5">601 €</dd></div>
    <div><dt>Aufwand 2030</dt><dd data-value="1000.5">1.001 €</dd></div>
    <div><dt>Ertrag 2030</dt><dd data-value="400">400 €</dd></div>
    <div><dt>Ertrag je Einwohner</dt><dd>4 €</dd></div>
  </dl>
  <p class="stand">Musterstadt, Plan 2030</p>
  <figure id="produkt-1-verlauf">
    <table><thead><tr><th data-column="jahr">Jahr</th><th data-column="fassung">Fassung</th>
      <th data-column="ertrag">Ertrag</th><th data-column="aufwand">Aufwand</th></tr></thead>
    <tbody>
      <tr><th>2030</th><td>Vorjahr</td>${cell(300, '300')}<td class="n">keine Angabe</td></tr>
      <tr><th>2030</th><td>Plan 2030</td>${cell(400, '400')}${cell(1000.5, '1.001')}</tr>
    </tbody></table>
  </figure>
  <figure id="produkt-1-arten">
    <table data-adds><thead><tr><th data-column="name">Art</th><td class="bar"></td><th data-column="betrag_2030">Aufwand</th>
      <th data-column="anteil">Anteil</th></tr></thead>
    <tbody>
      <tr><th><a href="/a/">Personal</a> <small>Kontengruppe 50</small></th><td class="bar">|</td>${cell(1200.25, '1.200')}${cell(1.2, '120,0 %')}</tr>
      <tr><th>Abzug</th><td class="bar">|</td>${cell(-199.75, '−200')}${cell(-0.2, '−20,0 %')}</tr>
    </tbody>
    <tfoot><tr><th>Zusammen</th><td class="bar">|</td>${cell(1000.5, '1.001')}${cell(1, '100,0 %')}</tr></tfoot></table>
  </figure>
  <figure id="produkt-1-ertrag">
    <table data-adds><thead><tr><th data-column="name">Art</th><th data-column="betrag_2030">Ertrag</th></tr></thead>
    <tbody><tr><th>Mieten</th>${cell(400, '400')}</tr></tbody>
    <tfoot><tr><th>Zusammen</th>${cell(400, '400')}</tr></tfoot></table>
  </figure>
</main>`;

const FILES: Readonly<Record<string, string>> = {
  'produkt-1-verlauf': 'jahr;fassung;ertrag;aufwand\r\n2030;Vorjahr;300;\r\n2030;Plan 2030;400;1000,5\r\n',
  'produkt-1-arten':
    'name;betrag_2030;anteil;schluessel;jahr\r\nPersonal;1200,25;1,2;50;2030\r\nAbzug;-199,75;-0,2;51;2030\r\nZusammen;1000,5;1;;2030\r\n',
  'produkt-1-ertrag': 'name;betrag_2030\r\nMieten;400\r\nZusammen;400\r\n',
};
const fileOf = (id: string): string => `\uFEFF${FILES[id]}`;

const filesOfFigures = filesHoldTables(fileOf);
const LEVEL = '/haushalt/produkt/1/';
const levels = () => levelsIn('\uFEFFklassifikation;pfad\r\n"aufgabe";"produkt"\r\n"art";"konto"\r\n');
const [isComplete, areTotals, areInCourse] = [factsAreComplete, factsAreTotals, factsAreInCourse].map((check) =>
  check(levels),
) as [Check, Check, Check];

/** What a check says of the page after the change, which has to change something. */
function said(check: Check, from?: string | RegExp, to = '', path = LEVEL) {
  const html = from === undefined ? PAGE : PAGE.replaceAll(from, to);
  if (from !== undefined && html === PAGE) throw new Error(`the page has no ${from}`);
  return check(new HtmlPage(`<html><body>${html}</body></html>`), { path });
}

describe('a page on which all is well', () => {
  it.each([
    ['tables that add up', rowsAddUp, 2],
    ['cells with a number', cellsShowTheirNumber, 11],
    ['figures with a file', filesOfFigures, 3],
    ['a level with facts', isComplete, 1],
    ['a level with totals', areTotals, 1],
    ['a level with a course', areInCourse, 1],
  ] as const)('has %s, and nothing is wrong with them', (_, check, seen) => {
    expect(said(check)).toEqual({ seen, wrong: [] });
  });

  it('is no level under another address', () => {
    for (const check of [isComplete, areTotals, areInCourse])
      expect(check(new HtmlPage(PAGE), { path: '/haushalt/' })).toEqual({ seen: 0, wrong: [] });
  });

  it('has totals by direction, also where the heading alone tells it', () => {
    const view = viewOf(new HtmlPage(`<html><body>${PAGE}</body></html>`));
    expect(totalsOf(view, 'Aufwand')).toEqual([{ figure: 'produkt-1-arten', total: 1000.5 }]);
    expect(totalsOf(view, 'Ertrag')).toEqual([{ figure: 'produkt-1-ertrag', total: 400 }]);
  });
});

const numbers: [what: string, check: Check, from: string, to: string, message: string][] = [
  ['a row that is a cent off', rowsAddUp, '"1200.25"', '"1200.26"', '#produkt-1-arten betrag_2030: rows'],
  ['a share that is off', rowsAddUp, '"1.2"', '"1.21"', '#produkt-1-arten anteil: rows'],
  ['a cell that shows another number', cellsShowTheirNumber, '>1.200<', '>1.201<', 'shows 1.201, carries 1200.25'],
  ['a cell of another sign', cellsShowTheirNumber, '−200', '200', 'shows 200, carries -199.75'],
  ['a cell with another number than its file', filesOfFigures, '"300"', '"301"', '#produkt-1-verlauf: table'],
  ['a name that is not in the file', filesOfFigures, 'Personal', 'Löhne', '#produkt-1-arten: table'],
  [
    'a gap that is a 0 in the file',
    filesOfFigures,
    '>keine Angabe<',
    ' data-value="0">0<',
    '#produkt-1-verlauf: table',
  ],
  ['a fact that is no total', areTotals, '<dd data-value="400"', '<dd data-value="401"', 'Ertrag: fact 401'],
  ['a result that is not the difference', isComplete, '"-600.5"', '"-600.4"', 'Zuschussbedarf: -600.4'],
  ['a loss that is called a surplus', isComplete, 'Zuschussbedarf', 'Überschuss', 'Zuschussbedarf: null'],
  ['a course with another amount', areInCourse, '<dd data-value="400"', '<dd data-value="4"', 'course: facts 4,'],
  ['a course of another version', areInCourse, 'Musterstadt, Plan 2030', 'Musterstadt', 'course: no row of 2030'],
];

const markup: [what: string, check: Check, from: string | RegExp, to: string, message: string][] = [
  ['a total without a row', rowsAddUp, 'tfoot', 'tbody', 'nothing that adds up'],
  ['columns without a name', rowsAddUp, 'data-column', 'data-name', 'nothing that adds up'],
  ['numbers in another attribute', cellsShowTheirNumber, 'data-value', 'data-number', 'shows 300, carries nothing'],
  ['numbers in another attribute, by the file', filesOfFigures, 'data-value', 'data-number', '#produkt-1-arten: table'],
  ['columns without a name, by the file', filesOfFigures, 'data-column', 'data-name', 'no columns'],
  ['a list instead of a table', filesOfFigures, /table/g, 'ul', '#produkt-1-verlauf: no table'],
  [
    'a drawn cell that is not known as such',
    filesOfFigures,
    'class="bar"',
    'class="balken"',
    '#produkt-1-arten: table',
  ],
  ['a table that no longer says that it adds up', filesOfFigures, ' data-adds', '', 'does not say that it adds up'],
  ['facts in another list', isComplete, 'class="corner"', 'class="key-facts"', 'states 0 amounts, not two'],
  ['facts by another name', isComplete, 'Ertrag 2030', 'Erträge 2030', 'states 1 amounts, not two'],
  ['facts in another list, by the totals', areTotals, 'class="corner"', 'class="key-facts"', 'states no amount'],
  ['facts by other names, by the totals', areTotals, /(Ertrag|Aufwand) 2030/g, '$1 im Plan', 'states no amount'],
  ['tables that no longer say that they add up', areTotals, ' data-adds', '', 'no table adds up to 1000.5'],
  ['facts in another list, by the course', areInCourse, 'class="corner"', 'class="key-facts"', 'course: no row'],
  ['a course under another name', areInCourse, '-verlauf', '-jahre', 'course: no row of 2030'],
  ['columns of the course without a name', areInCourse, 'data-column', 'data-name', 'course: facts 400,1000.5'],
];

describe('a number that does not agree', () => {
  it.each(numbers)('is found: %s', (_, check, from, to, message) => {
    expect(said(check, from, to).wrong.join('\n')).toContain(message);
  });
});

describe('markup that changes', () => {
  it.each(markup)('is found: %s', (_, check, from, to, message) => {
    expect(said(check, from, to).wrong.join('\n')).toContain(message);
  });

  it('shows in the count where nothing is left to look at', () => {
    expect(said(rowsAddUp, ' data-adds').seen).toBe(0);
    expect(said(cellsShowTheirNumber, 'data-value', 'data-number').seen).toBe(0);
    expect(said(filesOfFigures, /figure/g, 'section').seen).toBe(0);
  });

  it('is found on the page of an account: one amount, in its direction', () => {
    const account = (html: string) =>
      isComplete(new HtmlPage(`<html><body>${html}</body></html>`), { path: '/haushalt/konto/4/' }).wrong;
    expect(account('<dl class="corner"><dt>Ertrag 2030</dt><dd data-value="0">0 €</dd></dl>')).toEqual([]);
    expect(account(PAGE)).toEqual(['states 2 amounts, not one']);
    expect(account('<dl class="corner"><dt>Ertrag 2030</dt><dd>0 €</dd></dl>')).toEqual(['states 0 amounts, not one']);
  });

  it('is found where a kameral budget that comes out even has no balance, or calls it a result', () => {
    const even = (name: string) =>
      isComplete(
        new HtmlPage(
          `<html><body><dl class="corner">${[`${name} 2030|0`, 'Ausgaben 2030|7', 'Einnahmen 2030|7']
            .map((fact) => fact.split('|'))
            .map(([of, value]) => `<dt>${of}</dt><dd data-value="${value}">${value} €</dd>`)
            .join('')}</dl></body></html>`,
        ),
        { path: LEVEL },
      ).wrong;
    expect(even('Saldo')).toEqual([]);
    expect(even('Ergebnis')).toEqual(['Saldo: null, by its sides 0']);
  });
});

describe('the file of a figure', () => {
  it('may hold beyond the table what is one for all rows, and nothing else', () => {
    const other = (from: string, to: string) => said(filesHoldTables((id) => fileOf(id).replace(from, to))).wrong;
    expect(other('50;2030', '50;2031')).toEqual(['#produkt-1-arten: column jahr varies']);
    expect(other('Mieten;400\r\n', '')).toEqual(['#produkt-1-ertrag: table ["Mieten","400"], file ["Zusammen","400"]']);
  });

  it('opens in a German spreadsheet, or is found', () => {
    const good = fileOf('produkt-1-arten');
    expect(opensInGerman(good)).toBe(true);
    for (const bad of [
      good.slice(1),
      good.replaceAll(';', ','),
      good.replace('1200,25', '1200.25'),
      '\uFEFFa;b\n1;2.5',
    ])
      expect(opensInGerman(bad)).toBe(false);
  });
});
