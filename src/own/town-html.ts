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
import { OWN_SUMS } from '../words/de/own/figures.ts';
import { OWN_TOWN } from '../words/de/own/town.ts';
import { statedFigure, type TownStatistics } from './town-statistics.ts';
import { compared, people, type Towns } from './towns.ts';
import type { Understanding } from './understanding.ts';

const NEWEST = YEARS[YEARS.length - 1] ?? 0;
/** "Moers, Stadt (Nordrhein-Westfalen, 103.902 Einwohner)". */
const described = (town: Municipality, { laender }: Pick<Towns, 'laender'>): string => {
  const count = people(town);
  const facts = [town.art, laender[town.ags.slice(0, 2)], count && OWN_TOWN.people(count.wert)]
    .filter(Boolean)
    .join(', ');
  return `${town.name} (${facts})`;
};

/** The form that names the town. */
export const townForm = (): string =>
  `<form data-gemeinde><p class="actions"><label>${OWN_TOWN.town} <input name="gemeinde" type="search" required autocomplete="off" aria-describedby="gemeinde-hinweis"></label> <button type="submit" class="light">${OWN_TOWN.search}</button></p><p class="sub" id="gemeinde-hinweis">${OWN_TOWN.searchHint}</p><p role="status" data-gefunden></p><ul class="own-questions" data-treffer></ul></form>`;

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
  const gap = OWN_SUMS.missing;
  return figure<Head>({
    id: 'je-einwohner',
    sentence: OWN_TOWN.sentence(town.name),
    subtitle: OWN_TOWN.subtitle,
    picture: null,
    view: 'table',
    sources,
    caption: OWN_TOWN.caption,
    rows: heads,
    columns: [
      { name: 'jahr', title: OWN_SUMS.year, kind: 'text', value: ({ jahr }) => jahr },
      { name: 'ein', title: OWN_SUMS.received, kind: 'head', value: ({ ein }) => ein, gap },
      { name: 'aus', title: OWN_SUMS.spent, kind: 'head', value: ({ aus }) => aus, gap },
      { name: 'einwohner', title: OWN_TOWN.official, kind: 'text', value: ({ einwohner }) => einwohner },
    ],
    notes: [OWN_TOWN.note],
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
    caption: OWN_TOWN.statistics(town.name),
    rows,
    row: { key: ({ ags }) => ags },
    columns: [
      { name: 'gemeinde', title: OWN_TOWN.town, kind: 'text', value: ({ name }) => name },
      {
        name: 'einwohner',
        title: OWN_TOWN.peopleOf(NEWEST),
        kind: 'count',
        value: (one) => people(one)?.wert ?? null,
        gap: OWN_TOWN.none,
      },
      taxes && {
        name: 'steuereinnahmekraft',
        title: OWN_TOWN.taxes(TAX_YEAR),
        kind: 'head',
        value: ({ steuereinnahmekraft_je_ew: text }) => (text === '' ? null : Number(text.replace(',', '.'))),
        gap: OWN_TOWN.none,
      },
    ],
    notes: [],
  });
  const near = rows.every(({ ags }) => ags.slice(0, 2) === town.ags.slice(0, 2))
    ? OWN_TOWN.sameLand
    : OWN_TOWN.inGermany;
  const alike = isDistrictFree(town) ? OWN_TOWN.districtFree : OWN_TOWN.inDistricts;
  const sources = towns.sources
    .filter(({ stand }) => Number(stand.slice(0, 4)) >= NEWEST)
    .map((one) => OWN_TOWN.source({ ...one, day: date(one.stand) }));
  return `<h3>${OWN_TOWN.statisticsHeading}</h3><p>${OWN_TOWN.statisticsText(escapeHtml(town.name), near, alike)}</p><div class="scroll" tabindex="0" role="region" aria-label="${OWN_TOWN.statisticsLabel}">${renderTable(shown.table)}</div><p class="source">${OWN_TOWN.statisticsSource(escapeHtml(sources.join('; ')))}</p>${statistics ? keyFiguresHtml(statistics, town) : ''}`;
}

/** All that the statistics of this site say of the town, with its place among all of its kind; '' where they say nothing. */
function keyFiguresHtml(statistics: TownStatistics, { ags, name }: Municipality): string {
  const shown = statedFigure(statistics, ags, name);
  const page = statistics.staedte[ags]?.seite;
  if (!shown || !page) return '';
  return `<div class="scroll" tabindex="0" role="region" aria-label="${OWN_TOWN.keyFigures}">${renderTable(shown.table)}</div><p class="source">${OWN_TOWN.keyFiguresBegin}<a href="${escapeHtml(page)}">${OWN_TOWN.keyFiguresLink(escapeHtml(name))}</a>${OWN_TOWN.keyFiguresEnd}</p>`;
}

/** What stands there once the town is named. */
export const namedHtml = (
  town: Municipality,
  towns: Towns,
  statistics: TownStatistics | undefined,
  perHead: string,
): string =>
  `<p>${OWN_TOWN.budgetOf}<b>${escapeHtml(described(town, towns))}</b>${OWN_TOWN.said}<button type="button" class="light" data-ags="">${OWN_TOWN.other}</button></p>${perHead}${statisticHtml(towns, town, statistics)}`;

/** Why no key figures can be formed; '' where they can. @param formulas charts of accounts that have formulas */
export function noRatios({ rahmen, moeglich, ags }: Understanding, formulas: readonly string[]): string {
  if (moeglich.length === 0 && rahmen === '') return OWN_TOWN.noAccounts;
  if (rahmen === '') return OWN_TOWN.unclearChart(moeglich, ags === '');
  if (!formulas.includes(rahmen)) return OWN_TOWN.noFormulas(formulas, rahmen);
  return '';
}
