/** Are the trees of the budget whole, and does every row of figures hang in them? */
import { FAMILIAR_COLUMNS } from '../../src/schema/booked-on.ts';
import { TAKEN_FOLDERS, TAKEN_IDS } from '../../src/schema/taken.ts';
import { KLASSIFIKATION } from '../../src/schema/values.ts';
import type { Problems } from '../problems.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
import type { Merged, MergedTable } from '../reshape/merge.ts';
import { structureReader } from '../reshape/structure.ts';

type Reader = (row: SourceRow) => CellText;

/** Names levels out of order or of a taken name, entries without their place above, and rows of figures without an entry. */
export function checkTrees(merged: Merged, problems: Problems): void {
  checkLevels(merged.get('ebenen'), problems);
  if (!merged.get('ebenen').complete || !merged.get('gliederung').complete) return;
  checkEntries(merged, problems);
  checkDivided(merged, problems);
  checkBooked(merged, problems);
}

const fault =
  (problems: Problems) =>
  ({ file, record }: SourceRow, column: string, text: CellText, expected: string): void =>
    problems.add({ kind: 'Gliederung', file, record, column, text: text ?? '', expected });

/** Ranks count from 1 without a gap, each level has addresses and a meaning of its own. */
function checkLevels(levels: MergedTable, problems: Problems): void {
  const name = fault(problems);
  const read = (column: string) => levels.reader(column);
  const [ebene, rang, pfad, klassifikation] = [read('ebene'), read('rang'), read('pfad'), read('klassifikation')];
  const ranksOf = levels.keyReader(['struktur', 'klassifikation', 'rang']);
  const ranks = new Set(levels.rows.map(ranksOf));
  const above = (row: SourceRow) =>
    `${levels.keyReader(['struktur', 'klassifikation'])(row)}\n${Number(rang(row)) - 1}`;
  const once = { rang: unique(ranksOf), pfad: unique(levels.keyReader(['struktur', 'pfad'])) };
  const meanings = new Map<CellText, CellText>();
  for (const row of levels.rows) {
    if (TAKEN_IDS.has(ebene(row) ?? ''))
      name(
        row,
        'ebene',
        ebene(row),
        `eine Kennung, die nicht schon etwas anderes heißt wie ${[...TAKEN_IDS].join(', ')}`,
      );
    if (TAKEN_FOLDERS.has(pfad(row)?.split('/')[0] ?? ''))
      name(
        row,
        'pfad',
        pfad(row),
        `ein Ordner, in dem nicht schon andere Seiten stehen wie ${[...TAKEN_FOLDERS].join(', ')}`,
      );
    if (!once.rang(row)) name(row, 'rang', rang(row), 'eine Ebene je Rang');
    if (!once.pfad(row)) name(row, 'pfad', pfad(row), 'eigene Adressen für jede Ebene');
    if (Number(rang(row)) > 1 && !ranks.has(above(row))) name(row, 'rang', rang(row), 'Ränge von 1 an ohne Lücke');
    const meaning = meanings.get(ebene(row)) ?? klassifikation(row);
    meanings.set(ebene(row), meaning);
    if (meaning !== klassifikation(row))
      name(row, 'klassifikation', klassifikation(row), `${meaning}, wie in anderen Gliederungen`);
  }
}

/** Says of each row whether it is the first with its key. */
function unique(keyOf: (row: SourceRow) => string): (row: SourceRow) => boolean {
  const first = new Map<string, SourceRow>();
  return (row) => {
    const before = first.get(keyOf(row)) ?? row;
    first.set(keyOf(row), before);
    return before === row;
  };
}

/** Every entry stands on a level of its structure, and below an entry of the level above. */
function checkEntries(merged: Merged, problems: Problems): void {
  const name = fault(problems);
  const [levels, entries] = [merged.get('ebenen'), merged.get('gliederung')];
  const levelKey = ['struktur', 'klassifikation', 'ebene'];
  const ranks = levels.lookup(levelKey, 'rang');
  const rankOf = (row: SourceRow): number => Number(ranks.get(entries.keyReader(levelKey)(row)) ?? 0);
  const tree = entries.keyReader(['struktur', 'klassifikation']);
  const [ebene, schluessel, ueber]: Reader[] = ['ebene', 'schluessel', 'ueber'].map((column) =>
    entries.reader(column),
  ) as [Reader, Reader, Reader];
  const known = new Set(entries.rows.map((row) => `${tree(row)}\n${rankOf(row)}\n${schluessel(row)}`));
  for (const row of entries.rows) {
    const rank = rankOf(row);
    if (rank === 0) name(row, 'ebene', ebene(row), 'eine Ebene aus ebenen');
    else if (rank === 1 && ueber(row) !== null) name(row, 'ueber', ueber(row), 'nichts: Es ist die oberste Ebene');
    else if (rank > 1 && !known.has(`${tree(row)}\n${rank - 1}\n${ueber(row)}`))
      name(row, 'ueber', ueber(row), 'die Nummer eines Eintrags eine Ebene darüber');
  }
}

/** A plan is divided in one way at least: what is known of its whole alone are published figures (`werte`), and no budget. */
function checkDivided(merged: Merged, problems: Problems): void {
  const [budget, entries] = [merged.get('haushalt'), merged.get('gliederung')];
  const structureOf = structureReader(budget, merged);
  const divided = new Set(entries.rows.map(entries.reader('struktur')));
  const named = new Set<CellText>();
  for (const row of budget.rows) {
    const structure = structureOf?.(row) ?? null;
    if (structure === null || divided.has(structure) || named.has(structure)) continue;
    named.add(structure);
    const expected = `eine Gliederung von ${structure}: wofür (aufgabe), welche Art (art) oder wer (organisation); nur die Summen eines Plans gehören als Eckwerte in werte`;
    fault(problems)(row, 'aufgabe', null, expected);
  }
}

/**
 * A row of figures names an entry in every classification that its structure has, and none in the others. What a familiar column
 * says is named where references are checked.
 */
function checkBooked(merged: Merged, problems: Problems): void {
  const name = fault(problems);
  const [budget, entries] = [merged.get('haushalt'), merged.get('gliederung')];
  const structureOf = structureReader(budget, merged);
  const known = new Set(entries.rows.map(entries.keyReader(['struktur', 'klassifikation', 'schluessel'])));
  const trees = new Set(entries.rows.map(entries.keyReader(['struktur', 'klassifikation'])));
  const readers = KLASSIFIKATION.map((column) => ({
    column,
    read: budget.reader(column),
    familiar: FAMILIAR_COLUMNS[column].map((one) => budget.reader(one)),
  }));
  const structures = new Set(merged.get('fassungen').rows.map(merged.get('fassungen').reader('struktur')));
  for (const row of budget.rows) {
    const structure = structureOf?.(row) ?? null;
    if (!structures.has(structure)) continue;
    for (const { column, read, familiar } of readers) {
      const number = read(row);
      if (number !== null && familiar.some((other) => other(row) === number)) continue;
      const divided = trees.has(`${structure}\n${column}`);
      if (number === null ? !divided : known.has(`${structure}\n${column}\n${number}`)) continue;
      name(row, column, number, `eine Nummer aus gliederung (${structure})`);
    }
  }
}
