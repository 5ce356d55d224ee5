/** The label tables: every product, account and department of the source, also those without any amount. */
import type { Fault } from '../problems.ts';
import { wordJoiner } from './broken-words.ts';
import type { Reviewed, Row } from './labels.ts';
import type { Ledger } from './ledger.ts';
import { checkParent, type Entry, entriesOf } from './nomenclature.ts';
import type { Level, Recipe } from './recipe.ts';

/** Rows by table, with the names that were reviewed before; what contradicts itself in the source is named. */
export async function labelTables(
  recipe: Recipe,
  ledger: Ledger,
  reviewed: Reviewed,
  fault: Fault,
): Promise<ReadonlyMap<string, readonly Row[]>> {
  checkParent('fachbereich', 'geschaeftsbereich', ledger, fault);
  checkParent('unterprodukt', 'produkt', ledger, fault);
  checkParent('konto', 'kontengruppe', ledger, fault);
  checkParent('kontengruppe', 'kontenklasse', ledger, fault);

  const { struktur } = recipe;
  const rows = (level: Level, make: (entry: Entry) => Row): Row[] =>
    entriesOf(level, ledger, fault).map((entry) => ({ struktur, ...make(entry) }));
  const products = rows('produkt', (entry) => product(recipe, entry));
  const repair = accountRepair(recipe, ledger);
  const accounts = rows('konto', (entry) => account(entry, repair));
  const proposed = {
    produkte: products,
    unterprodukte: rows('unterprodukt', (entry) => subProduct(recipe, entry)),
    konten: accounts,
    positionen: deviatingPositions(recipe, ledger, accounts, repair),
    kontengruppen: rows('kontengruppe', accountGroup),
    organisation: rows('fachbereich', (entry) => department(recipe, entry)),
    geschaeftsbereiche: rows('geschaeftsbereich', ({ code, label }) => ({
      geschaeftsbereich: code,
      ...named(recipe, label),
    })),
  };
  await reviewed.expect('produktbereiche', struktur, column(products, 'produktbereich'));
  await reviewed.expect('produktgruppen', struktur, column(products, 'produktgruppe'));
  const kept = new Map<string, readonly Row[]>();
  for (const [table, proposals] of Object.entries(proposed)) kept.set(table, await reviewed.keep(table, proposals));
  return kept;
}

function product(recipe: Recipe, { code, label }: Entry): Row {
  return {
    produkt: code,
    ...named(recipe, label),
    kurzname: '',
    suchworte: '',
    produktbereich: code.slice(0, recipe.stellen.produktbereich),
    produktgruppe: code.slice(0, recipe.stellen.produktgruppe),
  };
}

function subProduct(recipe: Recipe, { code, label, position }: Entry): Row {
  return { unterprodukt: code, produkt: position.codes.produkt, ...named(recipe, label) };
}

function account({ code, label, position }: Entry, repair: Repair): Row {
  const names = { name: repair(label), name_quelle: label, kurzname: '', suchworte: '' };
  return { konto: code, ...names, kontengruppe: position.codes.kontengruppe };
}

function accountGroup({ code, label, position }: Entry): Row {
  const { codes, labels } = position;
  const klasse = { kontenklasse: codes.kontenklasse, kontenklasse_name: labels.kontenklasse };
  return { kontengruppe: code, name: label, kurzname: label, ...klasse };
}

function department(recipe: Recipe, { code, label, position }: Entry): Row {
  return { fachbereich: code, ...named(recipe, label), geschaeftsbereich: position.codes.geschaeftsbereich };
}

/** Positions that the source labels otherwise than most positions of the same account. */
function deviatingPositions(
  { struktur }: Recipe,
  { positions }: Ledger,
  accounts: readonly Row[],
  repair: Repair,
): Row[] {
  const usual = new Map(accounts.map(({ konto, name_quelle }) => [konto, name_quelle]));
  return [...positions.values()]
    .filter(({ codes, labels }) => labels.konto !== usual.get(codes.konto))
    .map(({ codes, labels }) => ({
      struktur,
      unterprodukt: codes.unterprodukt,
      konto: codes.konto,
      name: repair(labels.konto),
      name_quelle: labels.konto,
    }));
}

const named = ({ labels }: Recipe, label: string): Row => ({
  name: labels.ohneBezeichnung[label] ?? label,
  name_quelle: label,
});

type Repair = (label: string) => string;

/** Undoes what the recipe says the source does to the labels of accounts. */
function accountRepair({ labels }: Recipe, { positions }: Ledger): Repair {
  if (labels.kontoUmbruch === undefined) return (label) => label;
  return wordJoiner(
    [...positions.values()].map((position) => position.labels.konto),
    labels.kontoUmbruch,
  );
}

const column = (rows: readonly Row[], name: string): string[] => rows.map((row) => row[name] ?? '');
