/** Which column of a list of grants is what: by its header, with the reason. What a person said goes before. */
import type { SourceFile } from '../../../src/reader/bytes/sheet.ts';
import { type Column, columnsIn } from '../../../src/reader/roles/column.ts';
import { factorIn, yearIn } from '../../../src/reader/roles/words.ts';
import { type Table, tableIn } from '../../../src/reader/table/table.ts';
import type { ZUWENDUNG_STAND } from '../../../src/schema/values.ts';

export type Stand = (typeof ZUWENDUNG_STAND)[number];

/** Columns with one text a record. */
export const TEXTS = [
  'empfaenger',
  'vorname',
  'kennung',
  'zweck',
  'jahr',
  'stand',
  'schluessel',
  'amt',
  'ausschuss',
  'pflicht',
  'befristet',
  'rechtsgrundlage',
] as const;
export type TextColumn = (typeof TEXTS)[number];

/** What a person may say of a column. */
const SAYABLE = [...TEXTS, 'betrag', 'eigenanteil', 'ohne'] as const;
export type Kind = (typeof SAYABLE)[number];

export interface ColumnRole {
  readonly column: Column;
  readonly kind: Kind;
  readonly reason: string;
}

/** What the header of a column of amounts says. */
export interface AmountColumn {
  readonly column: Column;
  readonly jahr: number | undefined;
  readonly stand: Stand | undefined;
  readonly faktor: bigint;
}

export interface GrantSheet {
  readonly source: SourceFile;
  readonly table: Table;
  readonly roles: readonly ColumnRole[];
  readonly amounts: readonly AmountColumn[];
}

/** In the order of trust: the first that a header fits decides, and each text is taken from one column only. */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  [
    'ohne',
    /\bdavon\b|gesamtkosten|gesamtausgaben|differenz|veränderung|bemerkung|anmerkung|kommentar|iban|konto|anschrift|adresse|straße|telefon|mail|geburt|leit(ung|er)|ansprech|verantwort|vertret|kontakt|vorstand|geschäftsführ/,
  ],
  ['eigenanteil', /eigenanteil|eigenmittel|eigenleistung/],
  ['vorname', /vorname/],
  ['kennung', /^kennung\b|empf(ä|ae)nger\W*(nr|nummer|id)\b/],
  ['empfaenger', /empf(ä|ae)nger|zuwendungsnehmer|zuschussnehmer|antragsteller|begünstigte|letztempf/],
  ['rechtsgrundlage', /rechtsgrund|grundlage|richtlinie|satzung/],
  ['pflicht', /pflicht|freiwillig/],
  ['befristet', /befrist|laufzeit|bis wann/],
  ['ausschuss', /ausschuss|gremium/],
  ['schluessel', /^produkt(gruppe|bereich|nummer|nr)?\b/],
  ['jahr', /^(haushalts|förder)?jahr$/],
  ['stand', /^(status|stand|bewilligungsstand|entscheidung)$/],
  ['zweck', /zweck|verwendung|maßnahme|massnahme|projekt|gegenstand/],
  ['amt', /^amt\b|fachbereich|fachdienst|dienststelle|organisationseinheit/],
];
const AMOUNT =
  /zuschuss|zuwendung|betrag|förder(ung|summe|mittel)|beantragt|bewilligt|gezahlt|zahlung|ansatz|plan\b|€|\beur\b/;
/** The recipient where no column is called so. */
const NAME = /^(name|verein|träger|institution|einrichtung|organisation)\b/;
const STATES: readonly (readonly [Stand, RegExp])[] = [
  ['beantragt', /beantragt|antragssumme/],
  ['bewilligt', /bewillig|zugesagt|bescheid/],
  ['gezahlt', /gezahlt|auszahlung|\bist\b|abgerechnet/],
  ['vorgeschlagen', /vorgeschlagen|vorschlag/],
  ['geplant', /geplant|ansatz|\bplan\b|vorgesehen/],
];

/** The state that words speak of. */
export const stateIn = (words: string): Stand | undefined => STATES.find(([, pattern]) => pattern.test(words))?.[0];

/** So much of the filled cells of a column of amounts are numbers. */
const SOME = 0.5;

function roleOf(column: Column): Omit<ColumnRole, 'column'> {
  const { words, numeric } = column;
  const kind = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  const amount = numeric >= SOME && (AMOUNT.test(words) || /^\d{4}$/.test(words));
  if (kind === 'ohne') return { kind, reason: 'Teilbetrag, Anschrift oder Bemerkung: wird nicht übernommen' };
  if (amount && kind !== 'eigenanteil' && kind !== 'jahr' && kind !== 'schluessel')
    return { kind: 'betrag', reason: 'Zahlen; der Kopf nennt einen Betrag' };
  return kind ? { kind, reason: 'nach dem Kopf' } : { kind: 'ohne', reason: 'nicht bekannt: wird nicht übernommen' };
}

/** The roles of all columns; of two that would be the same text the first is. */
function rolesOf(columns: readonly Column[], answers: Readonly<Record<string, string>>): ColumnRole[] {
  const found = columns.map((column): ColumnRole => {
    const said = SAYABLE.find((one) => one === answers[`spalte:${column.name}`]);
    return said ? { column, kind: said, reason: 'so festgelegt' } : { column, ...roleOf(column) };
  });
  const recipient = found.some(({ kind }) => kind === 'empfaenger');
  const named = recipient
    ? found
    : found.map((role) => (isName(role) ? { ...role, kind: 'empfaenger' as const } : role));
  return named.map((role, at) => {
    const single = role.kind === 'eigenanteil' || TEXTS.some((one) => one === role.kind);
    const before = single && named.slice(0, at).some(({ kind }) => kind === role.kind);
    return before
      ? { ...role, kind: 'ohne' as const, reason: `schon eine Spalte ${role.kind}: wird nicht übernommen` }
      : role;
  });
}

const isName = ({ kind, column }: ColumnRole): boolean => kind === 'ohne' && NAME.test(column.words);

const amountOf = ({ column }: ColumnRole): AmountColumn => ({
  column,
  jahr: yearIn(column.words),
  stand: stateIn(column.words),
  faktor: factorIn(column.words) ?? 1n,
});

/** The first sheet with recipients and amounts; undefined: the file is no list of grants. */
export function grantSheetIn(
  sources: readonly SourceFile[],
  answers: Readonly<Record<string, string>>,
): GrantSheet | undefined {
  for (const source of sources) {
    for (const sheet of source.sheets) {
      const table = tableIn(sheet, source.file);
      const roles = rolesOf(columnsIn(table).columns, answers);
      const amounts = roles.filter(({ kind }) => kind === 'betrag').map(amountOf);
      if (amounts.length > 0 && roles.some(({ kind }) => kind === 'empfaenger'))
        return { source, table, roles, amounts };
    }
  }
  return undefined;
}

/** Does a header name recipients, beside amounts? */
export function isGrantList(sources: readonly SourceFile[]): boolean {
  const sheet = grantSheetIn(sources, {});
  return sheet?.roles.some(({ kind, column }) => kind === 'empfaenger' && !NAME.test(column.words)) ?? false;
}
