import { expect, it } from 'vitest';
import { budgetOf, NEU, summe } from '../../tests/fixture-city/budget.ts';
import type { Summe } from '../budget/queries.ts';
import { reconciliation } from './overview.ts';

const said = (more: Partial<Summe>): string =>
  reconciliation({ ...budgetOf([]), total: [summe(NEU, { ertrag: 20, aufwand: 30, ...more })] }).replaceAll(
    '\u00a0',
    ' ',
  );

it('the totals of the file are told with what parts of the administration charge each other', () => {
  expect(said({})).toBe('In der Datei stehen 20 € Ertrag und 30 € Aufwand.');
  expect(said({ ertrag_intern: 5, aufwand_intern: 5 })).toBe(
    'In der Datei stehen 25 € Ertrag und 35 € Aufwand. Darin sind 5 €, die sich Teile der Verwaltung gegenseitig berechnen; ohne sie sind es 20 € und 30 €.',
  );
});

it('where a file books more of it on one side than on the other, both are told', () => {
  expect(said({ ertrag_intern: 5, aufwand_intern: 7 })).toContain('Darin sind 5 € Ertrag und 7 € Aufwand, die sich');
  expect(said({ aufwand_intern: 7 })).toContain('Darin sind 0 € Ertrag und 7 € Aufwand, die sich');
});
