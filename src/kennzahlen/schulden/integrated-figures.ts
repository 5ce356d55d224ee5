import { bars } from '../../charts/bars.ts';
import { stacks } from '../../charts/stacks.ts';
import { strips } from '../../charts/strips.ts';
import type { FigureSpec } from '../../figure/figure.ts';
import { DEBT_COLUMNS, DEBT_PARTS, eur, WHOLE_DEBT } from '../../words/de/kennzahlen/debt.ts';
import { sourcesOf } from '../band-lines.ts';
import { groupName } from '../groups.ts';
import { isKnown, sameCensus } from '../rules.ts';
import { shortName } from '../sentences.ts';
import { groupPlace, groupSpread } from '../statistics.ts';
import type { Figures } from '../values.ts';
import { type Amount, euroColumns, millionColumns } from './amounts.ts';
import { type Debt, debtOf, type Integrated, perHead, yearsOf } from './integrated.ts';
import { changeHeadline, partsHeadline } from './sentences.ts';

/** Each part and the whole; a part is named by its key figure. */
const amountsOf = (found: Integrated): readonly Amount<Debt>[] => [
  ...found.teile.map(({ measure }, index) => ({
    name: measure.kennzahl,
    title: DEBT_COLUMNS.inMillions(DEBT_PARTS[index] ?? ''),
    value: ({ teile }: Debt) => teile[index] ?? null,
  })),
  { name: 'summe', title: DEBT_COLUMNS.sum, value: ({ gesamt }) => gesamt },
];

/** Debts of the home city and its peers in a year; cities without every part are named as missing. */
const debts = ({ home, peers }: Figures, found: Integrated, jahr: number): { known: Debt[]; missing: string[] } => {
  const all = [home, ...peers].map((stadt) => ({ stadt, debt: debtOf(found, stadt, jahr) }));
  return {
    known: all.flatMap(({ debt }) => debt ?? []),
    missing: all.filter(({ debt }) => debt === null).map(({ stadt }) => stadt.name),
  };
};

/** What the whole debt of each city consists of, per inhabitant. */
export function partsFigure(figures: Figures, found: Integrated): FigureSpec<Debt> | null {
  const jahr = yearsOf(found, figures.home).at(-1);
  if (jahr === undefined) return null;
  const { known, missing } = debts(figures, found, jahr);
  const own = known[0] as Debt;
  const sentence = partsHeadline(own);
  const stacked = known.map((debt) => ({
    name: debt.stadt.name,
    text: eur(debt.jeEw),
    werte: found.teile.map((_, index) => perHead(debt, index)),
  }));
  return {
    id: 'schulden-integriert-teile',
    sentence,
    subtitle: WHOLE_DEBT.partsSubtitle(jahr),
    picture: { draw: (document, width) => stacks(stacked, { label: sentence, width, teile: DEBT_PARTS }, document) },
    view: 'picture',
    sources: sourcesOf(
      found.jeEw,
      known.map(({ stadt }) => stadt),
    ),
    notes: [WHOLE_DEBT.assets, missing.length > 0 && WHOLE_DEBT.missing(missing.join(', '))],
    caption: WHOLE_DEBT.partsCaption(jahr),
    rows: known,
    row: { key: ({ stadt }) => stadt.ags },
    columns: [
      { name: 'stadt', title: 'Stadt', kind: 'text', value: ({ stadt }) => stadt.name },
      { name: 'je_einwohner', title: DEBT_COLUMNS.perHead, kind: 'head', value: ({ jeEw }) => jeEw },
      millionColumns(amountsOf(found)),
      {
        name: 'einwohner',
        title: DEBT_COLUMNS.people,
        kind: 'count',
        secondary: true,
        value: ({ einwohner }) => einwohner,
      },
      euroColumns(amountsOf(found)),
    ],
    context: { jahr, kennzahl: found.gesamt.measure.kennzahl },
  };
}

/** A row of the figure of places: a city, or the value under which a part of all cities lies. */
export interface PlaceRow {
  readonly name: string;
  readonly jeEw: number | null;
  /** The city; null for a quarter. */
  readonly ags: string | null;
  readonly platz: number | null;
  /** Which of the quarters, from the lowest; null for a city. */
  readonly viertel: 0 | 1 | 2 | null;
}

/** Where the home city lies among all cities of its kind. */
export function placeFigure(figures: Figures, found: Integrated): FigureSpec<PlaceRow> | null {
  const { home, peers } = figures;
  const jahr = yearsOf(found, home).at(-1);
  if (jahr === undefined) return null;
  const place = groupPlace(found.jeEw, home.ags, 'alle', jahr, figures);
  const spread = groupSpread(found.jeEw, 'alle', jahr, figures);
  if (!place || !isKnown(place) || !isKnown(spread)) return null;
  const cities = [home, ...peers];
  const of = (ags: string): number | null => found.jeEw.at(ags, jahr)?.wert ?? null;
  const sentence = WHOLE_DEBT.placeHeadline(jahr, home.name, place.platz, place.n);
  const names = new Map(figures.peerGroup.regions.map(({ ags, name }) => [ags, shortName(name)]));
  const strip = {
    name: WHOLE_DEBT.strip,
    staedte: [...found.jeEw.values(jahr, found.jeEw.seriesOf(jahr) ?? '')].map(([ags, wert]) => ({
      wert,
      says: `${names.get(ags) ?? ags}: ${eur(wert)}`,
    })),
    genannt: cities.map(({ ags }) => of(ags)),
  };
  const quarter = (name: string, jeEw: number, viertel: 0 | 1 | 2): PlaceRow => ({
    name,
    jeEw,
    viertel,
    ags: null,
    platz: null,
  });
  return {
    id: 'schulden-integriert-platz',
    sentence,
    subtitle: WHOLE_DEBT.placeSubtitle(jahr, groupName('alle', home.art), place.n),
    picture: {
      draw: (document, width) =>
        strips([strip], { label: sentence, width, staedte: cities.map(({ name }) => name), format: eur }, document),
    },
    view: 'picture',
    sources: sourcesOf(found.jeEw, cities),
    caption: WHOLE_DEBT.placeCaption(jahr),
    rows: [
      ...cities.map(({ ags, name }): PlaceRow => {
        const own = groupPlace(found.jeEw, ags, 'alle', jahr, figures);
        return { name, ags, jeEw: of(ags), platz: own && isKnown(own) ? own.platz : null, viertel: null };
      }),
      quarter(WHOLE_DEBT.quarter, spread.unteres, 0),
      quarter(WHOLE_DEBT.half, spread.mitte, 1),
      quarter(WHOLE_DEBT.threeQuarters, spread.oberes, 2),
    ],
    row: { key: ({ ags }) => ags ?? undefined },
    columns: [
      { name: 'name', title: 'Stadt', kind: 'text', value: ({ name }) => name },
      {
        name: 'je_einwohner',
        title: DEBT_COLUMNS.perHead,
        kind: 'head',
        value: ({ jeEw }) => jeEw,
        gap: 'keine Angabe',
      },
      {
        name: 'platz',
        title: WHOLE_DEBT.placeColumn(place.n),
        kind: 'count',
        value: ({ platz }) => platz,
        gap: ({ ags }) => (ags === null ? '' : 'keine Angabe'),
      },
    ],
    context: { jahr, kennzahl: found.jeEw.measure.kennzahl, gruppe: groupName('alle', home.art), n: place.n },
  };
}

/** A row of the figure of changes: the debt of a city in the newest year and in the one before. */
export interface ChangeRow {
  readonly after: Debt;
  readonly before: Debt | null;
}

/** How the totals changed between the two newest years; per inhabitant a census may lie between. */
export function changeFigure(figures: Figures, found: Integrated): FigureSpec<ChangeRow> | null {
  const [jahr, vorher] = yearsOf(found, figures.home).reverse();
  if (jahr === undefined || vorher === undefined) return null;
  const { known } = debts(figures, found, jahr);
  const pairs = known.map((after): ChangeRow => ({ after, before: debtOf(found, after.stadt, vorher) }));
  const own = pairs[0] as { after: Debt; before: Debt };
  const sentence = changeHeadline(own.before, own.after);
  const amounts: readonly Amount<ChangeRow>[] = [
    { name: `summe_${vorher}`, title: `${vorher}`, value: ({ before }) => before?.gesamt ?? null },
    { name: `summe_${jahr}`, title: `${jahr}`, value: ({ after }) => after.gesamt },
    {
      name: 'veraenderung',
      title: DEBT_COLUMNS.difference,
      value: ({ after, before }) => (before ? after.gesamt - before.gesamt : null),
    },
  ];
  const arten = [
    { name: `${vorher}`, farbe: 'var(--soft)' },
    { name: `${jahr}`, farbe: 'var(--accent)' },
  ];
  return {
    id: 'schulden-integriert-summen',
    sentence,
    subtitle: WHOLE_DEBT.changeSubtitle(vorher, jahr),
    picture: {
      draw: (document, width) =>
        bars(
          pairs.map(({ after, before }) => ({
            name: after.stadt.name,
            werte: [before?.gesamt ?? null, after.gesamt],
          })),
          { label: sentence, width, arten },
          document,
        ),
    },
    view: 'picture',
    sources: sourcesOf(
      found.gesamt,
      known.map(({ stadt }) => stadt),
    ),
    notes: [
      !sameCensus(vorher, jahr, true) &&
        WHOLE_DEBT.comparedTotals(
          figures.kennzahlen.get(found.einwohner.measure.kennzahl)?.grenzen ?? WHOLE_DEBT.otherCensus,
        ),
    ],
    caption: WHOLE_DEBT.changeCaption,
    rows: pairs,
    row: { key: ({ after }) => after.stadt.ags },
    columns: [
      { name: 'stadt', title: 'Stadt', kind: 'text', value: ({ after }) => after.stadt.name },
      millionColumns(amounts),
      euroColumns(amounts),
    ],
    context: { kennzahl: found.gesamt.measure.kennzahl },
  };
}
