import { expect, it } from 'vitest';
import { isToldBeside } from './elsewhere.ts';
import { partNamed } from './part.ts';

it('amounts that others publish stand beside the part that leads, never beside payments; other figures beside any', () => {
  const [leading, payments] = [{ part: partNamed('ergebnis') }, { part: partNamed('finanz', 'finanz/') }];
  expect(isToldBeside(leading, { groesse: 'aufwand' })).toBe(true);
  expect(isToldBeside(payments, { groesse: 'aufwand' })).toBe(false);
  expect(isToldBeside(payments, { groesse: null })).toBe(true);
});
