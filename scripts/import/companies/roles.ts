/** Which column of a list of companies is what: by its header, with the reason. What a person said goes before. */
import type { SourceFile } from '../../../src/reader/bytes/sheet.ts';
import { type Column, columnsIn } from '../../../src/reader/roles/column.ts';
import { type Table, tableIn } from '../../../src/reader/table/table.ts';

export const TEXTS = ['kennung', 'name', 'rechtsform', 'zweck', 'jahr', 'ueber', 'schluessel'] as const;
/** Money of the company, in euro. */
export const MONEY = [
  'umsatz',
  'ergebnis',
  'eigenkapital',
  'schulden',
  'von_stadt',
  'an_stadt',
  'buergschaften',
] as const;
const SAYABLE = [...TEXTS, 'anteil', ...MONEY, 'beschaeftigte', 'ohne'] as const;
export type Kind = (typeof SAYABLE)[number];
export type TextColumn = (typeof TEXTS)[number];

export interface ColumnRole {
  readonly column: Column;
  readonly kind: Kind;
  readonly reason: string;
}

export interface CompanySheet {
  readonly source: SourceFile;
  readonly table: Table;
  readonly roles: readonly ColumnRole[];
}

/** In the order of trust: the first that a header fits decides. */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['ohne', /bemerkung|anmerkung|anschrift|adresse|geschäftsführ|vorstand|aufsichtsrat|veränderung|vorjahr|quote\b/],
  ['kennung', /^kennung\b/],
  ['ueber', /gehalten|^über\b|gesellschafter|muttergesellschaft|beteiligt über/],
  ['rechtsform', /rechtsform/],
  ['zweck', /zweck|gegenstand|aufgabe/],
  ['jahr', /^(geschäfts|berichts|wirtschafts)?jahr$/],
  ['schluessel', /^produkt(gruppe|bereich|nummer|nr)?\b/],
  ['von_stadt', /(von|der) (der )?stadt.*(an|zuschuss)|zuschuss|zuschüsse|verlustausgleich|zuführung|von (der )?stadt/],
  ['an_stadt', /ausschüttung|abführung|an (die )?stadt/],
  ['buergschaften', /bürgschaft/],
  ['eigenkapital', /eigenkapital/],
  ['schulden', /verbindlichkeiten|schulden|fremdkapital|kredite/],
  ['umsatz', /umsatz|erlöse/],
  ['ergebnis', /ergebnis|überschuss|fehlbetrag|gewinn/],
  ['beschaeftigte', /beschäftigte|mitarbeit|personal\b|vzä/],
  ['anteil', /anteil|beteiligungsquote|%|prozent/],
  ['name', /^name\b|gesellschaft|unternehmen|beteiligung|betrieb|firma/],
];

/** The roles of all columns; of two that would be the same the first is. */
function rolesOf(columns: readonly Column[], answers: Readonly<Record<string, string>>): ColumnRole[] {
  const found = columns.map((column): ColumnRole => {
    const said = SAYABLE.find((one) => one === answers[`spalte:${column.name}`]);
    if (said) return { column, kind: said, reason: 'so festgelegt' };
    const kind = WORDS.find(([, pattern]) => pattern.test(column.words))?.[0];
    if (kind === 'ohne') return { column, kind, reason: 'Namen, Anschrift oder Bemerkung: wird nicht übernommen' };
    return kind
      ? { column, kind, reason: 'nach dem Kopf' }
      : { column, kind: 'ohne', reason: 'nicht bekannt: wird nicht übernommen' };
  });
  return found.map((role, at) =>
    role.kind !== 'ohne' && found.slice(0, at).some(({ kind }) => kind === role.kind)
      ? { ...role, kind: 'ohne', reason: `schon eine Spalte ${role.kind}: wird nicht übernommen` }
      : role,
  );
}

/** The first sheet with companies and shares; undefined: the file is no list of companies. */
export function companySheetIn(
  sources: readonly SourceFile[],
  answers: Readonly<Record<string, string>>,
): CompanySheet | undefined {
  for (const source of sources) {
    for (const sheet of source.sheets) {
      const table = tableIn(sheet, source.file);
      const roles = rolesOf(columnsIn(table).columns, answers);
      const has = (kind: Kind): boolean => roles.some((role) => role.kind === kind);
      if (has('name') && has('anteil')) return { source, table, roles };
    }
  }
  return undefined;
}

/** Does a header name companies beside shares and something of a company? */
export function isCompanyList(sources: readonly SourceFile[]): boolean {
  const roles = companySheetIn(sources, {})?.roles ?? [];
  return roles.some(({ kind }) => kind === 'ueber' || kind === 'rechtsform' || kind === 'eigenkapital');
}
