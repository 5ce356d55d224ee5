/** What is said of the budget. Names of versions, products and accounts stay German, in quotation marks where they stand in a sentence. */
import type { Phrase, Word } from '../../text/phrase.ts';
import { ENGLISH } from './language.ts';

const { shortEuro, percent, date, number } = ENGLISH;

/** What comes in and what goes out, in the words of a part of the budget, each with the German term. */
export interface PartWords {
  readonly name: string;
  readonly german: string;
  readonly ein: string;
  readonly einGerman: string;
  readonly aus: string;
  readonly ausGerman: string;
  readonly lacks: string;
  readonly lacksGerman: string;
  readonly leaves: string;
  readonly balance: string;
}

const PARTS: Readonly<Record<string, PartWords>> = {
  ergebnis: {
    name: 'operating budget',
    german: 'Ergebnishaushalt',
    ein: 'Revenue',
    einGerman: 'Ertrag',
    aus: 'Expenditure',
    ausGerman: 'Aufwand',
    lacks: 'Net cost',
    lacksGerman: 'Zuschussbedarf',
    leaves: 'Surplus',
    balance: 'Revenue − expenditure',
  },
  finanz: {
    name: 'cash budget',
    german: 'Finanzhaushalt',
    ein: 'Receipts',
    einGerman: 'Einzahlungen',
    aus: 'Payments',
    ausGerman: 'Auszahlungen',
    lacks: 'Cash deficit',
    lacksGerman: 'Finanzmittelfehlbetrag',
    leaves: 'Cash surplus',
    balance: 'Receipts − payments',
  },
  verwaltung: {
    name: 'administrative budget',
    german: 'Verwaltungshaushalt',
    ein: 'Revenue',
    einGerman: 'Einnahmen',
    aus: 'Spending',
    ausGerman: 'Ausgaben',
    lacks: 'Net cost',
    lacksGerman: 'Zuschussbedarf',
    leaves: 'Surplus',
    balance: 'Revenue − spending',
  },
  vermoegen: {
    name: 'capital budget',
    german: 'Vermögenshaushalt',
    ein: 'Revenue',
    einGerman: 'Einnahmen',
    aus: 'Spending',
    ausGerman: 'Ausgaben',
    lacks: 'Financing need',
    lacksGerman: 'Finanzierungsbedarf',
    leaves: 'Surplus',
    balance: 'Revenue − spending',
  },
};

/** The words of a part; a part that is not known has those of an operating budget. */
export const partWords = (id: string): PartWords => PARTS[id] ?? (PARTS.ergebnis as PartWords);

const STATUS: Readonly<Record<string, string>> = {
  entwurf: 'draft budget',
  beschlossen: 'adopted budget',
  nachtrag: 'supplementary budget',
  fortgeschrieben: 'updated budget',
  vorlaeufig: 'provisional accounts',
  festgestellt: 'approved accounts',
  'nicht angegeben': 'plan whose status is not stated',
};

/** "draft budget": what kind of paper a version is. */
export const statusName = (status: string): string => STATUS[status] ?? status;

/** "draft budget “Entwurf 2017”". */
export const versionName = ({ name, status }: { readonly name: string; readonly status: string }): string =>
  `${statusName(status)} “${name}”`;

const KINDS: Readonly<Record<string, string>> = {
  ansatz: 'budget estimate',
  planung: 'medium-term plan',
  ergebnis: 'result',
  vorlaeufig: 'provisional result',
  fortgeschrieben: 'updated estimate',
  prognose: 'forecast',
  bestand: 'balance on the day',
  statistik: 'statistics',
  kostenschaetzung: 'cost estimate',
};

/** "budget estimate": what kind of number it is. */
export const kindName = (wertart: string): string => KINDS[wertart] ?? wertart;

const KIND_TERMS: Readonly<Record<string, string>> = {
  ansatz: 'Ansatz',
  planung: 'mittelfristige Planung',
  ergebnis: 'Ergebnis',
  kostenschaetzung: 'Kostenschätzung',
};

/** "budget estimate (Ansatz)": the same where it is said first. */
export const kindTerm = (wertart: string): string =>
  [kindName(wertart), KIND_TERMS[wertart] && `(${KIND_TERMS[wertart]})`].filter(Boolean).join(' ');

/** What a picture of years says. */
export const COURSE = {
  language: ENGLISH,
  versionName,
  kindName,
  column: (version: string, unit: string): string => `Columns: ${version}, in ${unit}`,
  dash: (version: string): string => `Dash: ${version}`,
  mixed: 'filled: result, hollow: planned',
  otherwise: 'otherwise',
  onlyIn: 'hollow: only in the',
} as const;

/** "Stand Dezember 2016", and what the numbers must not be taken for. */
export const nature = (of: { status: string; stand: string | null; planned: boolean }): string => {
  const day = of.stand ? ` of ${date(of.stand)}` : '';
  return of.planned ? `A ${statusName(of.status)}${day}: a plan, not a result.` : `Results, not a plan${day}.`;
};

interface Whole {
  readonly city: string;
  readonly year: number;
  readonly planned: boolean;
  readonly ein: number;
  readonly aus: number;
  readonly part: PartWords;
  readonly origin: string;
}

/** "For 2017, Potsdam plans revenue (Ertrag) of 664.9 million euros and expenditure (Aufwand) of 675.7 million euros. That leaves a gap of 10.9 million euros." */
export function totalPhrase({ city, year, planned, ein, aus, part, origin }: Whole): Phrase {
  const said = (value: number): Word => ({ text: shortEuro(value), href: origin });
  const begin = planned ? `For ${year}, ${city} plans ` : `In ${year}, ${city} had `;
  const result = ein - aus;
  const end: Phrase =
    result < 0
      ? [planned ? ' That leaves a gap of ' : ' That left a gap of ', said(-result), '.']
      : result > 0
        ? [planned ? ' That leaves ' : ' That left ', said(result), ' over.']
        : [planned ? ' The two are equal.' : ' The two were equal.'];
  return [
    `${begin}${part.ein.toLowerCase()} (${part.einGerman}) of `,
    { ...said(ein), role: 'ertrag' },
    ` and ${part.aus.toLowerCase()} (${part.ausGerman}) of `,
    { ...said(aus), role: 'aufwand' },
    '.',
    ...end,
  ];
}

/** The sentence at the head of an area. */
export function areaSentence(of: { city: string; year: number; planned: boolean; result: number | null }): string {
  const { city, year, planned, result } = of;
  const begin = planned ? `For ${year}, ${city}` : `In ${year}, ${city}`;
  if (result === null || result === 0)
    return `${begin} ${planned ? 'plans' : 'had'} as much coming in here as going out.`;
  const much = shortEuro(Math.abs(result));
  if (result > 0) return `${begin} ${planned ? 'plans to take in' : 'took in'} ${much} more here than it spends.`;
  return `${begin} ${planned ? 'plans to cover' : 'covered'} ${much} of the cost here from its general funds.`;
}

/** The sentence at the head of a kind of revenue or expenditure. */
export function kindSentence(of: {
  city: string;
  year: number;
  planned: boolean;
  amount: number | null;
  share: number | null;
  /** In lower case, with its term: "expenditure (Aufwand)". */
  mass: string;
  internal: boolean;
}): string {
  const { city, year, planned, amount, share, mass, internal } = of;
  if (amount === null) return `For ${year}, the source has no amount here.`;
  const begin = planned ? `For ${year}, ${city} plans` : `In ${year}, ${city} had`;
  if (internal) return `${begin} ${shortEuro(amount)} that parts of the administration charge each other.`;
  const part = share === null ? '' : `, ${percent(share)} of all ${mass}`;
  return `${begin} ${shortEuro(amount)} here${part}.`;
}

/** "The largest item is “Personnel”: 22.0% of all expenditure"; of that of one entry where it is a part of that. */
export const largest = (name: string, share: number, mass: string, here = false): string =>
  `The largest item is “${name}”: ${percent(share)} of ${here ? 'this' : 'all'} ${mass.toLowerCase()}`;

/** "The largest item is “Personnel”: 119.5 million euros", where an amount is taken off, so that nothing is a share of the whole. */
export const largestAmount = (name: string, amount: number): string =>
  `The largest item is “${name}”: ${shortEuro(amount)}`;

/** "Expenditure: 675.7 million euros in 2017, 703.4 million euros in 2020". */
export const years = (mass: string, [first, last]: readonly (readonly [year: number, value: number])[]): string =>
  [first, last]
    .flatMap((one) => (one ? [`${shortEuro(one[1])} in ${one[0]}`] : []))
    .join(', ')
    .replace(/^/, `${mass}: `);

/** "€62 per inhabitant", and whose division that is. */
export const perInhabitantNote = (people: { readonly jahr: number; readonly wert: number }): string =>
  `our own calculation, with ${number(people.wert)} inhabitants at the end of ${people.jahr}`;
