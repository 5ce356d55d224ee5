import type { Sum } from '../reader/combine.ts';
import { isIncoming } from '../schema/values.ts';
import { shortEuro } from '../text/format.ts';
import { RICHTUNG_NAME, WERTART_NAME } from '../text/words.ts';
import { OWN_ANSWER } from '../words/de/own/read.ts';

/** "2024, Ansatz: 12,3 Mio. € Ertrag, 12,9 Mio. € Aufwand": the newest year of the part that comes first. */
export function sumsInWords(sums: readonly Sum[]): string {
  const newest = Math.max(...sums.map(({ jahr }) => jahr));
  const first = sums.find(({ jahr }) => jahr === newest);
  if (!first) return OWN_ANSWER.noSum;
  const same = sums.filter(
    ({ jahr, wertart, fassung, teil }) =>
      jahr === first.jahr && wertart === first.wertart && fassung === first.fassung && teil === first.teil,
  );
  const incoming = ({ richtung }: Sum): boolean => isIncoming(richtung);
  const said = [...same.filter(incoming), ...same.filter((sum) => !incoming(sum))].map(
    ({ richtung, summe }) => `${shortEuro(Number(summe))} ${RICHTUNG_NAME[richtung] ?? richtung}`,
  );
  return `${first.jahr}, ${WERTART_NAME[first.wertart] ?? first.wertart}: ${said.join(', ')}`;
}
