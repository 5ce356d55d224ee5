/** What the words of each part of a budget mean. */
import { list } from '../../../text/format.ts';

/** What comes in and goes out in a part, what their difference is, and how an account is told. */
export const PART_MEANINGS: Readonly<Record<string, { readonly directions: string; readonly difference: string }>> = {
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

/** Which part the pages tell of, and which stand for themselves: names, and what comes in and goes out. */
export function shownWords(
  { name, received, spent }: { readonly name: string; readonly received: string; readonly spent: string },
  others: readonly string[],
): string {
  const shown = `Gezeigt wird der ${name}: was die Stadt in einem Jahr an ${received} erwartet und an ${spent} plant.`;
  if (others.length === 0) return shown;
  const stand = others.length > 1 ? 'stehen' : 'steht';
  return `${shown} Für sich ${stand} ${list(others.map((other) => `der ${other}`))}; Beträge verschiedener Teile werden nie zusammengezählt.`;
}
