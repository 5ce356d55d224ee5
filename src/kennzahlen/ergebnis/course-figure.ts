import { type OutcomeSpan, outcomeColumns } from '../../charts/outcome-columns.ts';
import { type Figure, type FigureSpec, figure } from '../../figure/figure.ts';
import { plain, type Sentence } from '../../figure/sentence.ts';
import type { Quelle } from '../../sources.ts';
import { capital } from '../../text/capital.ts';
import { years as yearsPhrase } from '../../text/words.ts';
import { valueOrigin } from '../../ui/origins.ts';
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
    ...sums.map((angabe) => ({ name: `${angabe.jahr} bis ${angabe.jahr_bis} zusammen`, angabe })),
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
    subtitle: `Jahresergebnis in Millionen Euro, ${years[0]?.jahr} bis ${years.at(-1)?.jahr}: hohl geplant, gefüllt Ergebnis${years.some(({ prognose }) => prognose) ? ', schraffiert erwartet' : ''}; meist gerundet`,
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
      missing.length > 0 && `Kein Ergebnis des einzelnen Jahres liegt uns vor für ${yearRanges(missing)}.`,
      ...undivided.map((row) => `Veröffentlicht ist ${sumPhrase(row)}; sie lässt sich nicht auf die Jahre aufteilen.`),
      several &&
        'Nennen Quellen mehrere Pläne für ein Jahr, zeigt das Bild den, der am weitesten war; die Tabelle nennt alle.',
      years.some(({ prognose }) => prognose) && 'Eine Erwartung ist kein Ergebnis.',
    ],
    caption: 'Jahresergebnis: jede veröffentlichte Zahl, in Millionen Euro',
    rows,
    row: angabeRow<YearRow>(({ angabe }) => angabe, quellen),
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ name }) => name },
      angabeColumns<YearRow>('Mio. €', ({ angabe }) => angabe, quellen),
    ],
    context: { kennzahl: 'jahresergebnis', einheit: 'Mio. EUR' },
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
 * "2017 und 2020 blieb Geld übrig, 2022 fehlte es", for many years "In 8 von 10 Jahren blieb Geld übrig, 2022 und 2023 fehlte es";
 * null where fewer than two results are known.
 */
function yearsSentence(years: readonly Jahr[]): Sentence | null {
  const known = years.flatMap(({ jahr, ergebnis }) =>
    ergebnis && ergebnis.wert !== 0 ? [{ jahr, wert: ergebnis.wert }] : [],
  );
  const named = (fits: (wert: number) => boolean): string => {
    const fitting = known.filter(({ wert }) => fits(wert)).map(({ jahr }) => jahr);
    if (fitting.length <= NAMED || known.length <= TOGETHER) return yearsPhrase(fitting);
    return `in ${fitting.length} von ${known.length} Jahren`;
  };
  const [left, lacking] = [named((wert) => wert > 0), named((wert) => wert < 0)];
  if (known.length < 2) return null;
  const more = [`${capital(left)} blieb Geld `, { text: 'übrig', role: 'ertrag' }] as const;
  const less = { text: 'fehlte', role: 'aufwand' } as const;
  if (!left) return [`${capital(lacking)} `, less, ' Geld'];
  return lacking ? [...more, `, ${lacking} `, less, ' es'] : more;
}

/** Years of which only the sum is published. */
const spanOf = (row: Angabe): OutcomeSpan[] =>
  row.jahr_bis === null
    ? []
    : [{ from: String(row.jahr), to: String(row.jahr_bis), wert: row.wert, text: `zusammen ${sumAmount(row)}` }];

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
    subtitle: `Jahresergebnis in Millionen Euro, Jahre mit Plan und Ergebnis: ${gaps.length} von ${years.length}. Abstand: eigene Rechnung, Ergebnis − Plan`,
    picture: null,
    view: 'table',
    sources: angabeSources(both),
    notes: [
      `Ein Plan ist für ${known('plan')} Jahre bekannt, ein Ergebnis für ${known('ergebnis')}; nur wo beides da ist, lässt sich vergleichen.`,
      ...gaps.flatMap(({ jahr, plan, ergebnis }) => {
        const said = remarks(plan, ergebnis);
        return said ? [`${jahr}: ${said}.`] : [];
      }),
      carried && gaps.some(({ ohneUebertragungen }) => ohneUebertragungen) && `${carried.name}: ${carried.erklaerung}`,
      'Warum ein Jahr anders ausging als geplant, sagen die Zahlen nicht.',
    ],
    caption: 'Geplantes und tatsächliches Jahresergebnis, in Millionen Euro',
    rows: gaps.flatMap(({ jahr, plan, ergebnis, wert, ohneUebertragungen: other }): GapRow[] => [
      { name: String(jahr), plan, ergebnis, wert },
      ...(other ? [{ ...other, name: `${jahr}, ohne Haushaltsübertragungen`, plan }] : []),
    ]),
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ name }) => name },
      {
        name: 'plan',
        title: 'geplant',
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
      { name: 'abstand', title: 'Abstand', kind: 'dezimal', value: ({ wert }) => wert },
      {
        name: 'anmerkung',
        title: 'Anmerkung',
        kind: 'text',
        fileOnly: true,
        value: ({ plan, ergebnis }) => remarks(plan, ergebnis),
      },
    ],
    context: { kennzahl: 'jahresergebnis', einheit: 'Mio. EUR' },
  };
}

/** "Plan: …; Ergebnis: …", what the sources add. */
const remarks = (...rows: readonly Angabe[]): string =>
  rows
    .flatMap((row) => (row.anmerkung ? [`${artOf(row) === 'plan' ? 'Plan' : 'Ergebnis'}: ${row.anmerkung}`] : []))
    .join('; ');
