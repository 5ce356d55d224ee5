/**
 * How each indicator is made from the values of `werte`. Its name, formula in words, meaning and limits stand
 * in the table `kennzahlen` under the same id; an indicator without a definition there is not shown.
 */

/** As the publisher prints it. */
interface Printed {
  readonly art: 'gedruckt';
}

/** Numerator / denominator × 100, both of the same statistic, year and series. */
interface Share {
  readonly art: 'anteil';
  readonly zaehler: string;
  readonly nenner: string;
}

/** An amount / official population of 31.12. of the same year: our own division. */
interface PerHead {
  readonly art: 'je-einwohner';
  readonly zaehler: string;
}

export interface Measure {
  readonly kennzahl: string;
  readonly herkunft: Printed | Share | PerHead;
}

const share = (kennzahl: string, zaehler: string, nenner: string): Measure => ({
  kennzahl,
  herkunft: { art: 'anteil', zaehler, nenner },
});
const perHead = (kennzahl: string, zaehler: string): Measure => ({
  kennzahl,
  herkunft: { art: 'je-einwohner', zaehler },
});

/**
 * The current revenue of a year. Shares of the cash statistics rest on it and never on the expenditure of the
 * Verwaltungshaushalt, which carries the deficits of earlier years and would make poor cities look lean.
 */
const REVENUE = 'kasse-einnahmen-vwh';

/** Indicators that no publisher prints. */
export const DERIVED: readonly Measure[] = [
  share('steuerquote-kasse', 'kasse-steuern', REVENUE),
  share('zuweisungsquote-kasse', 'kasse-zuweisungen', REVENUE),
  share('gebuehrenquote-kasse', 'kasse-gebuehren', REVENUE),
  share('personalquote-kasse', 'kasse-personal', REVENUE),
  share('sachaufwandsquote-kasse', 'kasse-sachaufwand', REVENUE),
  perHead('personal-kasse-je-ew', 'kasse-personal'),
  perHead('sachaufwand-kasse-je-ew', 'kasse-sachaufwand'),
  perHead('sachinvestitionen-kasse-je-ew', 'kasse-sachinvestitionen'),
  perHead('gewerbesteuer-je-ew', 'gewerbesteuer-ist'),
  perHead('grundsteuer-b-je-ew', 'grundsteuer-b-ist'),
  perHead('einkommensteuer-je-ew', 'anteil-einkommensteuer'),
  perHead('umsatzsteuer-je-ew', 'anteil-umsatzsteuer'),
  perHead('steuereinnahmekraft-je-ew-eigen', 'steuereinnahmekraft'),
];

/** The way an indicator is made; what is not derived is printed. */
export const measure = (kennzahl: string): Measure =>
  DERIVED.find((derived) => derived.kennzahl === kennzahl) ?? { kennzahl, herkunft: { art: 'gedruckt' } };

/** Amounts that a publisher also prints per inhabitant: his value is shown, not our division. */
export const PRINTED_PER_HEAD: Readonly<Record<string, string>> = {
  'schulden-kern': 'schulden-kern-je-ew',
  'schulden-integriert': 'schulden-integriert-je-ew',
};

/** Amounts that contain the deficits carried over from earlier years: bands leave out cities deep in deficit. */
const WITH_CARRIED_DEFICITS = new Set(['kasse-ausgaben', 'kasse-ausgaben-netto', 'kasse-ausgaben-vwh']);

/** Does the indicator suffer from carried deficits? */
export const suffersFromDeficits = ({ kennzahl, herkunft }: Measure): boolean =>
  WITH_CARRIED_DEFICITS.has(herkunft.art === 'gedruckt' ? kennzahl : herkunft.zaehler);

/** Values that single large taxpayers swing: ranked by the mean of three years. */
const VOLATILE = new Set(['steuereinnahmekraft', 'steuereinnahmekraft-je-ew-eigen', 'steuereinnahmekraft-je-ew']);

/** Is a rank of one year without meaning? */
export const isVolatile = ({ kennzahl }: Measure): boolean => VOLATILE.has(kennzahl);
