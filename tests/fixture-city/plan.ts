/** A plan made in memory, for tests: a few accounts, two versions, cells that are empty. */
import { arrange, choose, type Wish } from '../../src/budget/columns.ts';
import type { Fassung } from '../../src/budget/descriptions.ts';
import { type Names, type Plan, planOf } from '../../src/kennzahlen/plan/plan.ts';
import { answers, type Formelterm, type Kontensumme, type Plankonto } from './plan-tables.ts';
import { level } from './tree.ts';

export const fassung = (id: string, name: string, more: Partial<Fassung> = {}): Fassung => ({
  ags: '99999999',
  fassung: id,
  name,
  status: 'beschlossen',
  stand: null,
  drucksache: null,
  struktur: 'muster',
  rahmen: 'muster',
  intern_bekannt: 1,
  quelle: `quelle-${id}`,
  anmerkung: null,
  ...more,
});

/** What the groups of accounts are in the chart of this plan. */
const ROLLEN: Readonly<Record<string, string>> = { '55': 'finanz' };

export const konto = (nummer: string, name = `Konto ${nummer}`): Plankonto => ({
  konto: nummer,
  name,
  rolle: ROLLEN[nummer.slice(0, 2)] ?? 'ordentlich',
});

/** One amount; null is one position whose cell is empty. */
export const summe = (nummer: string, betrag: number | null, more: Partial<Kontensumme> = {}): Kontensumme => ({
  ags: '99999999',
  fassung: 'neu',
  jahr: 2030,
  wertart: 'ansatz',
  teil: 'ergebnis',
  konto: nummer,
  betrag,
  positionen: 1,
  leer: betrag === null ? 1 : 0,
  ...more,
});

/** Taxes with a compensation, grants, charges; personnel, transfers with the Umlage, interest. */
export const KONTEN: readonly Plankonto[] = [
  '4012000',
  '4051000',
  '4111000',
  '4131000',
  '4141000',
  '4321000',
  '5012000',
  '5318000',
  '5341000',
  '5517000',
].map((nummer) => konto(nummer));

/** Ordinary revenue 1,000.00, ordinary expenditure 800.00, interest 20.00. */
export const SUMMEN: readonly Kontensumme[] = [
  summe('4012000', 290.1),
  summe('4051000', 10.2),
  summe('4111000', 200.3),
  summe('4131000', 50),
  summe('4141000', 149.7),
  summe('4321000', 299.7),
  summe('5012000', 240),
  summe('5318000', 550),
  summe('5341000', 10),
  summe('5517000', 20),
];

const term = (
  kennzahl: string,
  seite: Formelterm['seite'],
  konten: string,
  more: Partial<Formelterm> = {},
): Formelterm => ({
  kennzahl,
  rahmen: 'muster',
  seite,
  vorzeichen: 1,
  konten,
  rolle: null,
  ...more,
});
/** A share of all ordinary accounts that begin so. */
const share = (kennzahl: string, zaehler: readonly string[], of: string): Formelterm[] => [
  ...zaehler.map((konten) => term(kennzahl, 'zaehler', konten)),
  term(kennzahl, 'nenner', of, { rolle: 'ordentlich' }),
];
const OFF = { vorzeichen: -1 } as const;

/** The formulas of this chart of accounts. */
const TERME: readonly Formelterm[] = [
  ...share('steuerquote', ['40'], '4'),
  ...share('steuerquote-ohne-ausgleich', ['40'], '4'),
  term('steuerquote-ohne-ausgleich', 'zaehler', '405', OFF),
  ...share('steuerquote-netto', ['40'], '4'),
  term('steuerquote-netto', 'zaehler', '5341', OFF),
  term('steuerquote-netto', 'nenner', '5341', OFF),
  ...share('zuwendungsquote', ['41'], '4'),
  ...share('allgemeine-zuweisungsquote', ['411', '413'], '4'),
  ...share('personalintensitaet', ['50'], '5'),
  ...share('transferaufwandsquote', ['53'], '5'),
  ...share('zinslastquote', ['55'], '5'),
  term('aufwandsdeckungsgrad', 'zaehler', '4', { rolle: 'ordentlich' }),
  term('aufwandsdeckungsgrad', 'nenner', '5', { rolle: 'ordentlich' }),
  term('gewerbesteuer-ist', 'zaehler', '4012'),
];

/** What a plan in memory is made of, where it is not the usual. */
interface Chart {
  readonly konten?: readonly Plankonto[];
  readonly terme?: readonly Formelterm[];
}

/** A plan of versions and rows, by the SQL of the published tables; what has an amount has a page. */
export async function planFrom(
  fassungen: readonly Fassung[],
  rows: readonly Kontensumme[],
  wish: Wish = {},
  { konten = KONTEN, terme = TERME }: Chart = {},
): Promise<Plan> {
  const { versions, columns } = arrange(fassungen, distinctColumns(rows));
  const budget = { versions, columns, ...choose(versions, columns, wish) };
  return planOf(budget, await answers({ fassungen, rows, konten, terme }), namesOf(rows, konten));
}

/** Groups of accounts have two digits. */
const namesOf = (rows: readonly Kontensumme[], konten: readonly Plankonto[]): Names => ({
  known: (_, nummer, ganz) => ({
    name: ganz ? `Gruppe ${nummer}` : (konten.find(({ konto }) => konto === nummer)?.name ?? nummer),
    level: level(ganz ? 'kontengruppe' : 'konto'),
    place: rows.some((row) => row.betrag !== null && row.konto.startsWith(nummer))
      ? { href: `/haushalt/${ganz ? 'art' : 'konto'}/${nummer}/`, herkunft: `/herkunft/${nummer}/` }
      : null,
  }),
  term: ({ struktur }, digits) =>
    struktur === 'muster' && digits.length === 2 ? `Kontengruppe ${digits}` : `Konten ${digits}`,
});

const distinctColumns = (rows: readonly Kontensumme[]): Kontensumme[] => [
  ...new Map(rows.map((row) => [`${row.fassung} ${row.jahr} ${row.wertart}`, row])).values(),
];
