import { expect, it } from 'vitest';
import type { Line } from '../../ui/origin/line.ts';
import { headlinesOf } from './headlines.ts';

const line = (zahl: number | null, more: Partial<Line> = {}): Line => ({
  name: 'Musterstadt',
  zahl,
  shown: `${zahl} €`,
  ground: { art: 'fehlt', grund: '' },
  ...more,
});
const of = (...lines: Line[]) =>
  headlinesOf(
    [
      { id: 'r-2', lines: [line(9)] },
      { id: 'r-1', lines },
    ],
    '1',
    new Set(['Betrag']),
  );

it('are each number of the home city, also two of one year, and not the amount behind them', () => {
  expect(of(line(30, { note: 'zum Start' }), line(42), line(7, { name: 'Betrag' }), line(null))).toEqual([
    { title: 'Musterstadt; zum Start', value: '30 €' },
    { title: 'Musterstadt', value: '42 €' },
  ]);
});

it('show a formula with its numbers', () => {
  const inputs = [
    { name: 'a', wert: 6, shown: '6 €', from: 'x' },
    { name: 'b', wert: 3, shown: '3', from: 'x' },
  ];
  const ground = { art: 'formel', formel: 'a / b', worte: '{a} ÷ {b}', inputs } as const;
  expect(of(line(2, { ground }))).toEqual([{ title: 'Musterstadt', value: '2 €', formula: '6 € ÷ 3' }]);
});

it('are none where there is no number, or many', () => {
  expect(of(line(null))).toEqual([]);
  expect(headlinesOf([], '1', new Set())).toEqual([]);
  expect(of(line(1), line(2), line(3), line(4))).toEqual([]);
});

it('repeat no long remark and no name of a series, which stand in the table below', () => {
  const note = 'Ansatz; Reihe: muster-2030; weitere Bereiche fehlen in unserem Auszug dieser Quelle';
  expect(of(line(30, { note }))).toEqual([{ title: 'Musterstadt; Ansatz', value: '30 €' }]);
});

it('are none where two numbers would have the same title', () => {
  expect(of(line(30, { note: 'Reihe: zeitung' }), line(42, { note: 'Reihe: statistik' }))).toEqual([]);
});
