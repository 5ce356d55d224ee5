/** From the records of an investment list to rows of `investitionen`: one for its costs, one for each year with an amount. */
import { NUMBER_OF_ENTRY } from '../../../src/schema/columns.ts';
import type { Fault } from '../../problems.ts';
import type { WrittenColumn } from '../formats.ts';
import type { Row } from '../labels.ts';
import { amountReader, slug, statusOf } from './cells.ts';
import type { FormColumn, InvestmentRecipe } from './recipe.ts';
import type { ListSheet } from './sheet.ts';

const COSTS = ['gesamtkosten', 've', 'foerderung', 'eigenanteil'] as const;
/** A line of totals among the measures would count everything twice. */
const TOTAL = /^(gesamt|summe|zusammen|insgesamt|zwischensumme|gesamtsumme)\b/i;

export interface ListRows {
  readonly rows: readonly Row[];
  /** Measures of the list. */
  readonly measures: number;
  /** Cells of the list that could hold an amount of a year or the costs of a measure. */
  readonly read: number;
  readonly leftOut: ReadonlyMap<string, number>;
}

interface Reading {
  readonly sheet: ListSheet;
  readonly recipe: InvestmentRecipe;
  readonly fault: Fault;
  readonly readAmount: (text: string, record: number, column: string) => string | null;
}

/** Every amount becomes a row, or is left out and counted, or is named as a fault. */
export function rowsOf(sheet: ListSheet, recipe: InvestmentRecipe, fault: Fault): ListRows {
  const reading = { sheet, recipe, fault, readAmount: amountReader(amountColumns(sheet), recipe, fault) };
  const leftOut = new Map<string, number>();
  const leave = (reason: string): void => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  const known = new Map<string, number>();
  const rows = sheet.records.flatMap(({ record, cells }) => {
    const cell = (column: FormColumn): string => cells[sheet.columns.get(column) ?? -1]?.trim() ?? '';
    const measure = measureOf(cell, record, reading);
    const before = known.get(measure.massnahme);
    if (before !== undefined && measure.massnahme !== '') {
      const expected = `einmal; schon in Datensatz ${before}`;
      fault({ kind: 'Maßnahme doppelt', record, column: 'massnahme', text: measure.massnahme, expected });
    }
    known.set(measure.massnahme, record);
    const own = [...costsOf(measure, cell, record, reading, leave), ...yearsOf(measure, cells, record, reading, leave)];
    if (own.length === 0) {
      const expected = 'ein Betrag in einem Jahr oder Kosten; eine Überschrift gehört nicht in die Liste';
      fault({ kind: 'ohne Zahl', record, text: measure.name, expected });
    }
    return own;
  });
  return { rows, measures: sheet.records.length, read: sheet.records.length * (1 + sheet.years.length), leftOut };
}

/** The columns with amounts by the name that they are read under, each with all of its cells. */
function amountColumns({ columns, years, records }: ListSheet): ReadonlyMap<string, WrittenColumn> {
  const costs = COSTS.flatMap((name) => {
    const at = columns.get(name);
    return at === undefined ? [] : [{ at, name }];
  });
  const all = [...costs, ...years.map(({ at, head }) => ({ at, name: head }))];
  return new Map(
    all.map(({ at, name }) => [name, { name, texts: records.map(({ cells }) => cells[at]?.trim() ?? '') }]),
  );
}

/** What all rows of a measure share. */
function measureOf(cell: (column: FormColumn) => string, record: number, { recipe, fault }: Reading) {
  const name = cell('name');
  if (name === '') fault({ kind: 'fehlt', record, column: 'name', text: '', expected: 'ein Name der Maßnahme' });
  const massnahme = slug(cell('massnahme') || name);
  if (massnahme === '' && name !== '') {
    const expected = 'eine Nummer oder ein Name mit Buchstaben oder Ziffern';
    fault({ kind: 'unzulässig', record, column: 'massnahme', text: cell('massnahme') || name, expected });
  }
  if (TOTAL.test(name)) {
    const expected = 'eine Maßnahme; Summen gehören in kontrollsummen des Rezepts';
    fault({ kind: 'Summenzeile', record, column: 'name', text: name, expected });
  }
  const traeger = cell('traeger') || (recipe.traeger ?? '');
  if (traeger === '') {
    fault({
      kind: 'fehlt',
      record,
      column: 'traeger',
      text: '',
      expected: 'wer investiert; nur innerhalb davon wird summiert',
    });
  }
  const produktbereich = cell('produktbereich');
  if (produktbereich !== '' && !NUMBER_OF_ENTRY.test(produktbereich)) {
    const expected = 'eine Nummer wie im Haushalt (21), oder leer';
    fault({ kind: 'unzulässig', record, column: 'produktbereich', text: produktbereich, expected });
  }
  return {
    ags: recipe.ags,
    massnahme,
    name,
    traeger,
    produktbereich,
    status: statusOf(cell('status'), record, recipe, fault),
    ort: cell('ort'),
    genauigkeit: recipe.genauigkeit ?? 'genau',
    quelle: recipe.quelle.quelle,
    zeile: String(record),
    anmerkung: cell('anmerkung'),
  };
}

type MeasureCells = ReturnType<typeof measureOf>;

function costsOf(
  measure: MeasureCells,
  cell: (column: FormColumn) => string,
  record: number,
  { recipe, readAmount }: Reading,
  leave: (reason: string) => void,
): Row[] {
  const amounts = Object.fromEntries(COSTS.map((name) => [name, readAmount(cell(name), record, name) ?? '']));
  if (COSTS.every((name) => amounts[name] === '')) {
    leave('ohne Angabe der Kosten');
    return [];
  }
  const umfang = recipe.umfang?.gesamt ?? 'Maßnahme im Ganzen';
  return [
    {
      ...measure,
      jahr: String(recipe.planjahr),
      jahr_bis: '',
      betrag: '',
      wertart: 'kostenschaetzung',
      umfang,
      ...amounts,
    },
  ];
}

function yearsOf(
  measure: MeasureCells,
  cells: readonly string[],
  record: number,
  { sheet, recipe, readAmount }: Reading,
  leave: (reason: string) => void,
): Row[] {
  const none = Object.fromEntries(COSTS.map((name) => [name, '']));
  const umfang = recipe.umfang?.jahre ?? 'Betrag des Jahres';
  return sheet.years.flatMap(({ at, jahr, head }) => {
    const betrag = readAmount(cells[at]?.trim() ?? '', record, head);
    // An empty cell says that the list names nothing, a 0 that nothing is planned: neither is an amount.
    if (betrag === null || betrag === '0') {
      leave(betrag === null ? 'Jahr ohne Betrag' : 'Jahr mit 0');
      return [];
    }
    return [
      { ...measure, jahr: String(jahr), jahr_bis: '', betrag, wertart: wertartOf(jahr, recipe), umfang, ...none },
    ];
  });
}

function wertartOf(jahr: number, { planjahr, wertarten = {} }: InvestmentRecipe): string {
  const declared = wertarten[String(jahr)];
  if (declared) return declared;
  if (jahr < planjahr) return 'ergebnis';
  return jahr === planjahr ? 'ansatz' : 'planung';
}
