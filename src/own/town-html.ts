/** Whose budget it is, and what official statistics say of that town: never a number of the file, and said so. */
import { isDistrictFree, type Municipality, TAX_YEAR, YEARS } from '../budget/municipalities.ts';
import { partNamed } from '../budget/part.ts';
import { type Figure, figure } from '../figure/figure.ts';
import { renderTable } from '../figure/table-html.ts';
import type { CheckedSum } from '../reader/dataset/totals.ts';
import { groupBy } from '../reader/group.ts';
import { isIncoming } from '../schema/values.ts';
import { date, number } from '../text/format.ts';
import { escapeHtml } from '../text/html.ts';
import { WERTART_NAME } from '../text/words.ts';
import { statedFigure, type TownStatistics } from './town-statistics.ts';
import { compared, people, type Towns } from './towns.ts';
import type { Understanding } from './understanding.ts';

const NEWEST = YEARS[YEARS.length - 1] ?? 0;
/** "Moers, Stadt (Nordrhein-Westfalen, 103.902 Einwohner)". */
const described = (town: Municipality, { laender }: Pick<Towns, 'laender'>): string => {
  const count = people(town);
  const facts = [town.art, laender[town.ags.slice(0, 2)], count && `${number(count.wert)} Einwohner`]
    .filter(Boolean)
    .join(', ');
  return `${town.name} (${facts})`;
};

/** The form that names the town. */
export const townForm = (): string =>
  '<form data-gemeinde><p class="actions"><label>Gemeinde <input name="gemeinde" type="search" required autocomplete="off" aria-describedby="gemeinde-hinweis"></label> <button type="submit" class="light">Gemeinde suchen</button></p><p class="sub" id="gemeinde-hinweis">Jede Gemeinde in Deutschland, mit Namen oder Gemeindeschlüssel. Die Liste wird dafür einmal geladen; gesucht wird in diesem Browser.</p><p role="status" data-gefunden></p><ul class="own-questions" data-treffer></ul></form>';

export const offersHtml = (offers: readonly Municipality[], towns: Towns): string =>
  offers
    .map(
      (town) =>
        `<li><button type="button" class="light" data-ags="${escapeHtml(town.ags)}">${escapeHtml(described(town, towns))}</button></li>`,
    )
    .join('');

interface Head {
  readonly jahr: string;
  readonly ein: number | null;
  readonly aus: number | null;
  readonly einwohner: string;
}

/** The sums of the file, divided by the official population; null where the list has none for the years. */
export function perHeadFigure(
  sums: readonly CheckedSum[],
  town: Municipality,
  sources: readonly string[],
): Figure | null {
  const rows = [
    ...groupBy(sums, ({ jahr, wertart, fassung, teil }) => [jahr, wertart, fassung, teil].join('\n')).values(),
  ];
  const heads = rows.flatMap((all): Head[] => {
    const [first] = all;
    const count = first && people(town, first.jahr);
    if (!first || !count) return [];
    const side = (incoming: boolean): number | null => {
      const found = all.find(({ richtung }) => isIncoming(richtung) === incoming);
      return found ? Number(found.summe) / count.wert : null;
    };
    const what = [WERTART_NAME[first.wertart] ?? first.wertart, first.fassung].filter(Boolean).join(' ');
    return [
      {
        jahr: [first.jahr, what, partNamed(first.teil).name].join(', '),
        ein: side(true),
        aus: side(false),
        einwohner: `${number(count.wert)} (31.12.${count.stand})`,
      },
    ];
  });
  if (heads.length === 0) return null;
  const gap = 'nicht in der Datei';
  return figure<Head>({
    id: 'je-einwohner',
    sentence: `Die Summen der Datei je Einwohner von ${town.name}`,
    subtitle:
      'Euro je Einwohner: Summe der eigenen Datei, geteilt durch die amtliche Einwohnerzahl am Ende des Jahres, sonst die neueste davor',
    picture: null,
    view: 'table',
    sources,
    caption: 'Euro je Einwohner',
    rows: heads,
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => jahr },
      { name: 'ein', title: 'kommt herein', kind: 'head', value: ({ ein }) => ein, gap },
      { name: 'aus', title: 'geht hinaus', kind: 'head', value: ({ aus }) => aus, gap },
      { name: 'einwohner', title: 'Einwohner (amtlich)', kind: 'text', value: ({ einwohner }) => einwohner },
    ],
    notes: ['Alle Beträge der Datei, auch interne Verrechnungen, wo sie welche enthält.'],
  });
}

/** What official statistics say of the town and of those like it, apart from the file. */
function statisticHtml(towns: Towns, town: Municipality, statistics: TownStatistics | undefined): string {
  const rows = compared(towns, town);
  const taxes = rows.some((one) => one.steuereinnahmekraft_je_ew !== '');
  const shown = figure<Municipality>({
    id: 'statistik',
    sentence: '',
    subtitle: '',
    picture: null,
    view: 'table',
    sources: [],
    caption: `Amtliche Statistik: ${town.name} und ähnliche Gemeinden`,
    rows,
    row: { key: ({ ags }) => ags },
    columns: [
      { name: 'gemeinde', title: 'Gemeinde', kind: 'text', value: ({ name }) => name },
      {
        name: 'einwohner',
        title: `Einwohner 31.12.${NEWEST}`,
        kind: 'count',
        value: (one) => people(one)?.wert ?? null,
        gap: 'keine Angabe',
      },
      taxes && {
        name: 'steuereinnahmekraft',
        title: `Steuereinnahmekraft ${TAX_YEAR}, Euro je Einwohner`,
        kind: 'head',
        value: ({ steuereinnahmekraft_je_ew: text }) => (text === '' ? null : Number(text.replace(',', '.'))),
        gap: 'keine Angabe',
      },
    ],
    notes: [],
  });
  const near = rows.every(({ ags }) => ags.slice(0, 2) === town.ags.slice(0, 2))
    ? 'desselben Landes'
    : 'in Deutschland';
  const alike = isDistrictFree(town) ? 'kreisfreie Städte' : 'kreisangehörige Gemeinden';
  const sources = towns.sources
    .filter(({ stand }) => Number(stand.slice(0, 4)) >= NEWEST)
    .map((one) => `${one.herausgeber}, ${one.titel}, Stand ${date(one.stand)}, ${one.lizenz} (${one.anmerkung})`);
  return `<h3>Was die amtliche Statistik sagt</h3><p>Nicht aus der eigenen Datei, sondern veröffentlicht: ${escapeHtml(town.name)} neben den drei der Größe nach nächsten Gemeinden ${near} (${alike}). Eine Statistik zählt anders und ein anderes Jahr als ein Haushaltsplan: Sie sagt, wie groß und wie steuerstark eine Gemeinde ist, nicht, ob der Plan stimmt.</p><div class="scroll" tabindex="0" role="region" aria-label="Amtliche Statistik">${renderTable(shown.table)}</div><p class="source">Quelle: ${escapeHtml(sources.join('; '))}. Status: amtliche Statistik.</p>${statistics ? keyFiguresHtml(statistics, town) : ''}`;
}

/** All that the statistics of this site say of the town, with its place among all of its kind; '' where they say nothing. */
function keyFiguresHtml(statistics: TownStatistics, { ags, name }: Municipality): string {
  const shown = statedFigure(statistics, ags, name);
  const page = statistics.staedte[ags]?.seite;
  if (!shown || !page) return '';
  return `<div class="scroll" tabindex="0" role="region" aria-label="Kennzahlen der amtlichen Statistik">${renderTable(shown.table)}</div><p class="source">Nicht aus der eigenen Datei. Alle Jahre und die Quelle jeder Zahl: <a href="${escapeHtml(page)}">${escapeHtml(name)} in der amtlichen Statistik</a>. Status: amtliche Statistik.</p>`;
}

/** What stands there once the town is named. */
export const namedHtml = (
  town: Municipality,
  towns: Towns,
  statistics: TownStatistics | undefined,
  perHead: string,
): string =>
  `<p>Der Haushalt von <b>${escapeHtml(described(town, towns))}</b>, so angegeben. <button type="button" class="light" data-ags="">Andere Gemeinde</button></p>${perHead}${statisticHtml(towns, town, statistics)}`;

/** Why no key figures can be formed; '' where they can. @param formulas charts of accounts that have formulas */
export function noRatios({ rahmen, moeglich, ags }: Understanding, formulas: readonly string[]): string {
  if (moeglich.length === 0 && rahmen === '')
    return 'Kennzahlen lassen sich nicht bilden: Die Datei nennt keine Konten, deren Nummern in einem Kontenrahmen zählen.';
  if (rahmen === '')
    return `Kennzahlen lassen sich nicht bilden: Die Konten passen zu ${number(moeglich.length)} Kontenrahmen (${moeglich.join(', ')}), und welcher gilt, ist nicht sicher.${ags === '' ? ' Mit dem Namen der Gemeinde oben wird es klarer.' : ''}`;
  if (!formulas.includes(rahmen))
    return `Kennzahlen lassen sich nicht bilden: Welche Konten sie zählen, ist hier nur für ${formulas.length === 1 ? 'den Kontenrahmen' : 'die Kontenrahmen'} ${formulas.join(', ')} festgelegt, nicht für ${rahmen}.`;
  return '';
}
