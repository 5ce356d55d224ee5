/** Which column is what: by its header and its cells, with the reason. What a person said goes before. */
import { isNumber } from '../numbers/amount.ts';
import { evidenceOf } from '../numbers/convention.ts';
import type { Answers } from '../questions.ts';
import { type Column, decidesColumn, sameCells } from './column.ts';
import { isPartYear } from './part-year.ts';
import {
  AMOUNT,
  CODE,
  DIRECTION,
  factorIn,
  IDENTITY,
  isDerived,
  isOtherQuantity,
  NOTE,
  type Side,
  sideIn,
  sideOf,
  type Teil,
  teilIn,
  teilOfDirection,
  type Wertart,
  wertartIn,
  wertartOf,
  YEAR,
  yearIn,
  yearOf,
} from './words.ts';

/** What the header of an amount column says about its amounts. */
export interface AmountHeader {
  readonly jahr?: number;
  readonly wertart?: Wertart;
  readonly seite?: Side;
  readonly teil?: Teil;
  readonly faktor?: bigint;
}

export type Role =
  | { readonly kind: 'betrag'; readonly header: AmountHeader }
  | {
      readonly kind:
        | 'abgeleitet'
        | 'andere Größe'
        | 'doppelt'
        | 'gleich in allen Zeilen'
        | 'Kennung'
        | 'Text'
        | 'unklar'
        | 'ohne';
    }
  | { readonly kind: 'jahr' | 'wertart' | 'richtung' | 'teil' }
  | { readonly kind: 'gliederung' };

export interface RoleOfColumn {
  readonly column: Column;
  readonly role: Role;
  readonly reason: string;
}

/** What a person may say of a column. */
export const SAYABLE = ['betrag', 'jahr', 'wertart', 'richtung', 'teil', 'gliederung', 'ohne'] as const;

/** The role of every column, in the order of the file. */
export function rolesOf(columns: readonly Column[], answers: Answers): RoleOfColumn[] {
  const found: RoleOfColumn[] = [];
  for (const column of columns) {
    const said = answers.get(`spalte:${column.name}`);
    const kind = SAYABLE.find((one) => one === said);
    const seen = roleOf(column, found);
    const rest = seen.role.kind === 'unklar' && answers.get('spalten:unklar') === 'ohne' ? 'ohne' : undefined;
    const told = kind ?? rest;
    found.push(told ? { column, role: roleSaid(told, column), reason: 'so festgelegt' } : { column, ...seen });
  }
  return withPlainAmount(found);
}

const roleSaid = (kind: (typeof SAYABLE)[number], column: Column): Role =>
  kind === 'betrag' ? { kind, header: amountHeader(column.words) } : { kind };

type Found = Pick<RoleOfColumn, 'role' | 'reason'>;

function roleOf(column: Column, before: readonly RoleOfColumn[]): Found {
  return (
    duplicateOf(column, before) ??
    tokenRole(column) ??
    amountRole(column) ??
    constantRole(column) ??
    keyRole(column, before)
  );
}

const found = (kind: Exclude<Role['kind'], 'betrag'>, reason: string): Found => ({ role: { kind }, reason });

/** A copy of an earlier column, which its header says too: `GB` and `GB 2`. */
function duplicateOf(column: Column, before: readonly RoleOfColumn[]): Found | undefined {
  const stem = column.words.replace(/\s+\d$/, '');
  const twin = before.find(
    ({ column: other }) => [column.words, stem].includes(other.words) && sameCells(other, column),
  );
  return twin && found('doppelt', `Zelle für Zelle gleich „${twin.column.name}“`);
}

const every = (column: Column, holds: (value: string) => boolean): boolean => [...column.values.keys()].every(holds);

/** Columns with few values that each mean something: year, kind of amount, direction, part. */
function tokenRole(column: Column): Found | undefined {
  const { values, words } = column;
  if (
    values.size <= 60 &&
    every(column, (value) => yearOf(value) !== undefined) &&
    (YEAR.test(words) || !speaksOfAmounts(words))
  )
    return found('jahr', YEAR.test(words) ? 'Kopf und Zellen nennen Jahre' : 'jede Zelle ist ein Jahr');
  if (values.size > 40) return undefined;
  const says = DIRECTION.test(words);
  if (every(column, (value) => sideOf(value, says) !== undefined) && !isLabels(column))
    return found('richtung', `Werte: ${sample(column)}`);
  if (values.size <= 12 && every(column, (value) => teilIn(value.toLowerCase()) !== undefined))
    return found('teil', `Werte: ${sample(column)}`);
  if (values.size <= 12 && every(column, (value) => isPhase(value)))
    return found('wertart', `Werte: ${sample(column)}`);
  return undefined;
}

/** „Ansatz 2025“ in T€ may have nothing but amounts from 1950 to 2099. */
const speaksOfAmounts = (words: string): boolean =>
  AMOUNT.test(words) || wertartIn(words) !== undefined || sideIn(words) !== undefined;

/** Long texts that begin with a word for a direction are the names of lines. */
const isLabels = (column: Column): boolean => every(column, (value) => value.length > 14);
const isPhase = (value: string): boolean =>
  wertartOf(value) !== undefined || (value.length < 20 && isDerived(value.toLowerCase()));
const sample = ({ values }: Column): string => [...values.keys()].slice(0, 4).join(', ');

/** What the header of an amount column says. */
function amountHeader(words: string): AmountHeader {
  return {
    jahr: yearIn(words),
    wertart: wertartIn(words),
    seite: sideIn(words),
    teil: teilOfDirection(words) ?? teilIn(words),
    faktor: factorIn(words),
  };
}

/** Where the header speaks of amounts, a column stays one with many cells that are none: they are faults to be named. */
const SOME = 0.2;
const MOST = 0.8;

function amountRole(column: Column): Found | undefined {
  const { words, numeric, named } = column;
  if (numeric < SOME || !named) return undefined;
  const header = amountHeader(words);
  const speaks = speaksOfAmounts(words);
  const yearOnly = header.jahr !== undefined && /^\W*((haushalts)?jahr|hhj)?\W*\d{4}\W*$/.test(words);
  if (isDerived(words)) return found('abgeleitet', 'der Kopf nennt Saldo, Abweichung, Teilbetrag oder Verpflichtung');
  if (isPartYear(words)) return found('abgeleitet', 'der Kopf nennt einen Teil des Jahres');
  if (isOtherQuantity(words) && numeric >= MOST)
    return found('andere Größe', 'der Kopf nennt etwas anderes als Haushaltsbeträge');
  if (CODE.test(words) && !header.jahr && looksLikeCodes(column))
    return AMOUNT.test(words) || header.seite ? found('unklar', 'der Kopf nennt Schlüssel und Betrag') : undefined;
  if (!speaks && !yearOnly) return undefined;
  return { role: { kind: 'betrag', header }, reason: reasonOf(header) };
}

function reasonOf({ jahr, wertart, seite }: AmountHeader): string {
  const parts = [wertart, jahr, seite && { ein: 'Ertrag oder Einnahme', aus: 'Aufwand oder Ausgabe' }[seite]];
  return `Zahlen; der Kopf nennt ${parts.filter(Boolean).join(', ') || 'einen Betrag'}`;
}

/** Whole numbers without sign, but for a few slips, notes and the word for a sum: no amounts. */
function looksLikeCodes({ values, codes }: Column): boolean {
  const strange = [...values].filter(([value]) => !/^[a-z]{0,4}[\d .\-/]*[a-z]?$/i.test(value) || /^-/.test(value));
  const rows = strange.reduce((sum, [, count]) => sum + count, 0);
  return strange.every(([value]) => !isNumber(value)) && rows <= Math.max(3, codes.length / 20);
}

function constantRole(column: Column): Found | undefined {
  const { values, filled, codes } = column;
  return values.size === 1 && filled === codes.length && codes.length > 3
    ? found('gleich in allen Zeilen', `immer „${sample(column)}“`)
    : undefined;
}

function keyRole(column: Column, before: readonly RoleOfColumn[]): Found {
  const { words, values, numeric, codes, filled } = column;
  if (NOTE.test(words)) return found('Text', 'der Kopf nennt Erläuterungen');
  const unique = values.size === codes.length && codes.length > 20;
  if (unique && IDENTITY.test(words)) return found('Kennung', 'in jeder Zeile anders');
  if (numeric < MOST) {
    const length = [...values].reduce((sum, [value, count]) => sum + value.length * count, 0) / filled;
    return length > 150 ? found('Text', 'lange Texte') : found('gliederung', 'Texte, die sich wiederholen');
  }
  if (isOtherQuantity(words)) return found('andere Größe', 'der Kopf nennt etwas anderes als Haushaltsbeträge');
  if (looksLikeCodes(column) && (CODE.test(words) || hasLeadingZeros(column) || namesNeighbour(column, before)))
    return found(
      'gliederung',
      CODE.test(words) ? 'Nummern; der Kopf nennt einen Schlüssel' : 'Nummern, die zu einer Bezeichnung gehören',
    );
  if (looksLikeCodes(column) && (areFewAndShort(column) || areFewAndAlike(column)))
    return found('gliederung', 'wenige verschiedene Nummern');
  return found('unklar', 'Zahlen, und der Kopf sagt nicht, was sie sind');
}

/** A handful of short numbers that come again and again; amounts are longer, or more different. */
const areFewAndShort = ({ values, codes }: Column): boolean =>
  codes.length > 100 && values.size * 20 <= codes.length && [...values.keys()].every((value) => value.length <= 3);

/** Account numbers of a file without a header: a few, all of so many digits, each in many rows. */
const areFewAndAlike = ({ values, codes }: Column): boolean =>
  codes.length > 100 &&
  values.size > 3 &&
  values.size * 20 <= codes.length &&
  [...values].every(([value, count]) => /^[1-9]\d{3,8}$/.test(value) && count > 5) &&
  new Set([...values.keys()].map(({ length }) => length)).size === 1;

const hasLeadingZeros = ({ values }: Column): boolean => [...values.keys()].some((value) => /^0\d/.test(value));

/** A number that changes with the text before it is its code. */
function namesNeighbour(column: Column, before: readonly RoleOfColumn[]): boolean {
  const neighbour = before.at(-1);
  return neighbour?.role.kind === 'gliederung' && column.values.size > 3 && decidesColumn(column, neighbour.column);
}

/** A file with no amount by its header has one where exactly one column of unclear numbers has decimals or signs. */
function withPlainAmount(roles: RoleOfColumn[]): RoleOfColumn[] {
  if (roles.some(({ role }) => role.kind === 'betrag')) return roles;
  const candidates = roles.filter(({ role, column }) => role.kind === 'unklar' && looksLikeMoney(column));
  const [one] = candidates;
  if (!one || candidates.length > 1) return roles;
  const amount: RoleOfColumn = {
    column: one.column,
    role: { kind: 'betrag', header: amountHeader(one.column.words) },
    reason: 'die einzige Spalte mit Dezimalstellen oder Vorzeichen',
  };
  return roles.map((role) => (role === one ? amount : role));
}

function looksLikeMoney({ values }: Column): boolean {
  const { proof } = evidenceOf(values.keys());
  return proof[','].count + proof['.'].count > 0 || [...values.keys()].some((value) => /^-|-$/.test(value));
}
