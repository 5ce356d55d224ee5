import { oneOf } from '../roles.ts';
import type { Kennzahl } from './queries.ts';

/** How each indicator is made from the values of `werte`, as its row of `kennzahlen` declares it. */

/** As the publisher prints it. */
interface Printed {
  readonly art: 'gedruckt';
}

/** Our own division: `faktor` × numerator / denominator. */
interface Divided {
  /**
   * `anteil`: both of the same statistic, year and series; `je-einwohner`: an amount / population of the same year, of the newest
   * census that counts it.
   */
  readonly art: 'anteil' | 'je-einwohner';
  readonly zaehler: string;
  readonly nenner: string;
  readonly faktor: number;
}

export interface Measure {
  readonly kennzahl: string;
  readonly herkunft: Printed | Divided;
  /** What it must not be ranked or put in bands without. */
  readonly besonderheit?: Kennzahl['besonderheit'];
}

/** What `kennzahlen` says of each indicator. */
export type Declared = ReadonlyMap<string, Kennzahl>;

/** The way an indicator is made; what is not declared as a division is printed. */
export function measure(kennzahl: string, declared: Declared): Measure {
  const own = declared.get(kennzahl);
  const herkunft = own ? herkunftOf(own) : PRINTED;
  const below = herkunft.art === 'gedruckt' ? undefined : declared.get(herkunft.zaehler);
  return { kennzahl, herkunft, besonderheit: own?.besonderheit ?? below?.besonderheit ?? null };
}

const PRINTED: Printed = { art: 'gedruckt' };

function herkunftOf({ zaehler, nenner, nenner_reihe, faktor }: Kennzahl): Measure['herkunft'] {
  if (zaehler === null || nenner === null) return PRINTED;
  return { art: nenner_reihe === 'neueste' ? 'je-einwohner' : 'anteil', zaehler, nenner, faktor: faktor ?? 1 };
}

/** An amount per inhabitant: as the publisher prints it, else as it is declared, else divided by us as it is asked for. */
export function perHead(kennzahl: string, declared: Declared): Measure {
  const printed = declared.get(kennzahl)?.je_einwohner;
  if (printed) return measure(printed, declared);
  const people = oneOf(declared.values(), 'einwohner');
  const own = [...declared.values()].find(
    (one) => one.zaehler === kennzahl && one.nenner === people && one.faktor === 1,
  );
  if (own) return measure(own.kennzahl, declared);
  const { besonderheit } = measure(kennzahl, declared);
  return {
    kennzahl,
    herkunft: { art: 'je-einwohner', zaehler: kennzahl, nenner: people, faktor: 1 },
    ...(besonderheit && { besonderheit }),
  };
}

/** Does it contain the deficits carried over from earlier years? Bands and places leave out cities deep in deficit. */
export const suffersFromDeficits = ({ besonderheit }: Measure): boolean => besonderheit === 'fehlbetraege';

/** Is a rank of one year without meaning, because single large taxpayers swing it? It is ranked by the mean of three years. */
export const isVolatile = ({ besonderheit }: Measure): boolean => besonderheit === 'schwankt';
