import { expect, it } from 'vitest';
import { ALT, BEFORE, budgetOf, NEU, NOW, summe } from '../../../tests/fixture-city/budget.ts';
import { withInternalHtml } from './with-internal.ts';

const TOTAL = [summe(NEU, { ertrag: 7, aufwand: 9 }), summe(ALT, { ertrag: 6, aufwand: 8 })];

it('the sums of the file are told without and with internal charging where a chart says what it is', () => {
  const html = withInternalHtml(budgetOf([]), TOTAL, [BEFORE, NOW]);
  expect(html).toContain('ohne interne Verrechnung');
  expect(html).toContain('Ertrag − Aufwand mit interner Verrechnung, in Euro');
});

it('where no chart says it, nothing is told to be without it or with it', () => {
  const versions = [ALT, NEU].map((version) => ({ ...version, intern_bekannt: 0 as const }));
  const html = withInternalHtml({ ...budgetOf([]), versions }, TOTAL, [BEFORE, NOW]);
  expect(html).not.toMatch(/(ohne|mit) interner? Verrechnung/i);
  expect(html).toContain('Ertrag − Aufwand, alle Beträge der Datei, in Euro');
});
