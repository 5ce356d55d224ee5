/**
 * The tables of the project: what stands in `data/`, and what is published from it.
 * The one thing that `scripts/` (which writes them) and `src/` (which reads them) share.
 */

export type ColumnType = 'text' | 'integer' | 'decimal';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** May the cell be empty? Empty means "missing", never 0. */
  readonly optional?: boolean;
  /** May a file go without the column? Then it is empty in every row. */
  readonly omissible?: boolean;
  readonly values?: readonly string[];
  /** A form the text must have, e.g. five digits. */
  readonly pattern?: RegExp;
  /** `table.column` where the value has to exist, within the same `struktur` or `ags` where both tables have it. */
  readonly refers?: `${string}.${string}`;
  /** Digits after the decimal mark; only for `decimal`. */
  readonly scale?: number;
  /** Of the numbers; a column whose rows differ in it names the column that tells. */
  readonly unit?: string;
  readonly description: string;
}

export interface Table {
  readonly name: string;
  readonly row: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  /** Order of the published rows. */
  readonly sort: readonly string[];
}

/** The parts of a budget; amounts of different parts are never summed with one another. */
export const TEIL = ['ergebnis', 'finanz', 'verwaltung', 'vermoegen'] as const;
export const RICHTUNG = ['ertrag', 'aufwand', 'einzahlung', 'auszahlung', 'einnahme', 'ausgabe'] as const;
/** The directions of each part. */
export const RICHTUNGEN_VON: Readonly<Record<string, readonly string[]>> = {
  ergebnis: ['ertrag', 'aufwand'],
  finanz: ['einzahlung', 'auszahlung'],
  verwaltung: ['einnahme', 'ausgabe'],
  vermoegen: ['einnahme', 'ausgabe'],
} satisfies Record<(typeof TEIL)[number], readonly (typeof RICHTUNG)[number][]>;
/** What an account counts as in the totals of its part. */
export const ROLLE = [
  'ordentlich',
  'finanz',
  'ausserordentlich',
  'intern',
  'laufend',
  'investition',
  'finanzierung',
  'durchlaufend',
  'verrechnung',
] as const;
/** The sides of a formula. */
export const SEITE = ['zaehler', 'nenner'] as const;
/** How well a line of a chart of accounts is known: only what was read (`belegt`, `datei`) decides about money. */
export const SICHERHEIT = ['belegt', 'datei', 'posten', 'gruppe belegt, Name k', 'k', 'zweifel'] as const;
export const WERTART = [
  'ergebnis',
  'vorlaeufig',
  'ansatz',
  'fortgeschrieben',
  'planung',
  'prognose',
  'bestand',
  'statistik',
  'kostenschaetzung',
] as const;
export const STATUS = [
  'entwurf',
  'beschlossen',
  'nachtrag',
  'fortgeschrieben',
  'vorlaeufig',
  'festgestellt',
  'nicht angegeben',
] as const;
export const GENAUIGKEIT = ['genau', 'rund', 'mindestens', 'hoechstens'] as const;
/** How far a measure, or the plan that names it, has come, in the words of its source. */
export const INVESTITIONSSTATUS = [
  'entwurf',
  'beschlossen',
  'geplant',
  'im bau',
  'fertig',
  'gestoppt',
  'nicht angegeben',
] as const;
/** Models of digital maturity: the levels 0 to 4 in use until July 2025, the levels 0 to 7 since. */
export const MODELL = ['0-4', '0-7'] as const;
/** How a service stands to the principle „Einer für Alle“. */
export const EFA = ['priorisiert', 'pilot'] as const;
/** What a source says to the question whether one can apply online; `verzeichnet`: it names an online service, not how far it goes. */
export const ONLINE = ['ja', 'angekuendigt', 'nein', 'verzeichnet'] as const;
export const VORHABEN_ART = ['ziel', 'projekt', 'bericht', 'buergervorschlag'] as const;
/** What the paper of a row says of the project; `offen`: it speaks of it, but not of how far it is; `verfehlt`: it was not there when it was due. */
export const VORHABEN_STATUS = [
  'angekuendigt',
  'laeuft',
  'eingetreten',
  'verspaetet',
  'teilweise',
  'offen',
  'gestoppt',
  'verfehlt',
  'pruefauftrag',
] as const;
/** The ways in which a budget is divided: what for, what kind, who. Each is a tree with as many levels as its structure has. */
export const KLASSIFIKATION = ['aufgabe', 'art', 'organisation'] as const;
export type Klassifikation = (typeof KLASSIFIKATION)[number];
/** What a figure of another source says of an entry of the budget; none: something that is no amount of it, like a cost per pupil. */
export const GROESSE = ['aufwand', 'ertrag', 'zuschuss'] as const;
/** What comes of holding a number of another source against a sum of ours: declared, and checked whenever the data is built. */
export const ABGLEICH_ERGEBNIS = ['gleich', 'verschieden'] as const;
/** How far a grant has come: spent, granted, planned, asked for, proposed, kept in reserve. */
export const ZUWENDUNG_STAND = ['gezahlt', 'bewilligt', 'geplant', 'beantragt', 'vorgeschlagen', 'reserve'] as const;
/** What a place is; a map shows places of one city. */
export const ORT_ART = ['stadtteil', 'punkt'] as const;
/** What stands at the address of a source: the publisher's own page, the same file elsewhere, or what others copied out of it. */
export const FUNDORT = ['herausgeber', 'spiegel', 'abschrift'] as const;
/** Which denominator belongs to a numerator: that of its own series, or that of the newest series with a value for the year. */
export const NENNER_REIHE = ['gleich', 'neueste'] as const;
/** What a key figure must not be ranked or put in bands without: single taxpayers swing it; deficits of earlier years are in it. */
export const BESONDERHEIT = ['schwankt', 'fehlbetraege'] as const;
export const FEHLGRUND = ['nichts', 'geheim', 'nicht sinnvoll', 'folgt', 'nicht vorhanden'] as const;

/** Levels are counted from the top; nobody divides a budget more finely. */
const RANG = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

const text = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'text',
  description,
  ...more,
});
const integer = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'integer',
  description,
  ...more,
});
const decimal = (name: string, scale: number, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'decimal',
  scale,
  description,
  ...more,
});

const OPTIONAL = { optional: true } as const;
const OMISSIBLE = { optional: true, omissible: true } as const;
const AGS = text('ags', 'Amtlicher Gemeindeschlüssel oder Schlüssel von Kreis, Land, DG', {
  pattern: /^(\d{8}|\d{5}|\d{3}|\d{2}|DG)$/,
  refers: 'regionen.ags',
});
const QUELLE = text('quelle', 'Kennung der Quelle', { refers: 'quellen.quelle' });
const ZEILE = integer('zeile', 'Nummer des Datensatzes in der Datei der Quelle', OPTIONAL);

const ANMERKUNG = text('anmerkung', 'Hinweis', OPTIONAL);
const NAME_QUELLE = text('name_quelle', 'Bezeichnung genau wie in der Quelle', OPTIONAL);
const FUNDSTELLE = text('fundstelle', 'Stelle in der Quelle: Tagesordnungspunkt, Abschnitt', OPTIONAL);
const ZITAT = text('zitat', 'Wortlaut der Quelle, auf dem die Zeile beruht', OPTIONAL);
const STICHTAG = text('stichtag', 'Tag, Monat oder Jahr, für den die Zeile gilt (JJJJ, JJJJ-MM oder JJJJ-MM-TT)', {
  pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/,
});
/** Names that become part of an address. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Numbers and ids that become part of an address: nothing in them leads to another folder or needs another spelling there. */
export const KEY = /^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/;
const STRUKTUR = text('struktur', 'Gliederung, in der die Nummern gelten', { pattern: KEY });
/** How rows are chosen (`selection.ts`). */
const SELECTION =
  'Bedingungen spalte=wert, durch | getrennt; mehrere Werte durch Komma, * am Ende heißt „beginnt mit“, != statt = heißt „nicht“';
/** What the three columns of classifications say. */
const BOOKED_ON =
  'Nummer der feinsten Angabe (gliederung.schluessel), auf der die Zeile steht; haben mehrere Ebenen die Nummer, gilt die unterste. Leer: Der Plan ist so nicht gegliedert.';
const KLASSIFIKATION_COLUMN = text('klassifikation', 'Wonach gegliedert ist: wofür, welche Art, wer', {
  values: KLASSIFIKATION,
});
const ROLLE_COLUMNS = [
  text('rolle', 'Was das Konto in den Summen ist, nach dem Kontenrahmen der Fassung; leer: nicht sicher bekannt', {
    optional: true,
    values: ROLLE,
  }),
  text('kategorie', 'Art des Geldes, nach dem Kontenrahmen der Fassung; leer: nicht sicher bekannt', OPTIONAL),
];
const KURZNAME = text('kurzname', 'Kurzer Name in Alltagssprache', OPTIONAL);
const SUCHWORTE = text('suchworte', 'Weitere Wörter, unter denen man es sucht', OPTIONAL);

const tables = {
  haushalt: {
    name: 'haushalt',
    row: 'ein geplanter oder gebuchter Betrag',
    key: ['ags', 'jahr', 'fassung', 'wertart', 'teil', 'aufgabe', 'art', 'organisation', 'richtung'],
    sort: ['ags', 'jahr', 'aufgabe', 'art', 'fassung', 'wertart', 'teil', 'richtung', 'organisation'],
    columns: [
      AGS,
      integer('jahr', 'Haushaltsjahr'),
      text('fassung', 'Fassung des Plans', { refers: 'fassungen.fassung' }),
      text('wertart', 'Art des Betrags', { values: WERTART }),
      text(
        'teil',
        'Teil des Haushalts: Ergebnishaushalt, Finanzhaushalt, Verwaltungshaushalt, Vermögenshaushalt; nie zusammenzählen',
        { values: TEIL },
      ),
      text('richtung', 'Ertrag oder Aufwand, Einzahlung oder Auszahlung, Einnahme oder Ausgabe, je nach Teil', {
        values: RICHTUNG,
      }),
      text('produkt', 'Produkt', { ...OMISSIBLE, refers: 'produkte.produkt' }),
      text('unterprodukt', 'Unterprodukt', {
        ...OMISSIBLE,
        refers: 'unterprodukte.unterprodukt',
      }),
      text('konto', 'Sachkonto', { ...OMISSIBLE, refers: 'konten.konto' }),
      text('fachbereich', 'Fachbereich, der die Position bewirtschaftet', {
        ...OMISSIBLE,
        refers: 'organisation.fachbereich',
      }),
      text('aufgabe', `Wofür: ${BOOKED_ON}`, OMISSIBLE),
      text('art', `Welche Art: ${BOOKED_ON}`, OMISSIBLE),
      text('organisation', `Wer: ${BOOKED_ON}`, OMISSIBLE),
      decimal('betrag', 2, 'Betrag in Euro, positiv in seiner Richtung; leer: in der Quelle ohne Wert', {
        ...OPTIONAL,
        unit: 'Euro',
      }),
      QUELLE,
      ZEILE,
    ],
  },
  fassungen: {
    name: 'fassungen',
    row: 'eine Fassung eines Plans',
    key: ['ags', 'fassung'],
    sort: ['ags', 'fassung'],
    columns: [
      AGS,
      text('fassung', 'Kennung der Fassung', { pattern: KEY }),
      text('name', 'Name der Fassung'),
      text('status', 'Stand des Verfahrens', { values: STATUS }),
      text('stand', 'Datum oder Monat des Standes (JJJJ-MM oder JJJJ-MM-TT)', {
        optional: true,
        pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/,
      }),
      text('drucksache', 'Drucksache', OPTIONAL),
      STRUKTUR,
      text('rahmen', 'Kontenrahmen, in dem die Nummern der Konten gelten; leer: unbekannt', {
        optional: true,
        refers: 'kontenrahmen.rahmen',
      }),
      QUELLE,
      ANMERKUNG,
    ],
  },
  ebenen: {
    name: 'ebenen',
    row: 'eine Ebene einer Gliederung, mit ihren Namen',
    key: ['struktur', 'klassifikation', 'ebene'],
    sort: ['struktur', 'klassifikation', 'rang'],
    columns: [
      STRUKTUR,
      KLASSIFIKATION_COLUMN,
      text('ebene', 'Kennung der Ebene', { pattern: /^[a-z][a-z0-9_]*$/ }),
      integer('rang', 'Wievielte Ebene von oben', { values: RANG }),
      text('name', 'Wie ein Eintrag der Ebene heißt'),
      text('mehrzahl', 'Wie mehrere Einträge heißen'),
      text(
        'pfad',
        'Anfang der Adressen ihrer Seiten: ein Ordner, nach einem Schrägstrich das, was vor jeder Nummer steht',
        { pattern: /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9-]*)?$/ },
      ),
    ],
  },
  gliederung: {
    name: 'gliederung',
    row: 'ein Eintrag einer Gliederung: ein Bereich, ein Produkt, ein Konto, ein Amt',
    key: ['struktur', 'klassifikation', 'ebene', 'schluessel'],
    sort: ['struktur', 'klassifikation', 'ebene', 'schluessel'],
    columns: [
      STRUKTUR,
      KLASSIFIKATION_COLUMN,
      text('ebene', 'Ebene des Eintrags'),
      text('schluessel', 'Nummer', { pattern: KEY }),
      text('ueber', 'Nummer des Eintrags eine Ebene darüber; leer: oberste Ebene', OPTIONAL),
      text('name', 'Bezeichnung'),
      KURZNAME,
      SUCHWORTE,
      ...ROLLE_COLUMNS,
    ],
  },
  produkte: {
    name: 'produkte',
    row: 'ein Produkt mit seinem Produktbereich und seiner Produktgruppe',
    key: ['struktur', 'produkt'],
    sort: ['struktur', 'produkt'],
    columns: [
      STRUKTUR,
      text('produkt', 'Nummer des Produkts', { pattern: KEY }),
      text('name', 'Bezeichnung; weicht sie von der Quelle ab, steht deren Wortlaut in name_quelle'),
      KURZNAME,
      SUCHWORTE,
      NAME_QUELLE,
      text('produktbereich', 'Produktbereich', { pattern: KEY }),
      text('produktbereich_name', 'Name des Produktbereichs'),
      text('produktbereich_kurzname', 'Kurzer Name des Produktbereichs'),
      text('produktgruppe', 'Produktgruppe', { pattern: KEY }),
      text('produktgruppe_name', 'Name der Produktgruppe'),
    ],
  },
  unterprodukte: {
    name: 'unterprodukte',
    row: 'ein Unterprodukt, etwa eine Schule oder Einrichtung',
    key: ['struktur', 'unterprodukt'],
    sort: ['struktur', 'unterprodukt'],
    columns: [
      STRUKTUR,
      text('unterprodukt', 'Nummer des Unterprodukts', { pattern: KEY }),
      text('produkt', 'Produkt, zu dem es gehört', { refers: 'produkte.produkt' }),
      text('name', 'Bezeichnung; weicht sie von der Quelle ab, steht deren Wortlaut in name_quelle'),
      NAME_QUELLE,
    ],
  },
  konten: {
    name: 'konten',
    row: 'ein Sachkonto mit seiner Kontengruppe und Kontenklasse',
    key: ['struktur', 'konto'],
    sort: ['struktur', 'konto'],
    columns: [
      STRUKTUR,
      text('konto', 'Nummer des Sachkontos', { pattern: KEY }),
      text('name', 'Bezeichnung; weicht sie von der Quelle ab, steht deren Wortlaut in name_quelle'),
      KURZNAME,
      SUCHWORTE,
      NAME_QUELLE,
      text('kontengruppe', 'Kontengruppe', { pattern: KEY }),
      text('kontengruppe_name', 'Name der Kontengruppe'),
      text('kontengruppe_kurzname', 'Kurzer Name der Kontengruppe'),
      text('kontenklasse', 'Kontenklasse', { pattern: KEY }),
      text('kontenklasse_name', 'Name der Kontenklasse'),
      ...ROLLE_COLUMNS,
    ],
  },
  kontenrahmen: {
    name: 'kontenrahmen',
    row: 'eine Nummer eines Kontenrahmens: was die Konten sind, die mit ihr beginnen',
    key: ['rahmen', 'praefix', 'teil'],
    sort: ['rahmen', 'praefix', 'teil'],
    columns: [
      text('rahmen', 'Kennung des Kontenrahmens', { pattern: SLUG }),
      text('praefix', 'Ziffern, mit denen die Nummer des Kontos beginnt', { pattern: /^\d+$/ }),
      text('name', 'Bezeichnung, gekürzt oder in unseren Worten'),
      text('richtung', 'Richtung der Beträge; leer: steht nicht fest', { optional: true, values: RICHTUNG }),
      text('teil', 'Teil des Haushalts; leer: keiner, oder steht nicht fest', { optional: true, values: TEIL }),
      text('rolle', 'Was die Konten in den Summen sind; leer: steht nicht fest', { optional: true, values: ROLLE }),
      text('kategorie', 'Art des Geldes; leer: steht nicht fest', OPTIONAL),
      text(
        'sicherheit',
        'Wie sicher die Zeile ist: gelesen (belegt), in einer Datei so gebucht (datei), nur der Name gelesen (posten), nur die Nummer gelesen (gruppe belegt, Name k), allgemeines Wissen (k), widersprüchlich (zweifel)',
        { values: SICHERHEIT },
      ),
      QUELLE,
    ],
  },
  formelterme: {
    name: 'formelterme',
    row: 'ein Glied einer Formel: Konten des Plans, die eine Kennzahl zusammenzählt oder abzieht',
    key: ['kennzahl', 'rahmen', 'seite', 'konten', 'rolle'],
    sort: ['kennzahl', 'rahmen', 'seite', 'konten', 'rolle'],
    columns: [
      text('kennzahl', 'Kennzahl; ohne Glieder im Nenner ist sie der Betrag selbst', { pattern: SLUG }),
      text('rahmen', 'Kontenrahmen, in dem die Nummern gelten', { refers: 'kontenrahmen.rahmen' }),
      text('seite', 'Was geteilt wird (zaehler) oder wodurch (nenner)', { values: SEITE }),
      integer('vorzeichen', '1: wird dazugezählt, -1: wird abgezogen', { values: ['1', '-1'] }),
      text('konten', 'Ziffern, mit denen die Nummern der Konten beginnen', { pattern: /^\d+$/ }),
      text('rolle', 'Nur Konten mit dieser Rolle (konten.rolle); leer: alle', { optional: true, values: ROLLE }),
      integer(
        'hoechstens',
        'Am Nenner: größter Wert in Prozent, den der Anteil haben kann, der kleinste ist dann 0; leer: kein Anteil',
        OPTIONAL,
      ),
      QUELLE,
    ],
  },
  positionen: {
    name: 'positionen',
    row: 'eine Haushaltsposition, deren Bezeichnung von der ihres Kontos abweicht',
    key: ['struktur', 'unterprodukt', 'konto'],
    sort: ['struktur', 'unterprodukt', 'konto'],
    columns: [
      STRUKTUR,
      text('unterprodukt', 'Unterprodukt', { refers: 'unterprodukte.unterprodukt' }),
      text('konto', 'Sachkonto', { refers: 'konten.konto' }),
      text('name', 'Bezeichnung; weicht sie von der Quelle ab, steht deren Wortlaut in name_quelle'),
      NAME_QUELLE,
    ],
  },
  organisation: {
    name: 'organisation',
    row: 'ein Fachbereich mit seinem Geschäftsbereich',
    key: ['struktur', 'fachbereich'],
    sort: ['struktur', 'fachbereich'],
    columns: [
      STRUKTUR,
      text('fachbereich', 'Nummer des Fachbereichs', { pattern: KEY }),
      text('name', 'Bezeichnung'),
      NAME_QUELLE,
      text('geschaeftsbereich', 'Nummer des Geschäftsbereichs', { pattern: KEY }),
      text('geschaeftsbereich_name', 'Name des Geschäftsbereichs'),
    ],
  },
  werte: {
    name: 'werte',
    row: 'ein Wert einer Kennzahl für eine Region und Zeit',
    key: ['kennzahl', 'ags', 'jahr', 'jahr_bis', 'wertart', 'reihe', 'quelle'],
    sort: ['kennzahl', 'ags', 'jahr', 'reihe', 'wertart', 'quelle'],
    columns: [
      AGS,
      integer('jahr', 'Jahr, bei Zeiträumen das erste'),
      integer('jahr_bis', 'Letztes Jahr eines Zeitraums', OPTIONAL),
      text('kennzahl', 'Kennung der Kennzahl', { refers: 'kennzahlen.kennzahl' }),
      decimal('wert', 3, 'Wert; leer: fehlt, Grund in fehlgrund', { ...OPTIONAL, unit: 'siehe Spalte einheit' }),
      text('genauigkeit', 'Genauigkeit, wie die Quelle sie angibt', { values: GENAUIGKEIT, optional: true }),
      text('fehlgrund', 'Warum der Wert fehlt', { values: FEHLGRUND, optional: true }),
      text('einheit', 'Einheit'),
      text('wertart', 'Art des Werts', { values: WERTART }),
      text('reihe', 'Reihe, innerhalb derer Werte vergleichbar sind'),
      decimal('zaehler', 2, 'Zähler, wenn der Wert ein Verhältnis ist', {
        ...OPTIONAL,
        unit: 'nach der Formel der Kennzahl',
      }),
      decimal('nenner', 2, 'Nenner, wenn der Wert ein Verhältnis ist', {
        ...OPTIONAL,
        unit: 'nach der Formel der Kennzahl',
      }),
      QUELLE,
      ZEILE,
      ANMERKUNG,
    ],
  },
  kennzahlen: {
    name: 'kennzahlen',
    row: 'die Definition einer Kennzahl',
    key: ['kennzahl'],
    sort: ['kennzahl'],
    columns: [
      text('kennzahl', 'Kennung'),
      text('name', 'Name'),
      text('formel', 'Formel', OPTIONAL),
      text('einheit', 'Einheit'),
      text('erklaerung', 'Was die Kennzahl sagt'),
      text('grenzen', 'Was sie nicht sagt', OPTIONAL),
      text('rechtsquelle', 'Rechtsgrundlage oder Methode', OPTIONAL),
      text('thema', 'Thema'),
      text('zaehler', 'Kennzahl im Zähler, wenn wir den Wert aus zwei anderen rechnen', {
        ...OMISSIBLE,
        refers: 'kennzahlen.kennzahl',
      }),
      text('nenner', 'Kennzahl im Nenner', { ...OMISSIBLE, refers: 'kennzahlen.kennzahl' }),
      text(
        'nenner_reihe',
        'Welcher Nenner zum Zähler gehört: aus der gleichen Reihe, oder aus der neuesten Reihe, die für das Jahr einen hat',
        { ...OMISSIBLE, values: NENNER_REIHE },
      ),
      integer('faktor', 'Womit Zähler durch Nenner malgenommen wird: 100 bei Prozent', OMISSIBLE),
      text('je_einwohner', 'Kennzahl, die denselben Betrag je Einwohner nennt, wie die Quelle ihn druckt', {
        ...OMISSIBLE,
        refers: 'kennzahlen.kennzahl',
      }),
      text(
        'besonderheit',
        'schwankt: ein Platz beruht auf dem Mittel dreier Jahre; fehlbetraege: Städte mit großen Fehlbeträgen früherer Jahre zählen nicht mit',
        { ...OMISSIBLE, values: BESONDERHEIT },
      ),
      text('hinweis', 'Was beim Vergleich von Städten zu dieser Kennzahl gesagt wird', OMISSIBLE),
      text('blatt', 'Seite, auf der sie mit anderen eine Frage beantwortet', {
        ...OMISSIBLE,
        refers: 'kennzahlblaetter.blatt',
      }),
      integer('rang', 'Wievielte auf ihrer Seite', OMISSIBLE),
    ],
  },
  kennzahlblaetter: {
    name: 'kennzahlblaetter',
    row: 'eine Seite mit Kennzahlen, die eine Frage beantworten',
    key: ['blatt'],
    sort: ['rang', 'blatt'],
    columns: [
      text('blatt', 'Kennung, Teil ihrer Adresse', { pattern: SLUG }),
      integer('rang', 'Wievielte Seite in der Ordnung des Lesens'),
      text('titel', 'Titel'),
      text('frage', 'Die Frage in Alltagssprache'),
      text('thema', 'Thema'),
      text('neuer', 'Kennzahl mit einem anderen Maß, die für spätere Jahre antwortet', {
        ...OPTIONAL,
        refers: 'kennzahlen.kennzahl',
      }),
    ],
  },
  regionen: {
    name: 'regionen',
    row: 'eine Stadt, ein Kreis, ein Land',
    key: ['ags'],
    sort: ['ags'],
    columns: [
      text('ags', 'Amtlicher Gemeindeschlüssel oder Schlüssel von Kreis, Land, DG', {
        pattern: /^(\d{8}|\d{5}|\d{3}|\d{2}|DG)$/,
      }),
      text('name', 'Name'),
      text('art', 'Art der Region'),
      text('land', 'Schlüssel des Landes', { optional: true, pattern: /^\d{2}$/ }),
      decimal('flaeche_km2', 2, 'Fläche in Quadratkilometern', { ...OPTIONAL, unit: 'Quadratkilometer' }),
      text('gueltig_von', 'Gültig von (JJJJ-MM-TT)', OPTIONAL),
      text('gueltig_bis', 'Gültig bis (JJJJ-MM-TT)', OPTIONAL),
    ],
  },
  kennzahlwerte: {
    name: 'kennzahlwerte',
    row: 'ein Wert, den kein Herausgeber druckt: gerechnet aus zwei Werten für eine Region und ein Jahr',
    key: ['kennzahl', 'ags', 'jahr', 'wertart', 'reihe', 'quelle'],
    sort: ['kennzahl', 'ags', 'jahr', 'reihe', 'wertart', 'quelle'],
    columns: [
      text('kennzahl', 'Kennung der Kennzahl', { refers: 'kennzahlen.kennzahl' }),
      AGS,
      text('name', 'Name der Region'),
      integer('jahr', 'Jahr'),
      decimal('wert', 6, 'faktor × zaehler / nenner; leer: fehlt, Grund in fehlgrund', {
        ...OPTIONAL,
        unit: 'siehe Spalte einheit',
      }),
      text('einheit', 'Einheit'),
      text('genauigkeit', 'Genauigkeit des Zählers, wie die Quelle sie angibt', {
        values: GENAUIGKEIT,
        optional: true,
      }),
      text('fehlgrund', 'Warum der Wert fehlt', { values: FEHLGRUND, optional: true }),
      text('wertart', 'Art des Zählers', { values: WERTART }),
      text('reihe', 'Reihe des Zählers, innerhalb derer Werte vergleichbar sind'),
      integer('faktor', 'Womit Zähler durch Nenner malgenommen ist'),
      text('zaehler_kennzahl', 'Kennzahl im Zähler', { refers: 'kennzahlen.kennzahl' }),
      decimal('zaehler', 3, 'Zähler', { ...OPTIONAL, unit: 'nach seiner Kennzahl' }),
      text('nenner_kennzahl', 'Kennzahl im Nenner', { refers: 'kennzahlen.kennzahl' }),
      decimal('nenner', 3, 'Nenner', { ...OPTIONAL, unit: 'nach seiner Kennzahl' }),
      text('nenner_reihe', 'Reihe des Nenners; wechselt sie, sind Werte nicht vergleichbar', OPTIONAL),
      text('quelle', 'Kennung der Quelle des Zählers', { refers: 'quellen.quelle' }),
      integer('zeile', 'Nummer des Datensatzes des Zählers in der Datei seiner Quelle', OPTIONAL),
      text('nenner_quelle', 'Kennung der Quelle des Nenners', { optional: true, refers: 'quellen.quelle' }),
      integer('nenner_zeile', 'Nummer des Datensatzes des Nenners in der Datei seiner Quelle', OPTIONAL),
      ANMERKUNG,
    ],
  },
  quellen: {
    name: 'quellen',
    row: 'eine Quelle',
    key: ['quelle'],
    sort: ['quelle'],
    columns: [
      text('quelle', 'Kennung, Teil ihrer Adresse', { pattern: /^[a-z0-9]+([.-][a-z0-9]+)*$/ }),
      text('titel', 'Titel des Dokuments oder der Statistik'),
      text('herausgeber', 'Wer es herausgegeben hat'),
      text('url', 'Adresse', { optional: true, pattern: /^https?:\/\/\S+$/ }),
      text('stand', 'Datum oder Monat des Standes', OPTIONAL),
      text(
        'fundort',
        'Was unter der Adresse steht: die Seite des Herausgebers, dieselbe Datei an anderer Stelle (Spiegel) oder eine Abschrift',
        { optional: true, omissible: true, values: FUNDORT },
      ),
      text('abruf', 'Wann es abgerufen wurde', OPTIONAL),
      text('lizenz', 'Lizenz; ungeklaert: die Quelle nennt keine'),
      text('datei', 'Name der Datei', OPTIONAL),
      text('sha256', 'Prüfsumme der Datei', { optional: true, pattern: /^[0-9a-f]{64}$/ }),
      ANMERKUNG,
    ],
  },
  investitionen: {
    name: 'investitionen',
    row: 'eine Zahl zu einer Investition: ein Betrag für ein Jahr oder einen Zeitraum, oder ihre Kosten',
    key: ['ags', 'massnahme', 'jahr', 'jahr_bis', 'wertart', 'umfang', 'quelle'],
    sort: ['ags', 'massnahme', 'umfang', 'jahr', 'jahr_bis', 'wertart', 'quelle'],
    columns: [
      AGS,
      text('massnahme', 'Kennung der Maßnahme, Teil ihrer Adresse', { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/ }),
      text('name', 'Name der Maßnahme'),
      integer(
        'jahr',
        'Jahr des Betrags, bei Zeiträumen das erste; bei Kosten das Jahr der Schätzung; leer: nicht genannt',
        {
          optional: true,
        },
      ),
      integer('jahr_bis', 'Letztes Jahr eines Zeitraums', OPTIONAL),
      decimal('betrag', 2, 'Betrag in Euro für das Jahr oder den Zeitraum; leer: die Zeile nennt keinen', {
        ...OPTIONAL,
        unit: 'Euro',
      }),
      text('genauigkeit', 'Genauigkeit, wie die Quelle sie angibt', { values: GENAUIGKEIT, optional: true }),
      text('wertart', 'Art der Zahl', { values: WERTART }),
      text('umfang', 'Was die Zahl umfasst; nur Zahlen gleichen Umfangs sind vergleichbar'),
      text(
        'traeger',
        'Wer investiert, etwa Kernhaushalt, ein Eigenbetrieb, ein Unternehmen; nur innerhalb eines Trägers wird summiert',
      ),
      decimal('gesamtkosten', 2, 'Kosten des Umfangs im Ganzen in Euro, gleich in welchen Jahren', {
        ...OPTIONAL,
        unit: 'Euro',
      }),
      decimal('ve', 2, 'Verpflichtungsermächtigung in Euro: was schon für spätere Jahre vergeben werden darf', {
        ...OPTIONAL,
        unit: 'Euro',
      }),
      decimal('foerderung', 2, 'Förderung durch andere in Euro', { ...OPTIONAL, unit: 'Euro' }),
      decimal('eigenanteil', 2, 'Eigenanteil in Euro', { ...OPTIONAL, unit: 'Euro' }),
      text('produktbereich', 'Produktbereich, zu dem die Maßnahme gehört', { optional: true, pattern: /^\d{2}$/ }),
      text('status', 'Stand der Maßnahme oder des Plans', { values: INVESTITIONSSTATUS }),
      text('ort', 'Ort', OPTIONAL),
      QUELLE,
      ZEILE,
      ANMERKUNG,
    ],
  },
  leistungen: {
    name: 'leistungen',
    row: 'eine Verwaltungsleistung, wie eine Quelle sie zu einem Stichtag nennt',
    key: ['ags', 'leistung', 'stichtag', 'quelle'],
    sort: ['ags', 'leistung', 'stichtag', 'quelle'],
    columns: [
      AGS,
      text('leistung', 'Kennung der Leistung', { pattern: SLUG }),
      text('leika', 'Schlüssel im Leistungskatalog (LeiKa), 14 Ziffern', { optional: true, pattern: /^\d{14}$/ }),
      text('name', 'Bezeichnung wie in der Quelle'),
      SUCHWORTE,
      STICHTAG,
      integer('reifegrad', 'Digitaler Reifegrad nach dem Modell der Spalte modell', OPTIONAL),
      text('modell', 'Stufen des Reifegradmodells', { values: MODELL, optional: true }),
      text('online', 'Was die Quelle sagt, ob man sie online beantragen kann; leer: sagt nichts dazu', {
        values: ONLINE,
        optional: true,
      }),
      text('fachbereich', 'Zuständige Einheit wie in der Quelle, in der Gliederung ihres Jahres', OPTIONAL),
      text('ressort', 'Zuständiges Ministerium wie in der Quelle', OPTIONAL),
      text('efa', 'Einer für Alle: priorisiert oder Pilot', { values: EFA, optional: true }),
      text('url', 'Adresse der Leistung', { optional: true, pattern: /^https?:\/\/\S+$/ }),
      QUELLE,
      FUNDSTELLE,
      ZITAT,
      ANMERKUNG,
    ],
  },
  vorhaben: {
    name: 'vorhaben',
    row: 'was eine Quelle zu einem Stichtag über ein Vorhaben, Ziel oder einen Bericht sagt',
    key: ['ags', 'vorhaben', 'stichtag', 'quelle'],
    sort: ['ags', 'vorhaben', 'stichtag', 'quelle'],
    columns: [
      AGS,
      text('vorhaben', 'Kennung des Vorhabens', { pattern: SLUG }),
      text('name', 'Name in Alltagssprache'),
      text('art', 'Art', { values: VORHABEN_ART }),
      text('bereich', 'Bereich, wie die Quelle ihn nennt; leer: nennt keinen', OPTIONAL),
      STICHTAG,
      text('status', 'Was die Quelle zum Stichtag über den Stand sagt', { values: VORHABEN_STATUS }),
      text('faellig', 'Zugesagter Termin (JJJJ, JJJJ-H1, JJJJ-MM, JJJJ-MM-TT); leer: keiner genannt', {
        optional: true,
        pattern: /^\d{4}(-(H[12]|\d{2}(-\d{2})?))?$/,
      }),
      text('beleg', 'Kennung der späteren Quelle, die etwas über den Ausgang sagt; leer: keine gefunden', {
        optional: true,
        refers: 'quellen.quelle',
      }),
      text('beschreibung', 'Was die Quelle sagt, in unseren Worten'),
      QUELLE,
      FUNDSTELLE,
      ZITAT,
    ],
  },
  korrekturen: {
    name: 'korrekturen',
    row: 'eine Zelle, die wir gegenüber ihrer Quelle berichtigt haben',
    key: ['korrektur'],
    sort: ['korrektur'],
    columns: [
      integer('korrektur', 'Laufende Nummer'),
      text('datum', 'Tag der Korrektur (JJJJ-MM-TT)', { pattern: /^\d{4}-\d{2}-\d{2}$/ }),
      text('tabelle', 'Tabelle der Zelle'),
      text('schluessel', 'Schlüssel der Zeile: spalte=wert, mehrere durch | getrennt'),
      text('spalte', 'Spalte der Zelle'),
      text('alt', 'Was vorher dort stand; leer: nichts', OPTIONAL),
      text('neu', 'Was jetzt dort steht; leer: nichts', OPTIONAL),
      text('grund', 'Warum'),
      text('quelle', 'Quelle der Zeile', { optional: true, refers: 'quellen.quelle' }),
    ],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/** The published tables by name, in the order in which they are described. */
export const TABLES: Readonly<Record<TableName, Table>> = tables;

/** Tables that few cities need: published and described only where a dataset has rows of them. */
export const WHERE_FILLED = {
  glossar: {
    name: 'glossar',
    row: 'ein Wort, das nicht alle kennen, in Alltagssprache',
    key: ['begriff'],
    sort: ['begriff'],
    columns: [
      text('begriff', 'Kennung, Teil der Adresse im Glossar', { pattern: SLUG }),
      text('name', 'Das Wort'),
      text('formen', 'In welchen Formen es auf Seiten steht, getrennt durch |'),
      text('alltag', 'Was man im Alltag dafür sagt'),
      text('erklaerung', 'Was es bedeutet, in unseren Worten'),
      text('englisch', 'Das englische Wort', OPTIONAL),
      QUELLE,
      FUNDSTELLE,
    ],
  },
  umsteigeschluessel: {
    name: 'umsteigeschluessel',
    row: 'eine Nummer, und welche sie in einer früheren Gliederung war; wird zusammengelegt oder geteilt, sind es mehrere Zeilen',
    key: ['struktur', 'ebene', 'schluessel', 'struktur_alt', 'schluessel_alt'],
    sort: ['struktur', 'ebene', 'schluessel', 'struktur_alt', 'schluessel_alt'],
    columns: [
      STRUKTUR,
      text('ebene', 'Ebene, auf der beide Einträge stehen'),
      text('schluessel', 'Nummer in der Gliederung (gliederung.schluessel)'),
      text('struktur_alt', 'Gliederung davor'),
      text('schluessel_alt', 'Nummer in der Gliederung davor'),
      QUELLE,
    ],
  },
  orte: {
    name: 'orte',
    row: 'ein Ort in einer Stadt, mit seiner Lage (WGS 84)',
    key: ['ags', 'ort'],
    sort: ['ags', 'ort'],
    columns: [
      AGS,
      text('ort', 'Kennung des Orts', { pattern: SLUG }),
      text('name', 'Name wie in der Quelle'),
      text('art', 'Was für ein Ort', { values: ORT_ART }),
      decimal('laenge', 4, 'Geographische Länge einer Stelle in dem Ort', { unit: 'Grad' }),
      decimal('breite', 4, 'Geographische Breite derselben Stelle', { unit: 'Grad' }),
      text(
        'umriss',
        'Umriss: Ringe aus „Länge Breite“, Punkte durch Komma, Ringe durch Semikolon getrennt; leer: ein Punkt',
        {
          optional: true,
          pattern: /^-?\d+\.\d+ -?\d+\.\d+([,;] -?\d+\.\d+ -?\d+\.\d+)*$/,
        },
      ),
      QUELLE,
      ANMERKUNG,
    ],
  },
  kennzahlbezuege: {
    name: 'kennzahlbezuege',
    row: 'ein Eintrag des Haushalts, von dem eine Kennzahl spricht; spricht sie von mehreren zusammen, sind es mehrere Zeilen',
    key: ['ags', 'kennzahl', 'struktur', 'ebene', 'schluessel'],
    sort: ['ags', 'kennzahl', 'struktur', 'ebene', 'schluessel'],
    columns: [
      AGS,
      text('kennzahl', 'Kennung der Kennzahl', { refers: 'kennzahlen.kennzahl' }),
      STRUKTUR,
      text('ebene', 'Ebene des Eintrags (ebenen.ebene)'),
      text('schluessel', 'Nummer des Eintrags', { refers: 'gliederung.schluessel' }),
      text('groesse', 'Welcher Betrag des Eintrags es ist; leer: keiner, etwa Kosten je Schüler', {
        ...OPTIONAL,
        values: GROESSE,
      }),
      ANMERKUNG,
    ],
  },
  abgleiche: {
    name: 'abgleiche',
    row: 'eine Zahl einer anderen Veröffentlichung, verglichen mit einer Summe dieser Tabellen; bei jedem Bau nachgerechnet',
    key: ['ags', 'abgleich'],
    sort: ['ags', 'abgleich'],
    columns: [
      AGS,
      text('abgleich', 'Kennung des Abgleichs', { pattern: SLUG }),
      text('name', 'Was verglichen wird'),
      text('womit', 'Womit verglichen wird, im Dativ: „der Seite der Stadt“'),
      text('dort_tabelle', 'Tabelle der anderen Zahl'),
      text('dort_spalte', 'Spalte der anderen Zahl'),
      text('dort_filter', `Zeile der anderen Zahl: ${SELECTION}`),
      integer('faktor', 'Womit die andere Zahl malgenommen wird, damit beide Euro sind', {
        values: ['1', '1000', '1000000'],
      }),
      text('hier_tabelle', 'Tabelle unserer Summe'),
      text('hier_spalte', 'Spalte unserer Summe'),
      text('hier_filter', `Zeilen unserer Summe: ${SELECTION}`),
      text('hier_abzug', 'Zeilen derselben Tabelle, die davon abgezogen werden; leer: keine', OPTIONAL),
      decimal(
        'toleranz',
        2,
        'Größter Unterschied, bei dem beide noch als gleich gelten: die Rundung der anderen Zahl',
        {
          unit: 'Euro',
        },
      ),
      text('ergebnis', 'Was herauskommt; stimmt es nicht mehr, bricht der Bau ab', { values: ABGLEICH_ERGEBNIS }),
      text('umfang', 'Was beide zählen, oder warum sie verschieden sein können', OPTIONAL),
      QUELLE,
    ],
  },
  vorschlaege: {
    name: 'vorschlaege',
    row: 'ein Vorschlag eines Bürgerhaushalts mit seinen Punkten, und was daraus wurde',
    key: ['ags', 'buergerhaushalt', 'vorschlag'],
    sort: ['ags', 'buergerhaushalt', 'vorschlag'],
    columns: [
      AGS,
      text('buergerhaushalt', 'Welcher Bürgerhaushalt: die Jahre, für die er galt'),
      text('vorschlag', 'Kennung des Vorschlags', { pattern: SLUG }),
      text('name', 'Vorschlag, wie die Quelle ihn nennt'),
      text('kategorie', 'Worum es geht, wie die Quelle es einteilt; leer: nicht genannt', OPTIONAL),
      integer('platz', 'Platz in der Kategorie; leer: nicht genannt', OPTIONAL),
      integer('jahr', 'Jahr der Abstimmung'),
      integer('punkte_persoenlich', 'Punkte, die persönlich vergeben wurden; leer: nicht veröffentlicht', OPTIONAL),
      integer('punkte_post', 'Punkte per Post', OPTIONAL),
      integer('punkte_online', 'Punkte im Internet', OPTIONAL),
      integer('punkte', 'Punkte zusammen; leer: nicht veröffentlicht', OPTIONAL),
      text('liste', 'Kam er auf die Liste, über die der Rat entscheidet? leer: nicht genannt', {
        ...OPTIONAL,
        values: ['ja', 'nein'],
      }),
      text('ausgang', 'Was der Rat dazu beschloss; leer: steht in keiner Quelle, die wir haben', OPTIONAL),
      text('ausgang_datum', 'Tag des Beschlusses (JJJJ-MM-TT)', { ...OPTIONAL, pattern: /^\d{4}-\d{2}-\d{2}$/ }),
      text('ausgang_quelle', 'Kennung der Quelle des Beschlusses', { ...OPTIONAL, refers: 'quellen.quelle' }),
      text('papier', 'Kennung der Vorlage zu diesem Vorschlag', { ...OPTIONAL, refers: 'quellen.quelle' }),
      QUELLE,
      ZEILE,
      ANMERKUNG,
    ],
  },
  zuwendungen: {
    name: 'zuwendungen',
    row: 'eine Zuwendung an einen Empfänger in einem Jahr, wie eine Quelle sie nennt',
    key: ['ags', 'empfaenger', 'zweck', 'jahr', 'wertart', 'stand', 'quelle'],
    sort: ['ags', 'empfaenger', 'jahr', 'zweck', 'wertart', 'stand', 'quelle'],
    columns: [
      AGS,
      text('empfaenger', 'Wer das Geld bekommt: ein Verein, ein Betrieb, ein Gremium; nie der Name eines Menschen'),
      text('zweck', 'Wofür, wie die Quelle es nennt'),
      integer('jahr', 'Jahr'),
      decimal('betrag', 2, 'Betrag in Euro', { unit: 'Euro' }),
      text('genauigkeit', 'Genauigkeit, wie die Quelle sie angibt', { values: GENAUIGKEIT }),
      text('wertart', 'Art des Betrags', { values: WERTART }),
      text('stand', 'Wie weit die Zuwendung ist', { values: ZUWENDUNG_STAND }),
      text('struktur', 'Gliederung, in der die Nummer gilt', OPTIONAL),
      text('ebene', 'Ebene des Eintrags des Haushalts; leer: keiner zugeordnet', OPTIONAL),
      text('schluessel', 'Nummer des Eintrags des Haushalts, unter dem sie steht', OPTIONAL),
      text('amt', 'Amt, das sie vergibt', OPTIONAL),
      text('ausschuss', 'Ausschuss, der darüber entscheidet', OPTIONAL),
      text('pflicht', 'Pflichtaufgabe oder freiwillig, im Wortlaut der Quelle', OPTIONAL),
      text('befristet', 'Bis wann, im Wortlaut der Quelle', OPTIONAL),
      QUELLE,
      ZEILE,
      ANMERKUNG,
    ],
  },
  massnahmenorte: {
    name: 'massnahmenorte',
    row: 'ein Ort, den eine Quelle bei einer Investition nennt',
    key: ['ags', 'massnahme', 'ort'],
    sort: ['ags', 'massnahme', 'ort'],
    columns: [
      AGS,
      text('massnahme', 'Kennung der Maßnahme', { refers: 'investitionen.massnahme' }),
      text('ort', 'Kennung des Orts', { refers: 'orte.ort' }),
      text('wortlaut', 'Die Wörter der Quelle, die den Ort nennen'),
      QUELLE,
      ANMERKUNG,
    ],
  },
} as const satisfies Record<string, Table>;

/** Every table that may be published, by name. */
export const ANY_TABLE: Readonly<Record<string, Table>> = { ...tables, ...WHERE_FILLED };

/** Names of the levels, kept once per structure in `data/` and joined into `produkte`, `konten` and `organisation`. */
const level = (name: string, key: string, columns: readonly Column[]): Table => ({
  name,
  row: `der Name einer Ebene (${key})`,
  key: ['struktur', key],
  sort: ['struktur', key],
  columns: [STRUKTUR, text(key, 'Nummer', { pattern: KEY }), text('name', 'Name'), ...columns],
});

export const LEVELS = {
  produktbereiche: level('produktbereiche', 'produktbereich', [text('kurzname', 'Kurzer Name')]),
  produktgruppen: level('produktgruppen', 'produktgruppe', []),
  kontengruppen: level('kontengruppen', 'kontengruppe', [
    text('kurzname', 'Kurzer Name'),
    text('kontenklasse', 'Kontenklasse', { pattern: KEY }),
    text('kontenklasse_name', 'Name der Kontenklasse'),
  ]),
  geschaeftsbereiche: level('geschaeftsbereiche', 'geschaeftsbereich', [NAME_QUELLE]),
} as const;

/** What the entries of kinds are in the chart of their structure: found when the data is built, in no file. */
export const IN_CHART = 'kontenrollen';

/** Columns that a published table gets from a level table, or from the charts of accounts, when the data is built. */
export const JOINED: Readonly<
  Partial<
    Record<
      TableName,
      {
        level: keyof typeof LEVELS | typeof IN_CHART;
        /** The columns that have to be the same, beside the structure. */
        by: readonly string[];
        columns: Readonly<Record<string, string>>;
      }[]
    >
  >
> = {
  produkte: [
    {
      level: 'produktbereiche',
      by: ['produktbereich'],
      columns: { name: 'produktbereich_name', kurzname: 'produktbereich_kurzname' },
    },
    { level: 'produktgruppen', by: ['produktgruppe'], columns: { name: 'produktgruppe_name' } },
  ],
  konten: [
    {
      level: 'kontengruppen',
      by: ['kontengruppe'],
      columns: {
        name: 'kontengruppe_name',
        kurzname: 'kontengruppe_kurzname',
        kontenklasse: 'kontenklasse',
        kontenklasse_name: 'kontenklasse_name',
      },
    },
    { level: IN_CHART, by: ['konto'], columns: { rolle: 'rolle', kategorie: 'kategorie' } },
  ],
  gliederung: [
    { level: IN_CHART, by: ['klassifikation', 'schluessel'], columns: { rolle: 'rolle', kategorie: 'kategorie' } },
  ],
  organisation: [
    { level: 'geschaeftsbereiche', by: ['geschaeftsbereich'], columns: { name: 'geschaeftsbereich_name' } },
  ],
};
