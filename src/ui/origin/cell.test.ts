import { expect, it } from 'vitest';
import { shownWithCell } from './cell.ts';

const cell = (text: string) => ({ datei: 'ort/werte.csv', satz: 7, spalte: 'wert', text });

it.each([
  ['175.710', '175710'],
  ['6.321.500 €', '6321500'],
  ['8,09 €', '8.09'],
])('%s is not said again as %s, which stands there for machines', (shown, text) => {
  expect(shownWithCell(shown, cell(text))).toMatch(/<small hidden>\[.*\]<\/small>$/);
});

it('a rounded number has its cell beside it', () => {
  expect(shownWithCell('8 €', cell('8.09'))).toMatch(/^8 € <small>\[<b .*>8\.09<\/b>\]<\/small>$/);
});
