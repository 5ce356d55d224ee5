/** People among the recipients: held back, and counted in sums that name nobody. */
import { groupBy } from '../../../src/reader/group.ts';
import { isOrganisation } from '../people/organisation.ts';
import { heldNames, purposeNamesSomebody } from '../people/texts.ts';
import type { Grant } from './grants.ts';

/** What a person said of recipients. */
export interface Said {
  /** Names of organisations that do not look like one. */
  readonly organisationen: ReadonlySet<string>;
  /** Records whose recipient is a person although the name has the form of an organisation. */
  readonly menschen: ReadonlySet<number>;
  /** Records whose purpose names nobody although it looks so. */
  readonly zwecke: ReadonlySet<number>;
}

export interface Sorted {
  readonly shown: readonly Grant[];
  readonly held: readonly Grant[];
  /** Names that look like people, or prove nothing, and that nobody has spoken of. */
  readonly open: readonly { readonly name: string; readonly record: number }[];
  /** Texts that are not taken, because they seem to name somebody. */
  readonly hidden: readonly { readonly text: string; readonly record: number }[];
}

/** How the list names a recipient: a first name stands in a column of its own in some. */
export const fullName = ({ texts: { vorname, empfaenger } }: Grant): string =>
  [vorname, empfaenger].filter(Boolean).join(' ');

const FREE_TEXTS = ['zweck', 'amt', 'ausschuss', 'pflicht', 'befristet', 'rechtsgrundlage'] as const;

/** Who is shown, who is held back, and which texts of those that are shown name somebody. */
export function sortPeople(grants: readonly Grant[], { organisationen, menschen, zwecke }: Said): Sorted {
  const isShown = (grant: Grant): boolean => {
    if (menschen.has(grant.record)) return false;
    const name = fullName(grant);
    return organisationen.has(name) || (grant.texts.vorname === '' && isOrganisation(name));
  };
  const held = grants.filter((grant) => !isShown(grant));
  const names = heldNames([...new Set(held.map(fullName))]);
  const open = groupBy(
    held.filter(({ record }) => !menschen.has(record)),
    fullName,
  );
  const hidden: { text: string; record: number }[] = [];
  const shown = grants.filter(isShown).map((grant) => {
    const texts = { ...grant.texts };
    for (const column of FREE_TEXTS) {
      if (zwecke.has(grant.record) || !purposeNamesSomebody(texts[column], names)) continue;
      hidden.push({ text: texts[column], record: grant.record });
      texts[column] = '';
    }
    return { ...grant, texts };
  });
  return {
    shown,
    held,
    open: [...open].map(([name, [first]]) => ({ name, record: first?.record ?? 0 })),
    hidden,
  };
}

/** So many people are needed for a sum of one entry of the budget. */
const ENOUGH = 3;

/** A sum of what people get: no purpose, no office, and an entry of the budget only where several have it in common. */
export interface PeopleSum extends Pick<Grant, 'jahr' | 'stand' | 'units'> {
  readonly schluessel: string;
}

/**
 * What people get, by year and state; all of it, and nothing that tells of one of them.
 * @param placed is it known where the numbers of entries belong?
 */
export function peopleSums(held: readonly Grant[], placed: boolean): PeopleSum[] {
  return [...groupBy(held, ({ jahr, stand }) => `${jahr} ${stand}`).values()].flatMap((own) => {
    const [{ jahr, stand }] = own as [Grant];
    const parts = groupBy(own, ({ texts }) => (placed ? texts.schluessel : ''));
    const several = [...parts].filter(([schluessel, rows]) => schluessel !== '' && peopleIn(rows) >= ENOUGH);
    const rest = own.filter(({ texts }) => !several.some(([schluessel]) => schluessel === texts.schluessel));
    // a rest of one or two would be told by its difference: then there is one sum only
    const alone = rest.length > 0 && peopleIn(rest) < ENOUGH;
    const sums = alone ? [['', own] as const] : [...several, ...(rest.length > 0 ? [['', rest] as const] : [])];
    return sums.map(([schluessel, rows]) => ({ jahr, stand, schluessel, units: sumOf(rows) }));
  });
}

const peopleIn = (rows: readonly Grant[]): number => new Set(rows.map(fullName)).size;
const sumOf = (rows: readonly Grant[]): bigint => rows.reduce((sum, { units }) => sum + units, 0n);
