/** Whose budget it is, and what official statistics say of that town. */
import { number } from '../../../text/format.ts';

/** The town of the file. */
export const OWN_TOWN = {
  statisticsLabel: 'Amtliche Statistik',
  keyFigures: 'Kennzahlen der amtlichen Statistik',
  keyFiguresEnd: '. Status: amtliche Statistik.',
  budgetOf: 'Der Haushalt von ',
  people: (count: number): string => `${number(count)} Einwohner`,
  search: 'Gemeinde suchen',
  searchHint:
    'Jede Gemeinde in Deutschland, mit Namen oder Gemeindeschlüssel. Die Liste wird dafür einmal geladen; gesucht wird in diesem Browser.',
  sentence: (name: string): string => `Die Summen der Datei je Einwohner von ${name}`,
  subtitle:
    'Euro je Einwohner: Summe der eigenen Datei, geteilt durch die amtliche Einwohnerzahl am Ende des Jahres, sonst die neueste davor',
  caption: 'Euro je Einwohner',
  official: 'Einwohner (amtlich)',
  note: 'Alle Beträge der Datei, auch interne Verrechnungen, wo sie welche enthält.',
  statistics: (name: string): string => `Amtliche Statistik: ${name} und ähnliche Gemeinden`,
  town: 'Gemeinde',
  peopleOf: (year: number): string => `Einwohner 31.12.${year}`,
  none: 'keine Angabe',
  taxes: (year: number): string => `Steuereinnahmekraft ${year}, Euro je Einwohner`,
  sameLand: 'desselben Landes',
  inGermany: 'in Deutschland',
  districtFree: 'kreisfreie Städte',
  inDistricts: 'kreisangehörige Gemeinden',
  source: (of: { herausgeber: string; titel: string; day: string; lizenz: string; anmerkung: string }): string =>
    `${of.herausgeber}, ${of.titel}, Stand ${of.day}, ${of.lizenz} (${of.anmerkung})`,
  statisticsHeading: 'Was die amtliche Statistik sagt',
  statisticsText: (name: string, near: string, alike: string): string =>
    `Nicht aus der eigenen Datei, sondern veröffentlicht: ${name} neben den drei der Größe nach nächsten Gemeinden ${near} (${alike}). Eine Statistik zählt anders und ein anderes Jahr als ein Haushaltsplan: Sie sagt, wie groß und wie steuerstark eine Gemeinde ist, nicht, ob der Plan stimmt.`,
  statisticsSource: (sources: string): string => `Quelle: ${sources}. Status: amtliche Statistik.`,
  keyFiguresBegin: 'Nicht aus der eigenen Datei. Alle Jahre und die Quelle jeder Zahl: ',
  keyFiguresLink: (name: string): string => `${name} in der amtlichen Statistik`,
  said: ', so angegeben. ',
  other: 'Andere Gemeinde',
  noAccounts:
    'Kennzahlen lassen sich nicht bilden: Die Datei nennt keine Konten, deren Nummern in einem Kontenrahmen zählen.',
  unclearChart: (charts: readonly string[], unnamed: boolean): string =>
    `Kennzahlen lassen sich nicht bilden: Die Konten passen zu ${number(charts.length)} Kontenrahmen (${charts.join(', ')}), und welcher gilt, ist nicht sicher.${unnamed ? ' Mit dem Namen der Gemeinde oben wird es klarer.' : ''}`,
  noFormulas: (charts: readonly string[], own: string): string =>
    `Kennzahlen lassen sich nicht bilden: Welche Konten sie zählen, ist hier nur für ${charts.length === 1 ? 'den Kontenrahmen' : 'die Kontenrahmen'} ${charts.join(', ')} festgelegt, nicht für ${own}.`,
} as const;

/** The list of all towns. */
export const OWN_TOWN_LIST = {
  noLicence: 'die Quelle nennt keine Lizenz',
  budgetOf: (key: string): string => `Der Haushalt der Gemeinde ${key}.`,
  unknown: (key: string): string => `Eine Gemeinde mit dem Schlüssel ${key} steht nicht in der Liste.`,
  noList: 'Die Liste der Gemeinden kam nicht an.',
  searching: 'Gesucht wird …',
  noListAgain: 'Die Liste der Gemeinden kam nicht an. Ist die Verbindung da? Dann bitte noch einmal.',
  nobody: (name: string): string => `Keine Gemeinde in Deutschland heißt „${name}“ oder fängt so an.`,
  which: 'Welche ist es?',
} as const;

/** Key figures of official statistics. */
export const OWN_TOWN_STATISTICS = {
  caption: (name: string): string =>
    `Kennzahlen der amtlichen Statistik für ${name}, mit dem Platz unter allen Städten oder Kreisen seiner Art`,
  place: 'Platz',
} as const;
