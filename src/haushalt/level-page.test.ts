import { expect, it } from 'vitest';
import { ALT, budgetOf, NEU, node, summe } from '../../tests/fixture-city/budget.ts';
import { onlyBefore } from './level-page.ts';

const third = { ...ALT, fassung: 'dritte', name: 'Plan 2028' };

it('an entry that the told structure does not have is said to be in the versions that book on it, not in all of its structure', () => {
  const budget = { ...budgetOf([]), versions: [third, ALT, NEU] };
  expect(onlyBefore(budget, node('1', [summe(ALT, { aufwand: 5 })]))).toBe(' · nur in: Plan 2029');
  expect(onlyBefore(budget, node('1', [summe(third), summe(ALT, { aufwand: 5 })]))).toBe(
    ' · nur in: Plan 2028 und Plan 2029',
  );
});
