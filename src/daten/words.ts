import { address } from '../figure/address.ts';
import { FETCHED } from '../figure/frame-words.ts';
import type { Column } from '../schema/column.ts';
import { openLicence, UNLICENSED } from '../schema/licences.ts';
import { site } from '../site.ts';
import type { Quelle } from '../sources.ts';
import { date, number } from '../text/format.ts';
import type { Share } from './queries.ts';

export { address };

const NBSP = '\u00a0';

/** "1 Zeile", "38.262 Zeilen". */
export const rows = (count: number): string => `${number(count)}${NBSP}${count === 1 ? 'Zeile' : 'Zeilen'}`;

/** "2016 bis 2020", "2016"; nothing where the rows have no year. */
export function span({ jahr_von, jahr_bis }: Pick<Share, 'jahr_von' | 'jahr_bis'>): string | null {
  if (jahr_von === null || jahr_bis === null) return null;
  return jahr_von === jahr_bis ? `${jahr_von}` : `${jahr_von} bis ${jahr_bis}`;
}

/** How a column is typed, for people. */
export function typeName({ type, scale = 0 }: Column): string {
  if (type === 'text') return 'Text';
  return type === 'integer' ? 'ganze Zahl' : `Zahl, bis ${scale} Nachkommastellen`;
}

/** A cell of the example rows as it stands in the CSV file: decimal comma, no superfluous zeros. */
export function asInFile(cell: string | null, { type }: Column): string | null {
  if (cell === null || type !== 'decimal') return cell;
  return cell.replace(/\.?0+$/, '').replace('.', ',');
}

/** What the licence asks of those who use the figures, or what is missing. */
export function licenceSentence({ lizenz, herausgeber }: Pick<Quelle, 'lizenz' | 'herausgeber'>): string {
  const licence = openLicence(lizenz);
  if (lizenz === UNLICENSED) {
    return 'Die Quelle nennt keine Lizenz (ungeklaert). Vor einer Weiterverwendung ist sie beim Herausgeber zu klären. Im Katalog für Datenportale stehen diese Zahlen nicht.';
  }
  if (!licence)
    return `Die Quelle sagt: „${lizenz}“. Das ist keine der Lizenzen, die Datenportale kennen; im Katalog stehen diese Zahlen deshalb nicht.`;
  const duty = licence.asksForName
    ? ` Zu nennen sind ${herausgeber}, die Lizenz mit ihrer Adresse, und dass die Daten verändert sind.`
    : '';
  return `${licence.name}.${duty}`;
}

const ADDRESS = {
  herausgeber: (host: string) => `Zur Quelle beim Herausgeber (${host})`,
  spiegel: (host: string) => `Zu derselben Datei auf ${host}, nicht beim Herausgeber`,
  abschrift: (host: string) => `Zur Abschrift auf ${host}, nicht beim Herausgeber`,
} as const;

/** What a link to a source leads to; where nobody has said whose page it is, only the name of its site. */
export function addressWords(url: string, fundort: Quelle['fundort']): string {
  const { host } = new URL(url);
  return fundort ? ADDRESS[fundort](host) : `Zur Quelle auf ${host}`;
}

/** Where what is cited stays as it is, when a published state holds it; a file without a state may change. */
const lasting = (kept: string | null): string =>
  kept ? ` Stand der Daten: ${date(kept)}, bleibt unter ${address(`/daten/archiv/${kept}/`)}.` : '';

/**
 * How to cite a file that rests on one source: publisher, title, state, table, licence, address.
 * @param kept the day of the published state that holds the same rows, if one does
 */
export function citation(quelle: Quelle, table: string, path: string, kept: string | null = null): string {
  const licence = openLicence(quelle.lizenz);
  const terms = licence
    ? `Lizenz: ${licence.name} (${licence.url}), Daten verändert`
    : quelle.lizenz === UNLICENSED
      ? 'Lizenz: nicht angegeben'
      : `Lizenz: ${quelle.lizenz}`;
  const stand = quelle.stand ? `Stand: ${date(quelle.stand)}` : 'Stand: nicht angegeben';
  return `${quelle.herausgeber}: ${quelle.titel}. ${stand}. ${terms}.${lasting(kept)} Tabelle ${table}, aufbereitet von ${site.titel}: ${address(path)}, ${FETCHED}.`;
}

/** The publishers of sources, each once, the first three by name. */
function publishersOf(quellen: readonly Quelle[]): string {
  const names = [...new Set(quellen.map(({ herausgeber }) => herausgeber))];
  return names.length > 3 ? `${names.slice(0, 3).join('; ')} und andere` : names.join('; ');
}

/** How to cite a whole table; `stand` is that of its newest source, `kept` the day of the published state that holds it as it is. */
export function tableCitation(
  { table, path, kept }: { readonly table: string; readonly path: string; readonly kept: string | null },
  quellen: readonly Quelle[],
  stand: string | null,
): string {
  const [only] = quellen;
  if (quellen.length === 1 && only) return citation(only, table, path, kept);
  const sources =
    quellen.length > 0
      ? ` Herausgeber der Quellen: ${publishersOf(quellen)} (${number(quellen.length)} Quellen, je Zeile in der Spalte quelle).`
      : '';
  return `${site.titel}: Tabelle ${table}.${sources}${stand ? ` Stand: ${date(stand)}.` : ''}${lasting(kept)} ${address(path)}, ${FETCHED}.`;
}

/** How to cite a dataset, or its rows in one table. */
export function datasetCitation(titel: string, path: string, quellen: readonly Quelle[], stand: string | null): string {
  const publishers = quellen.length > 0 ? `${publishersOf(quellen)}: ` : '';
  return `${publishers}${titel}.${stand ? ` Stand: ${date(stand)}.` : ''} Zusammengestellt von ${site.titel}: ${address(path)}, ${FETCHED}.`;
}

/** The newest date among sources; "2016-12" counts as older than "2016-12-31". */
export const newest = (quellen: readonly Quelle[]): string | null =>
  quellen
    .flatMap(({ stand }) => stand ?? [])
    .sort()
    .at(-1) ?? null;
