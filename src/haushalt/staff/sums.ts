/** Sums of posts with their parts, for the page that tells where numbers come from. */
import { POST_COUNTS } from '../../schema/values.ts';
import { number } from '../../text/format.ts';
import { sumHtml } from '../../ui/origin/sum.ts';
import { recordAnchor, rowOrigin } from '../../ui/origins.ts';
import { COUNT_NAME } from '../../words/de/haushalt/staff.ts';
import { areasOf, groupsOf, type PostsYear, type Unit, yearsOf } from './posts.ts';
import { postKey, type Stelle } from './queries.ts';

/** What a sum is of: the posts of an area, those of a group, all of them. */
type Of = 'bereich' | 'gruppe' | 'alle';

const sumKey = (of: Of, kennung: string, { jahr }: PostsYear): string =>
  ['summe', of, kennung, jahr].filter(Boolean).join('-');

/** Where the counts of a year are told; a row alone is its own record. */
export const yearOrigin = (of: Of, kennung: string, year: PostsYear): string => {
  const [first] = year.rows as [Stelle];
  return rowOrigin('stellen', year.rows.length > 1 ? sumKey(of, kennung, year) : postKey(first));
};

/** All sums as HTML. */
export const sumsHtml = (rows: readonly Stelle[]): string =>
  [
    ...yearsOf(rows).map((year) => sumsOf('alle', 'Alle Stellen', '', year)),
    ...areasOf(rows).flatMap((unit) => unitSums('bereich', unit)),
    ...groupsOf(rows).flatMap((unit) => unitSums('gruppe', unit)),
  ].join('');

const unitSums = (of: Of, { kennung, name, years }: Unit): string[] =>
  years.map((year) => sumsOf(of, name, kennung, year));

function sumsOf(of: Of, name: string, kennung: string, year: PostsYear): string {
  if (year.rows.length < 2) return '';
  const parts = POST_COUNTS.flatMap((count) => {
    const zahl = year[count];
    return zahl === null
      ? []
      : sumHtml({
          name: `${name}, ${COUNT_NAME[count]} ${year.jahr}`,
          zahl,
          shown: posts(zahl),
          parts: year.rows.map((row) => ({
            name: of === 'gruppe' ? row.bereich : of === 'bereich' ? row.gruppe : `${row.bereich}, ${row.gruppe}`,
            zahl: row[count] ?? 0,
            shown: posts(row[count] ?? 0),
            href: rowOrigin('stellen', postKey(row)),
          })),
        });
  });
  return `<div id="${recordAnchor(sumKey(of, kennung, year))}">${parts.join('')}</div>`;
}

/** "12,25": with the digits that it has. */
export const posts = (value: number): string => number(value, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
