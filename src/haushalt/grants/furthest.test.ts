import { expect, it } from 'vitest';
import type { Zuwendung } from '../../budget/grants.ts';
import { allStates, furthest } from './furthest.ts';

const GRANT = {
  empfaenger: 'A',
  kennung: null,
  zweck: 'Betrieb',
  jahr: 2030,
  stand: 'gezahlt',
  betrag: 1,
  liste: 'Sport',
};
const grant = (other: Partial<Zuwendung>): Zuwendung => ({ ...GRANT, ...other }) as Zuwendung;

const told = (rows: Parameters<typeof furthest>[0]) =>
  furthest(rows).map(({ stand, betrag, earlier }) => [stand, betrag, ...earlier.keys()].join(' '));

it('a grant of a list stands once, as far as it has come, with what was said before', () => {
  const asked = grant({ stand: 'beantragt', betrag: 12 });
  const paid = grant({ stand: 'gezahlt', betrag: 9 });
  const other = grant({ stand: 'bewilligt', betrag: 5, zweck: 'Fest' });
  expect(told([asked, paid, other])).toEqual(['gezahlt 9 beantragt', 'bewilligt 5']);
  expect(allStates(furthest([asked, paid]))).toEqual([paid, asked]);
});

it('single finds, and two of one state, stay apart', () => {
  const find = grant({ liste: null, stand: 'geplant' });
  expect(told([find, { ...find, stand: 'gezahlt' }])).toEqual(['geplant 1', 'gezahlt 1']);
  expect(told([grant({ betrag: 2 }), grant({ betrag: 3 })])).toEqual(['gezahlt 2', 'gezahlt 3']);
});
