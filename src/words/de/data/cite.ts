/** How what is published is counted, named and cited. */
import { date, number } from '../../../text/format.ts';

const NBSP = '\u00a0';

/** "1 Zeile", "38.262 Zeilen". */
export const rows = (count: number): string => `${number(count)}${NBSP}${count === 1 ? 'Zeile' : 'Zeilen'}`;

/** "2016 bis 2020", "2016". */
export const yearSpan = (from: number, to: number): string => (from === to ? `${from}` : `${from} bis ${to}`);

/** How a column is typed. */
export const COLUMN_TYPES = {
  text: 'Text',
  integer: 'ganze Zahl',
  decimal: (scale: number): string => `Zahl, bis ${scale} Nachkommastellen`,
} as const;

/** What the licence of a source asks of those who use its figures, or what is missing. */
export const LICENCE = {
  none: 'Die Quelle nennt keine Lizenz (in den Tabellen: „ungeklaert“). Vor einer Weiterverwendung ist sie beim Herausgeber zu klären. Im Katalog für Datenportale stehen diese Zahlen nicht.',
  own: (words: string): string =>
    `Die Quelle sagt: „${words}“. Das ist keine der Lizenzen, die Datenportale kennen; im Katalog stehen diese Zahlen deshalb nicht.`,
  open: (name: string): string => `${name}.`,
  openNamed: (name: string, publisher: string): string =>
    `${name}. Zu nennen sind ${publisher}, die Lizenz mit ihrer Adresse, und dass die Daten verändert sind.`,
} as const;

/** What a link to a source leads to; `unknown` where nobody has said whose page it is. */
export const SOURCE_ADDRESS = {
  herausgeber: (host: string): string => `Zur Quelle beim Herausgeber (${host})`,
  spiegel: (host: string): string => `Zu derselben Datei auf ${host}, nicht beim Herausgeber`,
  abschrift: (host: string): string => `Zur Abschrift auf ${host}, nicht beim Herausgeber`,
  unknown: (host: string): string => `Zur Quelle auf ${host}`,
} as const;

/** The parts of a citation: `lasting` is said by `CITE.lasting`, `at` is an address and "abgerufen am …". */
export const CITE = {
  lasting: (kept: string, address: string): string => ` Stand der Daten: ${date(kept)}, bleibt unter ${address}.`,
  openTerms: (name: string, url: string): string => `Lizenz: ${name} (${url}), Daten verändert`,
  noTerms: 'Lizenz: nicht angegeben',
  ownTerms: (words: string): string => `Lizenz: ${words}`,
  /** A file that rests on one source; `day` is null where the source has no date. */
  source: (of: {
    readonly publisher: string;
    readonly title: string;
    readonly day: string | null;
    readonly terms: string;
    readonly lasting: string;
    readonly table: string;
    readonly site: string;
    readonly at: string;
  }): string =>
    `${of.publisher}: ${of.title}. Stand: ${of.day ? date(of.day) : 'nicht angegeben'}. ${of.terms}.${of.lasting} Tabelle ${of.table}, aufbereitet von ${of.site}: ${of.at}.`,
  andOthers: (names: string): string => `${names} und andere`,
  publishers: (names: string, sources: number): string =>
    ` Herausgeber der Quellen: ${names} (${number(sources)} Quellen, je Zeile in der Spalte quelle).`,
  /** A table that rests on several sources, or on none. */
  table: (of: {
    readonly site: string;
    readonly table: string;
    readonly sources: string;
    readonly day: string | null;
    readonly lasting: string;
    readonly at: string;
  }): string => `${of.site}: Tabelle ${of.table}.${of.sources}${stand(of.day)}${of.lasting} ${of.at}.`,
  dataset: (of: {
    readonly publishers: string;
    readonly title: string;
    readonly day: string | null;
    readonly site: string;
    readonly at: string;
  }): string =>
    `${of.publishers ? `${of.publishers}: ` : ''}${of.title}.${stand(of.day)} Zusammengestellt von ${of.site}: ${of.at}.`,
} as const;

const stand = (day: string | null): string => (day ? ` Stand: ${date(day)}.` : '');
