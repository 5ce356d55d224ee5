import { GRANTS_PAGE, hasGrants, loadGrants } from '../../budget/grants.ts';
import type { Entry } from '../../search/entry.ts';
import { shortEuro } from '../../text/format.ts';
import { GRANT_STATE, GRANTS, RECIPIENT, yearText } from '../../words/de/haushalt/grants.ts';
import { accurately } from '../../words/published.ts';
import { newestFirst, ownPurpose } from './newest.ts';
import { recipientsOf } from './recipients.ts';

/** So much of the purposes of a recipient is searched: every visitor of the search loads all of it. */
const PURPOSES = 240;

/** Recipients of grants for the search, by their names and purposes; a city without any has none. */
export async function grantEntries(): Promise<Entry[]> {
  if (!(await hasGrants())) return [];
  return [
    {
      h: GRANTS_PAGE,
      k: GRANTS.title,
      e: 'Seite',
      w: GRANTS.searched,
      y: '',
    },
    ...recipientsOf(await loadGrants()).map(({ name, href, rows }): Entry => {
      const [newest] = newestFirst(rows);
      const purposes = [...new Set(rows.map(({ zweck }) => zweck))].join(', ');
      return {
        h: href,
        k: name,
        n: purposes.slice(0, PURPOSES),
        e: RECIPIENT.kind,
        w: RECIPIENT.searched,
        y: '',
        // of several purposes the amount of one would pass for that of another
        ...(newest &&
          ownPurpose(newest, rows).length === 0 && {
            b: accurately(newest.genauigkeit, shortEuro(newest.betrag)),
            y: [yearText(newest), GRANT_STATE[newest.stand]].join(', '),
          }),
        j: [rows[0]?.jahr ?? 0, rows.at(-1)?.jahr ?? 0],
        g: 0.7,
      };
    }),
  ];
}
