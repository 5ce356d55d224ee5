import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../../tests/fixture-city/states.ts';
import { buildDocument } from '../../charts/document.ts';
import { tableCsv } from '../../figure/csv.ts';
import { cellsOf, totalOf } from '../../figure/testing.ts';
import { answerTable } from './answer-table.ts';
import { rehearse } from './draw-answer.ts';
import type { Answer } from './sql.ts';
import { defaultState, type State } from './state.ts';

const answer = (g1: string, jahr: number, wert: number, g2: string | null = null): Answer => ({
  g1,
  g1_name: `Name ${g1}`,
  g1_ziel: g1,
  g2,
  g2_name: g2 && `Name ${g2}`,
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

const PLAN = { ...OPTIONS, fassung: 'Plan 2030' };

const names = (model: ReturnType<typeof answerTable>) => cellsOf(model).map(([name]) => name);

describe('the answer as a table', () => {
  it('has a row a group and a column a year; a group without a row in a year has 0 there', () => {
    const table = answerTable(ANSWERS, state(), PLAN);
    expect(table.columns.map(({ name }) => name)).toEqual(['produktbereich', 'jahr_2029', 'jahr_2030']);
    expect(cellsOf(table)).toEqual([
      ['Name 36', 30, 20.2],
      ['Name 11', 10, 40.1],
      ['Name 54', 0, 5],
    ]);
  });

  it('adds up to its total, of which all rows are part', () => {
    expect(totalOf(answerTable(ANSWERS, state(), PLAN))).toEqual(['Zusammen (3)', 40, expect.closeTo(65.3)]);
  });

  it('is sorted by the first year unless the reader chose otherwise', () => {
    expect(names(answerTable(ANSWERS, state(), PLAN))).toEqual(['Name 36', 'Name 11', 'Name 54']);
    const by = (column: string, descending: boolean) =>
      names(answerTable(ANSWERS, state(), PLAN, { column, descending }));
    expect(by('jahr_2030', false)).toEqual(['Name 54', 'Name 36', 'Name 11']);
    expect(by('produktbereich', true)).toEqual(['Name 54', 'Name 36', 'Name 11']);
  });

  it('keeps equal rows in the order of their numbers, whichever way it is sorted', () => {
    const equal = [answer('36', 2029, 1), answer('11', 2029, 1)];
    for (const descending of [true, false])
      expect(names(answerTable(equal, state(), PLAN, { column: 'jahr_2029', descending }))).toEqual([
        'Name 11',
        'Name 36',
      ]);
  });

  it('keeps the rows of two groups apart and names both', () => {
    const two = [answer('11', 2029, 1, '50'), answer('11', 2029, 2, '53'), answer('36', 2029, 3, '50')];
    const table = answerTable(two, state({ untergruppe: 'kontengruppe', jahre: [2029] }), PLAN);
    expect(table.columns.map(({ title }) => title)).toEqual(['Produktbereich', 'Kontengruppe', '2029']);
    expect(cellsOf(table)).toEqual([
      ['Name 36', 'Name 50 (50)', 3],
      ['Name 11', 'Name 53 (53)', 2],
      ['Name 11', 'Name 50 (50)', 1],
    ]);
    expect(totalOf(table)).toEqual(['Zusammen (3)', '', 6]);
  });

  it('leads to the pages of the groups, an only sub-product to that of its product', () => {
    expect(answerTable(ANSWERS, state(), PLAN).rows[0]?.href).toBe('/haushalt/bereich/36/');
    const parts = [answer('3650202', 2029, 2), { ...answer('1110100', 2029, 1), g1_ziel: '11101' }];
    const { rows } = answerTable(parts, state({ gruppe: 'unterprodukt' }), PLAN);
    expect(rows.map(({ href }) => href)).toEqual(['/haushalt/unterprodukt/3650202/', '/haushalt/produkt/11101/']);
  });

  it('says what is measured, in which unit and version, and whether internal charging is in it', () => {
    const caption = (more: Partial<State>) => answerTable([], state(more), PLAN).caption;
    expect(caption({})).toBe('Aufwand in Euro, Plan 2030, ohne interne Verrechnung');
    expect(caption({ groesse: 'ergebnis', einheit: 'je-einwohner', intern: true })).toBe(
      'Ertrag − Aufwand in Euro je Einwohner, Plan 2030, mit interner Verrechnung',
    );
  });

  it('claims nothing of internal charging in a version of which nobody knows it', () => {
    const umfang = { ohne: 'alle Beträge der Datei', mit: 'alle Beträge der Datei' };
    const unknown = { ...PLAN, fassungen: PLAN.fassungen.map((one) => ({ ...one, umfang })) };
    for (const intern of [false, true])
      expect(answerTable([], state({ intern }), unknown).caption).toBe(
        'Aufwand in Euro, Plan 2030, alle Beträge der Datei',
      );
  });

  it('names its filters, so that no part is taken for the whole', () => {
    const nur = { produktbereich: '36', fachbereich: '20', kontengruppe: '50', konto: '5012000' };
    const filters = { nur, text: 'Kita' };
    expect(answerTable([], state(filters), PLAN).caption).toMatch(
      /\. Nur: Produktbereich 36, Fachbereich 20, Kontengruppe 50, Konto 5012000, Namen mit „Kita“$/,
    );
  });

  it('takes numbers, version and filters along into the file', () => {
    const csv = tableCsv(answerTable(ANSWERS, state({ text: 'a;"b"' }), PLAN));
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ';', skipEmptyLines: true });
    expect(data.map(({ schluessel }) => schluessel)).toEqual(['36', '11', '54', '']);
    expect(new Set(data.map(({ fassung }) => fassung))).toEqual(new Set(['musterplan-2030']));
    expect(new Set(data.map(({ auswahl }) => auswahl))).toEqual(
      new Set(['Aufwand in Euro, Plan 2030, ohne interne Verrechnung. Nur: Namen mit „a;"b"“']),
    );
  });

  it('writes each unit in its own form', () => {
    const kind = (einheit: State['einheit']) => answerTable(ANSWERS, state({ einheit }), PLAN).columns.at(-1)?.kind;
    expect((['euro', 'je-einwohner', 'anteil'] as const).map(kind)).toEqual(['euro', 'head', 'share']);
  });

  it('is an empty table when nothing was found', () => {
    const empty = answerTable([], state(), PLAN);
    expect(empty.rows).toEqual([]);
    expect(totalOf(empty)).toEqual(['Zusammen (0)', null, null]);
  });

  it.each([{}, { untergruppe: 'konto' }, { einheit: 'anteil', jahre: [2030] }] as const)(
    'is rehearsed with picture and table while the engine comes: %o',
    (more) => {
      const { picture, table } = rehearse(state(more), OPTIONS, buildDocument());
      expect(picture).toContain('<title');
      expect(table).toContain('<td');
    },
  );
});
