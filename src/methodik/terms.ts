import type { Budget } from '../budget/budget.ts';
import type { Part } from '../budget/part.ts';
import { list } from '../text/format.ts';

/** A word of the budget and what it means. */
export interface Term {
  readonly words: string;
  readonly meaning: string;
}

/** What comes in and goes out in a part, what their difference is, and how an account is told. */
const MEANING: Readonly<Record<string, { readonly directions: string; readonly difference: string }>> = {
  ergebnis: {
    directions:
      'Was der Stadt in einem Jahr zusteht, und was sie in ihm verbraucht, gleich wann Geld fließt. Auch Abschreibungen sind Aufwand; Investitionen sind es nicht.',
    difference:
      'Aufwand minus Ertrag: was eine Aufgabe die Stadt unter dem Strich kostet. Ist der Ertrag größer, heißt es Überschuss. Ein Zuschuss an jemanden ist etwas anderes: Er ist Aufwand.',
  },
  finanz: {
    directions:
      'Geld, das in einem Jahr bei der Stadt eingeht, und Geld, das sie auszahlt, auch für Investitionen und Kredite.',
    difference:
      'Um wie viel die Auszahlungen höher sind als die Einzahlungen, oder die Einzahlungen höher als die Auszahlungen.',
  },
  verwaltung: {
    directions: 'Was die Stadt in einem Jahr für ihre laufenden Aufgaben einnimmt und ausgibt.',
    difference:
      'Ausgaben minus Einnahmen: was eine Aufgabe die Stadt unter dem Strich kostet. Sind die Einnahmen größer, heißt es Überschuss.',
  },
  vermoegen: {
    directions:
      'Was die Stadt in einem Jahr einnimmt und ausgibt, und was ihr Vermögen oder ihre Schulden verändert: Investitionen, Kredite, Rücklagen.',
    difference: 'Um wie viel die Ausgaben höher sind als die Einnahmen, oder die Einnahmen höher als die Ausgaben.',
  },
};

/** The words of all parts that the budget has; a word that several parts share names its part. */
export function partTerms({ parts }: Pick<Budget, 'parts'>): Term[] {
  const shared = (words: (part: Part) => string, part: Part): string =>
    parts.filter((other) => words(other) === words(part)).length > 1 ? `${words(part)} (${part.name})` : words(part);
  return parts.flatMap((part) => [
    { words: shared(directionWords, part), meaning: MEANING[part.id]?.directions ?? '' },
    { words: shared(differenceWords, part), meaning: MEANING[part.id]?.difference ?? '' },
  ]);
}

const directionWords = ({ ein, aus }: Part): string => `${ein.mass}, ${aus.mass}`;
const differenceWords = ({ lacks, leaves }: Part): string => `${lacks}, ${leaves}`;

/** Which part the pages tell of, and which stand for themselves. */
export function shownParts({ part, parts }: Pick<Budget, 'part' | 'parts'>): string {
  const { name, ein, aus } = part;
  const shown = `Gezeigt wird der ${name}: was die Stadt in einem Jahr an ${ein.mass} erwartet und an ${aus.mass} plant.`;
  const others = parts.filter((other) => other !== part).map((other) => `der ${other.name}`);
  if (others.length === 0) return shown;
  const stand = others.length > 1 ? 'stehen' : 'steht';
  return `${shown} Für sich ${stand} ${list(others)}; Beträge verschiedener Teile werden nie zusammengezählt.`;
}
