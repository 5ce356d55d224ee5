/** Every municipality of Germany as the page loads it, once somebody names a town: rows without their names of columns. */
import type { Municipality } from '../budget/municipalities.ts';
import { OWN_TOWN_LIST } from '../words/de/own/town.ts';

/** A source of what stands in the list. */
export interface TownSource {
  readonly titel: string;
  readonly herausgeber: string;
  readonly stand: string;
  readonly lizenz: string;
  readonly anmerkung: string;
}

export interface TownList {
  /** The names of the Länder by the first two digits of a key. */
  readonly laender: Readonly<Record<string, string>>;
  readonly quellen: readonly TownSource[];
  readonly zeilen: readonly (readonly string[])[];
}

const COLUMNS = [
  'ags',
  'name',
  'zusatz',
  'art',
  'bevoelkerung_2013',
  'bevoelkerung_2017',
  'bevoelkerung_2021',
  'bevoelkerung_2023',
  'steuereinnahmekraft_je_ew',
] as const;
/** The column whose source names no licence. */
const TAXES = 'steuereinnahmekraft_je_ew';
/** What sources say that name none. */
const UNCLEAR = 'ungeklaert';

type Row = Readonly<Record<string, string | undefined>>;

/** @param all may figures without a licence be handed on in bulk? */
export function townList(
  rows: readonly Row[],
  sources: readonly Row[],
  laender: TownList['laender'],
  all: boolean,
): TownList {
  const kept = sources.filter(({ lizenz }) => all || lizenz !== UNCLEAR);
  return {
    laender,
    quellen: kept.map(({ titel = '', herausgeber = '', stand = '', lizenz = '', anmerkung = '' }) => ({
      titel,
      herausgeber,
      stand,
      lizenz: lizenz === UNCLEAR ? OWN_TOWN_LIST.noLicence : lizenz,
      anmerkung,
    })),
    zeilen: rows.map((row) => COLUMNS.map((column) => (column === TAXES && !all ? '' : (row[column] ?? '')))),
  };
}

export const townsOf = ({ zeilen }: TownList): Municipality[] =>
  zeilen.map(
    (cells) =>
      ({ flaeche_km2: '', ...Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at] ?? ''])) }) as Municipality,
  );
