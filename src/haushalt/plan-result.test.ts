import { describe, expect, it } from 'vitest';
import { budgetOf, column, JAHR, NEU, NOW, node, summe } from '../../tests/fixture-city/budget.ts';
import { level } from '../../tests/fixture-city/tree.ts';
import type { Budget } from '../budget/budget.ts';
import type { Summe } from '../budget/queries.ts';
import { plain as textOf } from '../figure/sentence.ts';
import { rowCells, totalOf } from '../figure/testing.ts';
import { columnAnchor } from './herkunft/addresses.ts';
import { deviationsHtml } from './herkunft/deviations.ts';
import { outcomeFigure, outcomeHref, outcomeScope, outcomeSentence, outcomeSides, outcomes } from './plan-result.ts';

const RESULT = { ...column(NEU, JAHR, 'ergebnis'), key: `neu_${JAHR}_ergebnis` };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Expenditure as it was planned and as it came out; null is an empty cell. */
const both = (plan: number | null, ergebnis: number | null) => [
  summe(NEU, plan === null ? { aufwand_leer: 1 } : { aufwand: plan }),
  summe(NEU, { wertart: 'ergebnis', ...(ergebnis === null ? { aufwand_leer: 1 } : { aufwand: ergebnis }) }),
];

function budgetWith(...products: readonly [plan: number | null, ergebnis: number | null][]): Budget {
  const nodes = products.map(([plan, ergebnis], index) => node(String(10001 + index), both(plan, ergebnis)));
  const sum = (at: 0 | 1) => products.reduce((total, product) => total + (product[at] ?? 0), 0);
  return {
    ...budgetOf([]),
    columns: [NOW, RESULT],
    total: both(sum(0), sum(1)),
    nodes: new Map([['produkt', new Map(nodes.map((one) => [one.schluessel, one]))]]),
  };
}

describe('plan against result', () => {
  const budget = budgetWith([100, 130], [50, 20], [7, null], [0, 0]);
  const [outcome] = outcomes(budget);
  if (!outcome) throw new Error('kein Jahr');
  const figure = outcomeFigure(budget, outcome, level('produkt'), 'aufwand');

  it('is there for each year that has both, and not without', () => {
    expect(outcomes(budget).map(({ jahr }) => jahr)).toEqual([JAHR]);
    expect(outcomes(budgetOf([]))).toEqual([]);
    expect(outcomeHref(budget, JAHR)).toBe('/haushalt/plan-und-ergebnis/');
  });

  it('holds both amounts of each entry to the cent, the largest deviation first; what is missing is not taken from', () => {
    expect(figure?.table.rows.map((row) => [row.key, ...rowCells(figure.table, row).slice(1)])).toEqual([
      ['10001', 100, 130, 30, 0.3],
      ['10002', 50, 20, -30, -0.6],
      ['10003', 7, null, null, null],
    ]);
    expect(figure && totalOf(figure.table)?.slice(1, 4)).toEqual([157, 150, -7]);
  });

  it('leads a plan to the plan, a deviation to where it is worked out', () => {
    const [{ cells } = { cells: undefined }] = figure?.table.rows ?? [];
    expect(cells?.plan?.origin).toBe(`/herkunft/haushalt/produkt/10001/#${columnAnchor(outcome.plan)}`);
    expect([cells?.abweichung, cells?.veraenderung].map((cell) => cell?.origin)).toEqual([
      '/herkunft/haushalt/produkt/10001/#rechnung',
      '/herkunft/haushalt/produkt/10001/#rechnung',
    ]);
    const of = (plan: number | null, booked: number | null): string =>
      deviationsHtml(budget, { summen: both(plan, booked), fields: ['aufwand'], whole: false, prefix: '' });
    expect([...of(100, 130).matchAll(/data-zahl="([^"]+)"/g)].map(([, zahl]) => zahl)).toEqual(['30', '0.3']);
    expect([...of(0, 5).matchAll(/data-zahl="([^"]+)"/g)].map(([, zahl]) => zahl)).toEqual(['5']);
    expect([...of(-5, 5).matchAll(/data-zahl="([^"]+)"/g)].map(([, zahl]) => zahl)).toEqual(['10']);
    expect(of(7, null)).toBe('');
  });

  it('says where most more and most less was spent than planned', () => {
    expect(plain(textOf(figure?.sentence ?? ''))).toBe(
      'Aufwand 2030: am meisten mehr bei „Produkt 10001“ (+30 €), am meisten weniger bei „Produkt 10002“ (−30 €)',
    );
  });

  it('is one sentence for the whole', () => {
    const said = (total: Summe[]) => outcomeSentence({ ...budget, total }, 'aufwand', outcome);
    expect(plain(said(both(157, 150)))).toBe('Geplant waren 157 € Aufwand, es wurden 150 €: 7 € weniger.');
    expect(plain(said(both(5, 5)))).toContain('wie geplant');
    expect(plain(said(both(5, null)))).toContain('nennt die Quelle nicht');
    expect(plain(said(both(null, 5)))).toContain('Geplant war kein Betrag, es wurden 5 €');
  });

  it('says which is which where one version holds both, and calls no plan a result', () => {
    const closed = { ...NEU, name: 'Jahresabschluss 2030', status: 'festgestellt' };
    const own = { jahr: JAHR, plan: column(closed), ergebnis: column(closed, JAHR, 'ergebnis') };
    expect(outcomeSides(own)).toBe(
      'Geplant: Ansatz 2030 aus Jahresabschluss 2030 (Plan, wie diese Fassung ihn nennt). Geworden: Ergebnis 2030 aus Jahresabschluss 2030 (festgestelltes Ergebnis).',
    );
    expect(outcomeFigure(budget, own, level('produkt'), 'aufwand')?.subtitle).toContain(
      ': Ergebnis 2030 (Jahresabschluss 2030) minus Ansatz 2030 (Jahresabschluss 2030).',
    );
  });

  it('is not there where a year was only expected, and claims nothing of internal charging that one of both does not know', () => {
    expect(outcomes({ ...budget, columns: [column(NEU, JAHR, 'prognose'), RESULT] })).toEqual([]);
    const unknown = { ...RESULT, fassung: { ...NEU, name: 'Abschluss', intern_bekannt: 0 as const } };
    expect(outcomeScope({ ...outcome, ergebnis: unknown })).toContain('nicht bekannt ist sie in „Abschluss“');
    expect(outcomeScope(outcome)).toBe('ohne interne Verrechnung');
  });

  it('is nothing for a level without amounts in either', () => {
    expect(outcomeFigure(budget, outcome, level('konto'), 'aufwand')).toBeNull();
  });
});
