import { bars } from '../../charts/bars.ts';
import { buildDocument } from '../../charts/document.ts';
import { stacks } from '../../charts/stacks.ts';
import { strips } from '../../charts/strips.ts';
import type { Figure } from '../../ui/figure.ts';
import { sourcesOf } from '../band-lines.ts';
import { groupName } from '../groups.ts';
import { isKnown, sameCensus } from '../rules.ts';
import { groupPlace, groupSpread } from '../statistics.ts';
import type { Figures } from '../values.ts';
import { type Amount, amountGaps, euroColumns, inMillions, millionColumns, ROUNDED } from './amounts.ts';
import { type Debt, debtOf, type Integrated, perHead, TEILE, yearsOf } from './integrated.ts';
import { changeHeadline, eur, partsHeadline } from './sentences.ts';

const fileDocument = buildDocument();

export const NAMES = ['Haushalt der Stadt', 'Extrahaushalte (Betriebe)', 'Sonstige öffentliche Unternehmen'];

const AMOUNTS: readonly Amount[] = [
  ...TEILE.map((name, index) => ({ name, title: `${NAMES[index]}, Mio. €` })),
  { name: 'summe', title: 'Summe, Mio. €' },
];

/** Debts of the home city and its peers in a year; cities without every part are named as missing. */
export const debts = (
  { home, peers }: Figures,
  found: Integrated,
  jahr: number,
): { known: Debt[]; missing: string[] } => {
  const all = [home, ...peers].map((stadt) => ({ stadt, debt: debtOf(found, stadt, jahr) }));
  return {
    known: all.flatMap(({ debt }) => debt ?? []),
    missing: all.filter(({ debt }) => debt === null).map(({ stadt }) => stadt.name),
  };
};

/** What the whole debt of each city consists of, per inhabitant. */
export function partsFigure(figures: Figures, found: Integrated): Figure | null {
  const jahr = yearsOf(found, figures.home).at(-1);
  if (jahr === undefined) return null;
  const { known, missing } = debts(figures, found, jahr);
  const own = known[0] as Debt;
  const headline = partsHeadline(own);
  const svg = stacks(
    known.map((debt) => ({
      name: debt.stadt.name,
      text: eur(debt.jeEw),
      werte: TEILE.map((_, index) => perHead(debt, index)),
    })),
    { label: headline, teile: NAMES },
    fileDocument,
  ).outerHTML;
  return {
    id: 'schulden-integriert-teile',
    headline,
    sub: `Integrierte Schulden in Euro je Einwohner, 31.12.${jahr}. Die Summe ist so gedruckt (Einwohner am 30.06.); die Teile je Einwohner sind eigene Rechnung`,
    charts: [svg],
    file: svg,
    tableOpen: false,
    quellen: sourcesOf(
      found.jeEw,
      known.map(({ stadt }) => stadt),
    ),
    note: `Den Schulden der Betriebe und Unternehmen stehen Werte gegenüber, etwa Wohnungen und Netze. Ihr Teil ist nach dem Anteil der Stadt am Eigentum gerechnet, ein Modell.${missing.length > 0 ? ` Keine Angabe: ${missing.join(', ')}.` : ''}`,
    table: {
      caption: `Integrierte Schulden am 31.12.${jahr}: je Einwohner in Euro, darunter die Teile in Millionen Euro, ${ROUNDED}`,
      columns: [
        { name: 'stadt', title: 'Stadt', kind: 'text' },
        { name: 'je_einwohner', title: 'je Einwohner', kind: 'head' },
        ...millionColumns(AMOUNTS),
        { name: 'einwohner', title: 'Einwohner am 30.06.', kind: 'count', secondary: true },
        ...euroColumns(AMOUNTS),
      ],
      rows: known.map(({ stadt, jeEw, teile, gesamt, einwohner }) => {
        const amounts = [...teile, gesamt];
        return { key: stadt.ags, cells: [stadt.name, jeEw, ...amounts.map(inMillions), einwohner, ...amounts] };
      }),
      context: { jahr, kennzahl: 'schulden-integriert' },
    },
  };
}

/** Where the home city lies among all cities of its kind. */
export function placeFigure(figures: Figures, found: Integrated): Figure | null {
  const { home, peers } = figures;
  const jahr = yearsOf(found, home).at(-1);
  if (jahr === undefined) return null;
  const place = groupPlace(found.jeEw, home.ags, 'alle', jahr, figures);
  const spread = groupSpread(found.jeEw, 'alle', jahr, figures);
  if (!place || !isKnown(place) || !isKnown(spread)) return null;
  const cities = [home, ...peers];
  const of = (ags: string): number | null => found.jeEw.at(ags, jahr)?.wert ?? null;
  const headline = `${jahr} lag ${home.name} bei den Schulden mit allen Betrieben und Gesellschaften je Einwohner auf Platz ${place.platz} von ${place.n} (Platz 1: die höchsten)`;
  const svg = strips(
    [
      {
        name: 'Integrierte Schulden je Einwohner',
        werte: [...found.jeEw.values(jahr, found.jeEw.seriesOf(jahr) ?? '').values()],
        genannt: cities.map(({ ags }) => of(ags)),
      },
    ],
    { label: headline, staedte: cities.map(({ name }) => name), format: eur },
    fileDocument,
  ).outerHTML;
  return {
    id: 'schulden-integriert-platz',
    headline,
    sub: `Integrierte Schulden in Euro je Einwohner, 31.12.${jahr}, ${groupName('alle', home.art)} (n = ${place.n}). Jeder Strich ist eine Stadt. Wer Wohnungen oder Netze besitzt, hat auch deren Schulden`,
    charts: [svg],
    file: svg,
    tableOpen: false,
    quellen: sourcesOf(found.jeEw, cities),
    table: {
      caption: `Integrierte Schulden je Einwohner ${jahr}; dazu, wie viel ein Viertel, die Hälfte und drei Viertel der Städte höchstens haben`,
      columns: [
        { name: 'name', title: 'Stadt', kind: 'text' },
        { name: 'je_einwohner', title: 'je Einwohner', kind: 'head' },
        { name: 'platz', title: `Platz von ${place.n}`, kind: 'count' },
      ],
      rows: [
        ...cities.map(({ ags, name }) => {
          const own = groupPlace(found.jeEw, ags, 'alle', jahr, figures);
          return {
            key: ags,
            cells: [name, of(ags), own && isKnown(own) ? own.platz : null],
            gaps: { je_einwohner: 'keine Angabe', platz: 'keine Angabe' },
          };
        }),
        { cells: ['Ein Viertel der Städte hat höchstens', spread.unteres, null], gaps: { platz: '' } },
        { cells: ['Die Hälfte der Städte hat höchstens', spread.mitte, null], gaps: { platz: '' } },
        { cells: ['Drei Viertel der Städte haben höchstens', spread.oberes, null], gaps: { platz: '' } },
      ],
      context: { jahr, kennzahl: 'schulden-integriert-je-ew', gruppe: groupName('alle', home.art), n: place.n },
    },
  };
}

/** How the totals changed between the two newest years; per inhabitant a census may lie between. */
export function changeFigure(figures: Figures, found: Integrated): Figure | null {
  const [jahr, vorher] = yearsOf(found, figures.home).reverse();
  if (jahr === undefined || vorher === undefined) return null;
  const { known } = debts(figures, found, jahr);
  const pairs = known.map((after) => ({ after, before: debtOf(found, after.stadt, vorher) }));
  const own = pairs[0] as { after: Debt; before: Debt };
  const headline = changeHeadline(own.before, own.after);
  const columns: readonly Amount[] = [
    { name: `summe_${vorher}`, title: `${vorher}` },
    { name: `summe_${jahr}`, title: `${jahr}` },
    { name: 'veraenderung', title: 'Differenz' },
  ];
  const draw = (breite: 'schmal' | 'breit') =>
    bars(
      pairs.map(({ after, before }) => ({ name: after.stadt.name, werte: [before?.gesamt ?? null, after.gesamt] })),
      {
        label: headline,
        breite,
        arten: [
          { name: `${vorher}`, farbe: 'var(--soft)' },
          { name: `${jahr}`, farbe: 'var(--accent)' },
        ],
      },
      fileDocument,
    ).outerHTML;
  return {
    id: 'schulden-integriert-summen',
    headline,
    sub: `Integrierte Schulden in Millionen Euro, 31.12.${vorher} und 31.12.${jahr}`,
    charts: [draw('schmal'), draw('breit')],
    file: draw('breit'),
    tableOpen: false,
    quellen: sourcesOf(
      found.gesamt,
      known.map(({ stadt }) => stadt),
    ),
    note: sameCensus(vorher, jahr, true)
      ? undefined
      : `Verglichen werden Summen, nicht Werte je Einwohner: ${figures.kennzahlen.get('bevoelkerung-30-06')?.grenzen ?? 'Dazwischen wechselt die Grundlage der Einwohnerzahl.'}`,
    table: {
      caption: `Integrierte Schulden am 31.12., in Millionen Euro, ${ROUNDED}; Differenz: eigene Rechnung mit den ungerundeten Summen`,
      columns: [{ name: 'stadt', title: 'Stadt', kind: 'text' }, ...millionColumns(columns), ...euroColumns(columns)],
      rows: pairs.map(({ after, before }) => {
        const amounts = [before?.gesamt ?? null, after.gesamt, before ? after.gesamt - before.gesamt : null];
        return {
          key: after.stadt.ags,
          cells: [after.stadt.name, ...amounts.map(inMillions), ...amounts],
          gaps: amountGaps(columns),
        };
      }),
      context: { kennzahl: 'schulden-integriert' },
    },
  };
}
