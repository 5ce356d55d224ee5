import { expect, it } from 'vitest';
import { budgetOf, NEU, node, summe } from '../../tests/fixture-city/budget.ts';
import type { Node } from '../budget/nodes.ts';
import { partNamed } from '../budget/part.ts';
import type { Summe } from '../budget/queries.ts';
import { notesOf, otherDirection } from './level-notes.ts';

/** The charts of accounts are published with the data, which a unit test has not. */
const paysNobody = async (): Promise<boolean> => false;

const notes = async (of: Node): Promise<string> => {
  const budget = budgetOf([]);
  const nodes = new Map([...budget.nodes, [of.ebene, new Map([[of.schluessel, of]])] as const]);
  return (await notesOf({ ...budget, nodes }, of, paysNobody)).join(' ').replaceAll('\u00a0', ' ');
};

const area = (more: Partial<Summe>) => notes(node('36', [summe(NEU, more)], { ebene: 'produktbereich' }));

it('what is taken off is said, with the sum as it would be without it', async () => {
  expect(await area({ aufwand: 700, aufwand_abzug: -300 })).toBe(
    'Im Aufwand 2030 sind Abzüge von 300 € enthalten, also Konten mit negativem Betrag; ohne sie wären es 1.000 €.',
  );
  expect(await area({ ertrag: 5, ertrag_abzug: -1 })).toContain('Im Ertrag 2030');
  expect(await area({ aufwand: 700, ertrag: 5 })).toBe('');
});

it('what is taken off is said in the words of the part', async () => {
  const row = summe(NEU, { ertrag: 5, ertrag_abzug: -1, aufwand: 7, aufwand_abzug: -2 });
  const cash = { ...budgetOf([]), part: partNamed('finanz') };
  const said = (await notesOf(cash, node('36', [row], { ebene: 'produktbereich' }), paysNobody)).join(' ');
  expect(said).toContain('In den Einzahlungen 2030 sind Abzüge');
  expect(said).toContain('In den Auszahlungen 2030 sind Abzüge');
});

it('internal charging is said where there is some', async () => {
  expect(await area({ aufwand: 1, aufwand_intern: 50_000.25 })).toContain('50.000,25 € Aufwand');
});

it('internal charging is said of a group of accounts that holds some beside other amounts, not of one that is nothing else', async () => {
  const group = (more: Partial<Summe>) => notes(node('1', [summe(NEU, more)], { ebene: 'kontengruppe' }));
  expect(await group({ ertrag: 7, ertrag_intern: 50_000.25 })).toBe(
    'Dazu kommt 2030 interne Verrechnung mit anderen Teilen der Verwaltung: 50.000,25 € Ertrag. Sie ist in den Beträgen oben nicht enthalten.',
  );
  expect(await group({ ertrag_intern: 50_000.25 })).toBe('');
});

it('a group of accounts with both directions tells of the one that its page does not show', () => {
  const both = node('5', [summe(NEU, { ertrag: 3, aufwand: 7 })], { ebene: 'kontengruppe' });
  expect(otherDirection(budgetOf([]), both)?.replaceAll('\u00a0', ' ')).toBe(
    'Hier sind auch Aufwendungen gebucht, 2030 7 €. Beträge und Bilder dieser Seite sind die Erträge; im Haushalt nach Art stehen beide.',
  );
  const one = node('5', [summe(NEU, { aufwand: 7 })], { ebene: 'kontengruppe' });
  expect(otherDirection(budgetOf([]), one)).toBeNull();
});
