/** A plan made in memory, for tests: a few accounts, two versions, cells that are empty. */
import type { Kontensumme, Planfassung, Plankonto } from '../../src/kennzahlen/plan/queries.ts';

export const fassung = (id: string, name: string, more: Partial<Planfassung> = {}): Planfassung => ({
  ags: '99999999',
  fassung: id,
  name,
  status: 'beschlossen',
  stand: null,
  struktur: 'muster',
  quelle: `quelle-${id}`,
  ...more,
});

export const konto = (nummer: string, name = `Konto ${nummer}`): Plankonto => ({
  struktur: 'muster',
  konto: nummer,
  name,
  kontengruppe: nummer.slice(0, 2),
  kontengruppe_name: `Gruppe ${nummer.slice(0, 2)}`,
});

/** One amount; null is one position whose cell is empty. */
export const summe = (nummer: string, betrag: number | null, more: Partial<Kontensumme> = {}): Kontensumme => ({
  ags: '99999999',
  fassung: 'neu',
  jahr: 2030,
  wertart: 'ansatz',
  konto: nummer,
  kontengruppe: nummer.slice(0, 2),
  betrag,
  positionen: 1,
  leer: betrag === null ? 1 : 0,
  ...more,
});

/** Taxes with a compensation, grants, charges; personnel, transfers with the Umlage, interest; internal charging. */
export const KONTEN: readonly Plankonto[] = [
  '4012000',
  '4051000',
  '4111000',
  '4131000',
  '4141000',
  '4321000',
  '4811000',
  '5012000',
  '5318000',
  '5341000',
  '5517000',
  '5811000',
].map((nummer) => konto(nummer));

/** Ordinary revenue 1,000.00, ordinary expenditure 800.00, interest 20.00, internal charging 500.00 on both sides. */
export const SUMMEN: readonly Kontensumme[] = [
  summe('4012000', 290.1),
  summe('4051000', 10.2),
  summe('4111000', 200.3),
  summe('4131000', 50),
  summe('4141000', 149.7),
  summe('4321000', 299.7),
  summe('4811000', 500),
  summe('5012000', 240),
  summe('5318000', 550),
  summe('5341000', 10),
  summe('5517000', 20),
  summe('5811000', 500),
];
