import { expect, it } from 'vitest';
import { NEU, node, summe } from '../../../tests/fixture-city/budget.ts';
import { partNamed } from '../../budget/part.ts';
import { anchorIn } from './addresses.ts';

const ERGEBNIS = partNamed('ergebnis');
const FIELDS = ['ertrag', 'aufwand', 'ertrag_intern', 'aufwand_intern'] as const;
const anchors = (of?: ReturnType<typeof node>) => FIELDS.map((field) => anchorIn(ERGEBNIS, of, field, 'konto-pachten'));

it('what is booked in both directions has an anchor of its own in each, the one that its page is about the plain one', () => {
  const both = node('pachten', [summe(NEU, { ertrag: 1, aufwand: 2 })], { ebene: 'konto' });
  const out = node('pachten', [summe(NEU, { aufwand: 2 })], { ebene: 'konto' });
  expect(anchors(both)).toEqual([
    ...['konto-pachten', 'aufwand-konto-pachten', 'ertrag-intern-konto-pachten', 'aufwand-intern-konto-pachten'],
  ]);
  expect(anchors(out)[1]).toBe('konto-pachten');
  for (const one of [both, out]) expect(new Set(anchors(one)).size).toBe(FIELDS.length);
  expect(new Set(anchors(undefined))).toEqual(new Set(['konto-pachten']));
});
