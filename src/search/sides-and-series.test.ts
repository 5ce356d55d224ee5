import { describe, expect, it } from 'vitest';
import type { Answer, Entry } from './entry.ts';
import { searcher } from './find.ts';
import { entry, indexOf } from './testing.ts';

const account = (k: string, m: 'ertrag' | 'aufwand', number: number): Entry => {
  const a: Answer[] = [
    { m: 'betrag', t: m, z: `${number} €` },
    { m, t: m, z: `${number} €` },
  ];
  return entry(k, { e: `Konto ${number}`, b: `${number} € ${m}`, a });
};
const find = searcher(
  indexOf(
    [
      entry('Mieten, Verkäufe', {
        e: 'Kontengruppe 44',
        b: '98 € Ertrag',
        g: 1.5,
        a: [{ m: 'ertrag', t: 'Ertrag', z: '98 €' }],
      }),
      account('Mieten für Geräte', 'aufwand', 5231700),
      account('Gewerbesteuer', 'ertrag', 4013100),
      entry('Gewerbesteuer je Einwohner', { e: 'Kennzahl', b: '5 €', j: [2010, 2020] }),
      entry('Hebesatz Gewerbesteuer', {
        e: 'Hebesatz',
        b: '470 %',
        j: [2010, 2025],
        a: [{ m: 'satz', t: 'Hebesatz', z: '470 %' }],
      }),
      account('Zweitwohnungsteuer', 'ertrag', 4034100),
      entry('Steuern', { e: 'Produkt 61102', w: 'Zweitwohnungssteuer' }),
      entry('Theater', { e: 'Produkt 26100', a: [{ m: 'netto-ew', t: 'Zuschussbedarf je Einwohner', z: '36 €' }] }),
      entry('Einwohner', { e: 'Kennzahl', b: '185', j: [2000, 2025] }),
      entry('Jahresergebnis', { e: 'Kennzahl', a: [{ m: 'wert', t: 'Es fehlten 7 €', z: '' }] }),
      entry('Tram', { e: 'Investition', b: '186 €' }),
      entry('Tram wird teurer', { e: 'Quelle' }),
      entry('Verkehrsbetrieb', { e: 'Unternehmen', b: '−35 €', h: '/unternehmen/', w: 'Zuschuss' }),
      entry('Verkehrsbetrieb', { e: 'Empfänger', b: '15 €', h: '/empfaenger/', w: 'Zuschuss' }),
      entry('Stellen', { e: 'Kennzahl', b: '2.838' }),
      entry('Besetzte Stellen', { e: 'Kennzahl', b: '2.293' }),
      entry('Boumann-Haus', { e: 'Produkt 1' }),
      entry('Kita', { e: 'Produkt 2' }),
    ],
    {
      worte: [['Defizit', ['Jahresergebnis'], []]],
      hinweise: [
        { w: ['Kita'], t: 'Das meiste Geld für Kitas steht hier.', i: 17 },
        { w: ['Zeitungen'], t: '„Zeitungen“ steht im Plan ohne Betrag.', r: true },
      ],
    },
  ),
);
const names = (words: string) => find(words).hits.map(({ k }) => k);

describe('what comes in and what goes out', () => {
  it('is not mixed up: who asks what is spent on rent does not get the rent that comes in first', () => {
    expect(names('Wie viel gibt die Stadt für Mieten aus?')[0]).toBe('Mieten für Geräte');
    expect(names('Was nimmt die Stadt an Mieten ein?')[0]).toBe('Mieten, Verkäufe');
  });

  it('is asked for by a word that is joined to the thing', () => {
    expect(find('Gewerbesteuereinnahmen').answer?.answer.t).toBe('ertrag');
    expect(find('Gewerbesteuereinnahmen 1999').lack).toBe('jahr');
    expect(find('Haushaltsdefizit').answer?.answer.t).toBe('Es fehlten 7 €');
    expect(find('Rekorddefizit').answer?.answer.t).toBe('Es fehlten 7 €');
  });

  it('a tax is the same with and without an s between its parts', () => {
    expect(find('Was bringt die Zweitwohnungssteuer?').answer?.entry.k).toBe('Zweitwohnungsteuer');
  });

  it('a grant is what somebody gets, not how a company ended', () => {
    expect(find('Verkehrsbetrieb Zuschuss').hits[0]?.h).toBe('/empfaenger/');
  });
});

describe('what went on over the years', () => {
  it('leads to the key figure that tells of them', () => {
    expect(names('Entwicklung der Gewerbesteuer')[0]).toBe('Gewerbesteuer je Einwohner');
    expect(find('Wie hat sich die Zahl der Einwohner entwickelt?')).toMatchObject({
      lack: 'verlauf',
      hits: [{ k: 'Einwohner' }, {}],
    });
  });
});

describe('what is missed', () => {
  it('is nothing where the first hit alone has an amount, or counts', () => {
    expect(find('Was kostet die Tram?').lack).toBeNull();
    expect(find('Wie viele Stellen gibt es?').lack).toBeNull();
  });

  it('is a reason, also below a hint', () => {
    expect(find('Warum ist die Kita so teuer?')).toMatchObject({ hint: { i: 17 }, lack: 'warum' });
  });
});

it('who only asks for money asks for the budget', () => {
  const budget = searcher(indexOf([entry('Haushalt', { e: 'Haushalt' }), entry('Wo Geld hingeht', { e: 'Quelle' })]));
  expect(budget('Was macht die Stadt mit meinem Geld?').hits[0]?.k).toBe('Haushalt');
});

describe('what is asked of a tax', () => {
  it('is its rate for who asks how high it is, and is told not to be there where it has none', () => {
    expect(names('Wie hoch ist die Gewerbesteuer?')[0]).toBe('Hebesatz Gewerbesteuer');
    expect(find('Was kostet die Zweitwohnungsteuer?').lack).toBe('satz');
  });
});

it('what is left over is no cost', () => {
  const a: Answer[] = [
    { m: 'netto', t: 'Überschuss', z: '1 €' },
    { m: 'aufwand', t: 'Aufwand', z: '18 €' },
  ];
  const waste = searcher(indexOf([entry('Abfall', { e: 'Produkt 3', a })]));
  expect(waste('Was kostet der Abfall?').answer?.answer.z).toBe('18 €');
});

it('what can be applied for comes after what has money, for who asks for money', () => {
  const service = searcher(
    indexOf([entry('Hilfe', { e: 'Leistung' }), entry('Hilfe im Alter', { e: 'Produkt 4', b: '2 €' })]),
  );
  expect(service('Was kostet die Hilfe?').hits[0]?.e).toBe('Produkt 4');
  expect(service('Hilfe').hits[0]?.e).toBe('Leistung');
});

it('a hint is begun only by what was typed', () => {
  const plan = searcher(
    indexOf([entry('Haushalt')], { hinweise: [{ w: ['Haushaltssicherung'], t: 'Steht nicht hier.' }] }),
  );
  expect(plan('Wer bekommt am meisten Zuschuss?').hint).toBeNull();
  expect(plan('Haushaltssich').hint).not.toBeNull();
});

it('how many there are is not told by a sentence on their money', () => {
  const own = { hinweise: [{ w: ['Kita'], t: 'Das meiste Geld steht hier.', i: 0 }] };
  const found = searcher(indexOf([entry('Kitas', { e: 'Produkt 2', b: '9 €' })], own))('Wie viele Kitas gibt es?');
  expect(found).toMatchObject({ hint: { i: 0 }, lack: 'anzahl' });
});

it('another year than that of the number is on the page of a series', () => {
  expect(find('Wie viele Einwohner hatte Musterstadt 2010?').lack).toBe('verlauf');
});

it.each(['Was kostet das Theater jeden Einwohner?', 'Was zahle ich als Einwohner fürs Theater?'])(
  'for each inhabitant: %s',
  (words) => {
    expect(find(words).answer?.answer.z).toBe('36 €');
  },
);

it('a word of many does not ask for what the plan has without an amount', () => {
  expect(find('Zeitungen').hint).not.toBeNull();
  expect(find('Darf ich das in Zeitungen drucken?').hint).toBeNull();
});

it('the end of a name is no man', () => {
  expect(names('Männer')).toEqual([]);
});
