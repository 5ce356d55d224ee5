/**
 * The parts of a budget. Each has its own pages, its own words and its own total; amounts of different parts are never summed
 * with one another.
 */
import { TEIL } from '../schema/values.ts';

/** What comes in, or what goes out, in the words of a part. */
export interface Direction {
  /** As in `haushalt.richtung`. */
  readonly id: string;
  /** In the plural: "geplante Aufwendungen". */
  readonly many: string;
  /** After an amount: "3 Mio. € Ertrag", "3 Mio. € Einzahlungen". */
  readonly mass: string;
  /** "… sind Abzüge enthalten" */
  readonly within: string;
  /** "mindert …" */
  readonly accusative: string;
  /** "12 % …" of everything in this direction, said of an account. */
  readonly ofAll: string;
  /** "… den größten Teil …" */
  readonly ofWhole: string;
  /** "Anteil …", said of an account, and of any other entry. */
  readonly shareOfAll: string;
  readonly shareOfWhole: string;
}

/** A part of a budget with its words. */
export interface Part {
  /** As in `haushalt.teil`. */
  readonly id: string;
  readonly name: string;
  /** Between the folder of the budget and the address of a page; empty for the part that leads. */
  readonly path: string;
  readonly ein: Direction;
  readonly aus: Direction;
  /** What the difference is called when money is missing, when some is left over, and whatever it is. */
  readonly lacks: string;
  readonly leaves: string;
  readonly balance: string;
  /** Names the column of the difference. */
  readonly balanceId: string;
  /** What it means that the difference has become less. */
  readonly worse: string;
  /** "… plant hier …" when both directions are equal. */
  readonly even: string;
  /** Are investments among what goes out? Elsewhere only what they cost year by year is. */
  readonly invests: boolean;
  /** The part that is planned beside it, as in `haushalt.teil`: a budget that has the one has the other. */
  readonly beside: string;
}

type Words = Omit<Part, 'id' | 'path'>;

const plural = (id: string, mass: string): Direction => ({
  id,
  many: mass,
  mass,
  within: `In den ${mass}`,
  accusative: `die ${mass}`,
  ofAll: `aller ${mass}`,
  ofWhole: `der ${mass}`,
  shareOfAll: `Anteil an allen ${mass}`,
  shareOfWhole: `Anteil an allen ${mass}`,
});

const [EINZAHLUNG, AUSZAHLUNG] = [plural('einzahlung', 'Einzahlungen'), plural('auszahlung', 'Auszahlungen')];
const [EINNAHME, AUSGABE] = [plural('einnahme', 'Einnahmen'), plural('ausgabe', 'Ausgaben')];

const WORDS: Readonly<Record<(typeof TEIL)[number], Words>> = {
  ergebnis: {
    name: 'Ergebnishaushalt',
    ein: {
      id: 'ertrag',
      many: 'Erträge',
      mass: 'Ertrag',
      within: 'Im Ertrag',
      accusative: 'den Ertrag',
      ofAll: 'aller Erträge',
      ofWhole: 'der Erträge',
      shareOfAll: 'Anteil an allen Erträgen',
      shareOfWhole: 'Anteil am gesamten Ertrag',
    },
    aus: {
      id: 'aufwand',
      many: 'Aufwendungen',
      mass: 'Aufwand',
      within: 'Im Aufwand',
      accusative: 'den Aufwand',
      ofAll: 'aller Aufwendungen',
      ofWhole: 'des Aufwands',
      shareOfAll: 'Anteil an allen Aufwendungen',
      shareOfWhole: 'Anteil am gesamten Aufwand',
    },
    lacks: 'Zuschussbedarf',
    leaves: 'Überschuss',
    balance: 'Ergebnis',
    balanceId: 'ergebnis',
    worse: 'kostet mehr',
    even: 'so viel Ertrag wie Aufwand',
    invests: false,
    beside: 'finanz',
  },
  finanz: {
    name: 'Finanzhaushalt',
    ein: EINZAHLUNG,
    aus: AUSZAHLUNG,
    lacks: 'Finanzmittelfehlbetrag',
    leaves: 'Finanzmittelüberschuss',
    balance: 'Saldo',
    balanceId: 'saldo',
    worse: 'es bleibt weniger',
    even: 'ebenso hohe Einzahlungen wie Auszahlungen',
    invests: true,
    beside: 'ergebnis',
  },
  verwaltung: {
    name: 'Verwaltungshaushalt',
    ein: EINNAHME,
    aus: AUSGABE,
    lacks: 'Zuschussbedarf',
    leaves: 'Überschuss',
    balance: 'Saldo',
    balanceId: 'saldo',
    worse: 'kostet mehr',
    even: 'ebenso hohe Einnahmen wie Ausgaben',
    invests: false,
    beside: 'vermoegen',
  },
  vermoegen: {
    name: 'Vermögenshaushalt',
    ein: EINNAHME,
    aus: AUSGABE,
    lacks: 'Finanzierungsbedarf',
    leaves: 'Überschuss',
    balance: 'Saldo',
    balanceId: 'saldo',
    worse: 'es bleibt weniger',
    even: 'ebenso hohe Einnahmen wie Ausgaben',
    invests: true,
    beside: 'verwaltung',
  },
};

/**
 * The parts that a budget has, the leading one first.
 * @param teile as in `haushalt.teil`, in any order
 */
export function partsOf(teile: Iterable<string>): Part[] {
  const found = new Set(teile);
  return TEIL.filter((id) => found.has(id)).map((id, index) => partNamed(id, index === 0 ? '' : `${id}/`));
}

/** A part with its words. @throws when the schema does not know it */
export function partNamed(id: string, path = ''): Part {
  const words = WORDS[id as keyof typeof WORDS];
  if (!words) throw new Error(`Haushalt: den Teil «${id}» gibt es nicht, es gibt ${TEIL.join(', ')}.`);
  return { id, path, ...words };
}

/** Where the pages of a part begin. */
export const rootOf = ({ path }: Pick<Part, 'path'>): string => `/haushalt/${path}`;

/** Whether the part is the one that leads. */
export const leads = ({ path }: Pick<Part, 'path'>): boolean => path === '';
