import { difference, percent, shortEuro } from '../ui/format.ts';

/** Sentences made from the data. They say what the numbers say, and nothing about why. */

/** "Zuschussbedarf" only when money is missing, "Überschuss" when some is left over. */
export const resultName = (ergebnis: number): string =>
  ergebnis < 0 ? 'Zuschussbedarf' : ergebnis > 0 ? 'Überschuss' : 'Ergebnis';

interface ResultSentence {
  stadt: string;
  jahr: number;
  ergebnis: number | null;
  /** The result that the older plan had for the same year; null when it had none. */
  frueher: number | null;
  frueherName: string | null;
}

/** The main sentence of a product-side page. */
export function resultSentence({ stadt, jahr, ergebnis, frueher, frueherName }: ResultSentence): string {
  if (ergebnis === null) return `Für ${jahr} nennt der Plan hier keinen Betrag.`;
  if (ergebnis === 0) return `Für ${jahr} plant ${stadt} hier so viel Ertrag wie Aufwand: unter dem Strich 0 €.`;
  const main = `Für ${jahr} plant ${stadt} hier unter dem Strich ${shortEuro(Math.abs(ergebnis))} ${
    ergebnis < 0 ? 'Zuschuss aus allgemeinen Mitteln' : 'Überschuss'
  }`;
  return `${main}${resultComparison(ergebnis, frueher, frueherName)}.`;
}

function resultComparison(ergebnis: number, frueher: number | null, frueherName: string | null): string {
  if (frueher === null || frueherName === null) return '';
  const change = Math.round(Math.abs(ergebnis) - Math.abs(frueher));
  if (Math.sign(frueher) !== Math.sign(ergebnis) && frueher !== 0)
    return `; zuvor war ein ${resultName(frueher)} von ${shortEuro(Math.abs(frueher))} geplant (${frueherName})`;
  if (change === 0) return `, so viel wie zuvor geplant (${frueherName})`;
  return `, ${shortEuro(Math.abs(change))} ${change > 0 ? 'mehr' : 'weniger'} als zuvor geplant (${frueherName})`;
}

interface AmountSentence {
  stadt: string;
  jahr: number;
  richtung: 'Ertrag' | 'Aufwand';
  betrag: number | null;
  anteil: number | null;
  frueher: number | null;
  frueherName: string | null;
  intern: boolean;
}

/** The main sentence of an account-side page. */
export function amountSentence(input: AmountSentence): string {
  const { stadt, jahr, richtung, betrag, anteil, frueher, frueherName, intern } = input;
  if (betrag === null) return `Für ${jahr} nennt der Plan hier keinen Betrag.`;
  if (betrag === 0) return `Für ${jahr} plant ${stadt} hier keinen ${richtung} (0 €).`;
  const share = intern
    ? '. Das sind Verrechnungen innerhalb der Verwaltung, die sich im Ganzen aufheben'
    : anteil === null
      ? ''
      : `, ${percent(anteil)} ${richtung === 'Ertrag' ? 'aller Erträge' : 'aller Aufwendungen'}`;
  const change =
    frueher === null || frueherName === null || Math.round(betrag - frueher) === 0
      ? ''
      : ` Das sind ${difference(betrag - frueher)} gegenüber dem, was zuvor geplant war (${frueherName}).`;
  return `Für ${jahr} plant ${stadt} hier ${shortEuro(betrag)} ${richtung}${share}.${change}`;
}

/** How a newer plan lies to an older one over the years they share; pairs of (new, old). */
export function courseHeadline(what: string, years: string, pairs: readonly (readonly [number, number])[]): string {
  if (pairs.length === 0) return `${what} im Lauf der Jahre`;
  const higher = pairs.filter(([neu, alt]) => neu > alt).length;
  const lower = pairs.filter(([neu, alt]) => neu < alt).length;
  if (higher === 0 && lower === 0) return `${what}: ${years} unverändert geplant`;
  if (higher === pairs.length) return `${what}: ${years} höher geplant als zuvor`;
  if (lower === pairs.length) return `${what}: ${years} niedriger geplant als zuvor`;
  if (lower === 0) return `${what}: ${years} teils höher geplant als zuvor, nie niedriger`;
  if (higher === 0) return `${what}: ${years} teils niedriger geplant als zuvor, nie höher`;
  return `${what}: ${years} teils höher, teils niedriger geplant als zuvor`;
}

/** The largest part of a whole, said as a sentence. */
export function largestPart(name: string, part: number, whole: number, richtung: string): string {
  return `„${name}“ macht mit ${shortEuro(part)} von ${shortEuro(whole)} den größten Teil ${
    richtung === 'Ertrag' ? 'der Erträge' : 'des Aufwands'
  } aus`;
}
