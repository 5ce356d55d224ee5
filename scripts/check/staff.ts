/** Can the posts be published: told at all, none by fewer than three, each year in one version, all of a city in one dataset? */
import { FEWEST_POSTS, POST_COUNTS } from '../../src/schema/values.ts';
import type { Problems } from '../problems.ts';
import type { SourceRow } from '../read/cells.ts';
import type { Merged, MergedTable } from '../reshape/merge.ts';

/** Names every row that tells of too few posts, or would let others be reckoned. */
export function checkStaff(merged: Merged, problems: Problems): void {
  const posts = merged.get('stellen');
  // What could not be read is named already, and looks here like something that is missing.
  if (!posts.complete) return;
  const counts = POST_COUNTS.map((name) => ({ name, read: posts.reader(name) }));
  for (const row of posts.rows) {
    const told = new Map(
      counts.flatMap(({ name, read }) => {
        const text = read(row);
        return text === null ? [] : [[name as string, Number(text)] as const];
      }),
    );
    for (const { column, value, expected } of wrongIn(told))
      problems.add({ kind: 'unzulässig', file: row.file, record: row.record, column, text: value, expected });
  }
  checkTogether(posts, problems);
}

interface Wrong {
  readonly column: string;
  readonly value: string;
  readonly expected: string;
}

/** What counts of a row must not be. */
function wrongIn(told: ReadonlyMap<string, number>): Wrong[] {
  const [planned, filled, vacant] = ['geplant', 'besetzt', 'unbesetzt'].map((name) => told.get(name));
  if (planned === undefined && filled === undefined && !told.has('vzae'))
    return [{ column: 'geplant', value: '', expected: 'Stellen, geplant oder besetzt, oder Vollzeitäquivalente' }];
  const few = [...told]
    .filter(([column, value]) => column !== 'unbesetzt' && value < FEWEST_POSTS)
    .map(([column, value]) => ({ column, value: String(value), expected: ENOUGH }));
  if (vacant !== undefined && vacant < 0)
    return [...few, { column: 'unbesetzt', value: String(vacant), expected: 'mindestens 0' }];
  if (planned === undefined || vacant === undefined) return few;
  return planned - vacant < FEWEST_POSTS
    ? [...few, { column: 'unbesetzt', value: String(vacant), expected: `${ENOUGH}, auch nach Abzug der unbesetzten` }]
    : few;
}

const ENOUGH = 'mindestens 3 Stellen; kleine Gruppen liest npm run import zusammen ein';

/** What stands together in one dataset, so that no second one tells what it puts together. */
function checkTogether(posts: MergedTable, problems: Problems): void {
  const [year, city, version, area] = ['jahr', 'ags', 'fassung', 'kennung'].map((name) => posts.reader(name)) as [
    Reader,
    Reader,
    Reader,
    Reader,
  ];
  const placed = ['struktur', 'ebene', 'schluessel'].map((name) => posts.reader(name));
  const first = new Map<string, string>();
  const same = (row: SourceRow, key: string, text: string, column: string, expected: string): void => {
    const before = first.get(key) ?? text;
    first.set(key, before);
    if (before !== text)
      problems.add({ kind: 'uneinheitlich', file: row.file, record: row.record, column, text, expected });
  };
  for (const row of posts.rows) {
    const [ags, jahr] = [city(row) ?? '', year(row) ?? ''];
    same(
      row,
      `file ${ags}`,
      row.file,
      'ags',
      'alle Stellen einer Stadt in einem Datensatz: jedes Jahr in denselben Ordner einlesen',
    );
    same(row, `version ${ags} ${jahr}`, version(row) ?? '', 'fassung', 'je Jahr eine Fassung, die neueste');
    const [struktur, ebene, schluessel] = placed.map((read) => read(row) ?? '');
    const entry = [struktur, ebene, schluessel].join(' ');
    same(row, `entry ${ags} ${jahr} ${area(row)}`, entry, 'schluessel', 'für einen Bereich ein Eintrag des Haushalts');
    if (!schluessel) continue;
    // entries of one level have nothing in common: what one costs less the other is the cost of nobody
    same(row, `level ${ags} ${jahr}`, `${struktur} ${ebene}`, 'ebene', 'für alle Bereiche Einträge einer Ebene');
    same(
      row,
      `area ${ags} ${jahr} ${entry}`,
      area(row) ?? '',
      'kennung',
      'für einen Eintrag des Haushalts ein Bereich',
    );
  }
}

type Reader = ReturnType<MergedTable['reader']>;
