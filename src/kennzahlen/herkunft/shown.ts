import { allEntries } from '../entries.ts';
import { loadFigures } from '../values.ts';
import { loadPairs } from '../vergleich/pairs.ts';

/** Every indicator of which a figure shows values of several cities: of the sheets, of the comparison, and what the data name beside them. */
export const shownIndicators = async (): Promise<readonly string[]> => [
  ...new Set([
    ...(await loadPairs()).map(({ kennzahl }) => kennzahl),
    ...(await allEntries()).flatMap(({ kennzahl, plan }) => (plan ? [] : [kennzahl])),
    ...[...(await loadFigures()).kennzahlen.values()].flatMap(({ kennzahl, nachweis }) => (nachweis ? [kennzahl] : [])),
  ]),
];
