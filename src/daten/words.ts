import { address } from '../figure/address.ts';
import { FETCHED } from '../figure/frame-words.ts';
import type { Column } from '../schema/column.ts';
import { openLicence, UNLICENSED } from '../schema/licences.ts';
import { site } from '../site.ts';
import type { Quelle } from '../sources.ts';
import { CITE, COLUMN_TYPES, LICENCE, rows, SOURCE_ADDRESS, yearSpan } from '../words/de/data/cite.ts';
import type { Share } from './queries.ts';

export { address, rows };

/** "2016 bis 2020", "2016"; nothing where the rows have no year. */
export function span({ jahr_von, jahr_bis }: Pick<Share, 'jahr_von' | 'jahr_bis'>): string | null {
  if (jahr_von === null || jahr_bis === null) return null;
  return yearSpan(jahr_von, jahr_bis);
}

/** How a column is typed, for people. */
export function typeName({ type, scale = 0 }: Column): string {
  if (type === 'text') return COLUMN_TYPES.text;
  return type === 'integer' ? COLUMN_TYPES.integer : COLUMN_TYPES.decimal(scale);
}

/** A cell of the example rows as it stands in the CSV file: decimal comma, no superfluous zeros. */
export function asInFile(cell: string | null, { type }: Column): string | null {
  if (cell === null || type !== 'decimal') return cell;
  return cell.replace(/\.?0+$/, '').replace('.', ',');
}

/** What the licence asks of those who use the figures, or what is missing. */
export function licenceSentence({ lizenz, herausgeber }: Pick<Quelle, 'lizenz' | 'herausgeber'>): string {
  const licence = openLicence(lizenz);
  if (lizenz === UNLICENSED) return LICENCE.none;
  if (!licence) return LICENCE.own(lizenz);
  return licence.asksForName ? LICENCE.openNamed(licence.name, herausgeber) : LICENCE.open(licence.name);
}

/** What a link to a source leads to; where nobody has said whose page it is, only the name of its site. */
export const addressWords = (url: string, fundort: Quelle['fundort']): string =>
  SOURCE_ADDRESS[fundort ?? 'unknown'](new URL(url).host);

/** Where what is cited stays as it is, when a published state holds it; a file without a state may change. */
const lasting = (kept: string | null): string => (kept ? CITE.lasting(kept, address(`/daten/archiv/${kept}/`)) : '');

const at = (path: string): string => `${address(path)}, ${FETCHED}`;

/**
 * How to cite a file that rests on one source: publisher, title, state, table, licence, address.
 * @param kept the day of the published state that holds the same rows, if one does
 */
export function citation(quelle: Quelle, table: string, path: string, kept: string | null = null): string {
  const licence = openLicence(quelle.lizenz);
  const terms = licence
    ? CITE.openTerms(licence.name, licence.url)
    : quelle.lizenz === UNLICENSED
      ? CITE.noTerms
      : CITE.ownTerms(quelle.lizenz);
  const { herausgeber: publisher, titel: title, stand: day } = quelle;
  return CITE.source({ publisher, title, day, terms, lasting: lasting(kept), table, site: site.titel, at: at(path) });
}

/** The publishers of sources, each once, the first three by name. */
function publishersOf(quellen: readonly Quelle[]): string {
  const names = [...new Set(quellen.map(({ herausgeber }) => herausgeber))];
  return names.length > 3 ? CITE.andOthers(names.slice(0, 3).join('; ')) : names.join('; ');
}

/** How to cite a whole table; `stand` is that of its newest source, `kept` the day of the published state that holds it as it is. */
export function tableCitation(
  { table, path, kept }: { readonly table: string; readonly path: string; readonly kept: string | null },
  quellen: readonly Quelle[],
  stand: string | null,
): string {
  const [only] = quellen;
  if (quellen.length === 1 && only) return citation(only, table, path, kept);
  const sources = quellen.length > 0 ? CITE.publishers(publishersOf(quellen), quellen.length) : '';
  return CITE.table({ site: site.titel, table, sources, day: stand, lasting: lasting(kept), at: at(path) });
}

/** How to cite a dataset, or its rows in one table. */
export const datasetCitation = (
  titel: string,
  path: string,
  quellen: readonly Quelle[],
  stand: string | null,
): string =>
  CITE.dataset({ publishers: publishersOf(quellen), title: titel, day: stand, site: site.titel, at: at(path) });

/** The newest date among sources; "2016-12" counts as older than "2016-12-31". */
export const newest = (quellen: readonly Quelle[]): string | null =>
  quellen
    .flatMap(({ stand }) => stand ?? [])
    .sort()
    .at(-1) ?? null;
