import { expect, it } from 'vitest';
import { NEU, node, summe } from '../../tests/fixture-city/budget.ts';
import type { Summe } from '../budget/queries.ts';
import { inDirection, wholeLine } from './lines.ts';

const group = (nummer: string, more: Partial<Summe>) =>
  wholeLine(node(nummer, [summe(NEU, more)], { ebene: 'kontengruppe' }));

it('a group of accounts is a line of each direction that it has amounts in, so that lists add up to the whole', () => {
  const lines = [group('30', { ertrag: 5 }), group('40', { aufwand: 6 }), group('5', { ertrag: 3, aufwand: 7 })];
  const keys = (field: 'ertrag' | 'aufwand') => inDirection(lines, field).map(({ key }) => key);
  expect([keys('ertrag'), keys('aufwand')]).toEqual([
    ['30', '5'],
    ['40', '5'],
  ]);
});

it('what is internal charging alone, or has no amount, is a line as before', () => {
  const lines = [group('48', { ertrag_intern: 5 }), group('99', { aufwand_leer: 1 })];
  expect(inDirection(lines, 'ertrag')).toEqual([]);
  expect(inDirection(lines, 'aufwand').map(({ key }) => key)).toEqual(['99']);
});
