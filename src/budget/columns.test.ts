import { describe, expect, it } from 'vitest';
import { NEU } from '../../tests/fixture-city/budget.ts';
import {
  arrange,
  type ColumnKey,
  choose,
  madeFor,
  newestPlanOf,
  partialColumns,
  resultOf,
  shownFirst,
} from './columns.ts';
import type { Fassung } from './descriptions.ts';

const version = (fassung: string, status: string, stand: string | null = null): Fassung => ({
  ...NEU,
  fassung,
  name: fassung,
  status,
  stand,
});
const row = (fassung: string, jahr: number, wertart: string): ColumnKey => ({ fassung, jahr, wertart });

const VERSIONS = [
  version('result-2028', 'festgestellt', '2029-10'),
  version('nachtrag-2030', 'nachtrag', '2030-06'),
  version('plan-2030', 'beschlossen', '2029-12'),
  version('draft-2030', 'entwurf', '2029-09'),
  version('plan-2028', 'beschlossen', '2027-12'),
];
const ROWS = [
  row('plan-2028', 2028, 'ansatz'),
  row('plan-2028', 2029, 'planung'),
  row('result-2028', 2028, 'ergebnis'),
  ...['draft-2030', 'plan-2030'].flatMap((id) => [row(id, 2031, 'planung'), row(id, 2030, 'ansatz')]),
  row('plan-2030', 2028, 'ergebnis'),
  row('nachtrag-2030', 2030, 'ansatz'),
];

describe('versions', () => {
  const { versions, columns } = arrange(VERSIONS, ROWS);
  const ids = (all: readonly Fassung[]) => all.map(({ fassung }) => fassung);

  it('stand in the order in which they came about, each with its years; one without amounts is none', () => {
    expect(ids(versions)).toEqual(['plan-2028', 'result-2028', 'draft-2030', 'plan-2030', 'nachtrag-2030']);
    expect(columns.filter(({ fassung }) => fassung.fassung === 'plan-2030').map(({ jahr }) => jahr)).toEqual([
      2028, 2030, 2031,
    ]);
    expect(ids(arrange([...VERSIONS, version('empty', 'entwurf')], ROWS).versions)).not.toContain('empty');
  });

  it('are made for the year of their last Ansatz, or for the last year that they have', () => {
    expect(madeFor([row('a', 2029, 'ansatz'), row('a', 2030, 'ansatz'), row('a', 2033, 'planung')])).toBe(2030);
    expect(madeFor([row('a', 2027, 'ergebnis'), row('a', 2028, 'ergebnis')])).toBe(2028);
    expect(madeFor([])).toBeUndefined();
  });

  it('know of a year the newest plan and what came of it', () => {
    expect(newestPlanOf(columns, 2030)?.fassung.fassung).toBe('nachtrag-2030');
    expect([resultOf(columns, 2028)?.fassung.fassung, resultOf(columns, 2030)]).toEqual(['plan-2030', undefined]);
  });

  it('are told by the newest plan and held against the one before it, unless the site says otherwise', () => {
    const told = (wish: object) => {
      const { fassung, jahr, vergleich, before } = choose(versions, columns, wish);
      return [fassung.fassung, jahr, vergleich?.fassung, before?.fassung.fassung];
    };
    expect(told({})).toEqual(['nachtrag-2030', 2030, 'plan-2030', 'plan-2030']);
    expect(told({ fassung: 'plan-2030' })).toEqual(['plan-2030', 2030, 'draft-2030', 'draft-2030']);
    expect(told({ fassung: 'plan-2030', vergleichsfassung: null })).toEqual(['plan-2030', 2030, undefined, undefined]);
    expect(told({ fassung: 'result-2028' })).toEqual(['result-2028', 2028, 'plan-2028', undefined]);
  });

  it('are not told by what somebody expects meanwhile: that is no plan, and nothing is held against it', () => {
    const expected = version('prognose-2030', 'nicht angegeben', '2030-10');
    const all = arrange([...VERSIONS, expected], [...ROWS, row('prognose-2030', 2030, 'prognose')]);
    expect(ids(all.versions).at(-1)).toBe('prognose-2030');
    const { fassung, before } = choose(all.versions, all.columns, {});
    expect([fassung.fassung, before?.fassung.fassung]).toEqual(['nachtrag-2030', 'plan-2030']);
    expect(newestPlanOf(all.columns, 2030)?.fassung.fassung).toBe('nachtrag-2030');
    const next = [...all.versions, version('plan-2031', 'beschlossen', '2030-12')];
    const later = arrange(next, [...ROWS, row('prognose-2030', 2031, 'prognose'), row('plan-2031', 2031, 'ansatz')]);
    expect(choose(later.versions, later.columns, {}).vergleich?.fassung).toBe('plan-2030');
  });

  it('that speak of few areas are neither told nor held against anything, unless the site names them', () => {
    const area = (fassung: string, wertart: string, areas: string) =>
      [...areas].map((one) => ({ struktur: 'muster', fassung, jahr: 2030, wertart, area: one }));
    const isPartial = partialColumns([
      ...area('draft-2030', 'ansatz', '123'),
      ...area('plan-2030', 'ansatz', '1235'),
      ...area('nachtrag-2030', 'ansatz', '1'),
      ...area('nachtrag-2030', 'ergebnis', '12'),
    ]);
    const all = arrange(VERSIONS, [...ROWS, row('nachtrag-2030', 2030, 'ergebnis')], isPartial);
    expect(all.columns.filter(({ partial }) => partial).map(({ key }) => key)).toEqual(['nachtrag-2030_2030']);
    expect(choose(all.versions, all.columns, {}).fassung.fassung).toBe('plan-2030');
    expect(newestPlanOf(all.columns, 2030)?.fassung.fassung).toBe('plan-2030');
    expect(choose(all.versions, all.columns, { fassung: 'nachtrag-2030' }).fassung.fassung).toBe('nachtrag-2030');
  });

  it('stand for a year by the told one, else by the newest plan, else by what is newest', () => {
    const told = choose(versions, columns, { fassung: 'draft-2030' }).selected;
    const shown = (jahr: number) => shownFirst(columns, told, jahr)?.key;
    expect(shown(2030)).toBe('draft-2030_2030');
    expect(shown(2031)).toBe('draft-2030_2031');
    expect(shown(2028)).toBe('plan-2028_2028');
    expect(shownFirst(columns, choose(versions, columns, { fassung: 'plan-2028' }).selected, 2031)?.key).toBe(
      'plan-2030_2031',
    );
    const results = columns.filter(({ wertart }) => wertart === 'ergebnis');
    expect(shownFirst(results, told, 2028)?.key).toBe('plan-2030_2028');
    expect(shown(1999)).toBeUndefined();
  });

  it('that the site names and the data lack are refused', () => {
    expect(() => choose(versions, columns, { fassung: 'plan-1999' })).toThrow('«plan-1999» gibt es in den Daten nicht');
    expect(() => choose(versions, columns, { jahr: 1999 })).toThrow('hat das Jahr 1999 nicht');
    expect(() => choose([], [], {})).toThrow('keine Fassung');
  });
});

it('a plan and a result of one year in one version are two columns with two names', () => {
  const { columns } = arrange([NEU], [row('neu', 2030, 'ergebnis'), row('neu', 2030, 'ansatz')]);
  expect(columns.map(({ wertart, key }) => [wertart, key])).toEqual([
    ['ansatz', 'neu_2030'],
    ['ergebnis', 'neu_2030_ergebnis'],
  ]);
});
