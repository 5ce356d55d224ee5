import { expect, it } from 'vitest';
import { buildDocument } from '../charts/document.ts';
import { foldOf } from './fold.ts';
import { type Table, table } from './table.ts';
import { renderTable } from './table-html.ts';

const list = (amounts: readonly (number | null)[], by = 'betrag'): Table =>
  table({
    caption: 'Konten',
    rows: amounts.map((betrag, at) => ({ name: `Konto ${at}`, betrag })),
    row: { id: ({ name }) => name.replace(' ', '-') },
    columns: [
      { name: 'name', title: 'Konto', kind: 'text', value: ({ name }) => name },
      { name: 'betrag', title: 'Euro', kind: 'euro', value: ({ betrag }) => betrag },
    ],
    bars: [{ name: 'Euro', role: 'aufwand', value: ({ betrag }) => betrag }],
    fold: { name: 'kleinere Konten', by },
  });

const falling = (count: number): number[] => Array.from({ length: count }, (_, at) => (count - at) * 1000);

it('of a long list the largest rows stand open, the others behind their sum', () => {
  const folded = foldOf(list(falling(14)));
  expect(folded?.open).toHaveLength(10);
  expect(folded?.small.map(({ id }) => id)).toEqual(['Konto-10', 'Konto-11', 'Konto-12', 'Konto-13']);
  expect(folded?.words.replaceAll('\u00a0', ' ')).toBe('4 kleinere Konten, zusammen 10.000 €');
});

it('what has no amount is counted apart from what is added up', () => {
  const words = (gaps: number[], more: number) =>
    foldOf(list([...falling(10 + more), ...gaps.map(() => null)]))?.words.replaceAll('\u00a0', ' ');
  expect(words([0, 0, 0], 2)).toBe('2 kleinere Konten, zusammen 3.000 €; 3 ohne Betrag');
  expect(words([0, 0, 0, 0], 0)).toBe('4 kleinere Konten ohne Betrag');
});

it('a short list is whole, and so is one that takes something off: that is not small', () => {
  expect(foldOf(list(falling(13)))).toBeNull();
  expect(foldOf(list([...falling(20), -5_000_000]))).toBeNull();
  expect(foldOf({ ...list(falling(20)), fold: undefined })).toBeNull();
});

it('all rows are in the table, and the switch between them is none of them', () => {
  const host = buildDocument().createElement('div');
  host.innerHTML = renderTable(list(falling(15)));
  expect(host.querySelectorAll('tbody:not(.more) > tr')).toHaveLength(15);
  expect(host.querySelectorAll('.more td')).toHaveLength(1);
  // name, bar, amount
  expect(host.querySelector('.more td')?.getAttribute('colspan')).toBe('3');
});
