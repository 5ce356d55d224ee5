/** What the map of the budget says: its sentence, subtitle and tiles, the profile of what is pointed at, its controls. */
import type { Phrase, Role } from '../../../text/phrase.ts';
import { dativePlural } from '../../../text/words.ts';

/** What goes out, what comes in, what the city adds. */
type Measure = 'aus' | 'ein' | 'netto';

/** The coloured word of the sentence. */
interface Coloured {
  readonly text: string;
  readonly role: Role;
}

/** A part with its amount, written out. */
interface Part {
  readonly name: string;
  readonly said: string;
}

/** "870 € je Einwohner". */
export const perInhabitant = (written: string): string => `${written} je Einwohner`;

const VERBS = { aus: ['gehen', 'an', 'geht'], ein: ['kommen', 'aus', 'kommt'] } as const;
/** A share that is written as 100 of 100. */
const WHOLE = 0.995;

/** The sentence of the map. `within`: what is entered; empty for the whole. */
export const MAP_SENTENCE = {
  nothing: (within: string, word: Coloured): Phrase => [`${within}Hier ist kein `, word],
  /** Areas that bring in more than they cost are no part of it: there is no whole of 100. */
  netto: (within: string, word: Coloured, first: Part, second: Part | undefined): Phrase => [
    within,
    word,
    ` am größten bei „${first.name}“: ${first.said}`,
    ...(second ? [`, dann bei „${second.name}“: ${second.said}`] : []),
  ],
  /** Parts with their share of 100 euro. */
  ofHundred: (
    measure: Exclude<Measure, 'netto'>,
    within: string,
    word: Coloured,
    parts: readonly { readonly name: string; readonly share: number }[],
  ): Phrase => {
    const [verb, to, all] = VERBS[measure];
    const [only, ...others] = parts;
    // of one part nothing is to be divided
    if (only && others.length === 0 && only.share >= WHOLE)
      return [within, word, `: alles ${all} ${to} „${only.name}“`];
    const said = parts.map(({ name, share }) => `${Math.round(share * 100) || 'weniger als 1'} ${to} „${name}“`);
    return [`${within}Von 100 Euro `, word, ` ${verb} ${said.join(' und ')}`];
  },
} as const;

/** Measure, year, what is divided how, unit: the subtitle of the map. */
export const mapSubtitle = (
  { mass, jahr, version }: { readonly mass: string; readonly jahr: number; readonly version: string },
  parts: string,
  unit: string,
  { against, measure }: { readonly against: string | undefined; readonly measure: Measure },
): string => {
  const colour = against === undefined ? '' : `; Farbe: ${changeAgainst(against, '')}`;
  const missing =
    measure === 'netto' ? '. Was mehr einbringt, als es kostet, fehlt im Bild und steht in der Tabelle' : '';
  return `${mass} ${jahr} (${version}) nach ${dativePlural(parts)}, in ${unit}${colour}; die Fläche ist der Betrag, die feinen Linien sind die Teile darin${missing}`;
};

/** "Euro je Einwohner (…)": a unit. */
export const eurosPerInhabitant = (population: string): string => `Euro je Einwohner (${population})`;

/** "Änderung gegenüber: Entwurf 2016". */
export const changeAgainst = (version: string | undefined, colon = ':'): string =>
  `Änderung gegenüber${colon} ${version}`;

/** A tile that another version has no amount of. */
export const tileWithoutBefore = (name: string, now: string): string => `${name}: ${now}, zuvor keine Angabe`;

/** The profile of what is pointed at. */
export const MAP_PROFILE = {
  perHead: (written: string, population: string): string => `${perInhabitant(written)} (${population})`,
  noValue: 'keine Angabe',
  ofAll: (share: string): string => `${share} von allem`,
  ofPart: (share: string, name: string): string => `${share} von „${name}“`,
  fresh: (version: string): string => `neu gegenüber: ${version}`,
  changed: (change: string, version: string): string => `${change} gegenüber: ${version}`,
  unit: (unit: string): string => `In ${unit}`,
  dash: 'Strich: Betrag in einer anderen Fassung des Plans',
  otherVersion: 'in dieser anderen Fassung',
  inUnit: (mass: string, unit: string, years: string): string => `${mass} in ${unit}: ${years}`,
  into: 'Hineinsehen',
  page: 'Zur Seite',
  close: 'Schließen',
} as const;

/** The controls of the map and its legend. */
export const MAP_CONTROLS = {
  label: 'Ansicht der Karte',
  show: 'Zeige',
  year: 'Jahr',
  colour: 'Farbe',
  bySize: 'nach Größe',
  perHead: 'je Einwohner',
  less: 'über 15 % weniger',
  more: 'über 15 % mehr',
} as const;

/** How the map is used by keyboard, for those who hear it. */
export const MAP_KEYS = 'Karte: Pfeiltasten wählen, Eingabe sieht hinein, Escape geht zurück';

/** The tables beside the map. */
export const MAP_TABLE = {
  caption: (name: string, parts: string, jahr: number, version: string): string =>
    `${name}: ${parts}, ${jahr} (${version}) in Euro`,
  noValue: 'kein Wert',
  total: 'Zusammen',
} as const;
