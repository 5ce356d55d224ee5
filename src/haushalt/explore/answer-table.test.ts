import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../../tests/fixture-city/states.ts';
import { answerTable } from './answer-table.ts';
import type { Answer } from './sql.ts';
import { defaultState, type State } from './state.ts';

const answer = (g1: string, jahr: number, wert: number, g2: string | null = null): Answer => ({
  g1,
  g1_name: `Name ${g1}`,
  g1_ziel: g1,
  g2,
  g2_name: g2 && `Name ${g2}`,
  g2_ziel: g2,
  jahr,
  wert,
});

const state = (more: Partial<State> = {}): State => ({ ...defaultState(OPTIONS), jahre: [2029, 2030], ...more });

const ANSWERS = [
  answer('11', 2029, 10),
  answer('11', 2030, 40.1),
  answer('36', 2029, 30),
  answer('36', 2030, 20.2),
  answer('54', 2030, 5),
];

const names = (model: ReturnType<typeof answerTable>) => model.rows.map((row) => row.cells[0]);

describe('the answer as a table', () => {
  it('has a row a group and a column a year; a group without a row in a year has 0 there', () => {
    const { columns, rows } = answerTable(ANSWERS, state());
    expect(columns.map(({ name }) => name)).toEqual(['produktbereich', 'jahr_2029', 'jahr_2030']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Name 36', 30, 20.2],
      ['Name 11', 10, 40.1],
      ['Name 54', 0, 5],
    ]);
  });

  it('adds up to its total, of which all rows are part', () => {
    expect(answerTable(ANSWERS, state()).total?.cells).toEqual(['Zusammen (3)', 40, expect.closeTo(65.3)]);
  });

  it('is sorted by the first year unless the reader chose otherwise', () => {
    expect(names(answerTable(ANSWERS, state()))).toEqual(['Name 36', 'Name 11', 'Name 54']);
    const by = (column: string, descending: boolean) => names(answerTable(ANSWERS, state(), { column, descending }));
    expect(by('jahr_2030', false)).toEqual(['Name 54', 'Name 36', 'Name 11']);
    expect(by('produktbereich', true)).toEqual(['Name 54', 'Name 36', 'Name 11']);
  });

  it('keeps equal rows in the order of their numbers, whichever way it is sorted', () => {
    const equal = [answer('36', 2029, 1), answer('11', 2029, 1)];
    for (const descending of [true, false])
      expect(names(answerTable(equal, state(), { column: 'jahr_2029', descending }))).toEqual(['Name 11', 'Name 36']);
  });

  it('keeps the rows of two groups apart and names both', () => {
    const two = [answer('11', 2029, 1, '50'), answer('11', 2029, 2, '53'), answer('36', 2029, 3, '50')];
    const { rows, columns, total } = answerTable(two, state({ untergruppe: 'kontengruppe', jahre: [2029] }));
    expect(columns.map(({ title }) => title)).toEqual(['Produktbereich', 'Kontengruppe', '2029']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Name 36', 'Name 50 (50)', 3],
      ['Name 11', 'Name 53 (53)', 2],
      ['Name 11', 'Name 50 (50)', 1],
    ]);
    expect(total?.cells).toEqual(['Zusammen (3)', '', 6]);
  });

  it('leads to the pages of the groups', () => {
    expect(answerTable(ANSWERS, state()).rows[0]?.href).toBe('/haushalt/bereich/36/');
  });

  it('says what is measured, in which unit, and whether internal charging is in it', () => {
    expect(answerTable(ANSWERS, state()).caption).toBe('Aufwand in Euro, ohne interne Verrechnung');
    expect(answerTable([], state({ groesse: 'ergebnis', einheit: 'je-einwohner', intern: true })).caption).toBe(
      'Ertrag − Aufwand in Euro je Einwohner, mit interner Verrechnung',
    );
  });

  it('writes each unit in its own form', () => {
    const kind = (einheit: State['einheit']) => answerTable(ANSWERS, state({ einheit })).columns.at(-1)?.kind;
    expect((['euro', 'je-einwohner', 'anteil'] as const).map(kind)).toEqual(['euro', 'head', 'share']);
  });

  it('is an empty table when nothing was found', () => {
    expect(answerTable([], state())).toMatchObject({ rows: [], total: { cells: ['Zusammen (0)', 0, 0] } });
  });
});
