/** What the pages of the Stellenplan say: all posts, those of an area, those of a pay grade. */
import type { POST_COUNTS } from '../../../schema/values.ts';
import { date } from '../../../text/format.ts';
import { STATUS_NAME } from '../../../text/words.ts';
import { exact } from '../../published.ts';

/** How many posts there are in a year; null: the source does not say. */
interface Posts {
  readonly geplant: number | null;
  readonly besetzt: number | null;
  readonly vzae: number | null;
}

/** How the counts are called, as headings of their columns. */
export const COUNT_NAME: Readonly<Record<(typeof POST_COUNTS)[number], string>> = {
  geplant: 'Stellen',
  besetzt: 'besetzt',
  unbesetzt: 'unbesetzt',
  vzae: 'in Vollzeit (VZÄ)',
};

/** "12 Stellen, 10 besetzt". */
export function postsPhrase({ geplant, besetzt, vzae }: Posts): string {
  const said = [
    geplant !== null && `${exact(geplant)} Stellen`,
    besetzt !== null && (geplant === null ? `${exact(besetzt)} besetzte Stellen` : `${exact(besetzt)} besetzt`),
    geplant === null && besetzt === null && vzae !== null && `${exact(vzae)} Vollzeitäquivalente`,
  ].filter(Boolean);
  return said.join(', ') || 'nicht überall genannt';
}

/** The status of the plan of a year, and the day on which posts were filled. */
export const postsState = (fassung: string, stichtag: string | null): string =>
  [STATUS_NAME[fassung] ?? fassung, stichtag && `besetzt am ${date(stichtag)}`].filter(Boolean).join('; ');

/** What divides posts. */
const DIVIDED = { bereich: 'Bereich', gruppe: 'Gruppe' } as const;

/** The page of all posts. */
export const STAFF_WORDS = {
  /** In the way to a page. */
  name: 'Stellenplan',
  title: 'Stellenplan: wie viele Stellen es gibt',
  lede: (city: string): string => `Wie viele Stellen ${city} im Stellenplan hat, in welchen Bereichen und Gruppen.`,
  limits:
    'Eine Stelle ist kein Mensch: Zwei können sich eine teilen. Gesellschaften der Stadt und freie Träger haben eigenes Personal, das hier nicht steht.',
  searched: 'Personal Stellen Beschäftigte Angestellte Beamte Mitarbeiter besetzt unbesetzt',
  posts: (count: number): string => `${exact(count)} Stellen`,
} as const;

/** The page of an area. */
export const STAFF_AREA = {
  title: (name: string): string => `${name}: Stellen`,
  lede: (city: string, jahr: number, posts: Posts): string =>
    `${jahr} hat ${city} in diesem Bereich ${postsPhrase(posts)}.`,
  kind: 'Bereich im Stellenplan',
  searched: 'Stellen Personal',
} as const;

/** The page of a pay grade. */
export const STAFF_GROUP = {
  title: (name: string): string => `Gruppe ${name}: Stellen`,
  heading: (name: string): string => `Gruppe ${name}`,
  lede: (city: string, jahr: number, posts: Posts): string =>
    `${jahr} nennt der Stellenplan von ${city} für diese Gruppe ${postsPhrase(posts)}.`,
  limits:
    'Es ist eine Mindestzahl: Wo ein Bereich weniger als drei Stellen dieser Gruppe hat, stehen sie dort unter „übrige Gruppen“.',
  kind: 'Gruppe im Stellenplan',
  searched: 'Besoldungsgruppe Entgeltgruppe',
} as const;

/** The figures of posts: over the years, and by what divides them. */
export const POSTS_FIGURE = {
  together:
    'Gruppen und Bereiche mit weniger als drei Stellen stehen zusammen, in allen Jahren, damit sich nicht ausrechnen lässt, was ein einzelner Mensch verdient.',
  cost: 'Der Personalaufwand ist der des Haushaltsplans für dasselbe Jahr. Geteilt durch die Stellen ergibt er kein Gehalt.',
  perThousand: 'Je 1.000 Einwohner = Stellen ÷ Einwohner × 1.000, eigene Rechnung.',
  population: (years: readonly number[]): string => `Einwohner des letzten bekannten Jahres: ${years.join(', ')}.`,
  atLeast: 'Was in Bereichen zusammensteht, fehlt bei der einzelnen Gruppe: Ihre Zahl ist eine Mindestzahl.',
  legend: (withFilled: boolean): string => `Säule: Stellen${withFilled ? '; Strich: davon besetzt' : ''}`,
  course: (jahr: number, posts: Posts): string => `${jahr}: ${postsPhrase(posts)}`,
  courseTitle: (name: string): string => `${name}: Stellen je Jahr`,
  what: (of: keyof typeof DIVIDED): string => DIVIDED[of],
  /** The largest area or group of a year among all of them. */
  largest: (jahr: number, name: string, count: number): string =>
    `Am meisten Stellen ${jahr}: ${name} mit ${exact(count)}`,
  /** The largest part of one area or group. */
  largestPart: (jahr: number, first?: { readonly name: string; readonly count: number }): string =>
    `${jahr}: ${first ? `am meisten ${first.name} mit ${exact(first.count)} Stellen` : ''}`,
  dividedTitle: (name: string, of: keyof typeof DIVIDED, jahr: number): string =>
    `${name}: Stellen nach ${DIVIDED[of]}, ${jahr}`,
  dividedCaption: (name: string, of: keyof typeof DIVIDED, jahr: number): string =>
    `${name}: Stellen nach ${DIVIDED[of]} ${jahr}`,
  columns: {
    year: 'Jahr',
    perThousand: 'je 1.000 Einwohner',
    version: 'Fassung',
    day: 'Stichtag',
    cost: 'Personalaufwand',
    posts: 'Stellen',
  },
} as const;
