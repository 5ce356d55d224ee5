import { type OutcomeSpan, outcomeColumns } from '../../charts/outcome-columns.ts';
import { type Figure, type FigureSpec, figure } from '../../figure/figure.ts';
import { plain, type Sentence } from '../../figure/sentence.ts';
import type { Quelle } from '../../sources.ts';
import { capital } from '../../text/capital.ts';
import { years as yearsPhrase } from '../../text/words.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { RESULT_GAP, RESULTS } from '../../words/de/kennzahlen/results.ts';
import { accuracy } from '../../words/published.ts';
import { type Angabe, angabeColumns, angabeRow, angabeSources } from '../angaben.ts';
import type { Kennzahl } from '../queries.ts';
import { yearRanges } from '../sentences.ts';
import { type Abstand, artOf, type Jahr } from './results.ts';
import { gapHeadline, resultHeadline, signed, signedShort, sumAmount, sumPhrase } from './sentences.ts';

/**
 * Planned, actual and expected result of each year; of several plans of a year the picture has the one furthest on, the table all.
 * @param all every published number of a single year
 */
export function courseFigure(
  years: readonly Jahr[],
  all: readonly Angabe[],
  sums: readonly Angabe[],
  quellen: ReadonlyMap<string, Quelle>,
): Figure {
  const sentence = yearsSentence(years) ?? resultHeadline(years);
  const published = all.filter((row) => row.jahr_bis === null && artOf(row) !== null);
  const missing = years.filter(({ ergebnis }) => !ergebnis).map(({ jahr }) => jahr);
  const rows: YearRow[] = [
    ...years.flatMap(({ jahr }): YearRow[] => {
      const own = published.filter((row) => row.jahr === jahr);
      const name = String(jahr);
      return own.length === 0 ? [{ name, angabe: null }] : own.map((angabe) => ({ name, angabe }));
    }),
    ...sums.map((angabe) => ({ name: RESULTS.together(angabe.jahr, angabe.jahr_bis), angabe })),
  ];
  const undivided = sums.filter((sum) =>
    missing.some((jahr) => sum.jahr <= jahr && jahr <= (sum.jahr_bis ?? sum.jahr)),
  );
  const several = years.some(
    ({ jahr }) => published.filter((row) => row.jahr === jahr && artOf(row) === 'plan').length > 1,
  );
  return figure({
    id: 'jahresergebnis',
    sentence,
    subtitle: RESULTS.subtitle(
      years[0]?.jahr,
      years.at(-1)?.jahr,
      years.some(({ prognose }) => prognose),
    ),
    picture: {
      draw: (document, width) =>
        outcomeColumns(
          years.map(columnOf),
          { label: plain(sentence), width, spans: undivided.flatMap(spanOf), format: signed, short: signedShort },
          document,
        ),
    },
    view: 'picture',
    sources: angabeSources([...published, ...sums]),
    origin: newestOrigin(published),
    notes: [
      missing.length > 0 && RESULTS.missing(yearRanges(missing)),
      ...undivided.map((row) => RESULTS.undivided(sumPhrase(row))),
      several && RESULTS.several,
      years.some(({ prognose }) => prognose) && RESULTS.expectation,
    ],
    caption: RESULTS.caption,
    rows,
    row: angabeRow<YearRow>(({ angabe }) => angabe, quellen),
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ name }) => name },
      angabeColumns<YearRow>('Mio. €', ({ angabe }) => angabe, quellen),
    ],
    context: { kennzahl: published[0]?.kennzahl ?? '', einheit: 'Mio. EUR' },
  });
}

/** A published number of a year or of several; null for a year without one. */
interface YearRow {
  readonly name: string;
  readonly angabe: Angabe | null;
}

const columnOf = ({ jahr, plan, ergebnis, prognose }: Jahr) => ({
  name: String(jahr),
  plan: plan?.wert ?? null,
  ergebnis: ergebnis?.wert ?? null,
  prognose: prognose?.wert ?? null,
});

/** So many years are named one by one, as long as all of them together are not too many to read. */
const [NAMED, TOGETHER] = [3, 6];

/**
 * "2017 und 2020 blieb Geld übrig, 2022 fehlte es", for many years "In 8 der 10 bekannten Jahre (2007 bis
 * 2023) blieb Geld übrig, 2022 und 2023 fehlte es"; null where fewer than two results are known.
 */
function yearsSentence(years: readonly Jahr[]): Sentence | null {
  const known = years.flatMap(({ jahr, ergebnis }) =>
    ergebnis && ergebnis.wert !== 0 ? [{ jahr, wert: ergebnis.wert }] : [],
  );
  const named = (fits: (wert: number) => boolean): string => {
    const fitting = known.filter(({ wert }) => fits(wert)).map(({ jahr }) => jahr);
    if (fitting.length <= NAMED || known.length <= TOGETHER) return yearsPhrase(fitting);
    return RESULTS.someYears(
      fitting.length,
      known.map(({ jahr }) => jahr),
    );
  };
  const [left, lacking] = [named((wert) => wert > 0), named((wert) => wert < 0)];
  if (known.length < 2) return null;
  const more = [RESULTS.left(capital(left)), { text: RESULTS.over, role: 'ertrag' }] as const;
  const less = { text: RESULTS.lacked, role: 'aufwand' } as const;
  if (!left) return [`${capital(lacking)} `, less, RESULTS.money];
  return lacking ? [...more, `, ${lacking} `, less, RESULTS.it] : more;
}

/** Years of which only the sum is published. */
const spanOf = (row: Angabe): OutcomeSpan[] =>
  row.jahr_bis === null
    ? []
    : [{ from: String(row.jahr), to: String(row.jahr_bis), wert: row.wert, text: RESULTS.sum(sumAmount(row)) }];

/** Where the newest of some figures comes from. */
const newestOrigin = (rows: readonly Angabe[]): string | undefined => {
  const last = rows.at(-1);
  return last && valueOrigin(last.kennzahl, last.jahr, last.ags);
};

/** A row of the figure: plan, result and what lies between them. */
export interface GapRow {
  readonly name: string;
  readonly plan: Angabe;
  readonly ergebnis: Angabe;
  readonly wert: number;
}

/** How far result and plan lay apart; null when no year has both. */
export function gapFigure(
  gaps: readonly Abstand[],
  years: readonly Jahr[],
  carried?: Kennzahl,
): FigureSpec<GapRow> | null {
  if (gaps.length === 0) return null;
  const known = (art: 'plan' | 'ergebnis') => years.filter((jahr) => jahr[art]).length;
  const both = gaps.flatMap(({ plan, ergebnis, ohneUebertragungen }) => [
    plan,
    ergebnis,
    ...(ohneUebertragungen ? [ohneUebertragungen.ergebnis] : []),
  ]);
  return {
    id: 'jahresergebnis-abstand',
    lines: true,
    sentence: gapHeadline(gaps),
    subtitle: RESULT_GAP.subtitle(gaps.length, years.length),
    picture: null,
    view: 'table',
    sources: angabeSources(both),
    notes: [
      RESULT_GAP.known(known('plan'), known('ergebnis')),
      ...gaps.flatMap(({ jahr, plan, ergebnis }) => {
        const said = remarks(plan, ergebnis);
        return said ? [`${jahr}: ${said}.`] : [];
      }),
      carried && gaps.some(({ ohneUebertragungen }) => ohneUebertragungen) && `${carried.name}: ${carried.erklaerung}`,
      RESULT_GAP.unknown,
    ],
    caption: RESULT_GAP.caption,
    rows: gaps.flatMap(({ jahr, plan, ergebnis, wert, ohneUebertragungen: other }): GapRow[] => [
      { name: String(jahr), plan, ergebnis, wert },
      ...(other ? [{ ...other, name: RESULT_GAP.without(jahr), plan }] : []),
    ]),
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ name }) => name },
      {
        name: 'plan',
        title: RESULT_GAP.planned,
        kind: 'dezimal',
        value: ({ plan }) => plan.wert,
        mark: ({ plan }) => accuracy(plan.genauigkeit),
      },
      {
        name: 'ergebnis',
        title: 'Ergebnis',
        kind: 'dezimal',
        value: ({ ergebnis }) => ergebnis.wert,
        mark: ({ ergebnis }) => accuracy(ergebnis.genauigkeit),
      },
      { name: 'abstand', title: RESULT_GAP.gap, kind: 'dezimal', value: ({ wert }) => wert },
      {
        name: 'anmerkung',
        title: 'Anmerkung',
        kind: 'text',
        fileOnly: true,
        value: ({ plan, ergebnis }) => remarks(plan, ergebnis),
      },
    ],
    context: { kennzahl: both[0]?.kennzahl ?? '', einheit: 'Mio. EUR' },
  };
}

/** "Plan: …; Ergebnis: …", what the sources add. */
const remarks = (...rows: readonly Angabe[]): string =>
  rows
    .flatMap((row) => (row.anmerkung ? [`${artOf(row) === 'plan' ? 'Plan' : 'Ergebnis'}: ${row.anmerkung}`] : []))
    .join('; ');
