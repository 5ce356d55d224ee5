/** What the explorer of the budget says: its page, its form, its answers. */
import { number, percent } from '../../../text/format.ts';
import type { Phrase, Role } from '../../../text/phrase.ts';

/** The page around the form. */
export const EXPLORER_PAGE = {
  title: 'Selbst erkunden',
  description: 'Den Haushalt nach eigenen Fragen filtern, gruppieren und mitnehmen.',
  lede: 'Filtern, gruppieren, sortieren, mitnehmen: Jede Antwort hat eine Adresse, die man weitergeben kann.',
  /** Of one part among several: before the links to the others. */
  part: (name: string): string => `Gefragt wird der ${name}. Für sich steht, und wird nie dazugezählt:`,
  noScript: {
    before: 'Eigene Fragen brauchen JavaScript. Ohne geht es weiter auf den ',
    link: 'fertigen Seiten',
    after: ' und mit den Tabellen zum Herunterladen unten. Die Antwort auf die voreingestellte Frage steht hier.',
  },
  source: (publisher: string, title: string, licence: string): string => `Quelle: ${publisher}, ${title}. ${licence}. `,
  version: (version: string, status: string): string => `${version} (Status: ${status})`,
  perHead: 'Je Einwohner: eigene Rechnung mit der Einwohnerzahl am 31.12. des Jahres, sonst der neuesten davor.',
  csv: 'Diese Antwort als CSV',
  further: 'Ohne eigene Frage weiter',
  files: 'Die Tabellen als Datei:',
  how: (size: string): string =>
    `Die üblichen Fragen beantworten fertige Summen. Alle anderen beantwortet eine Datenbank (DuckDB). Die erste davon lädt sie in den Browser, Programm und Tabellen, zusammen etwa ${size}. Gerechnet wird auf dem eigenen Rechner. Die Frage steht in der Adresse: Wer sie neu lädt oder weitergibt, schickt sie damit an den Server dieser Seite.`,
} as const;

/** In place of the explorer, where the figures may not be handed on in bulk. */
export const EXPLORER_OFF = {
  title: 'Haushalt erkunden',
  description: 'Warum man den Haushalt hier nicht frei erkunden kann.',
  heading: 'Hier nicht zu erkunden',
  lede: 'Die Quelle des Haushalts nennt keine Lizenz. Deshalb gibt es seine Zahlen hier nicht im Ganzen, weder als Datei noch zum Rechnen im Browser.',
  /** Behind the ways into the budget. */
  read: 'lesen',
  files: 'Was es als Datei gibt',
} as const;

/** The units of an answer. */
export const UNIT_NAMES = {
  euro: 'in Euro',
  'je-einwohner': 'in Euro je Einwohner',
  anteil: 'als Anteil am Ganzen',
} as const;

/** The form. */
export const EXPLORER_FORM = {
  what: 'Was',
  unit: 'Wie gemessen',
  group: 'Gruppiert nach',
  subgroup: 'und dann nach',
  version: 'Fassung',
  years: 'Jahre',
  internal: 'Interne Verrechnung',
  withInternal: 'mit interner Verrechnung',
  all: 'alle',
  number: (level: string): string => `${level} (Nummer)`,
  word: (levels: string): string => `Wort in ${levels}`,
  narrow: 'Eingrenzen',
  /** "Produkt, Unterprodukt oder Konto". */
  alternatives: (names: readonly string[]): string => {
    const last = names.at(-1) ?? '';
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} oder ${last}` : last;
  },
} as const;

/** What stands below an answer. */
export const EXPLORER_STATUS = {
  all: (count: number): string => `Alle ${number(count)} zeigen`,
  rows: (count: number): string => `${number(count)} ${count === 1 ? 'Zeile' : 'Zeilen'}`,
  whole: (rows: string): string => `${rows}.`,
  /** `file`: is there more than can be shown at all? */
  first: (rows: string, shown: number, file: boolean): string =>
    `${rows}, gezeigt sind die ersten ${shown}.${file ? ' Alle stehen in der CSV-Datei.' : ''}`,
  nothing: 'Dazu steht hier nichts. Ein anderes Jahr, ein anderer Filter?',
  /** Accounts have one direction: asked for the other one, nothing is found. */
  otherDirection: (asked: string, other: string): string =>
    `Dazu steht hier kein Betrag unter „${asked}“. Unter „Was“ lässt sich ${other} wählen.`,
  misunderstood: (parts: string): string => `Nicht verstanden und weggelassen: ${parts}.`,
} as const;

/** A group of an answer with its amount, written out. */
interface Said {
  readonly name: string;
  readonly said: string;
}

/** The answer in a sentence. */
export const ANSWER = {
  perHead: (written: string): string => `${written} je Einwohner`,
  /** What lacks most, and what is left most; neither may be. */
  result: (
    ein: string,
    aus: string,
    jahr: number | undefined,
    most: Said | undefined,
    left: Said | undefined,
  ): Phrase => {
    const said = [
      most && `am meisten fehlt bei „${most.name}“ (${most.said})`,
      left && `am meisten bleibt bei „${left.name}“ (${left.said})`,
    ];
    return [`${ein} − ${aus} ${jahr}: ${said.filter(Boolean).join(', ')}`];
  },
  largest: (
    word: { readonly text: string; readonly role: Role },
    jahr: number | undefined,
    first: Said,
    whole: { readonly share: number; readonly said: string } | undefined,
  ): Phrase => [
    'Am meisten ',
    word,
    ` ${jahr}: „${first.name}“ mit ${first.said}${whole ? `, ${percent(whole.share)} von ${whole.said}` : ''}`,
  ],
} as const;
