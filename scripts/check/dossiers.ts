/** Does every part of a briefing name what its section tells of, and does it exist? */
import type { DOSSIER_ABSCHNITT } from '../../src/schema/values.ts';
import type { Problems } from '../problems.ts';
import type { SourceRow } from '../read/cells.ts';
import type { Merged, MergedTable } from '../reshape/merge.ts';

type Section = (typeof DOSSIER_ABSCHNITT)[number];

const ENTRY = ['struktur', 'ebene', 'schluessel', 'groesse'] as const;
const NAMES = [...ENTRY, 'kennzahl', 'wertart', 'massnahme', 'vorhaben', 'gegenstand', 'unterlage', 'text'] as const;
type Name = (typeof NAMES)[number];

/** What a section may name: one of these ways, all columns of it and no other. */
const WAYS: Readonly<Record<Section, readonly (readonly Name[])[]>> = {
  zahl: [ENTRY, ['kennzahl'], ['kennzahl', 'wertart']],
  aenderung: [ENTRY, ['kennzahl'], ['kennzahl', 'wertart']],
  vergleich: [['kennzahl']],
  bestand: [['gegenstand'], ['kennzahl'], ['kennzahl', 'wertart']],
  massnahme: [['massnahme']],
  vorhaben: [['vorhaben']],
  unterlage: [['unterlage']],
  offen: [['text']],
};

/** More numbers than a reader keeps in mind are no briefing. */
const MOST_NUMBERS = 3;

/** Names every part that names too little, too much, or what the data do not have. */
export function checkDossiers(merged: Merged, problems: Problems): void {
  const parts = merged.get('dossierteile');
  if (!parts.complete) return;
  const section = parts.reader('abschnitt');
  const read = new Map(NAMES.map((name) => [name, parts.reader(name)]));
  const at = (row: SourceRow, name: Name): string | null => read.get(name)?.(row) ?? null;
  const entries = rowsOf(merged.get('gliederung'), ['struktur', 'ebene', 'schluessel']);
  const valued = valuesOf(merged);
  const stocks = stocksOf(merged);
  const ags = parts.reader('ags');
  for (const row of parts.rows) {
    const ways = WAYS[(section(row) ?? 'offen') as Section] ?? [];
    const filled = NAMES.filter((name) => at(row, name) !== null);
    const fault = (kind: string, column: string, text: string, expected: string): void =>
      problems.add({ kind, file: row.file, record: row.record, column, text, expected });
    if (!ways.some((way) => way.length === filled.length && way.every((name) => filled.includes(name))))
      fault('unpassend', filled.join(', '), section(row) ?? '', ways.map((way) => way.join(' + ')).join(' oder '));
    const [struktur, ebene, schluessel, kennzahl] = (['struktur', 'ebene', 'schluessel', 'kennzahl'] as const).map(
      (name) => at(row, name),
    );
    if (struktur && ebene && schluessel && !entries.has([struktur, ebene, schluessel].join('\n')))
      fault('unbekannt', 'ebene', ebene, `eine Ebene, auf der ${schluessel} in ${struktur} steht`);
    const named = at(row, 'gegenstand');
    if (named !== null && !stocks.has(`${ags(row)}\n${named}`))
      fault(
        'unbekannt',
        'gegenstand',
        named,
        'stellen, stellen:<Bereich>, unternehmen:<Kennung> oder kasse:<Posten> aus den Daten der Stadt',
      );
    if (kennzahl && !valued(ags(row) ?? '', kennzahl))
      fault('ohne Wert', 'kennzahl', kennzahl, 'eine Kennzahl, von der die Stadt einen Wert hat');
  }
  checkCounts(merged, problems);
}

const rowsOf = (table: MergedTable, key: readonly string[]): ReadonlySet<string> =>
  new Set(table.rows.map(table.keyReader(key)));

/** What can be named of posts, companies and cash, after the city that has it. */
function stocksOf(merged: Merged): ReadonlySet<string> {
  const named = (table: 'stellen' | 'beteiligungen' | 'kasse', kind: string, column?: string): string[] => {
    const source = merged.get(table);
    const [ags, key] = [source.reader('ags'), column ? source.reader(column) : () => null];
    return source.rows.map((row) => `${ags(row)}\n${[kind, key(row)].filter(Boolean).join(':')}`);
  };
  return new Set([
    ...named('stellen', 'stellen'),
    ...named('stellen', 'stellen', 'kennung'),
    ...named('beteiligungen', 'unternehmen', 'kennung'),
    ...named('kasse', 'kasse', 'posten'),
  ]);
}

/** Has a city a value of an indicator: published, or made of others, or of the accounts of its plan? */
function valuesOf(merged: Merged): (ags: string, kennzahl: string) => boolean {
  const [values, defined, terms] = [merged.get('werte'), merged.get('kennzahlen'), merged.get('formelterme')];
  const wert = values.reader('wert');
  const key = values.keyReader(['ags', 'kennzahl']);
  const published = new Set(values.rows.filter((row) => wert(row) !== null).map(key));
  const [numerator, name] = [defined.reader('zaehler'), defined.reader('kennzahl')];
  const made = new Map(defined.rows.map((row) => [name(row), numerator(row)]));
  const planned = rowsOf(terms, ['kennzahl']);
  return (ags, kennzahl) =>
    planned.has(kennzahl) || [kennzahl, made.get(kennzahl)].some((one) => one && published.has(`${ags}\n${one}`));
}

/** A briefing has from one to three numbers. */
function checkCounts(merged: Merged, problems: Problems): void {
  const [dossiers, parts] = [merged.get('dossiers'), merged.get('dossierteile')];
  const section = parts.reader('abschnitt');
  const dossier = parts.keyReader(['ags', 'dossier']);
  const numbers = parts.rows.filter((row) => section(row) === 'zahl').map(dossier);
  const keyOf = dossiers.keyReader(['ags', 'dossier']);
  const nameOf = dossiers.reader('dossier');
  for (const row of dossiers.rows) {
    const count = numbers.filter((one) => one === keyOf(row)).length;
    if (count >= 1 && count <= MOST_NUMBERS) continue;
    problems.add({
      kind: 'Zahl der Zahlen',
      file: row.file,
      record: row.record,
      column: 'dossier',
      text: nameOf(row) ?? '',
      expected: `1 bis ${MOST_NUMBERS} Zeilen mit dem Abschnitt «zahl» in dossierteile, nicht ${count}`,
    });
  }
}
