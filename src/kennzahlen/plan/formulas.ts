/**
 * The formulas of the key figures, for the accounts of one structure. Which accounts stand for which term is data: the table
 * `formelterme`, per chart of accounts. Names, words and legal sources of the figures stand in `kennzahlen`.
 */
import { group } from 'd3-array';
import type { Formelterm, Plankonto } from './queries.ts';

/** What a formula adds or takes off: a group of accounts, or accounts by the beginning of their number. */
export interface Term {
  readonly vorzeichen: 1 | -1;
  readonly konten: string;
  /** Do the digits name a whole group of accounts, which has a page of its own? */
  readonly gruppe: boolean;
  /** Does the structure have such accounts? */
  readonly vorhanden: boolean;
  /** An account of which the chart does not say whether it belongs here: an amount on it leaves the side unknown. */
  readonly offen?: true;
}

/** Numerator / denominator × 100; without a denominator the numerator is the figure. */
export interface Formula {
  readonly zaehler: readonly Term[];
  readonly nenner: readonly Term[];
  /** The highest value that can be; null where the figure is no share. */
  readonly hoechstens: number | null;
}

type Accounts = readonly Plankonto[];

/** Is the account part of what a term names? */
export const belongs = (konten: string, { konto }: { konto: string }): boolean => konto.startsWith(konten);

/** The formula of some lines of `formelterme` for the accounts of a structure. */
export function formulaFrom(lines: readonly Formelterm[], accounts: Accounts): Formula {
  const side = (seite: string): Term[] =>
    lines.filter((line) => line.seite === seite).flatMap((line) => termsOf(line, accounts));
  return {
    zaehler: side('zaehler'),
    nenner: side('nenner'),
    hoechstens: lines.find(({ hoechstens }) => hoechstens !== null)?.hoechstens ?? null,
  };
}

function termsOf({ vorzeichen, konten, rolle }: Formelterm, accounts: Accounts): Term[] {
  const named = accounts.filter((account) => belongs(konten, account));
  const term = (digits: string, vorhanden = true): Term => ({
    vorzeichen,
    konten: digits,
    gruppe: isGroup(digits, accounts),
    vorhanden,
  });
  if (rolle === null) return [term(konten, named.length > 0)];
  const own = named.filter((account) => account.rolle === rolle);
  if (own.length === 0) return [term(konten, false)];
  const unknown = named.filter((account) => account.rolle === null);
  return [
    ...wholeGroups(own, accounts).map((digits) => term(digits)),
    ...unknown.map(({ konto }): Term => ({ ...term(konto), offen: true })),
  ];
}

/** Groups all of whose accounts are among `own`, and of other groups the accounts that are, in the order of numbers. */
function wholeGroups(own: Accounts, accounts: Accounts): string[] {
  const among = new Set(own);
  return [...group(own, ({ kontengruppe }) => kontengruppe)].flatMap(([digits, some]) =>
    isGroup(digits, accounts) && accounts.every((account) => !belongs(digits, account) || among.has(account))
      ? [digits]
      : some.map(({ konto }) => konto),
  );
}

/** Do the accounts that begin so make up a group? Digits without any account are one if groups have as many. */
const isGroup = (digits: string, accounts: Accounts): boolean =>
  accounts.some(({ kontengruppe }) => kontengruppe.length === digits.length) &&
  accounts.every((account) => belongs(digits, account) === (account.kontengruppe === digits));
