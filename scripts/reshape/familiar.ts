/**
 * The trees that the familiar files of a budget hold: products in groups and areas, accounts in groups, departments in
 * divisions. A dataset with other levels brings `ebenen.csv` and `gliederung.csv`, and needs nothing of this.
 */
import type { Klassifikation } from '../../src/schema/values.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
import type { Merged, MergedTable } from './merge.ts';

/** A level of the familiar files; its id is also the column with its numbers. */
export interface FamiliarLevel {
  readonly klassifikation: Klassifikation;
  readonly ebene: string;
  readonly name: string;
  readonly mehrzahl: string;
  readonly pfad: string;
  /** The file whose rows have the numbers of the level, and of the one above in the column `ueber`. */
  readonly file: string;
  readonly ueber: string | null;
  /** The file with the names. */
  readonly names: string;
}

const level = (
  klassifikation: Klassifikation,
  [ebene, name, mehrzahl, pfad]: readonly [string, string, string, string],
  [file, ueber, names]: readonly [string, string | null, string],
): FamiliarLevel => ({ klassifikation, ebene, name, mehrzahl, pfad, file, ueber, names });

/** From the top down. */
export const FAMILIAR: readonly FamiliarLevel[] = [
  level('aufgabe', ['produktbereich', 'Produktbereich', 'Bereiche', 'bereich'], ['produkte', null, 'produktbereiche']),
  level(
    'aufgabe',
    ['produktgruppe', 'Produktgruppe', 'Produktgruppen', 'gruppe'],
    ['produkte', 'produktbereich', 'produktgruppen'],
  ),
  level('aufgabe', ['produkt', 'Produkt', 'Produkte', 'produkt'], ['produkte', 'produktgruppe', 'produkte']),
  level(
    'aufgabe',
    ['unterprodukt', 'Unterprodukt', 'Unterprodukte', 'unterprodukt'],
    ['unterprodukte', 'produkt', 'unterprodukte'],
  ),
  level('art', ['kontengruppe', 'Kontengruppe', 'Arten', 'art'], ['konten', null, 'kontengruppen']),
  level('art', ['konto', 'Konto', 'Konten', 'konto'], ['konten', 'kontengruppe', 'konten']),
  level(
    'organisation',
    ['geschaeftsbereich', 'Geschäftsbereich', 'Geschäftsbereiche', 'organisation/gb-'],
    ['organisation', null, 'geschaeftsbereiche'],
  ),
  level(
    'organisation',
    ['fachbereich', 'Fachbereich', 'Fachbereiche', 'organisation'],
    ['organisation', 'geschaeftsbereich', 'organisation'],
  ),
];

/** An entry of a tree, with the record that it was first read from. */
export interface FamiliarEntry {
  readonly struktur: string;
  readonly schluessel: string;
  readonly ueber: CellText;
  readonly name: string;
  readonly kurzname: CellText;
  readonly suchworte: CellText;
  readonly from: SourceRow;
}

/** The entries of a level in all structures whose tree is to be made of the familiar files, each once. */
export function entriesOf(
  level: FamiliarLevel,
  merged: Merged,
  wanted: (struktur: string) => boolean,
): readonly FamiliarEntry[] {
  const source = merged.get(level.file);
  const [struktur, number] = [source.reader('struktur'), source.reader(level.ebene)];
  const above = level.ueber === null ? () => null : source.reader(level.ueber);
  const names = namesIn(merged.get(level.names), level);
  const entries = new Map<string, FamiliarEntry>();
  for (const row of source.rows) {
    const [structure, schluessel] = [struktur(row), number(row)];
    if (structure === null || schluessel === null || !wanted(structure)) continue;
    const key = `${structure}\n${schluessel}`;
    if (entries.has(key)) continue;
    entries.set(key, { struktur: structure, schluessel, ueber: above(row), ...names(key, schluessel), from: row });
  }
  return [...entries.values()];
}

type Names = Pick<FamiliarEntry, 'name' | 'kurzname' | 'suchworte'>;

/** Names by structure and number; what has none, which the checks tell, goes by its number. */
function namesIn(source: MergedTable, { klassifikation, ebene, name: level }: FamiliarLevel) {
  const key = ['struktur', ebene];
  const column = (name: string) => (source.has(name) ? source.lookup(key, name) : new Map<string, string>());
  const [names, short, words] = [column('name'), column('kurzname'), column('suchworte')];
  return (at: string, schluessel: string): Names => {
    const name = names.get(at) || schluessel;
    const suchworte = words.get(at) || null;
    if (klassifikation === 'organisation') return { ...unitName(level, schluessel, name), suchworte };
    return { name, kurzname: short.get(at) || null, suchworte };
  };
}

/** Short names go without the word that stands beside them anyway; units without a name are told apart by number. */
function unitName(level: string, schluessel: string, name: string): Omit<Names, 'suchworte'> {
  if (name.startsWith('ohne Bezeichnung'))
    return { name: `${level} ${schluessel} (${name})`, kurzname: `ohne Bezeichnung (Nr. ${schluessel})` };
  const short = name.replace(new RegExp(`^${level} (?=[A-ZÄÖÜ])`), '');
  return { name, kurzname: short === name ? null : short };
}
