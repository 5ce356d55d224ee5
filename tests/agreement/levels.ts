/** Which pages are those of a level of the drill-down: the site's own table of levels says it. */
import Papa from 'papaparse';

/** By the first folder of a level's pages: is it a kind of money, and so of one direction as a rule? */
export type Levels = ReadonlyMap<string, { readonly oneSided: boolean }>;

/** The levels as the published `ebenen.csv` has them. */
export function levelsIn(csv: string): Levels {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  return new Map(
    data.map(({ pfad = '', klassifikation }) => [pfad.split('/')[0] ?? '', { oneSided: klassifikation === 'art' }]),
  );
}

/** The level of a page, with facts at its head; undefined: it is another page. */
export function levelOf(levels: Levels, path: string): { readonly oneSided: boolean } | undefined {
  const folder = /^\/haushalt\/([^/]+)\/[^/]+\/$/.exec(path)?.[1];
  return folder === undefined ? undefined : levels.get(folder);
}
