/** What groups of regions are called, and why nothing is said of one; the form of the explorer holds it too. */

/** Names of the groups that are compared. */
export const GROUP = {
  east: (kind: string): string => `${kind} in Ostdeutschland`,
  similarWithin: (kind: string, percent: number): string => `${kind} mit ähnlich vielen Einwohnern (± ${percent} %)`,
  similar: (kind: string): string => `${kind} mit ähnlich vielen Einwohnern`,
  all: (kind: string): string => `alle ${kind.replace(/^kreisfreie/, 'kreisfreien')}`,
  cities: 'kreisfreie Städte',
  districts: 'Landkreise',
  citiesDative: 'kreisfreien Städten',
  districtsDative: 'Landkreisen',
} as const;

/** Why a choice of regions may not stand together. */
export const REFUSED = {
  kinds: (kinds: string): string =>
    `Ausgewählt sind Regionen verschiedener Art (${kinds}). Sie haben verschiedene Aufgaben, deshalb stehen sie nicht nebeneinander.`,
} as const;

/** Why nothing is said of a group, or a place. */
export const TOO_FEW = {
  undistorted: ', die nicht von Fehlbeträgen früherer Jahre verzerrt ist',
  reason: (n: number, of: number, without: string): string =>
    `nur ${n} von ${of} in der Vergleichsgruppe haben eine Angabe${without}`,
  swings: 'schwankt stark; für einen Platz fehlen drei Jahre in Folge',
} as const;

/** What the three values of a group are. */
export const QUARTERS_SAID =
  'Werte, die ein Viertel, die Hälfte und drei Viertel der Städte höchstens haben (jeder ist der Wert einer Stadt; zwischen zweien zählt der niedrigere)';
