/** How a briefing says its numbers. Each with year, paper and status; what is not known is said, never guessed. */
import { statusOf } from '../budget/versions.ts';
import { formatWert, isMoney } from '../kennzahlen/units.ts';
import { difference, number, percent, shortEuro } from '../text/format.ts';
import type { Phrase } from '../text/phrase.ts';
import { DOSSIER_LINE } from '../words/de/dossier.ts';
import { accurately, exact, publishedMillions } from '../words/published.ts';
import type { EntryAmount, EntrySummary } from './entry.ts';
import type { Indicator, YearValue } from './indicator.ts';

const NBSP = '\u00a0';

/** What stands behind the number where `formatWert` names no unit. */
const UNITS: Readonly<Record<string, string>> = { 'EUR je Einwohner': DOSSIER_LINE.perHead };
const NAMED = new Set(['Prozent', 'EUR', 'Mio. EUR', 'Anzahl']);

/** "50,3 Mio. €", "258 € je Einwohner", "rund 300". */
export function written({ wert, genauigkeit }: Pick<YearValue, 'wert' | 'genauigkeit'>, einheit: string): string {
  const cents = einheit.startsWith('EUR je ') && !(einheit in UNITS);
  const plain = einheit === 'Mio. EUR' ? publishedMillions(wert) : cents ? exact(wert) : formatWert(wert, einheit);
  const unit = UNITS[einheit] ?? (NAMED.has(einheit) ? '' : einheit.replace('EUR', '€'));
  return accurately(genauigkeit, unit ? `${plain}${NBSP}${unit}` : plain);
}

/** "Plan; ob Entwurf oder beschlossen, sagt die Quelle nicht". */
export const statusWords = ({ art, statusOpen }: Pick<YearValue, 'art' | 'statusOpen'>): string =>
  statusOpen ? DOSSIER_LINE.statusOpen(art) : art;

/** "Plan 2030, beschlossener Plan": the version of an amount, and what it is where its name does not tell. */
export function versionWords({ column }: EntryAmount): string {
  const [{ name }, status] = [column.fassung, statusOf(column)];
  return name.toLowerCase().startsWith(status.toLowerCase()) ? name : `${name}, ${status}`;
}

/** What one is more than the other, free of the noise of binary fractions: 110,48 − 121,19 is −10,71. */
const more = (now: number, before: number): number => Number((now - before).toFixed(6));

/** "+1,8 Mio. € (+15,6 %)"; of what is not above 0 there is no part. */
function changeWords(now: number, before: number, write: (value: number) => string): string {
  if (now === before) return DOSSIER_LINE.same;
  const change = difference(more(now, before), write);
  const exactly = fits(write(now), write(before), change) ? '' : DOSSIER_LINE.exactly;
  return before > 0 ? `${change} (${difference((now - before) / before, percent)}${exactly})` : `${change}${exactly}`;
}

interface Printed {
  readonly value: number;
  readonly step: number;
}

/** What a printed amount says, and the step of its last digit: "−223,2 Mio. €" is −223.2e6 in steps of 1e5. */
function printed(text: string): Printed {
  const [, minus = '', whole = '', decimals = '', millions] =
    /(−?)([\d.]+)(?:,(\d+))?(\sMio)?/.exec(text.replace('+', '')) ?? [];
  const unit = millions ? 1e6 : 1;
  const value = Number(`${minus && '-'}${whole.replaceAll('.', '')}.${decimals || 0}`) * unit;
  return { value, step: unit / 10 ** decimals.length };
}

/** Does a printed change agree with the numbers printed beside it? Rounded each on its own, they may differ by a step. */
function fits(now: string, before: string, change: string): boolean {
  const [a, b, between] = [now, before, change].map(printed) as [Printed, Printed, Printed];
  return Math.abs(a.value - b.value - between.value) <= Math.max(a.step, b.step) * 0.501;
}

/** What changed in an entry between two papers; null where there is no earlier one, or no amount. */
export function entryChange({ now, before, herkunft }: EntrySummary): Phrase | null {
  if (!now || !before) return null;
  const earlier = DOSSIER_LINE.before(
    before.mass === now.mass ? '' : `${before.mass} `,
    shortEuro(before.betrag),
    before.column.fassung.name,
  );
  const change = before.mass === now.mass ? `: ${changeWords(now.betrag, before.betrag, shortEuro)}` : '';
  return [
    `${now.column.jahr} ${now.mass} `,
    { text: shortEuro(now.betrag), href: herkunft },
    ` (${now.column.fassung.name}), ${earlier}${change}`,
  ];
}

/** What changed in a key figure from one year to the next of its series; across a break, why no change can be told. */
export function indicatorChange({ kennzahl: { einheit }, now, before, broken }: Indicator): Phrase | null {
  if (!before) return null;
  const write = (value: number): string => written({ wert: value, genauigkeit: null }, einheit);
  const change =
    einheit === 'Prozent'
      ? difference(now.wert - before.wert, (value) => DOSSIER_LINE.points(number(value, 1)))
      : isMoney(einheit)
        ? changeWords(now.wert, before.wert, write)
        : difference(more(now.wert, before.wert), write);
  return [
    `${now.jahr} `,
    { text: written(now, einheit), href: now.herkunft },
    DOSSIER_LINE.kindBefore(now.art, now.jahr, before.jahr),
    { text: written(before, einheit), href: before.herkunft },
    broken === null ? `: ${change}` : DOSSIER_LINE.broken(broken),
  ];
}
