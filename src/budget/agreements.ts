/** Numbers that others publish, held against our sums: declared in `data/`, recomputed whenever the data is built. */
import { type Query, query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import { type Condition, onlyValue, readSelection } from '../schema/selection.ts';
import { site } from '../site.ts';
import { shortEuro } from '../text/format.ts';
import { report } from './report.ts';

interface Declared {
  ags: string;
  abgleich: string;
  name: string;
  /** What ours is compared with, in the dative. */
  womit: string;
  dort_tabelle: string;
  dort_filter: string;
  hier_tabelle: string;
  hier_filter: string;
  toleranz: number;
  ergebnis: 'gleich' | 'verschieden';
  umfang: string | null;
  quelle: string;
}

export const ABGLEICHE: Query<Declared> = query(
  `SELECT ags, abgleich, name, womit, dort_tabelle, dort_filter, hier_tabelle, hier_filter,
  CAST(toleranz AS DOUBLE) AS toleranz, ergebnis, umfang, quelle
FROM abgleiche ORDER BY ags, abgleich`,
);

/** One comparison with both sides, in euro. */
export interface Abgleich extends Omit<Declared, 'dort_filter' | 'hier_filter'> {
  readonly dortige: readonly Condition[];
  readonly hiesige: readonly Condition[];
  readonly dort: number;
  readonly hier: number;
  /** Ours minus the other. */
  readonly differenz: number;
}

let known: Promise<Abgleich[]> | undefined;

/** Every comparison of the home city, by its key; asked once. */
export function loadAgreements(): Promise<Abgleich[]> {
  known ??= load();
  return known;
}

async function load(): Promise<Abgleich[]> {
  const results = report().abgleiche;
  const declared = (await ask(ABGLEICHE)).filter(({ ags }) => ags === site.stadt.ags);
  return declared.map(({ dort_filter, hier_filter, ...row }) => {
    const found = results.find(({ ags, abgleich }) => ags === row.ags && abgleich === row.abgleich);
    if (!found)
      throw new Error(`abgleich.json kennt den Abgleich ${row.abgleich} nicht: zuerst «npm run data» ausführen.`);
    return {
      ...row,
      dortige: readSelection(dort_filter) ?? [],
      hiesige: readSelection(hier_filter) ?? [],
      dort: Number(found.dort),
      hier: Number(found.hier),
      differenz: Number(found.differenz),
    };
  });
}

/** A single published value as comparisons name it. */
interface Value {
  readonly kennzahl: string;
  readonly jahr: number;
  readonly wertart: string;
}

/** The comparison that a published value is one side of. */
export const agreementOf = (agreements: readonly Abgleich[], value: Value): Abgleich | undefined =>
  agreements.find(
    ({ dort_tabelle, dortige }) =>
      dort_tabelle === 'werte' &&
      onlyValue(dortige, 'kennzahl') === value.kennzahl &&
      onlyValue(dortige, 'jahr') === String(value.jahr) &&
      (onlyValue(dortige, 'wertart') ?? value.wertart) === value.wertart,
  );

/** "stimmt mit der Seite der Stadt überein (mit interner Verrechnung)", or where it differs, and by what. */
export function verdict({ ergebnis, womit, umfang, dort }: Abgleich): string {
  if (ergebnis === 'verschieden') return `weicht von ${womit} ab: dort ${shortEuro(dort)}`;
  return `stimmt mit ${womit} überein${umfang ? ` (${umfang})` : ''}`;
}

/** The entry of a comparison on the page of all of them. */
export const agreementHref = ({ abgleich }: Pick<Abgleich, 'abgleich'>): string => `/daten/abgleiche/#${abgleich}`;
