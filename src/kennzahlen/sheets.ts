/** The pages of indicators: which figures stand together because they answer one question. */
export interface Sheet {
  readonly slug: string;
  readonly titel: string;
  /** The question in everyday words. */
  readonly frage: string;
  readonly thema: string;
  /** Indicators of official statistics, cities side by side. */
  readonly statistik: readonly string[];
  /** Indicators from the budget plan of the home city. */
  readonly plan: readonly string[];
}

const sheet = (
  thema: string,
  slug: string,
  titel: string,
  frage: string,
  statistik: readonly string[],
  plan: readonly string[] = [],
): Sheet => ({ slug, titel, frage, thema, statistik, plan });

/** In the order of reading. */
export const SHEETS: readonly Sheet[] = [
  sheet(
    'einnahmen',
    'steuerquote',
    'Steuerquote',
    'Wie viel der Einnahmen kommt aus Steuern?',
    ['steuerquote-kasse'],
    ['steuerquote', 'steuerquote-ohne-ausgleich', 'steuerquote-netto'],
  ),
  sheet(
    'einnahmen',
    'zuwendungsquote',
    'Zuwendungsquote',
    'Wie viel der Einnahmen zahlen Bund, Land und andere?',
    ['zuweisungsquote-kasse'],
    ['zuwendungsquote', 'allgemeine-zuweisungsquote'],
  ),
  sheet('einnahmen', 'gebuehrenquote', 'Gebührenquote', 'Wie viel der Einnahmen kommt aus Gebühren?', [
    'gebuehrenquote-kasse',
  ]),
  sheet(
    'ausgaben',
    'personalintensitaet',
    'Personalkosten',
    'Wie viel gibt die Stadt für ihr Personal aus?',
    ['personal-kasse-je-ew', 'personalquote-kasse'],
    ['personalintensitaet'],
  ),
  sheet(
    'ausgaben',
    'sachintensitaet',
    'Sach- und Dienstleistungen',
    'Wie viel gibt die Stadt für Gebäude, Geräte, Energie und Dienste aus?',
    ['sachaufwand-kasse-je-ew', 'sachaufwandsquote-kasse'],
    ['sachintensitaet'],
  ),
  sheet(
    'ausgaben',
    'sachinvestitionen',
    'Sachinvestitionen',
    'Wie viel gibt die Stadt für Bauten und Anschaffungen aus?',
    ['sachinvestitionen-kasse-je-ew'],
  ),
  sheet(
    'ausgaben',
    'transferaufwandsquote',
    'Transferaufwand',
    'Wie viel gibt die Stadt an Menschen, Träger und Betriebe weiter?',
    [],
    ['transferaufwandsquote'],
  ),
  sheet(
    'ausgaben',
    'abschreibungsintensitaet',
    'Abschreibungen',
    'Wie viel verliert das Eigentum der Stadt im Jahr an Wert?',
    [],
    ['abschreibungsintensitaet'],
  ),
  sheet('ausgaben', 'zinslastquote', 'Zinslast', 'Wie viel kosten die Zinsen?', [], ['zinslastquote']),
  sheet('steuern', 'steuerkraft', 'Steuerkraft', 'Wie viel Steuern könnte die Stadt einnehmen?', [
    'steuereinnahmekraft-je-ew-eigen',
    'steuereinnahmekraft-je-ew',
    'steuerkraft-inkar',
  ]),
  sheet('steuern', 'steuern-je-einwohner', 'Steuern je Einwohner', 'Welche Steuern nimmt die Stadt ein?', [
    'gewerbesteuer-je-ew',
    'grundsteuer-b-je-ew',
    'einkommensteuer-je-ew',
    'umsatzsteuer-je-ew',
  ]),
  sheet(
    'ergebnis',
    'aufwandsdeckungsgrad',
    'Aufwandsdeckungsgrad',
    'Reichen die Erträge für die Aufwendungen?',
    [],
    ['aufwandsdeckungsgrad'],
  ),
  sheet('bevoelkerung', 'einwohner', 'Einwohner', 'Wie viele Menschen leben in der Stadt?', ['bevoelkerung']),
];

/** A page of more statistics would be too heavy with a stroke for each city; the places are said all the same. */
const MOST = 3;

/** Does the page of a sheet show all cities of its first statistic? */
export const hasStrip = ({ statistik }: Sheet): boolean => statistik.length <= MOST;

/** Indicators of which a page may show the newest values of all cities. */
export const ON_STRIPS: ReadonlySet<string> = new Set(SHEETS.filter(hasStrip).flatMap(({ statistik }) => statistik));

/** Topics in the order of reading, with their titles. */
export const THEMEN: Readonly<Record<string, string>> = {
  einnahmen: 'Einnahmen',
  ausgaben: 'Ausgaben',
  steuern: 'Steuern',
  schulden: 'Schulden',
  ergebnis: 'Ergebnis',
  bevoelkerung: 'Bevölkerung',
};
