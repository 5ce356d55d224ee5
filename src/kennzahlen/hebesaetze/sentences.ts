import { list } from '../../text/format.ts';
import { RATE } from '../../words/de/kennzahlen/rates.ts';
import type { Region } from '../queries.ts';
import { yearRanges } from '../sentences.ts';
import type { Statistic } from '../statistics.ts';
import { rate } from './amounts.ts';
import { type Newest, pieceOf, rates, type Satz, type Steuer } from './rates.ts';

/** "330 % (2025)". */
export const rateOf = ({ wert, jahr }: Satz): string => `${rate(wert)} (${jahr})`;

/** Last rate before the newest one that differs from it or rests on other Messbeträge. */
function before(all: readonly Satz[]): Satz | undefined {
  const last = all.at(-1);
  return all
    .filter((satz) => !satz.durchschnitt && (satz.wert !== last?.wert || pieceOf(satz.reihe) !== pieceOf(last.reihe)))
    .at(-1);
}

/** The main sentence of a tax: the newest rate of the home city, and what it was before. */
export function rateHeadline(steuer: Steuer, home: Region, all: readonly Satz[]): string {
  const last = all.at(-1);
  if (!last) return RATE.unknown(steuer.name, home.name);
  const earlier = before(all);
  const main = RATE.now(steuer.name, home.name, last.jahr, rate(last.wert));
  if (!earlier) return main;
  if (pieceOf(earlier.reihe) === pieceOf(last.reihe)) return RATE.earlier(main, earlier.jahr, rate(earlier.wert));
  return RATE.beforeReform(main, steuer.reform ?? RATE.reform, rateOf(earlier), verdict(earlier, last));
}

/** Neither is the change of a rate alone a change of the tax, once the Messbeträge were set anew. */
function verdict(earlier: Satz, last: Satz): string {
  if (earlier.wert === last.wert) return '';
  return RATE.noChange(last.wert < earlier.wert);
}

/** How the rates lie to each other: "Am höchsten ist er 2025 in … (608 %)". Only over cities with a value. */
export function peersSentence(newest: readonly Newest[]): string {
  const known = newest.flatMap(({ stadt, satz }) => (satz ? [{ name: stadt.name, satz }] : []));
  const without = newest.filter(({ satz }) => satz === null);
  const values = list(known.map(({ name, satz }) => `${name} ${rateOf(satz)}`));
  const missing = without.map(({ stadt, frueher }) =>
    frueher ? RATE.notNewer(stadt.name, rateOf(frueher)) : RATE.noRate(stadt.name),
  );
  return [known.length > 0 ? RATE.newest(values) : '', ...missing].filter(Boolean).join(' ');
}

/** Which years nothing is known of, and which printed values are means. */
export function gapSentences(statistic: Statistic, cities: readonly Region[]): string {
  const unknown = cities.map(({ name, ags }) => {
    const known = new Set(rates(statistic, ags).map(({ jahr }) => jahr));
    return { name, jahre: statistic.jahre.filter((jahr) => !known.has(jahr)) };
  });
  const all = statistic.jahre.filter((jahr) => unknown.every(({ jahre }) => jahre.includes(jahr)));
  const some = new Map<string, string[]>();
  for (const { name, jahre } of unknown) {
    const own = yearRanges(jahre.filter((jahr) => !all.includes(jahr)));
    if (own !== '') some.set(own, [...(some.get(own) ?? []), name]);
  }
  const parts = [
    ...(all.length > 0 ? [RATE.inAll(yearRanges(all))] : []),
    ...[...some].map(([jahre, names]) => RATE.inSome(jahre, list(names))),
  ];
  return parts.length > 0 ? RATE.gaps(parts.join('; ')) : '';
}

/** Which printed values are no rate of the whole city. */
export function meanSentence(statistic: Statistic, cities: readonly Region[]): string {
  const means = cities.flatMap(({ name, ags }) =>
    rates(statistic, ags).flatMap((satz) => (satz.durchschnitt ? [`${name} ${satz.jahr} (${rate(satz.wert)})`] : [])),
  );
  if (means.length === 0) return '';
  return RATE.means(list(means));
}
