import { resultName } from '../../../budget/direction.ts';
import type { Direction, Part } from '../../../budget/part.ts';
import type { Sentence } from '../../../figure/sentence.ts';
import { euro, percent, shortEuro } from '../../../text/format.ts';
import type { Role } from '../../../text/phrase.ts';

/** Sentences made from the data. They say what the numbers say, and nothing about why. */

interface ResultSentence {
  part: Part;
  stadt: string;
  jahr: number;
  /** Is it what shall be, or what came of the year? */
  geplant: boolean;
  ergebnis: number | null;
  /** Is neither revenue nor expenditure planned? Then 0 is no balance of two sides. */
  ohneBetrag: boolean;
  /** The result that the older plan had for the same year; null when it had none. */
  frueher: number | null;
  frueherName: string | null;
  vorjahr: YearBefore | null;
}

/** The main sentence of a product-side page. */
export function resultSentence(input: ResultSentence): string {
  const { part, stadt, jahr, geplant, ergebnis, ohneBetrag, frueher, frueherName, vorjahr } = input;
  if (!geplant) return pastResult(input);
  if (ergebnis === null) return noAmount(jahr, geplant);
  const before = earlier(part, frueher, frueherName);
  if (ohneBetrag) return `Für ${jahr} ist hier nichts geplant${before ? `; ${before}` : ''}.`;
  if (ergebnis === 0) return `Für ${jahr} plant ${stadt} hier ${part.even}: unter dem Strich 0 €.`;
  const main = plannedBalance(part, stadt, jahr, ergebnis);
  const past = resultBefore(part, vorjahr);
  if (frueher === null || frueherName === null) return `${main}.${past}`;
  if (frueher !== 0 && Math.sign(frueher) !== Math.sign(ergebnis)) return `${main}; ${before}.${past}`;
  return `${main}, ${comparison(jahr, Math.abs(ergebnis), Math.abs(frueher), frueherName)}.${past}`;
}

/** Only in the Ergebnishaushalt, or what is run year by year, the difference is what something costs. */
const tellsCosts = ({ invests }: Part): boolean => !invests;

/** "3 Mio. € mehr Auszahlungen als Einzahlungen". */
function more({ ein, aus }: Part, ergebnis: number): string {
  const [larger, smaller] = ergebnis < 0 ? [aus, ein] : [ein, aus];
  return `${shortEuro(Math.abs(ergebnis))} mehr ${larger.mass} als ${smaller.mass}`;
}

function plannedBalance(part: Part, stadt: string, jahr: number, ergebnis: number): string {
  if (!tellsCosts(part)) return `${stadt} plant hier für ${jahr} ${more(part, ergebnis)}`;
  const amount = shortEuro(Math.abs(ergebnis));
  return ergebnis < 0
    ? `Unter dem Strich kostet das ${stadt} ${jahr} nach dem Plan ${amount}`
    : `Unter dem Strich bringt das ${stadt} ${jahr} nach dem Plan ${amount} ein`;
}

/** The same of a year that is over. */
function pastResult({ part, stadt, jahr, ergebnis, ohneBetrag }: ResultSentence): string {
  if (ergebnis === null) return noAmount(jahr, false);
  if (ohneBetrag) return `Für ${jahr} ist hier nichts gebucht.`;
  if (ergebnis === 0) return `${jahr} hatte ${stadt} hier ${part.even}: unter dem Strich 0 €.`;
  if (!tellsCosts(part)) return `${stadt} hatte hier ${jahr} ${more(part, ergebnis)}.`;
  const amount = shortEuro(Math.abs(ergebnis));
  return ergebnis < 0
    ? `Unter dem Strich kostete das ${stadt} ${jahr} ${amount}.`
    : `Unter dem Strich brachte das ${stadt} ${jahr} ${amount} ein.`;
}

const noAmount = (jahr: number, geplant: boolean): string =>
  `Für ${jahr} nennt ${geplant ? 'der Plan' : 'das Ergebnis'} hier keinen Betrag.`;

/** "zuvor war ein Überschuss von … geplant (Planung vom Vorjahr)", or nothing where nothing was planned. */
function earlier(part: Part, frueher: number | null, frueherName: string | null): string {
  if (!frueher || frueherName === null) return '';
  return `zuvor war ein ${resultName(part, frueher)} von ${shortEuro(Math.abs(frueher))} geplant (${frueherName})`;
}

/** "3,2 Mio. € mehr, als zuvor für 2017 geplant war (Planung vom Vorjahr)": of the same year, so that nobody takes it for the year before. */
function comparison(jahr: number, now: number, before: number, name: string): string {
  if (Math.round(Math.abs(now - before)) === 0) return `so viel, wie zuvor für ${jahr} geplant war (${name})`;
  return `${shortEuro(Math.abs(now - before))} ${now > before ? 'mehr' : 'weniger'}, als zuvor für ${jahr} geplant war (${name})`;
}

/** What the same plan has for the year before. */
export interface YearBefore {
  readonly jahr: number;
  readonly betrag: number;
  readonly geplant: boolean;
}

/** " Für 2016 waren 710.000 € geplant.", or nothing where the plan has nothing for it. */
const amountBefore = (year: YearBefore | null): string => {
  if (!year) return '';
  const amount = shortEuro(year.betrag);
  return year.geplant ? ` Für ${year.jahr} waren ${amount} geplant.` : ` ${year.jahr} waren es ${amount}.`;
};

/** " Für 2016 war ein Zuschussbedarf von 556.900 € geplant." */
const resultBefore = (part: Part, year: YearBefore | null): string => {
  if (!year || year.betrag === 0) return '';
  const result = `ein ${resultName(part, year.betrag)} von ${shortEuro(Math.abs(year.betrag))}`;
  return year.geplant ? ` Für ${year.jahr} war ${result} geplant.` : ` ${year.jahr} war es ${result}.`;
};

interface AmountSentence {
  stadt: string;
  jahr: number;
  geplant: boolean;
  richtung: Direction;
  betrag: number | null;
  anteil: number | null;
  frueher: number | null;
  frueherName: string | null;
  vorjahr: YearBefore | null;
  intern: boolean;
  /** Does internal charging come to the same on both sides of the whole? */
  ausgeglichen: boolean;
}

/** The main sentence of an account-side page. */
export function amountSentence(input: AmountSentence): string {
  const { stadt, jahr, geplant, richtung, betrag, anteil, frueher, frueherName, vorjahr, intern, ausgeglichen } = input;
  if (betrag === null) return noAmount(jahr, geplant);
  const before = frueher !== null && frueherName !== null ? { frueher, frueherName } : null;
  if (betrag === 0) {
    const was =
      before && before.frueher !== 0
        ? `; zuvor waren dafür ${shortEuro(before.frueher)} geplant (${before.frueherName})`
        : '';
    return `Für ${jahr} ist hier nichts ${geplant ? 'geplant' : 'gebucht'}${was}.${geplant ? amountBefore(vorjahr) : ''}`;
  }
  const change =
    before && before.frueher * betrag >= 0
      ? `, ${comparison(jahr, Math.abs(betrag), Math.abs(before.frueher), before.frueherName)}`
      : '';
  if (betrag < 0)
    return `Dieser Posten ${geplant ? 'mindert' : 'minderte'} ${jahr} ${richtung.accusative} um ${shortEuro(-betrag)}${change}.`;
  const main = geplant
    ? `Für ${jahr} plant ${stadt} hier ${shortEuro(betrag)} ${richtung.mass}${change}.`
    : `${jahr} hatte ${stadt} hier ${shortEuro(betrag)} ${richtung.mass}.`;
  const past = geplant ? amountBefore(vorjahr) : '';
  if (intern)
    return `${main} Es sind Verrechnungen innerhalb der Verwaltung${ausgeglichen ? ', die sich im Ganzen aufheben' : ''}.${past}`;
  if (anteil === null) return `${main}${past}`;
  return `${main} Das sind ${percent(anteil)} ${richtung.ofAll}.${past}`;
}

/** How a newer plan lies to an older one over the years they share; pairs of (new, old). */
export function courseHeadline(what: string, years: string, pairs: readonly (readonly [number, number])[]): string {
  if (pairs.length === 0) return `${what} im Lauf der Jahre`;
  const higher = pairs.filter(([neu, alt]) => neu > alt).length;
  const lower = pairs.filter(([neu, alt]) => neu < alt).length;
  if (higher === 0 && lower === 0) return `${what}: ${years} unverändert geplant`;
  if (higher === pairs.length) return `${what}: ${years} höher geplant als zuvor`;
  if (lower === pairs.length) return `${what}: ${years} niedriger geplant als zuvor`;
  if (lower === 0) return `${what}: ${years} in manchen Jahren höher geplant als zuvor`;
  if (higher === 0) return `${what}: ${years} in manchen Jahren niedriger geplant als zuvor`;
  return `${what}: ${years} teils höher, teils niedriger geplant als zuvor`;
}

/**
 * What stands out among the parts of a whole, its amount in the colour of their bars. Parts in descending order; negative ones are taken off, so that
 * no part may be called a share of the whole when there are any.
 */
export function largestPart(
  parts: readonly { readonly name: string; readonly betrag: number }[],
  total: number,
  { mass, role }: { readonly mass: string; readonly role: Role },
  jahr: number,
  geplant: boolean,
): Sentence {
  const given = parts.filter(({ betrag }) => betrag > 0);
  const taken = parts.reduce((sum, { betrag }) => sum + Math.min(betrag, 0), 0);
  const [largest] = given;
  if (!largest)
    return taken < 0
      ? `${mass} ${jahr}: ${shortEuro(taken)}`
      : `${mass}: ${jahr} ist nichts ${geplant ? 'geplant' : 'gebucht'}`;
  const named = `„${largest.name}“`;
  const amount = { text: shortEuro(largest.betrag), role };
  if (taken < 0) return [`Am größten ist ${named}: `, amount, `; abgezogen werden ${shortEuro(-taken)}`];
  if (given.length === 1) return [`${mass} ${jahr}: alles in ${named}, `, amount];
  // both would round to the same number, and say nothing
  if (shortEuro(total) === amount.text)
    return [`${mass} ${jahr}: fast alles in ${named}, `, { text: euro(largest.betrag), role }, ` von ${euro(total)}`];
  return [`Von ${shortEuro(total)} ${mass} entfallen `, amount, ` auf ${named}`];
}
