/** What the page of the method says around its tables. */
import { euro, number } from '../../../text/format.ts';

/** With and without what parts of the administration charge each other. */
interface Totals {
  readonly ertragMitIntern: number;
  readonly aufwandMitIntern: number;
  readonly ertrag: number;
  readonly aufwand: number;
}

/** Headings and leading texts. */
export const METHOD_PAGE = {
  title: 'Methodik',
  description: 'Welche Summen gezeigt werden, wie gerechnet wird, woher die Zahlen kommen.',
  heading: 'Wie wir rechnen, und woher die Zahlen kommen',
  /** `traced`: is the row in its source known of every amount? */
  lede: (traced: boolean): string =>
    traced
      ? 'Jeder Betrag lässt sich bis zu seiner Zeile in der Quelle verfolgen.'
      : 'Jeder Betrag nennt seine Quelle.',
  contents: 'Auf dieser Seite',
  sections: {
    summen: 'Welche Summe ist „der Haushalt“?',
    begriffe: 'Was die Wörter bedeuten',
    fassungen: 'Welche Fassungen',
    nullen: 'Nullen, leere Zellen, alte Nummern',
    namen: 'Namen',
    abgleich: 'Abgleich mit der Quelle',
    quellen: 'Quellen',
    daten: 'Die Daten mitnehmen',
  },
  /** The table of all amounts: name and columns of it are links and code between the pieces. */
  table: {
    before: 'Die Tabelle ',
    after: (finest: string): string => ` enthält jeden einzelnen Betrag${finest && ` mit ${finest}`}. Die Spalte `,
    row: (traced: boolean): string =>
      ` nennt${traced ? ' ' : ', wo sie bekannt ist, '}die Nummer des Datensatzes in der Datei der Quelle (die Kopfzeile nicht mitgezählt). Die Spalte `,
    source: ' nennt die Datei. Alle Summen auf dieser Seite sind Summen dieser Beträge.',
  },
} as const;

/** How sums and ratios are worked out. */
export const METHOD_SUMS = {
  internal: (kinds: string, cancels: boolean, jahr: number, sums: Totals): string =>
    `Was sich Teile der Verwaltung gegenseitig berechnen (${kinds}), ${cancels ? 'hebt sich im Ganzen auf und ' : ''}zählt deshalb in Überschriften, Anteilen und Beträgen nicht mit. ${jahr}: ${euro(sums.ertragMitIntern)} und ${euro(sums.aufwandMitIntern)} mit, ${euro(sums.ertrag)} und ${euro(sums.aufwand)} ohne diese Verrechnung. Wo es welche gibt, steht sie daneben.`,
  /** `name`: of one part among several. */
  result: (name: string, balance: string, difference: string, lacks: string, leaves: string): string =>
    `${name && `${name}: `}${balance} = ${difference}. Nur wenn es negativ ist, heißt es ${lacks}, sonst ${leaves}.`,
  share: (ein: string, aus: string, internal: boolean): string =>
    `Anteil = Betrag ÷ Summe derselben Richtung (${ein} oder ${aus})${internal ? ', ohne interne Verrechnung' : ''}.`,
  perHead:
    'Je Einwohner = Betrag ÷ Einwohnerzahl am 31.12. des Jahres; gibt es sie noch nicht, die neueste davor. Das ist unsere eigene Rechnung.',
  population: (jahr: number, count: string, of: number): string => `Für ${jahr}: ${count} Einwohner am 31.12.${of} `,
  source: '(Quelle)',
  change: 'Änderung = neue Fassung − frühere Fassung desselben Jahres.',
} as const;

/** What the words of the plan mean. */
export const METHOD_TERMS = {
  purpose: (several: boolean): string =>
    `Wofür das Geld da ist${several ? ', vom Groben ins Feine: etwa Schulen, Grundschulen, eine einzelne Schule' : ''}.`,
  kind: (ein: string, aus: string, several: boolean): string =>
    `Welche Art von ${ein} oder ${aus} es ist: etwa Personal${several ? ', oder darin die Dienstbezüge' : ''}.`,
  organisation: 'Wer das Geld bewirtschaftet.',
  version: (name: string, known: readonly (string | null | undefined | false)[]): string =>
    `${name} (${known.filter(Boolean).join(', ')})`,
  plans:
    'Ein Plan sagt, was sein soll. Was wirklich eingenommen und ausgegeben wurde, steht im Jahresabschluss und kann weit davon abweichen. Im Diagramm sind Pläne hohle Punkte, Ergebnisse gefüllte.',
} as const;

/** What is empty, what has no name, where it is compared and taken away. */
export const METHOD_DATA = {
  of: (count: number, all: number, entries: string): string => `${number(count)} von ${number(all)} ${entries}`,
  withoutAmount: (entries: readonly string[]): string =>
    `Ohne jeden Betrag, und darum ohne eigene Seite, sind: ${entries.join(', ')}.`,
  unnamed: (count: number, one: string | undefined, many: string | undefined): string =>
    `${number(count)} ${count === 1 ? one : many} mit Beträgen ${count === 1 ? 'hat' : 'haben'} in der Quelle keinen Namen und ${count === 1 ? 'heißt' : 'heißen'} hier „ohne Bezeichnung in der Quelle“.`,
  agreements: { before: 'Was andere veröffentlichen, ist daneben gehalten: ', link: 'alle Abgleiche', after: '.' },
  sources: {
    before: 'Herausgeber, Stand, Lizenz, Datei und Prüfsumme jeder Quelle stehen auf ihrer Seite: ',
    link: 'alle in einer Tabelle',
    after: '.',
  },
  titles: (count: number): string => `${number(count)} Quellen, nur die Titel`,
  take: {
    before: 'Alle Tabellen stehen, Spalte für Spalte beschrieben, unter ',
    link: 'Daten',
    after: ': als CSV, Parquet und JSON, mit Quelle und Lizenz.',
  },
} as const;
