import { expect, it } from 'vitest';
import { bars } from '../charts/bars.ts';
import { tableCsv } from './csv.ts';
import { type FigureSpec, figure } from './figure.ts';
import { plain, sentenceHtml } from './sentence.ts';
import { cellsOf, markupOf, totalOf } from './testing.ts';

interface Amt {
  readonly name: string;
  readonly ertrag: number | null;
}

const ROWS: readonly Amt[] = [
  { name: 'Bauamt', ertrag: 2_000_000 },
  { name: 'Sportamt', ertrag: null },
];

const SPEC: FigureSpec<Amt> = {
  id: 'aemter',
  sentence: [{ text: 'Erträge', role: 'ertrag' }, ' < 3 Mio. €'],
  subtitle: 'In Euro',
  picture: 'bars',
  view: 'picture',
  sources: ['plan', 'plan'],
  notes: ['Nur Pläne.', null, false],
  caption: 'Ämter',
  rows: ROWS,
  columns: [
    { name: 'name', title: 'Amt', kind: 'text', value: ({ name }) => name },
    {
      name: 'ertrag',
      title: 'Ertrag',
      kind: 'euro',
      value: ({ ertrag }) => ertrag,
      gap: 'kein Wert',
      total: 2_000_000,
    },
  ],
  total: { name: 'Zusammen' },
  bars: [{ name: 'Ertrag', role: 'ertrag', value: ({ ertrag }) => ertrag }],
};

it('a figure reads its rows by its columns, each once, and forgets their type', () => {
  const { table, sources, notes } = figure(SPEC);
  expect(cellsOf(table)).toEqual([
    ['Bauamt', 2_000_000],
    ['Sportamt', null],
  ]);
  expect(totalOf(table)).toEqual(['Zusammen', 2_000_000]);
  expect(table.rows[1]?.cells.ertrag?.gap).toBe('kein Wert');
  expect([sources, notes]).toEqual([['plan'], ['Nur Pläne.']]);
});

it('a column is moved or left out in one place: table, file and total follow', () => {
  const [name, ertrag] = SPEC.columns;
  const { table } = figure({
    ...SPEC,
    columns: [name, { name: 'art', title: 'Art', kind: 'text', value: () => 'a' }, ertrag],
  });
  expect(tableCsv(table).split('\r\n').slice(0, 2)).toEqual(['\ufeffname;art;ertrag', 'Bauamt;a;2000000']);
  expect(totalOf(table)).toEqual(['Zusammen', null, 2_000_000]);
});

it('two columns of one name are refused', () => {
  expect(() => figure({ ...SPEC, columns: [...SPEC.columns, ...SPEC.columns.slice(1)] })).toThrow(
    'Tabelle «Ämter»: zwei Spalten heißen «ertrag».',
  );
});

it('the bars of the rows are its picture, drawn for each width at that size', () => {
  for (const width of [328, 840]) expect(markupOf(figure(SPEC), width)).toContain(`width="${width}"`);
  expect(markupOf(figure(SPEC))).toContain('2,0');
  const picture = { draw: (document: Document, width: number) => bars([], { label: '', width, arten: [] }, document) };
  expect(markupOf(figure({ ...SPEC, picture }))).not.toContain('2,0');
  expect(markupOf(figure({ ...SPEC, picture: null }))).toBe('');
});

it('coloured words of a sentence are its legend in the page, and plain words elsewhere', () => {
  expect(plain(SPEC.sentence)).toBe('Erträge < 3 Mio. €');
  expect(sentenceHtml(SPEC.sentence)).toBe('<b class="c-ertrag">Erträge</b> &lt; 3 Mio. €');
});
