import { expect, it } from 'vitest';
import type { Budget } from '../../budget/budget.ts';
import type { Zuwendung } from '../../budget/grants.ts';
import type { Node } from '../../budget/nodes.ts';
import { knownShare } from './known-share.ts';

const selected = { jahr: 2030, wertart: 'ansatz', fassung: { fassung: 'plan' } };
const node = {
  summen: [{ jahr: 2030, wertart: 'ansatz', fassung: 'plan', aufwand: 1000, aufwand_positionen: 1, aufwand_leer: 0 }],
} as unknown as Node;
const grant = (empfaenger: string, stand: Zuwendung['stand'], betrag: number, liste = 'Sport') =>
  ({ empfaenger, zweck: 'Betrieb', jahr: 2030, wertart: 'ansatz', stand, betrag, liste }) as Zuwendung;
const known = (...rows: Zuwendung[]) => knownShare({ selected } as unknown as Budget, node, rows)?.bekannt ?? null;

it('counts each grant once, as far as it has come', () => {
  expect(
    known(
      grant('A', 'beantragt', 90),
      grant('A', 'geplant', 70),
      grant('A', 'bewilligt', 60),
      grant('B', 'geplant', 5),
    ),
  ).toBe(65);
});

it('never adds lists, which may name the same money', () => {
  expect(
    known(grant('A', 'geplant', 70, 'Sport'), grant('A', 'geplant', 70, 'Alle'), grant('B', 'geplant', 5, 'Alle')),
  ).toBe(75);
});

it('says nothing of what is only asked for, or of more than the entry spends', () => {
  expect(known(grant('A', 'beantragt', 90))).toBeNull();
  expect(known(grant('A', 'geplant', 1001))).toBeNull();
});
