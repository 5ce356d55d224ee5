import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import fc from '../../scripts/testing/properties.ts';
import { protectedText } from '../schema/spreadsheet.ts';
import { type Cell, formatCell } from './cell.ts';
import { tableCsv } from './csv.ts';
import { type BarSeries, type Column, type Table, type TableSpec, table as tableOf } from './table.ts';
import { renderTable } from './table-html.ts';

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

/** A row of these tests. */
interface Row {
  readonly name: string;
  readonly betrag?: number | null;
  readonly anteil?: number | null;
  readonly id?: string;
  readonly href?: string;
  readonly note?: string;
  readonly key?: string;
  readonly gap?: string;
  readonly bars?: readonly [number | null, number | null];
  readonly trend?: readonly (number | null)[];
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'name', title: 'Bereich', kind: 'text', value: ({ name }) => name },
  {
    name: 'betrag',
    title: 'Betrag',
    kind: 'euro',
    value: ({ betrag = null }) => betrag,
    gap: ({ gap }) => gap,
    total: 1200.5,
  },
  { name: 'anteil', title: 'Anteil', kind: 'share', secondary: true, value: ({ anteil = null }) => anteil },
];

const BARS: readonly BarSeries<Row>[] = [
  { name: 'Ertrag', role: 'ertrag', value: ({ bars }) => bars?.[0] ?? null },
  { name: 'Aufwand', role: 'aufwand', value: ({ bars }) => bars?.[1] ?? null },
];

const SPEC: TableSpec<Row> = {
  caption: 'Aufwand <2030> & "mehr"',
  columns: COLUMNS,
  bars: BARS,
  trend: { title: '2028 bis 2031', values: ({ trend = [] }) => trend },
  row: { href: ({ href }) => href, id: ({ id }) => id, note: ({ note }) => note, key: ({ key }) => key },
  rows: [
    {
      name: 'Schulen & <Kitas>',
      betrag: 1200.5,
      anteil: 0.25,
      href: '/a/?x="1"',
      note: 'Produkt 1',
      bars: [100, 400],
      trend: [1, 2],
    },
    { name: 'Sport', id: 'sport', gap: 'neu <seit 2030>', bars: [null, -200], trend: [1, null, 3, 4] },
    { name: 'Wege', betrag: 0, anteil: 0, bars: [0, 0], trend: [null, 7] },
  ],
  total: { name: 'Zusammen' },
};
const MODEL = tableOf(SPEC);
const bare = (rows: readonly Row[], columns = COLUMNS): Table => tableOf({ caption: 'Kosten', columns, rows });

function draw(model: Table): Element {
  const table = parseHTML(`<!doctype html><html><body>${renderTable(model)}</body></html>`).document.querySelector(
    'table',
  );
  if (!table) throw new Error('no table');
  return table;
}

describe('a column for the download alone', () => {
  const quelle: Column<Row> = { name: 'quelle', title: 'Quelle', kind: 'text', fileOnly: true, value: () => 'plan' };
  const model = bare([{ name: 'Bahn', betrag: 5 }], [...COLUMNS.slice(0, 2), quelle]);

  it('is not on the page', () => {
    expect(draw(model).textContent).not.toMatch(/Quelle|plan/);
    expect(draw(model).querySelectorAll('thead th, tbody th, tbody td')).toHaveLength(4);
  });

  it('is in the file', () => {
    expect(tableCsv(model)).toBe('\ufeffname;betrag;quelle\r\nBahn;5;plan\r\n');
  });
});

describe('a cell', () => {
  it('says what its column is about', () => {
    expect(plain(formatCell(1234567.5, 'euro'))).toBe('1.234.567,50');
    expect(plain(formatCell(-1234, 'change'))).toBe('−1.234');
    expect(plain(formatCell(0.287, 'share'))).toBe('28,7 %');
    expect(plain(formatCell(0.287, 'hundred'))).toBe('28,70 €');
    expect(plain(formatCell(9.876, 'head'))).toBe('9,88 €');
    expect(plain(formatCell(1234.5, 'head'))).toBe('1.235 €');
    expect(formatCell(0.004, 'head')).toBe('unter 1 Cent');
    expect(plain(formatCell(1234, 'count'))).toBe('1.234');
    expect(formatCell(-13.5 + 6.4 + 0.4, 'dezimal')).toBe('−6,7');
    expect(formatCell(-0.827, 'dezimal')).toBe('−0,827');
    expect(formatCell(1148, 'dezimal')).toBe('1.148');
    expect(formatCell('Text', 'text')).toBe('Text');
  });

  it('never shows a missing amount as 0', () => {
    expect(formatCell(null, 'euro')).toBe('–');
  });

  it('is free of the noise that sums of cents leave', () => {
    expect(plain(formatCell(0.1 + 0.2 - 0.3, 'euro'))).toBe('0');
    expect(plain(formatCell(0.3 - 0.1 - 0.2, 'change'))).toBe('±0');
    expect(plain(formatCell(1_200_000.0000000002, 'euro'))).toBe('1.200.000');
  });
});

describe('a table in the page', () => {
  it('escapes what the data say', () => {
    const html = renderTable(MODEL);
    expect(html).toContain('<caption>Aufwand &lt;2030&gt; &amp; &quot;mehr&quot; <');
    expect(html).toContain('href="/a/?x=&quot;1&quot;"');
    expect(draw(MODEL).querySelector('tbody th')?.textContent).toBe('Schulen & <Kitas> Produkt 1');
  });

  it('says which bar is which where a row has two, and nothing of it where it has one', () => {
    const key = (bars: readonly BarSeries<Row>[]) => draw(tableOf({ ...SPEC, bars })).querySelector('caption .keys');
    const two = key(BARS);
    expect(plain(two?.textContent)).toBe('Balken: oben Ertrag, unten Aufwand');
    expect([...(two?.querySelectorAll('rect') ?? [])].map((rect) => rect.getAttribute('class'))).toEqual([
      'ertrag',
      'aufwand',
    ]);
    expect(key(BARS.slice(1))).toBeNull();
  });

  it('has a caption, scoped headings and figures marked as figures', () => {
    const table = draw(MODEL);
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.getAttribute('scope'));
    expect(heads.length).toBeGreaterThanOrEqual(MODEL.columns.length);
    expect(new Set(heads)).toEqual(new Set(['col']));
    expect([...table.querySelectorAll('tbody th, tfoot th')].map((head) => head.getAttribute('scope'))).toEqual(
      Array(4).fill('row'),
    );
    expect([...table.querySelectorAll('tbody tr:first-child td[data-title]')].map((cell) => cell.className)).toEqual([
      'n',
      'n sec',
    ]);
  });

  it('carries the unrounded amount beside the written one', () => {
    const cell = draw(MODEL).querySelector('tbody td[data-title="Betrag"]');
    expect(plain(cell?.textContent)).toBe('1.200,50');
    expect(cell?.getAttribute('data-value')).toBe('1200.5');
  });

  it('gives a gap its reason, and no value', () => {
    const [amount, share] = draw(MODEL).querySelectorAll('#sport td[data-title]');
    expect(amount?.textContent).toBe('neu <seit 2030>');
    expect(amount?.hasAttribute('data-value')).toBe(false);
    expect(share?.textContent).toBe('–');
  });

  it('draws the bars of all rows on one scale, losses in a class of their own, nothing for 0 and missing', () => {
    const bars = [...draw(MODEL).querySelectorAll('tbody td.bar')].map((cell) =>
      [...cell.querySelectorAll('rect')].map((bar) => [bar.getAttribute('class'), bar.getAttribute('width')]),
    );
    expect(bars).toEqual([
      [
        ['ertrag', '25.00'],
        ['aufwand', '100.00'],
      ],
      [['aufwand minus', '50.00']],
      [],
    ]);
  });

  it('breaks the small line where a year is missing, and draws none through a single point', () => {
    const lines = [...draw(MODEL).querySelectorAll('tbody td.trend')].map((cell) => {
      const path = cell.querySelector('path')?.getAttribute('d') ?? '';
      return path.replace(/[^ML]/g, '');
    });
    expect(lines).toEqual(['ML', 'MML', '']);
  });

  it('draws where a value lies among others on a scale from 0, and nothing where that is not known', () => {
    const places = new Map([['Schulen & <Kitas>', { own: 50, all: [50, 100, 100, 25] }]]);
    const strip = { title: 'Lage', place: ({ name }: Row) => places.get(name) ?? null };
    const table = draw(tableOf({ ...SPEC, strip }));
    const [drawn, none] = [...table.querySelectorAll('tbody td.spot')];
    expect(drawn?.querySelector('path')?.getAttribute('d')).toBe('M60.0 3v10M116.0 3v10M32.0 3v10');
    expect(drawn?.querySelector('circle')?.getAttribute('cx')).toBe('60.0');
    expect(none?.children).toHaveLength(0);
    expect(new Set([...table.querySelectorAll('tr')].map((row) => row.children.length)).size).toBe(1);
  });

  it('hides its small drawings from those who cannot see them, and styles none of them', () => {
    const table = draw(MODEL);
    const hidden = [...table.querySelectorAll('svg')].map((svg) => svg.getAttribute('aria-hidden'));
    expect(hidden.length).toBeGreaterThanOrEqual(MODEL.rows.length);
    expect(new Set(hidden)).toEqual(new Set(['true']));
    expect(table.querySelector('[style], style')).toBeNull();
  });

  it('has as many cells in each row as headings', () => {
    const widths = [...draw(MODEL).querySelectorAll('tr')].map((row) => row.children.length);
    expect(new Set(widths).size).toBe(1);
  });
});

describe('a table for a spreadsheet', () => {
  it('has a BOM, semicolons, decimal commas, Windows line ends and the total as its last row', () => {
    expect(tableCsv(MODEL)).toBe(
      '\ufeffname;betrag;anteil\r\nSchulen & <Kitas>;1200,5;0,25\r\nSport;;\r\nWege;0;0\r\nZusammen;1200,5;\r\n',
    );
  });

  it('holds amounts to the cent and no further', () => {
    const csv = tableCsv(bare([{ name: 'Sport', betrag: 10000.100000000006, anteil: 1 / 3 }]));
    expect(csv.split('\r\n')[1]).toBe('Sport;10000,1;0,3333333333333333');
  });

  it('quotes what would break a line or a cell', () => {
    const csv = (text: string) => tableCsv(bare([{ name: text }], COLUMNS.slice(0, 1)));
    for (const text of ['a;b', 'a\nb', 'a\rb']) expect(csv(text)).toBe(`\ufeffname\r\n"${text}"\r\n`);
    expect(csv('a "b"')).toBe('\ufeffname\r\n"a ""b"""\r\n');
  });

  it('holds the number of each entry and what is true of all rows, so that it speaks for itself', () => {
    const rows = SPEC.rows.map((row, index) => (index === 1 ? row : { ...row, key: `3650${index}` }));
    const context = { jahr: 2030, auswahl: 'Plan "2030"; ohne Verrechnung' };
    const csv = tableCsv(tableOf({ ...SPEC, rows, context }));
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ';', skipEmptyLines: true });
    expect(data.map(({ name, schluessel }) => [name, schluessel])).toEqual([
      ['Schulen & <Kitas>', '36500'],
      ['Sport', ''],
      ['Wege', '36502'],
      ['Zusammen', ''],
    ]);
    expect(data.map(({ jahr, auswahl }) => [jahr, auswahl])).toEqual(
      Array(4).fill(['2030', 'Plan "2030"; ohne Verrechnung']),
    );
  });

  it('is read back cell by cell, whatever stands in it', () => {
    fc.assert(
      fc.property(arbitraryRows(), (rows) => {
        const csv = tableCsv(bare(rows.map(([name, betrag, anteil]) => ({ name, betrag, anteil }))));
        const [head, ...read] = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n' }).data.slice(0, -1);
        expect(head).toEqual(['name', 'betrag', 'anteil']);
        expect(read).toEqual(rows.map((cells) => cells.map(asWritten)));
      }),
    );
  });
});

const asWritten = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : protectedText(cell ?? '');

function arbitraryRows(): fc.Arbitrary<[string, number | null, number | null][]> {
  const text = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ';', ',', '\r', '\n', ' ', '=', '„') });
  const amount = fc.integer({ min: -1e11, max: 1e11 }).map((value) => value / 100);
  const share = fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0);
  return fc.array(fc.tuple(text, fc.option(amount), fc.option(share)));
}

describe('the way to the origin of a row', () => {
  const [name, betrag, anteil] = COLUMNS as [Column<Row>, Column<Row>, Column<Row>];
  /** Which cells of the first row lead to its origin, where the share stands before the amount. */
  const doors = (row: Row): (string | null)[] => {
    const spec = {
      caption: 'Kosten',
      columns: [name, anteil, betrag],
      rows: [row],
      row: { origin: () => '/herkunft/a/' },
    };
    return [...draw(tableOf<Row>(spec)).querySelectorAll('td:has(a.z)')].map((cell) => cell.getAttribute('data-title'));
  };

  it('is a number that phones show too', () => {
    expect(doors({ name: 'Wege', betrag: 5, anteil: 0.5 })).toEqual(['Betrag']);
  });

  it('is another where that is not known, and else the reason why there is none', () => {
    expect(doors({ name: 'Wege', anteil: 0.5 })).toEqual(['Anteil']);
    expect(doors({ name: 'Wege', gap: 'neu' })).toEqual(['Betrag']);
  });
});
