import { describe, expect, it } from 'vitest';
import { fassung } from '../../tests/fixture-city/plan.ts';
import { TREE } from '../../tests/fixture-city/tree.ts';
import { partsOf } from '../budget/part.ts';
import { treeFrom } from '../budget/tree.ts';
import { type Held, missingOf } from './missing.ts';

const column = (jahr: number, wertart = 'ansatz', status = 'beschlossen') => ({
  fassung: fassung(`plan-${status}`, 'Plan', { status }),
  jahr,
  wertart,
  key: `${jahr}-${wertart}`,
});
const held = (columns: Held['columns'], teile = ['ergebnis', 'finanz'], tree: Held['tree'] = TREE): Held => ({
  columns,
  parts: partsOf(teile),
  selected: columns[0] as Held['selected'],
  tree,
});
const WHOLE = [column(2030), column(2030, 'ergebnis', 'festgestellt')];

describe('what is missing of a budget', () => {
  it('is nothing where plan, result and both parts are there', () => {
    expect(missingOf(held(WHOLE), [2030], 2030)).toEqual([]);
  });

  it('is the decided plan of a draft, until it comes', () => {
    const draft = column(2030, 'ansatz', 'entwurf');
    const other = column(2030, 'ergebnis', 'festgestellt');
    expect(missingOf(held([draft, other]), [], null)).toEqual(['der beschlossene Haushalt 2030']);
    expect(missingOf(held([draft, other, column(2030)]), [], null)).toEqual([]);
  });

  it('are the plans of years that have headline figures only, a forecast of an older plan is none', () => {
    const columns = [...WHOLE, column(2031, 'planung')];
    expect(missingOf(held(columns), [2029, 2033], null)).toEqual([
      'die Haushalte 2031 bis 2033 bis zu den Konten: dazu nur einzelne veröffentlichte Zahlen',
    ]);
    expect(missingOf(held(columns, ['ergebnis', 'finanz'], treeFrom([])), [2031], null)).toEqual([
      'der Haushalt 2031: dazu nur einzelne veröffentlichte Zahlen',
    ]);
  });

  it('are results: all of them, or those of planned years that are over', () => {
    expect(missingOf(held([column(2030)]), [], null)).toEqual([
      'was am Ende wirklich eingenommen und ausgegeben wurde, je Produkt',
    ]);
    const columns = [column(2028, 'ergebnis', 'festgestellt'), column(2029), column(2030)];
    expect(missingOf(held(columns), [], 2029)).toEqual([
      'was 2029 wirklich eingenommen und ausgegeben wurde, je Produkt',
    ]);
    expect(missingOf(held(columns), [], null)).toEqual([]);
  });

  it('is the part that is planned beside the one that is there', () => {
    expect(missingOf(held(WHOLE, ['ergebnis']), [], null)).toEqual([
      'der Finanzhaushalt mit Einzahlungen und Auszahlungen',
    ]);
    expect(missingOf(held(WHOLE, ['vermoegen']), [], null)).toEqual([
      'der Verwaltungshaushalt mit Einnahmen und Ausgaben',
    ]);
  });
});
