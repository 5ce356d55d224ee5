/** What the pages about the site itself say: imprint, privacy, accessibility, licences, an address that leads nowhere. */
import { number } from '../../text/format.ts';

/** A link within a sentence. */
interface Linked {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

/** An address that leads to no page. */
export const NOT_FOUND = {
  title: 'Diese Seite gibt es nicht',
  description: 'Die Adresse führt zu keiner Seite.',
  lede: 'Vielleicht hat sich ein Tippfehler eingeschlichen, oder zu der Nummer steht im Plan kein Betrag: Dann gibt es dazu auch keine Seite.',
  search: 'Im Haushalt suchen',
  budget: 'Den Haushalt von oben lesen',
  start: 'Zur Startseite',
} as const;

/** Accessibility. */
export const ACCESSIBILITY = {
  title: 'Barrierefreiheit',
  description: 'Wie zugänglich diese Seite ist und was noch fehlt.',
  lede: 'Unser Ziel sind die Regeln der WCAG 2.2, Stufe AA, auf jeder Seite.',
  works: {
    heading: 'Was geht',
    points: [
      'Alle Inhalte außer der Suche und den eigenen Fragen stehen ohne JavaScript in der Seite.',
      'Zu jedem Diagramm gehören eine Überschrift, eine Tabelle und eine Datei mit denselben Zahlen.',
      'Alles lässt sich mit der Tastatur bedienen, bis 400 % vergrößern und hell oder dunkel lesen.',
      'Farben haben immer eine Beschriftung oder einen festen Platz daneben; alle Beträge stehen als Zahl da.',
    ],
  },
  missing: {
    heading: 'Was noch fehlt',
    video: 'Ein Video in Gebärdensprache.',
    easy: {
      before: 'Die Seite in ',
      link: 'Leichter Sprache',
      after: ' erklärt das Wichtigste. Menschen mit Lern-Schwierigkeiten haben sie noch nicht geprüft.',
    } satisfies Linked,
    further: [
      'Eine Prüfung durch Menschen, die auf Hilfsmittel angewiesen sind.',
      'Der Haushaltsquerschnitt und die Tabellen aller Jahre sind breit; auf kleinen Geräten lassen sie sich nur seitlich verschieben.',
    ],
  },
  checked: {
    heading: 'Wie geprüft wird',
    text: 'Bei jedem Bau der Seite prüft ein Programm (axe) in einem wirklichen Browser jede Art von Seite und eine Stichprobe der übrigen. Ein Programm findet nur einen Teil der Hindernisse.',
  },
  report: 'Ein Hindernis melden',
} as const;

/** Privacy. */
export const PRIVACY = {
  title: 'Datenschutz',
  description: 'Diese Seite sammelt nichts über ihre Leser.',
  lede: 'Diese Seite sammelt nichts über ihre Leserinnen und Leser.',
  cookies: 'Keine Cookies, kein Zählwerk.',
  /** What stays in the browser, with its links; the sentence on briefings only where there are any. */
  kept: {
    before: 'Im Browser gespeichert wird nur auf Wunsch: der Verlauf eigener ',
    sql: 'SQL-Fragen',
    between: ', wenn jemand welche stellt, und ein ',
    own: 'eigener Haushalt',
    after: ', wenn jemand ihn ausdrücklich behält.',
    dossiers: {
      before: ' Bei den ',
      link: 'Dossiers',
      after: ' ist es der letzte Besuch, wenn jemand den Haken setzt.',
    },
    end: ' Das bleibt auf dem Gerät und lässt sich dort löschen. Sonst werden eigene Dateien nur im Browser gelesen und mit dem Schließen der Seite vergessen.',
  },
  servers: 'Keine Verbindung zu anderen Servern: Schriften, Bilder, Programm und Daten kommen von dieser Seite.',
  questions:
    'Suche und eigene Fragen rechnet der Browser. Das Suchwort oder die Auswahl unter „Erkunden“ steht aber in der Adresse, damit man sie weitergeben kann. Beim Absenden, Neuladen oder Öffnen eines Links kommt diese Adresse beim Server dieser Seite an wie jede andere. Eine Frage in SQL steht hinter dem # der Adresse; diesen Teil schickt der Browser an keinen Server.',
  server: (publisher: string | null | undefined): string =>
    `Wie bei jeder Internetseite erfährt der Server, der sie ausliefert, die IP-Adresse und die aufgerufene Adresse. Was er davon aufbewahrt, bestimmt, wer ihn betreibt${publisher ? `: ${publisher}` : ''}.`,
  responsible: { before: 'Verantwortlich: siehe ', link: 'Impressum', after: '.' } satisfies Linked,
} as const;

/** The imprint. */
export const IMPRINT = {
  title: 'Impressum',
  description: 'Wer diese Seite verantwortet.',
  official: (administration: string): string => `Diese Seite gibt heraus: ${administration}.`,
  private: (administration: string): string =>
    `Privates Projekt. Diese Seite ist keine amtliche Seite der ${administration} und nicht von ihr beauftragt.`,
  publisher: 'Betreiber',
  address: 'Anschrift',
  mail: 'E-Mail',
  faults: {
    before: 'Fehler gefunden? Bitte an ',
    after: '. Was berichtigt wurde, steht unter',
    link: 'Korrekturen',
    end: '.',
  },
  rights: {
    before: 'Die Zahlen stammen aus den ',
    sources: 'angegebenen Quellen',
    between:
      '; die Rechte an den Dokumenten liegen bei deren Herausgebern. Wo eine Quelle keine Lizenz nennt, steht das bei der Zahl. Programme und Schrift, die andere gemacht haben, stehen mit ihren ',
    licences: 'Lizenzen',
    after: '.',
  },
} as const;

/** The licences of what a browser is given. */
export const LICENCES = {
  title: 'Lizenzen der Programme',
  description: 'Programme und Schrift, die andere gemacht haben und die diese Seite enthält, mit ihren Lizenzen.',
  lede: 'Diese Seite enthält Programme und eine Schrift, die andere gemacht haben. Hier stehen sie mit ihren Lizenzen.',
  data: {
    before: 'Für Zahlen und Dokumente gilt die Lizenz ihrer Quelle: ',
    link: 'Quellen und Lizenzen',
    after: '.',
  } satisfies Linked,
  more: (count: number): string => ` und ${number(count)} weitere`,
  nameOnly: 'Das Paket nennt nur den Namen der Lizenz.',
} as const;

/** The pages of origins that are no topic's own. */
export const ORIGIN_PAGES = {
  investments: {
    title: 'Investitionen',
    sums: 'Summen',
    sumsCaption: 'Summen der Liste nach Bereich und Maßnahme.',
    area: 'Bereich',
    means: 'Mittel je Jahr',
    meansCaption: 'Beträge für mehrere Jahre, geteilt durch die Zahl der Jahre (eigene Rechnung).',
    measure: 'Maßnahme',
  },
  promises: 'Angekündigt, und was daraus wurde',
} as const;
