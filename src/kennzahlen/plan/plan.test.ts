import { describe, expect, it } from 'vitest';
import { fassung, KONTEN, SUMMEN, summe } from '../../../tests/fixture-city/plan.ts';
import { site } from '../../site.ts';
import { formulaView, sideTable } from './formula-view.ts';
import { emptyNote, versionsPhrase } from './phrases.ts';
import { pageOf, planOf } from './plan.ts';
import { valuesOf } from './plan-values.ts';
import { planSentence, toldSentence } from './sentences.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** The told version and the one before it, under the ids that `site.json` gives them. */
const TOLD = site.haushalt.fassung;
const BEFORE = site.haushalt.vergleichsfassung ?? 'vorher';
const YEAR = site.haushalt.jahr;
const told = (jahr = YEAR, wertart = 'ansatz') => SUMMEN.map((row) => ({ ...row, fassung: TOLD, jahr, wertart }));
const before = SUMMEN.map((row) => ({ ...row, fassung: BEFORE, jahr: YEAR }));
const VERSIONS = [
  fassung(BEFORE, 'Alter Plan', { status: 'nicht angegeben' }),
  fassung(TOLD, 'Neuer Plan', { stand: '2029-12' }),
];
const plan = (rows = [...before, ...told(YEAR + 1, 'planung'), ...told()]) =>
  planOf(VERSIONS, rows, KONTEN, site.haushalt);

describe('the values of a plan', () => {
  it('stand version by version, the told one first, each in the order of its years', () => {
    const values = valuesOf(plan(), 'personalintensitaet');
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

  it('follow the order of reading, not of the alphabet', () => {
    const versions = ['a', 'b', 'c'].map((id) => fassung(id, id));
    const rows = versions.map(({ fassung: id }) => summe('4012000', 1, { fassung: id }));
    const order = planOf(versions, rows, KONTEN, { fassung: 'c', vergleichsfassung: 'b' });
    expect(order.fassungen.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
    expect(order.columns.map((column) => column.fassung.name)).toEqual(['c', 'b', 'a']);
  });

  it('use the accounts of the chart that their version is written in', () => {
    const other = planOf([fassung(TOLD, 'Neuer Plan', { struktur: 'anders' })], told(), KONTEN, site.haushalt);
    expect(valuesOf(other, 'steuerquote')[0]?.wert).toBeNull();
  });
});

describe('the formula with its amounts', () => {
  it('is told of the year of the pages, with a link to each account group', () => {
    const view = formulaView(plan(), 'personalintensitaet');
    expect(view).toMatchObject({ jahr: YEAR, fassung: 'Neuer Plan', wert: 30 });
    expect(view?.zaehler.entries).toEqual([
      { name: 'Gruppe 50', nummer: '50', betrag: 240, href: '/haushalt/art/50/' },
    ]);
  });

  it('lists the accounts of a term one by one, and what is taken off as minus', () => {
    const view = formulaView(plan(), 'steuerquote-netto');
    expect(view?.zaehler.entries.map(({ nummer, betrag, href }) => [nummer, betrag, href])).toEqual([
      ['40', 300.3, '/haushalt/art/40/'],
      ['5341000', -10, '/haushalt/konto/5341000/'],
    ]);
    const table = sideTable(view?.zaehler ?? { betrag: null, entries: [] }, 'Zähler', 'Summe');
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Gruppe 40', 'minus Konto 5341000']);
    expect(table.total?.cells).toEqual(['Summe', 290.3]);
  });

  it('adds up on both sides, for every figure', () => {
    for (const kennzahl of ['steuerquote', 'steuerquote-ohne-ausgleich', 'steuerquote-netto', 'aufwandsdeckungsgrad']) {
      const view = formulaView(plan(), kennzahl);
      for (const side of [view?.zaehler, view?.nenner]) {
        const sum = side?.entries.reduce((total, { betrag }) => total + Math.round(betrag * 100), 0);
        expect(sum, kennzahl).toBe(Math.round((side?.betrag ?? 0) * 100));
      }
    }
  });

  it('links to nothing that has no amount in the versions that the budget shows', () => {
    expect(pageOf(plan(), '51')).toBeNull();
    expect(pageOf(plan([...told(), summe('5112000', null, { fassung: TOLD, jahr: YEAR })]), '51')).toBeNull();
    expect(pageOf(plan(told().map((row) => ({ ...row, fassung: 'andere' }))), '40')).toBeNull();
  });

  it('is not there when the plan lacks the told year', () => {
    expect(formulaView(plan(told(YEAR + 1)), 'steuerquote')).toBeNull();
  });
});

describe('what is said of it', () => {
  const value = (wertart = 'ansatz') => {
    const [first] = valuesOf(plan(told(YEAR, wertart)), 'steuerquote');
    if (!first) throw new Error('kein Wert');
    return first;
  };

  it('says of a plan what shall be, and of a result what was', () => {
    expect(plain(planSentence('Steuerquote', value()))).toBe(
      `${YEAR} sollen von 100 € ordentlichen Erträgen 30,03 € aus Steuern und ähnlichen Abgaben kommen`,
    );
    expect(plain(planSentence('Steuerquote', value('ergebnis')))).toBe(
      `${YEAR} kamen von 100 € ordentlichen Erträgen 30,03 € aus Steuern und ähnlichen Abgaben`,
    );
  });

  it('calls nothing a part of 100 € that is below 0 or above the whole', () => {
    const of = (kennzahl: string, wert: number): string => plain(planSentence('Quote', { ...value(), kennzahl, wert }));
    expect(of('transferaufwandsquote', -0.05)).toBe(`Quote ${YEAR}: −0,05 %`);
    expect(of('personalintensitaet', 100.05)).toBe(`Quote ${YEAR}: 100,05 %`);
    expect(of('aufwandsdeckungsgrad', 101)).toContain('101,00 € ordentliche Erträge gegenüberstehen');
  });

  it('says why there is no value', () => {
    const rows = [
      ...told().filter(({ konto }) => !konto.startsWith('40')),
      summe('4012000', null, { fassung: TOLD, jahr: YEAR }),
    ];
    const [first] = valuesOf(plan(rows), 'steuerquote');
    expect(first && planSentence('Steuerquote', first)).toBe(
      `Steuerquote ${YEAR}: kein Wert (in der Quelle leer: Kontengruppe 40)`,
    );
  });

  it('names the other version for the same year only', () => {
    expect(plain(toldSentence(valuesOf(plan(), 'personalintensitaet')))).toBe(
      `Neuer Plan: 30,00 % im Jahr ${YEAR}. Die Fassung „Alter Plan“ kam für ${YEAR} auf 30,00 %.`,
    );
  });

  it('names version, status, date, kind and years', () => {
    expect(versionsPhrase(plan())).toBe(
      `Neuer Plan (beschlossener Plan, Stand Dezember 2029): Ansatz ${YEAR}, mittelfristige Planung ${YEAR + 1}; Alter Plan (Plan ohne Angabe des Status): Ansatz ${YEAR}`,
    );
  });

  it('says of which version and year cells are empty, and nothing where none are', () => {
    expect(emptyNote(valuesOf(plan(), 'steuerquote'))).toBeUndefined();
    const some = [...told(), ...before, summe('4321000', null, { fassung: BEFORE, jahr: YEAR })];
    expect(emptyNote(valuesOf(plan(some), 'steuerquote'))).toContain(`„Alter Plan“ ${YEAR} `);
    expect(emptyNote(valuesOf(plan(some), 'steuerquote'))).not.toContain('Neuer Plan');
  });
});
