/** What is said of changes between two versions of a budget. Names of versions stay German, in quotation marks. */
import type { Phrase, Role } from '../../text/phrase.ts';
import { ENGLISH } from './language.ts';

const { shortEuro, list } = ENGLISH;

const signed = (amount: number): string => `${amount > 0 ? '+' : '−'}${shortEuro(Math.abs(amount))}`;

/** A version that is told of, by its German name. */
interface Version {
  readonly name: string;
  readonly date: string | null;
  readonly status: string;
}

const versionOf = ({ name, date, status }: Version): string =>
  `“${name}” (${[date && `as of ${ENGLISH.date(date)}`, status].filter(Boolean).join(', ')})`;

export const changes = {
  title: 'What changes',
  german: 'Was sich ändert',
  description: (version: string, before: string): string =>
    `“${version}” against “${before}”: the largest changes by area.`,
  lede: (years: readonly number[], version: string): string =>
    `There was a plan for ${list(years.map(String))} before “${version}” was written. This page says what “${version}” changes in it.`,
  versions: (now: Version, before: Version): string => `New: ${versionOf(now)}. Before: ${versionOf(before)}.`,
  sentence: (
    mass: { readonly text: string; readonly role: Role },
    year: number,
    total: number,
    before: string,
    largest: readonly { readonly name: string; readonly change: number }[],
  ): Phrase => [
    mass,
    ` ${year}: ${total === 0 ? 'as much as' : `${shortEuro(Math.abs(total))} ${total > 0 ? 'more' : 'less'} than`} in “${before}”`,
    ...largest.map(
      ({ name, change }) => `, largest ${change > 0 ? 'increase' : 'decrease'} in “${name}” (${signed(change)})`,
    ),
  ],
  subtitle: (mass: string, year: number, now: string, before: string, internal: string): string =>
    `${mass} by area: ${year}, “${now}” minus “${before}”, in euros, ${internal}. Bars to the right: more; to the left: less`,
  caption: (mass: string, year: number, now: string, before: string): string =>
    `${mass} ${year}: “${now}” against “${before}”, in euros`,
  area: 'Area',
  change: (year: string): string => `Change ${year}`,
  share: 'in %',
  before: (year: number): string => `before (${year})`,
  now: (year: number): string => `now (${year})`,
  empty: 'empty',
  emptyBefore: 'empty before',
  rest: (count: string): string => `All others (${count})`,
  bar: (mass: string): string => `${mass}, change`,
  emptyNote: (year: number, amount: number, before: string): string =>
    `${year}: ${shortEuro(amount)} of this stand in rows whose field is empty in “${before}”. Empty is not 0: whether it is an increase, the file does not say.`,
  same: 'The same page in German, also by product and account, with what is new and what ends',
} as const;
