/** The words that a column may hold, where they are a fixed list. */

/**
 * The parts of a budget; amounts of different parts are never summed with one another. Of those that a budget has, the first one here
 * leads: running business before investments, results before payments.
 */
export const TEIL = ['ergebnis', 'verwaltung', 'finanz', 'vermoegen'] as const;
export const RICHTUNG = ['ertrag', 'aufwand', 'einzahlung', 'auszahlung', 'einnahme', 'ausgabe'] as const;
export type Teil = (typeof TEIL)[number];
export type Richtung = (typeof RICHTUNG)[number];

/** The directions of each part. */
export const RICHTUNGEN_VON: Readonly<Record<Teil, readonly [ein: Richtung, aus: Richtung]>> = {
  ergebnis: ['ertrag', 'aufwand'],
  finanz: ['einzahlung', 'auszahlung'],
  verwaltung: ['einnahme', 'ausgabe'],
  vermoegen: ['einnahme', 'ausgabe'],
};

/** Does money of this direction come in? */
export const isIncoming = (richtung: string): boolean =>
  Object.values(RICHTUNGEN_VON).some(([ein]) => ein === richtung);

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
/** Read in a chart of accounts itself, or booked so in a real file: only that decides about money. */
export const CERTAIN = ['belegt', 'datei'] as const;
/** How well a line of a chart of accounts is known. */
export const SICHERHEIT = [...CERTAIN, 'posten', 'gruppe belegt, Name k', 'k', 'zweifel'] as const;
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
/** The parts of a briefing: the numbers that matter, what changed, beside whom, what is built, promised, written, and not known. */
export const DOSSIER_ABSCHNITT = [
  'zahl',
  'aenderung',
  'vergleich',
  'bestand',
  'massnahme',
  'vorhaben',
  'unterlage',
  'offen',
] as const;
/** Columns of a company that are numbers of it as a whole, on whatever way it is held. */
export const COMPANY_NUMBERS = [
  'umsatz',
  'ergebnis',
  'eigenkapital',
  'schulden',
  'beschaeftigte',
  'von_stadt',
  'an_stadt',
  'buergschaften',
] as const;
/** Counts of posts; vacant ones are told, but nobody is among them. */
export const POST_COUNTS = ['geplant', 'besetzt', 'unbesetzt', 'vzae'] as const;
/** So many posts stand by themselves; fewer are shown with others, so that nobody's pay can be told from them. */
export const FEWEST_POSTS = 3;
/** What posts are called that are shown together. */
export const OTHER_GROUPS = 'übrige Gruppen';
export const OTHER_AREAS = 'übrige Bereiche';
/** The purposes of payments, each with what comes in and what goes out. */
export const ZAHLUNGSZWECK = ['laufend', 'investition', 'finanzierung', 'fremd'] as const;
/** Money that is there or owed at the end of a year or month; guarantees are neither. */
export const KASSE_BESTAND = [
  'liquide_mittel',
  'kassenkredite',
  'investitionskredite',
  'buergschaften',
  'ruecklagen',
] as const;
/** What stands between the result of a year and what running business brings into the cash: it counts, and no money moves. */
export const KASSE_UNBAR = [
  'abschreibungen',
  'sonderposten',
  'rueckstellungen',
  'abgrenzung',
  'sonstige_unbar',
] as const;
/** What a source can say of cash and balance. */
export const KASSE_POSTEN = [
  'einzahlung_laufend',
  'auszahlung_laufend',
  'einzahlung_investition',
  'auszahlung_investition',
  'einzahlung_finanzierung',
  'auszahlung_finanzierung',
  'einzahlung_fremd',
  'auszahlung_fremd',
  ...KASSE_BESTAND,
  'ergebnis',
  ...KASSE_UNBAR,
] as const;
/** What a place is; a map shows places of one city. */
export const ORT_ART = ['stadtteil', 'punkt'] as const;
/** What stands at the address of a source: the publisher's own page, the same file elsewhere, or what others copied out of it. */
export const FUNDORT = ['herausgeber', 'spiegel', 'abschrift'] as const;
/** Which denominator belongs to a numerator: that of its own series, or that of the newest series with a value for the year. */
export const NENNER_REIHE = ['gleich', 'neueste'] as const;
/** What a key figure must not be ranked or put in bands without: single taxpayers swing it; deficits of earlier years are in it. */
/** Which regions the pages of a key figure list, that tell where its values come from. */
export const NACHWEIS = ['vergleich', 'alle'] as const;

/** What a key figure is to a page that asks for it: which one it is, the data say. Of parts of a whole there are several. */
export const KENNZAHLROLLE = [
  'einwohner',
  'einwohner-jahresmitte',
  'preisindex',
  'ergebnis-eines-jahres',
  'ergebnis-ohne-uebertragungen',
  'ergebnis-mehrerer-jahre',
  'teil-des-ergebnisses',
  'ertraege-ordentlich',
  'aufwendungen-ordentlich',
  'volumen',
  'deckung-der-aufwendungen',
  'anteil-der-pflichtaufgaben',
  'gewerbesteuer-eingenommen',
  'gewerbesteuer-geplant',
  'satz-der-gewerbesteuer',
  'satz-der-grundsteuer-a',
  'satz-der-grundsteuer-b',
  'laufende-einnahmen-kameral',
  'laufende-ausgaben-kameral',
  'schulden-des-haushalts',
  'schulden-des-haushalts-inkar',
  'schulden-alter-abgrenzung',
  'schulden-mit-betrieben-je-einwohner',
  'schulden-mit-betrieben',
  'teil-der-schulden-mit-betrieben',
  'kassenkredite-je-einwohner',
  'kassenkredite-bei-banken',
  'entschuldung-durch-das-land',
  'verlauf-der-startseite',
] as const;

export const BESONDERHEIT = ['schwankt', 'fehlbetraege'] as const;
/** How a page shows its key figures, where not one after the other. */
export const FORM = ['eigen'] as const;
export const FEHLGRUND = ['nichts', 'geheim', 'nicht sinnvoll', 'folgt', 'nicht vorhanden'] as const;
/** Levels are counted from the top; nobody divides a budget more finely. */
export const RANG = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
