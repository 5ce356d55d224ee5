/** What a list of cash and balance is about: which column is what, and which item each record names. */
import type { SourceFile } from '../../../src/reader/bytes/sheet.ts';
import { type Column, columnsIn } from '../../../src/reader/roles/column.ts';
import { factorIn, plainWords, type Wertart, wertartIn } from '../../../src/reader/roles/words.ts';
import { type Table, tableIn } from '../../../src/reader/table/table.ts';
import { KASSE_POSTEN } from '../../../src/schema/values.ts';

export type Posten = (typeof KASSE_POSTEN)[number];
const SAYABLE = ['posten', 'jahr', 'monat', 'wertart', 'betrag', 'ohne'] as const;
type Kind = (typeof SAYABLE)[number];

interface ColumnRole {
  readonly column: Column;
  readonly kind: Kind;
  readonly reason: string;
}

export interface CashSheet {
  readonly source: SourceFile;
  readonly table: Table;
  readonly roles: readonly ColumnRole[];
}

const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['ohne', /bemerkung|anmerkung|erläuterung|veränderung|differenz|abweichung/],
  ['posten', /^(posten|position|bezeichnung|zeile|angabe)$/],
  ['jahr', /^(haushalts)?jahr$/],
  ['monat', /^monat$/],
  ['wertart', /^(wertart|art)$/],
];

/** Which item words name, in the order of trust. */
const ITEMS: readonly (readonly [Posten, RegExp])[] = [
  ['einzahlung_laufend', /^einzahlungen.*(laufend|verwaltungst)/],
  ['auszahlung_laufend', /^auszahlungen.*(laufend|verwaltungst)/],
  ['einzahlung_investition', /^einzahlungen.*investition/],
  ['auszahlung_investition', /^auszahlungen.*investition/],
  ['einzahlung_finanzierung', /^einzahlungen.*(finanzierung|kredit)/],
  ['auszahlung_finanzierung', /^(auszahlungen.*(finanzierung|kredit|tilgung)|tilgung)/],
  ['einzahlung_fremd', /^einzahlungen.*(fremd|durchlaufend|haushaltsunwirksam)/],
  ['auszahlung_fremd', /^auszahlungen.*(fremd|durchlaufend|haushaltsunwirksam)/],
  ['kassenkredite', /kassenkredit|liquiditätskredit|kredite? zur liquidität/],
  [
    'liquide_mittel',
    /liquide mittel|finanzmittelbestand|bestand an (zahlungs|finanz)mitteln|kassenbestand|^liquidität$/,
  ],
  ['investitionskredite', /investitionskredit|kredite? für investition/],
  ['buergschaften', /bürgschaft/],
  ['ruecklagen', /rücklage/],
  ['abschreibungen', /abschreibung/],
  ['sonderposten', /sonderposten/],
  ['rueckstellungen', /rückstellung/],
  ['abgrenzung', /abgrenzung|forderung|verbindlichkeit/],
  ['sonstige_unbar', /nicht zahlungswirksam|unbar/],
  ['ergebnis', /^(jahres|gesamt)?ergebnis$|jahresüberschuss|jahresfehlbetrag/],
];

/** The item that a cell names: by its key, or by its words. */
export const itemIn = (text: string): Posten | undefined =>
  KASSE_POSTEN.find((one) => one === text) ?? ITEMS.find(([, pattern]) => pattern.test(plainWords(text)))?.[0];

/** So much of the filled cells of a column of amounts are numbers. */
const SOME = 0.5;

function rolesOf(columns: readonly Column[], answers: Readonly<Record<string, string>>): ColumnRole[] {
  const found = columns.map((column): ColumnRole => {
    const said = SAYABLE.find((one) => one === answers[`spalte:${column.name}`]);
    if (said) return { column, kind: said, reason: 'so festgelegt' };
    const kind = WORDS.find(([, pattern]) => pattern.test(column.words))?.[0];
    if (kind) return { column, kind, reason: kind === 'ohne' ? 'wird nicht übernommen' : 'nach dem Kopf' };
    return column.numeric >= SOME
      ? { column, kind: 'betrag', reason: 'Zahlen' }
      : { column, kind: 'ohne', reason: 'nicht bekannt: wird nicht übernommen' };
  });
  return found.map((role, at) =>
    role.kind !== 'ohne' && role.kind !== 'betrag' && found.slice(0, at).some(({ kind }) => kind === role.kind)
      ? { ...role, kind: 'ohne', reason: `schon eine Spalte ${role.kind}: wird nicht übernommen` }
      : role,
  );
}

/** The first sheet with items and amounts; undefined: the file is no list of cash and balance. */
export function cashSheetIn(
  sources: readonly SourceFile[],
  answers: Readonly<Record<string, string>>,
): CashSheet | undefined {
  for (const source of sources) {
    for (const sheet of source.sheets) {
      const table = tableIn(sheet, source.file);
      const roles = rolesOf(columnsIn(table).columns, answers);
      const has = (kind: Kind): boolean => roles.some((role) => role.kind === kind);
      if (has('posten') && has('betrag')) return { source, table, roles };
    }
  }
  return undefined;
}

/** Do most records of a list name items of cash and balance, money that is there among them? */
export function isCashList(sources: readonly SourceFile[]): boolean {
  const sheet = cashSheetIn(sources, {});
  const cells = sheet?.roles.find(({ kind }) => kind === 'posten')?.column.cells ?? [];
  const items = cells.flatMap((cell) => itemIn(cell) ?? []);
  return items.length * 2 > cells.length && items.includes('liquide_mittel');
}

export interface AmountColumn {
  readonly column: Column;
  readonly jahr: number | undefined;
  readonly wertart: Wertart | undefined;
  readonly faktor: bigint;
}

/** The columns of amounts, with the year and the kind that their headers name. */
export const amountsOf = ({ roles }: CashSheet): AmountColumn[] =>
  roles.flatMap(({ column, kind }) => {
    if (kind !== 'betrag') return [];
    const [year] = /\b(19|20)\d{2}\b/.exec(column.words) ?? [];
    return [
      {
        column,
        jahr: year ? Number(year) : undefined,
        wertart: wertartIn(column.words),
        faktor: factorIn(column.words) ?? 1n,
      },
    ];
  });
