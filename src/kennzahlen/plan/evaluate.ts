import { belongs, type Formula, type Term } from './formulas.ts';
import type { Kontensumme } from './queries.ts';

/** The amounts of one version in one year. */
export type Amounts = readonly Pick<Kontensumme, 'konto' | 'betrag' | 'positionen' | 'leer'>[];

/** One term with its amount in euro, in its own direction (the sign of the formula is not yet applied). */
export interface Part {
  readonly term: Term;
  readonly betrag: number | null;
  readonly positionen: number;
  readonly leer: number;
  /** Why there is no amount. */
  readonly grund: string | null;
}

/** Numerator or denominator: exact to the cent, null when a term of it is not known. */
export interface Side {
  readonly betrag: number | null;
  readonly parts: readonly Part[];
}

export interface Ratio {
  /** In per cent, unrounded. */
  readonly wert: number | null;
  readonly zaehler: Side;
  readonly nenner: Side;
  /** Positions of the accounts that were needed, and how many of them are empty in the source. */
  readonly positionen: number;
  readonly leer: number;
  /** Why there is no value. */
  readonly grund: string | null;
}

/** "Kontengruppe 40", or "Konten 405" for all accounts that begin so. */
export const termName = ({ konten, gruppe }: Pick<Term, 'konten' | 'gruppe'>): string =>
  `${gruppe ? 'Kontengruppe' : 'Konten'} ${konten}`;

/**
 * A key figure from the amounts of one version in one year.
 *
 * The import leaves zeros out: known accounts without any row are 0. A term of which every cell is empty has no value,
 * and then neither has the figure. Single empty cells are missing from the sum and counted.
 */
export function evaluate(formula: Formula, amounts: Amounts): Ratio {
  const zaehler = side(formula.zaehler, amounts);
  const nenner = side(formula.nenner, amounts);
  const all = [...zaehler.parts, ...nenner.parts];
  const parts = distinct(all);
  const known = zaehler.betrag !== null && nenner.betrag !== null;
  const grund = known ? (nenner.betrag === 0 ? 'der Nenner ist 0' : null) : reason(all);
  return {
    wert: grund === null ? (100 * (zaehler.betrag as number)) / (nenner.betrag as number) : null,
    zaehler,
    nenner,
    positionen: sum(parts.map((part) => part.positionen)),
    leer: sum(parts.map((part) => part.leer)),
    grund,
  };
}

/** One side of a formula with its terms, exact to the cent. */
export function side(terms: readonly Term[], amounts: Amounts): Side {
  const added = terms.filter(({ vorzeichen }) => vorzeichen > 0);
  // a group that the chart of accounts does not have adds nothing; but what is to be taken off has to be known
  const needed = added.some(({ vorhanden }) => vorhanden)
    ? terms.filter(({ vorzeichen, vorhanden }) => vorzeichen < 0 || vorhanden)
    : terms;
  const parts = needed.map((term) => partOf(term, amounts)).filter(({ term, grund }) => !term.offen || grund !== null);
  const betrag = parts.some((part) => part.betrag === null)
    ? null
    : fromCents(sum(parts.map((part) => part.term.vorzeichen * toCents(part.betrag as number))));
  return { betrag, parts };
}

function partOf(term: Term, amounts: Amounts): Part {
  const rows = amounts.filter((row) => belongs(term.konten, row));
  const positionen = sum(rows.map((row) => row.positionen));
  const leer = sum(rows.map((row) => row.leer));
  const grund = whyUnknown(term, rows, positionen > 0 && leer === positionen);
  const betrag = grund === null ? fromCents(sum(rows.map((row) => toCents(row.betrag ?? 0)))) : null;
  return { term, betrag, positionen, leer, grund };
}

function whyUnknown(term: Term, rows: Amounts, empty: boolean): string | null {
  if (!term.vorhanden) return `im Plan nicht vorhanden: ${termName(term)}`;
  if (term.offen)
    return rows.some(({ betrag }) => betrag) ? `der Kontenrahmen sagt nichts Sicheres über Konto ${term.konten}` : null;
  return empty ? `in der Quelle leer: ${termName(term)}` : null;
}

/** Parts whose rows are not part of another one: accounts that are taken off a group are counted with the group. */
export const distinct = (parts: readonly Part[]): Part[] =>
  parts.filter(
    ({ term }, index) =>
      parts.findIndex((other) => other.term.konten === term.konten) === index &&
      !parts.some((other) => other.term.konten !== term.konten && term.konten.startsWith(other.term.konten)),
  );

const reason = (parts: readonly Part[]): string => parts.find((part) => part.grund !== null)?.grund ?? 'keine Angabe';

/** Sums are made in whole cents: binary fractions would not add up. */
const toCents = (euro: number): number => Math.round(euro * 100);
const fromCents = (value: number): number => value / 100;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
