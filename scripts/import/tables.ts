/** The label tables of the dataset, from the source's codes and the names that were reviewed before. */
import type { Problems } from '../problems.ts';
import { joinBrokenWords, type Reviewed, type Row } from './labels.ts';
import type { Ledger } from './ledger.ts';
import { checkParent, entriesOf } from './nomenclature.ts';
import type { Level, Recipe } from './recipe.ts';

/** Rows by table, all products, accounts and departments of the source, also those that have no amount in any year. */
export async function labelTables(
  recipe: Recipe,
  ledger: Ledger,
  reviewed: Reviewed,
  file: string,
  problems: Problems,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  const { struktur, stellen, labels } = recipe;
  const entries = (level: Level) => entriesOf(level, ledger, file, problems);
  const nameOf = (label: string): string => labels.ohneBezeichnung[label] ?? label;
  const accountName = (label: string): string =>
    labels.kontoUmbruch ? joinBrokenWords(label, labels.kontoUmbruch) : label;

  checkParent('fachbereich', 'geschaeftsbereich', ledger, file, problems);
  checkParent('unterprodukt', 'produkt', ledger, file, problems);
  checkParent('konto', 'kontengruppe', ledger, file, problems);
  checkParent('kontengruppe', 'kontenklasse', ledger, file, problems);

  const products = entries('produkt').map(({ code, label }) => ({
    struktur,
    produkt: code,
    name: nameOf(label),
    kurzname: '',
    suchworte: '',
    name_quelle: label,
    produktbereich: code.slice(0, stellen.produktbereich),
    produktgruppe: code.slice(0, stellen.produktgruppe),
  }));
  const subProducts = entries('unterprodukt').map(({ code, label, position }) => ({
    struktur,
    unterprodukt: code,
    produkt: position.codes.produkt,
    name: nameOf(label),
    name_quelle: label,
  }));
  const accounts = entries('konto').map(({ code, label, position }) => ({
    struktur,
    konto: code,
    name: accountName(label),
    kurzname: '',
    suchworte: '',
    name_quelle: label,
    kontengruppe: position.codes.kontengruppe,
  }));
  const accountGroups = entries('kontengruppe').map(({ code, label, position }) => ({
    struktur,
    kontengruppe: code,
    name: label,
    kurzname: label,
    kontenklasse: position.codes.kontenklasse,
    kontenklasse_name: position.labels.kontenklasse,
  }));
  const departments = entries('fachbereich').map(({ code, label, position }) => ({
    struktur,
    fachbereich: code,
    name: nameOf(label),
    name_quelle: label,
    geschaeftsbereich: position.codes.geschaeftsbereich,
  }));
  const divisions = entries('geschaeftsbereich').map(({ code, label }) => ({
    struktur,
    geschaeftsbereich: code,
    name: nameOf(label),
    name_quelle: label,
  }));
  const everyday = ['name', 'kurzname', 'suchworte'];
  return new Map<string, readonly Row[]>([
    ['produkte', await reviewed.keep('produkte', ['struktur', 'produkt'], 'name_quelle', everyday, products)],
    [
      'unterprodukte',
      await reviewed.keep('unterprodukte', ['struktur', 'unterprodukt'], 'name_quelle', ['name'], subProducts),
    ],
    ['konten', await reviewed.keep('konten', ['struktur', 'konto'], 'name_quelle', everyday, accounts)],
    [
      'positionen',
      await reviewed.keep('positionen', ['struktur', 'unterprodukt', 'konto'], 'name_quelle', ['name'], deviating()),
    ],
    [
      'kontengruppen',
      await reviewed.keep('kontengruppen', ['struktur', 'kontengruppe'], 'name', ['kurzname'], accountGroups),
    ],
    [
      'organisation',
      await reviewed.keep('organisation', ['struktur', 'fachbereich'], 'name_quelle', ['name'], departments),
    ],
    [
      'geschaeftsbereiche',
      await reviewed.keep('geschaeftsbereiche', ['struktur', 'geschaeftsbereich'], 'name_quelle', ['name'], divisions),
    ],
  ]);

  /** Positions that the source labels otherwise than most positions of the same account. */
  function deviating(): Row[] {
    const usual = new Map(accounts.map(({ konto, name_quelle }) => [konto, name_quelle]));
    return [...ledger.positions.values()]
      .filter(({ codes, labels: own }) => own.konto !== usual.get(codes.konto))
      .map(({ codes, labels: own }) => ({
        struktur,
        unterprodukt: codes.unterprodukt,
        konto: codes.konto,
        name: accountName(own.konto),
        name_quelle: own.konto,
      }));
  }
}
