/** An indicator of the comparison, with the amount it is made of, and where all its years stand. */
export interface Pair {
  readonly kennzahl: string;
  /** What it is called in a table of all. */
  readonly kurz: string;
  readonly betrag?: string;
  /** What a city with the highest and with the lowest value "has": for the sentence that the page begins with. */
  readonly hat?: readonly [hoechster: string, niedrigster: string];
  /** What the number must not be read without. */
  readonly hinweis?: string;
  readonly href: string;
}

const rate = (steuer: string) =>
  [`den höchsten Hebesatz der ${steuer}`, `den niedrigsten Hebesatz der ${steuer}`] as const;

/** The main indicators, in the order of reading. */
export const PAIRS: readonly Pair[] = [
  {
    kennzahl: 'bevoelkerung',
    kurz: 'Einwohner',
    hat: ['die meisten Einwohner', 'die wenigsten Einwohner'],
    href: '/kennzahlen/einwohner/',
  },
  {
    kennzahl: 'steuereinnahmekraft-je-ew-eigen',
    kurz: 'Steuereinnahmekraft je Einwohner',
    betrag: 'steuereinnahmekraft',
    href: '/kennzahlen/steuerkraft/',
  },
  {
    kennzahl: 'schulden-integriert-je-ew',
    kurz: 'Schulden mit Betrieben je Einwohner',
    betrag: 'schulden-integriert',
    hat: ['mit Betrieben die höchsten Schulden je Einwohner', 'mit Betrieben die niedrigsten Schulden je Einwohner'],
    hinweis: 'Eine Modellrechnung. Den Schulden stehen Wohnungen und Netze gegenüber.',
    href: '/kennzahlen/schulden/',
  },
  {
    kennzahl: 'schulden-kern-je-ew',
    kurz: 'Schulden des Haushalts je Einwohner',
    betrag: 'schulden-kern',
    hat: ['im Haushalt die höchsten Schulden je Einwohner', 'im Haushalt die niedrigsten Schulden je Einwohner'],
    hinweis: 'Nur der Haushalt: Wer Aufgaben an Betriebe gibt, hat hier weniger Schulden.',
    href: '/kennzahlen/schulden/',
  },
  {
    kennzahl: 'hebesatz-gewerbesteuer',
    kurz: 'Gewerbesteuer: Hebesatz',
    hat: rate('Gewerbesteuer'),
    href: '/kennzahlen/hebesaetze/',
  },
  {
    kennzahl: 'hebesatz-grundsteuer-b',
    kurz: 'Grundsteuer B: Hebesatz',
    hat: rate('Grundsteuer B'),
    href: '/kennzahlen/hebesaetze/',
  },
  {
    kennzahl: 'gewerbesteuer-je-ew',
    kurz: 'Gewerbesteuer je Einwohner',
    betrag: 'gewerbesteuer-ist',
    href: '/kennzahlen/steuern-je-einwohner/',
  },
  {
    kennzahl: 'personal-kasse-je-ew',
    kurz: 'Personalausgaben je Einwohner',
    betrag: 'kasse-personal',
    href: '/kennzahlen/personalintensitaet/',
  },
  {
    kennzahl: 'personal-inkar',
    kurz: 'Personal je 10.000 Einwohner',
    hat: ['je Einwohner das meiste Personal', 'je Einwohner das wenigste Personal'],
    hinweis: 'Volle Stellen, nicht Kosten. Wer Aufgaben an eigene Betriebe oder freie Träger gibt, hat weniger.',
    href: '/kennzahlen/stellen/',
  },
  { kennzahl: 'steuerquote-kasse', kurz: 'Steuern an den Einnahmen', href: '/kennzahlen/steuerquote/' },
  { kennzahl: 'zuweisungsquote-kasse', kurz: 'Zuweisungen an den Einnahmen', href: '/kennzahlen/zuwendungsquote/' },
  {
    kennzahl: 'sachinvestitionen-kasse-je-ew',
    kurz: 'Sachinvestitionen je Einwohner',
    betrag: 'kasse-sachinvestitionen',
    href: '/kennzahlen/sachinvestitionen/',
  },
  {
    kennzahl: 'sachinvestitionen-inkar',
    kurz: 'Sachinvestitionen je Einwohner (INKAR)',
    hinweis: 'Nur der Haushalt: Wo Betriebe Schulen und Kitas bauen, sieht die Zahl viel zu klein aus.',
    href: '/kennzahlen/sachinvestitionen/',
  },
];
