import { describe, expect, it } from 'vitest';
import { fassung, KONTEN, konto, planFrom, SUMMEN, summe } from '../../../tests/fixture-city/plan.ts';
import { cellsOf, totalOf } from '../../figure/testing.ts';
import { formulaView, sideTable } from './formula-view.ts';
import { emptyNote, versionsPhrase } from './phrases.ts';
import { type PlanValue, valuesOf, whyNoFigures } from './plan-values.ts';
import { planSentence, selectedSentence } from './sentences.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const [TOLD, BEFORE, YEAR] = ['neu', 'alt', 2030];
const told = (jahr = YEAR, wertart = 'ansatz') => SUMMEN.map((row) => ({ ...row, fassung: TOLD, jahr, wertart }));
const STEUERQUOTE = {
  name: 'Steuerquote',
  satz_plan: '{jahr} sollen von 100 € ordentlichen Erträgen {euro} aus Steuern und ähnlichen Abgaben kommen',
  satz_ergebnis: '{jahr} kamen von 100 € ordentlichen Erträgen {euro} aus Steuern und ähnlichen Abgaben',
};
const before = SUMMEN.map((row) => ({ ...row, fassung: BEFORE, jahr: YEAR }));
const VERSIONS = [
  fassung(BEFORE, 'Alter Plan', { status: 'nicht angegeben' }),
  fassung(TOLD, 'Neuer Plan', { stand: '2029-12' }),
];
const plan = (rows = [...before, ...told(YEAR + 1, 'planung'), ...told()]) => planFrom(VERSIONS, rows);

describe('the values of a plan', () => {
  it('stand version by version, the told one first, each in the order of its years', async () => {
    const values = valuesOf(await plan(), 'personalintensitaet');
    expect(values.map(({ fassung_name, jahr, wertart, wert }) => [fassung_name, jahr, wertart, wert])).toEqual([
      ['Neuer Plan', YEAR, 'ansatz', 30],
      ['Neuer Plan', YEAR + 1, 'planung', 30],
      ['Alter Plan', YEAR, 'ansatz', 30],
    ]);
    expect(values[2]).toMatchObject({
      status: 'nicht angegeben',
      quelle: `quelle-${BEFORE}`,
      zaehler: 240,
      nenner: 800,
    });
  });

  it('follow the order of reading, not of the alphabet', async () => {
    const versions = ['a', 'b', 'c'].map((id) => fassung(id, id));
    const rows = versions.map(({ fassung: id }) => summe('4012000', 1, { fassung: id }));
    const order = await planFrom(versions, rows, { fassung: 'c', vergleichsfassung: 'a' });
    expect(order.fassungen.map(({ name }) => name)).toEqual(['c', 'a', 'b']);
    expect(order.columns.map((column) => column.fassung.name)).toEqual(['c', 'a', 'b']);
  });

  it('use the accounts of the structure that their version is written in', async () => {
    const other = await planFrom([fassung(TOLD, 'Neuer Plan', { struktur: 'anders' })], told());
    expect(valuesOf(other, 'steuerquote')[0]).toMatchObject({
      wert: null,
      grund: 'im Plan nicht vorhanden: Konten 40',
    });
  });

  it.each([
    [null, 'der Kontenrahmen dieser Fassung ist nicht bekannt'],
    ['fremd', 'welche Konten im Kontenrahmen fremd dafür zählen, ist nicht hinterlegt'],
  ])('are none in a chart of accounts that is %s, and say why', async (rahmen, grund) => {
    const [old, now] = VERSIONS as [(typeof VERSIONS)[0], (typeof VERSIONS)[0]];
    const other = await planFrom(
      [
        { ...old, struktur: 'alt' },
        { ...now, rahmen },
      ],
      told(),
    );
    expect(valuesOf(other, 'steuerquote')[0]).toMatchObject({ wert: null, zaehler: null, nenner: null, grund });
    expect(whyNoFigures(other)).toBe(grund);
    expect(whyNoFigures(await plan())).toBeNull();
    expect(planSentence(STEUERQUOTE, valuesOf(other, 'steuerquote')[0] as PlanValue)).toBe(
      `Steuerquote ${YEAR}: kein Wert (${grund})`,
    );
  });

  it('are told of a plan where its version holds a result of the same year too', async () => {
    const rows = [...told(YEAR, 'ergebnis'), ...told()];
    const values = valuesOf(await plan(rows), 'zinslastquote');
    expect(values.map(({ wertart, erzaehlt }) => [wertart, erzaehlt])).toEqual([
      ['ansatz', true],
      ['ergebnis', false],
    ]);
    expect(plain(selectedSentence(values))).toBe(
      `Neuer Plan: 2,50 % im Jahr ${YEAR}. Das Ergebnis ${YEAR} in „Neuer Plan“ waren 2,50 %.`,
    );
  });
});

describe('the formula with its amounts', () => {
  it('is told of the year of the pages, with a link to each account group', async () => {
    const view = formulaView(await plan(), 'personalintensitaet');
    expect(view).toMatchObject({ jahr: YEAR, fassung: 'Neuer Plan', wert: 30 });
    expect(view.zaehler.entries).toEqual([
      {
        name: 'Gruppe 50',
        titel: 'Kontengruppe 50',
        nummer: '50',
        betrag: 240,
        place: { href: '/haushalt/art/50/', herkunft: '/herkunft/50/' },
      },
    ]);
  });

  it('lists the accounts of a term one by one, and what is taken off as minus', async () => {
    const view = formulaView(await plan(), 'steuerquote-netto');
    expect(view.zaehler.entries.map(({ nummer, betrag, place }) => [nummer, betrag, place?.href])).toEqual([
      ['40', 300.3, '/haushalt/art/40/'],
      ['5341000', -10, '/haushalt/konto/5341000/'],
    ]);
    const table = sideTable(view.zaehler, 'Zähler', 'Summe');
    expect(cellsOf(table).map(([name]) => name)).toEqual(['Gruppe 40', 'minus Konto 5341000']);
    expect(totalOf(table)).toEqual(['Summe', 290.3]);
  });

  it('adds up on both sides, for every figure', async () => {
    for (const kennzahl of ['steuerquote', 'steuerquote-ohne-ausgleich', 'steuerquote-netto', 'aufwandsdeckungsgrad']) {
      const view = formulaView(await plan(), kennzahl);
      for (const side of [view.zaehler, view.nenner]) {
        const sum = side.entries.reduce((total, { betrag }) => total + Math.round(betrag * 100), 0);
        expect(sum, kennzahl).toBe(Math.round((side.betrag ?? 0) * 100));
      }
    }
  });

  it('lists single accounts of a group that is not ordinary as a whole', async () => {
    const konten = [...KONTEN, { ...konto('4399000'), rolle: 'finanz' }];
    const view = formulaView(await planFrom(VERSIONS, told(), {}, { konten }), 'steuerquote');
    expect(view.nenner.entries.map(({ nummer }) => nummer)).toEqual(['40', '41', '4321000']);
  });

  it('links to nothing that has no page', async () => {
    const without = told().filter(({ konto: nummer }) => !nummer.startsWith('55'));
    expect(formulaView(await plan(without), 'zinslastquote').zaehler.entries).toMatchObject([
      { betrag: 0, place: null },
    ]);
  });
});

describe('what is said of it', () => {
  const value = async (wertart = 'ansatz') => {
    const [first] = valuesOf(await plan(told(YEAR, wertart)), 'steuerquote');
    if (!first) throw new Error('kein Wert');
    return first;
  };

  it('says of a plan what shall be, and of a result what was', async () => {
    expect(plain(planSentence(STEUERQUOTE, await value()))).toBe(
      `${YEAR} sollen von 100 € ordentlichen Erträgen 30,03 € aus Steuern und ähnlichen Abgaben kommen`,
    );
    expect(plain(planSentence(STEUERQUOTE, await value('ergebnis')))).toBe(
      `${YEAR} kamen von 100 € ordentlichen Erträgen 30,03 € aus Steuern und ähnlichen Abgaben`,
    );
  });

  it('says why there is no value', async () => {
    const rows = [
      ...told().filter(({ konto }) => !konto.startsWith('40')),
      summe('4012000', null, { fassung: TOLD, jahr: YEAR }),
    ];
    const [first] = valuesOf(await plan(rows), 'steuerquote');
    expect(first && planSentence(STEUERQUOTE, first)).toBe(
      `Steuerquote ${YEAR}: kein Wert (in der Quelle leer: Kontengruppe 40)`,
    );
  });

  it('names the other version for the same year only', async () => {
    expect(plain(selectedSentence(valuesOf(await plan(), 'personalintensitaet')))).toBe(
      `Neuer Plan: 30,00 % im Jahr ${YEAR}. Die Fassung „Alter Plan“ kam für ${YEAR} auf 30,00 %.`,
    );
  });

  it('names version, status, date, kind and years', async () => {
    expect(versionsPhrase(await plan())).toBe(
      `Neuer Plan (beschlossener Plan, Stand Dezember 2029): Ansatz ${YEAR}, mittelfristige Planung ${YEAR + 1}; Alter Plan (Plan ohne Angabe des Status): Ansatz ${YEAR}`,
    );
  });

  it('says of which version and year cells are empty, and nothing where none are', async () => {
    expect(emptyNote(valuesOf(await plan(), 'steuerquote'))).toBeUndefined();
    const some = [...told(), ...before, summe('4321000', null, { fassung: BEFORE, jahr: YEAR })];
    expect(emptyNote(valuesOf(await plan(some), 'steuerquote'))).toContain(`„Alter Plan“ ${YEAR} `);
    expect(emptyNote(valuesOf(await plan(some), 'steuerquote'))).not.toContain('Neuer Plan');
  });
});
