/** The parts of the site, in the order of the menu; what they are called says the language of the page. */
export const AREAS = [
  'haushalt',
  'kennzahlen',
  'vergleich',
  'investitionen',
  'digitalisierung',
  'daten',
  'methodik',
] as const;

export type Area = (typeof AREAS)[number];

/** A page of a part of the site, in the line below the head; `here`: the page that is read lies below it. */
export interface Section {
  readonly href: string;
  readonly text: string;
  readonly here?: boolean;
}
