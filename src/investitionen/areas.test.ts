import { describe, expect, it } from 'vitest';
import type { Budget } from '../budget/budget.ts';
import type { StructureLevel } from '../budget/entries.ts';
import { keysOf } from '../budget/keys.ts';
import { partNamed } from '../budget/part.ts';
import { treeOf } from '../budget/tree.ts';
import { areaOf } from './areas.ts';

const LEVELS = [
  { ebene: 'aufgabenbereich', name: 'Aufgabenbereich', mehrzahl: 'Aufgabenbereiche', pfad: 'bereich', rang: 1 },
  { ebene: 'leistung', name: 'Leistung', mehrzahl: 'Leistungen', pfad: 'leistung', rang: 2 },
].map((level) => ({ ...level, klassifikation: 'aufgabe' as const }));

const entry = (schluessel: string, parent: string | null = null) => ({
  schluessel,
  name: `Eintrag ${schluessel}`,
  kurzname: `Eintrag ${schluessel}`,
  parent,
});

/** A part of a budget whose levels are no others' and which has amounts for some of its entries. */
function budgetOf(teil: string, path: string, numbers: readonly (readonly [ebene: string, nummer: string])[]): Budget {
  const part = partNamed(teil, path);
  const structure: StructureLevel[] = [
    { klassifikation: 'aufgabe', ebene: 'aufgabenbereich', parent: null, entries: [entry('7'), entry('8')] },
    {
      klassifikation: 'aufgabe',
      ebene: 'leistung',
      parent: 'aufgabenbereich',
      entries: [entry('7.1', '7'), entry('8', '8')],
    },
  ];
  const nodes = new Map(
    LEVELS.map(({ ebene }) => [
      ebene,
      new Map(
        numbers
          .filter(([level]) => level === ebene)
          .map(([, nummer]) => [
            nummer,
            {
              kurzname: `Eintrag ${nummer}`,
              href: `/haushalt/${path}${ebene}/${nummer}/`,
              summen: [{ fassung: 'alt' }],
            },
          ]),
      ),
    ]),
  );
  const versions = ['alt', 'neu'].map((fassung) => ({ fassung, name: `Plan ${fassung}` }));
  const keys = keysOf(new Map([['frei', structure]]), part);
  return {
    part,
    keys,
    nodes,
    tree: treeOf([LEVELS]),
    versions,
    fassung: versions[1],
    vergleich: null,
  } as unknown as Budget;
}

const running = budgetOf('ergebnis', '', [
  ['aufgabenbereich', '8'],
  ['leistung', '8'],
]);
const paying = budgetOf('finanz', 'finanz/', [['leistung', '7.1']]);

describe('what a measure belongs to', () => {
  it('is the entry of its number in the tree of tasks, whatever its levels are called; of several the one furthest up', () => {
    expect(areaOf([running], '8')).toEqual({
      kurzname: 'Eintrag 8',
      page: { href: '/haushalt/aufgabenbereich/8/', fassung: 'Plan alt', invests: false },
    });
  });

  it('is looked for in the other parts where the leading one has no amount for it', () => {
    expect(areaOf([running, paying], '7.1')).toEqual({
      kurzname: 'Eintrag 7.1',
      page: { href: '/haushalt/finanz/leistung/7.1/', fassung: 'Plan alt', invests: true },
    });
  });

  it('goes by the word of the top level and its number where no part has an amount for it', () => {
    expect(areaOf([running, paying], '7')).toEqual({ kurzname: 'Aufgabenbereich 7', page: null });
  });
});
