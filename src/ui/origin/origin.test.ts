import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { date } from '../../text/format.ts';
import { cellHtml, type SourceCell } from './cell.ts';
import { correctionHtml } from './corrections.ts';
import { formulaHtml, type Input } from './formula.ts';
import { formulaTableHtml } from './formula-table.ts';
import type { Block, CellOrigin, Ground } from './line.ts';
import { distinctCells, linesHtml } from './lines.ts';
import { numberAttribute, plain } from './plain.ts';
import { sumHtml } from './sum.ts';
import { type SumRow, type SumValue, sumTable } from './sum-table.ts';

const cell = (satz: number, text: string, more: Partial<SourceCell> = {}): SourceCell => ({
  datei: 'plan/haushalt.csv',
  satz,
  spalte: 'betrag',
  text,
  ...more,
});
const bodyOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
const texts = (html: string, selector: string): string[] =>
  [...bodyOf(html).querySelectorAll(selector)].map((one) => one.textContent ?? '');
const values = (html: string, attribute: string): (string | null)[] =>
  [...bodyOf(html).querySelectorAll(`[${attribute}]`)].map((one) => one.getAttribute(attribute));
/** Numbers as machines find them: in the attribute, or, without a value, at the beginning of the text. */
const numbers = (html: string, attribute: string): (string | undefined)[] =>
  [...bodyOf(html).querySelectorAll(`[${attribute}]`)].map(
    (one) => one.getAttribute(attribute) || one.textContent?.match(/^[−-]?[\d.]+/)?.[0],
  );

describe('numbers for machines', () => {
  it('are plain decimals without exponents and without the noise of binary fractions', () => {
    expect([0.1 + 0.2, 1e-7, -1234.5, 0, 123_456_789.01].map(plain)).toEqual([
      '0.3',
      '0.0000001',
      '-1234.5',
      '0',
      '123456789.01',
    ]);
  });

  it('are not said twice: an attribute has a value only where the text does not begin with the very number', () => {
    const said = (value: number, shown: string): string => numberAttribute('data-wert', value, shown);
    expect([said(1_234_567, '1.234.567 €'), said(-5, '−5'), said(12345, '12345'), said(0, '0')]).toEqual(
      Array(4).fill(' data-wert'),
    );
    expect([said(1234, '1.234,5'), said(1.234, '1.234'), said(0.3, '0'), said(5, '−5'), said(0, '')]).toEqual(
      ['1234', '1.234', '0.3', '5', '0'].map((value) => ` data-wert="${value}"`),
    );
  });
});

describe('a cell', () => {
  it('shows exactly what stands in the file, and names its place unless that is said around it', () => {
    const html = cellHtml(cell(7, '<b>"1.000"'));
    expect(texts(html, '[data-zelle]')).toEqual(['<b>"1.000"']);
    expect(values(html, 'data-datei')).toEqual(['plan/haushalt.csv']);
    expect(values(html, 'data-satz')).toEqual(['7']);
    const inside = cellHtml(cell(7, '5'), { datei: 'plan/haushalt.csv', spalte: 'betrag' });
    expect(values(inside, 'data-datei')).toEqual([]);
    expect(values(cellHtml(cell(7, '5'), { datei: 'plan/haushalt.csv', spalte: 'wert' }), 'data-spalte')).toEqual([
      'betrag',
    ]);
  });
});

describe('a formula', () => {
  const teil: Input = { name: 'teil', wert: 3, shown: '3 €', href: '#teil' };
  const ganzes: Input = { name: 'ganzes', wert: 4, shown: '4 €', cell: cell(2, '4,00') };
  const share = { name: 'Anteil', formel: 'teil / ganzes', pattern: '{teil} ÷ {ganzes}', zahl: 0.75, shown: '75 %' };

  it('puts its numbers where the pattern names them, each with its way', () => {
    const html = formulaHtml({ ...share, inputs: [teil, ganzes] });
    expect(bodyOf(html).textContent).toBe('Anteil = 3 € ÷ 4 € [4,00] = 75 %');
    expect(values(html, 'data-eingang')).toEqual(['teil', 'ganzes']);
    expect(numbers(html, 'data-wert')).toEqual(['3', '4']);
    expect(values(html, 'data-formel')).toEqual(['teil / ganzes']);
    expect(values(html, 'href')).toEqual(['#teil']);
  });

  it('is refused when a number comes from nowhere, is missing or is not used', () => {
    const { href: _, ...lost } = teil;
    expect(() => formulaHtml({ ...share, inputs: [lost, ganzes] })).toThrow('«teil» ohne Herkunft');
    expect(() => formulaHtml({ ...share, inputs: [teil] })).toThrow('«ganzes» ohne Herkunft');
    expect(() => formulaHtml({ ...share, pattern: '{teil}', inputs: [teil, ganzes] })).toThrow('ganzes ungenutzt');
  });

  it('takes a 0 without a place, for nothing has none', () => {
    const html = formulaHtml({ ...share, inputs: [{ name: 'teil', wert: 0, shown: '0 €' }, ganzes] });
    expect(values(html, 'href')).toEqual([]);
  });

  it('stands many times in a table, without an entry where nothing can be worked out', () => {
    const row = { name: 'Ahausen', inputs: [teil], zahl: 0.75, shown: '75 %' };
    const html = formulaTableHtml({
      caption: 'Anteile',
      first: 'Ort',
      inputs: ['Teil'],
      result: 'Anteil',
      formel: 'teil / 4',
      rows: [row, { ...row, name: 'Behausen', inputs: [], zahl: null, shown: 'keine Angabe' }],
    });
    expect(numbers(html, 'data-zahl')).toEqual(['0.75']);
    expect(values(html, 'data-formel')).toEqual(['teil / 4']);
    expect(texts(html, 'strong')).toEqual(['75 %', 'keine Angabe']);
  });
});

describe('a sum', () => {
  it('names its parts with their signs and ways', () => {
    const html = sumHtml({
      name: 'Ergebnis',
      zahl: -1,
      shown: '−1 €',
      parts: [
        { name: 'Ertrag', zahl: 2, shown: '2 €', href: '#e' },
        { name: 'Aufwand', zahl: -3, shown: '−3 €', cell: cell(1, '3') },
      ],
    });
    expect(numbers(html, 'data-summand')).toEqual(['2', '-3']);
    expect(texts(html, 'li')).toEqual(['Ertrag: 2 €', 'Aufwand: −3 € [3]']);
  });
});

describe('a table of sums', () => {
  interface Years extends SumRow {
    readonly first: SumValue;
    readonly second: SumValue;
  }
  const row = (name: string, first: SumValue, second: SumValue): Years => ({ name, first, second });
  const table = (groups: { id?: string; rows: Years[] }[], total?: string) =>
    sumTable({
      id: 't',
      caption: 'Beträge',
      first: 'Konto',
      columns: [
        { title: '2030', value: ({ first }) => first },
        { title: '2031', value: ({ second }) => second },
      ],
      groups,
      total,
    }).html;

  it('adds each column to the cent, in groups and as a whole', () => {
    const html = table(
      [
        { id: 'a', rows: [row('1', 0.1, 10), row('2', 0.2, -4)] },
        { id: 'b', rows: [row('3', 1, 2)] },
      ],
      'Zusammen',
    );
    expect(numbers(html, 'data-zahl')).toEqual(['0.3', '6', '1.3', '8']);
    expect(texts(html, 'tr.sum th')).toEqual(['Summe', 'Zusammen']);
  });

  it('adds nothing for an empty cell, which is told apart from 0', () => {
    const html = table(
      [
        {
          rows: [
            row('1', { zahl: null, cell: cell(1, ''), zeile: '12' }, { zahl: 0, cell: cell(2, '0'), zeile: null }),
            row('2', 5, null),
          ],
        },
      ],
      'Zusammen',
    );
    expect(texts(html, 'tbody tr:first-child td')).toEqual(['leer 12', '0']);
    expect(numbers(html, 'data-summand')).toEqual(['0', '5']);
    expect(numbers(html, 'data-zahl')).toEqual(['5', '0']);
  });

  it('adds a corrected cell with what is right, and says why', () => {
    const value = { zahl: 9, cell: cell(3, '9', { datei: 'korrekturen.csv', spalte: 'neu' }), zeile: '4' };
    const html = table([{ rows: [row('1', { ...value, berichtigt: '<small>berichtigt</small>' }, null)] }], 'Zusammen');
    expect(numbers(html, 'data-summand')).toEqual(['9']);
    expect(texts(html, 'tbody td:nth-child(2)')).toEqual(['9 4 berichtigt']);
  });
});

describe('lines', () => {
  const origin = (satz: number, text: string, more: Partial<CellOrigin> = {}): CellOrigin => ({
    cell: cell(satz, text),
    datensatz: 'plan',
    zeile: null,
    quelle: 'amt',
    korrektur: undefined,
    ...more,
  });
  const block = (ground: Ground, zahl: number | null = 1): Block => ({
    id: 'z-a',
    lines: [{ name: 'Zahl', zahl, shown: '1 €', ground }],
  });
  const html = (...blocks: Block[]) => linesHtml({ caption: 'Zahlen.', first: 'Stadt', blocks });

  it('name the file and column once where all cells stand in one, else each cell does', () => {
    const one = html(block({ art: 'zelle', from: origin(1, '1') }));
    expect(texts(one, 'caption')).toEqual(['Zahlen. Unsere Datei: data/plan/haushalt.csv, Spalte betrag.']);
    expect(values(one, 'data-datei')).toEqual(['plan/haushalt.csv']);
    const other = origin(1, '1', { cell: cell(1, '1', { spalte: 'wert' }) });
    const two = html(block({ art: 'zelle', from: origin(1, '1') }), block({ art: 'zelle', from: other }));
    expect(texts(two, 'caption')).toEqual(['Zahlen.']);
    expect(values(two, 'data-spalte')).toEqual(['betrag', 'wert']);
  });

  it('say the record of our file and that of the source', () => {
    const place = (zeile: string) => texts(html(block({ art: 'zelle', from: origin(1200, '1', { zeile }) })), 'small');
    expect(place('10522')).toEqual(['Datensatz 1.200; in der Quelle Datensatz 10.522']);
    expect(place('Seite 3')).toEqual(['Datensatz 1.200; in der Quelle Datensatz Seite 3']);
  });

  it('work out a formula from its cells and links, and refuse a name that is not given', () => {
    const inputs = [
      { name: 'a', wert: 3, shown: '3 €', from: origin(1, '3') },
      { name: 'b', wert: 4, shown: '4', from: '#b' },
    ];
    const made = html(block({ art: 'formel', formel: 'a / b', worte: '{a} ÷ {b}', inputs }));
    expect(texts(made, '[data-formel]')).toEqual(['3 € ÷ 4']);
    expect(values(made, 'data-eingang')).toEqual(['b', 'a']);
    expect(() => html(block({ art: 'formel', formel: 'c', worte: '{c}', inputs }))).toThrow('«c» fehlt');
  });

  it('say once where the numbers of many formulas stand, if all stand alike', () => {
    const people = (satz: number): CellOrigin =>
      origin(satz, '4', { cell: cell(satz, '4', { datei: 'volk/werte.csv' }) });
    const share = (satz: number, b: CellOrigin = people(satz)): Block =>
      block({
        ...{ art: 'formel', formel: 'a / b', worte: '{a} ÷ {b}' },
        inputs: [
          { name: 'a', wert: 3, shown: '3 €', from: origin(satz, '3') },
          { name: 'b', wert: 4, shown: '4', from: b },
        ],
      });
    const three = html(share(1), share(2), share(3));
    expect(texts(three, 'caption [data-platz]')).toEqual([
      'Erste Zahl jeder Rechnung: data/plan/haushalt.csv, Spalte betrag.',
      'Zweite Zahl jeder Rechnung: data/volk/werte.csv, Spalte betrag.',
    ]);
    expect(values(three, 'data-datei')).toEqual(['plan/haushalt.csv', 'volk/werte.csv']);
    expect(texts(three, 'div small')).toEqual([1, 1, 2, 2, 3, 3].map((satz) => `Datensatz ${satz}`));
    const apart = { ...people(3), cell: cell(3, '4', { datei: 'volk/werte.csv', spalte: 'wert' }) };
    const [first, second, third] = [share(1), share(2), share(3)];
    const renamed = JSON.parse(JSON.stringify(third).replace('"name":"b"', '"name":"c"').replace('{b}', '{c}'));
    for (const other of [
      [first, second],
      [first, second, share(3, origin(3, '4'))],
      [first, second, share(3, apart)],
      [first, second, share(3, { ...people(3), quelle: 'bund' })],
      [first, second, renamed],
    ]) {
      expect(texts(html(...other), 'caption [data-platz]')).toEqual([]);
      expect(values(html(...other), 'data-datei')).toHaveLength(2 * other.length);
    }
  });

  it('have no entry where there is no number, and the reason instead', () => {
    const made = html(block({ art: 'fehlt', grund: 'nicht veröffentlicht' }, null));
    expect(values(made, 'data-herkunft')).toEqual([]);
    expect(texts(made, 'td.t')).toEqual(['nicht veröffentlicht']);
  });

  it('name each empty cell by its record', () => {
    const made = html(block({ art: 'leer', cells: [origin(4, ''), origin(9, '')] }, 2));
    expect(texts(made, 'details p')).toEqual(['4, 9']);
    expect(values(made, 'data-satz')).toEqual(['4', '9']);
  });

  it('give each file, source and indicator once', () => {
    const cells = [origin(1, '1'), origin(2, '2'), origin(3, '3', { quelle: 'bund' })];
    const sum = cells.map((from) => ({ titel: 'a', wert: 1, shown: '1', from }));
    expect(distinctCells([block({ art: 'summe', summanden: sum })]).map(({ quelle }) => quelle)).toEqual([
      'amt',
      'bund',
    ]);
  });

  it('say beside a corrected number what the source has, why it is wrong, and since when', () => {
    const korrektur = {
      ...{ korrektur: 1, datum: '2030-02-01', tabelle: 'werte', schluessel: 'ags=01', spalte: 'wert' },
      ...{ alt: null, neu: '5', grund: 'Zahlendreher', quelle: 'amt', cell: cell(1, '5') },
    };
    expect(bodyOf(correctionHtml(korrektur)).textContent).toBe(
      `berichtigt: in der Quelle leer; Zahlendreher (${date('2030-02-01')}, Korrekturen)`,
    );
  });
});
