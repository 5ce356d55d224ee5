import { ranges } from '../charts/ranges.ts';
import { type Figure, figure } from '../figure/figure.ts';
import type { Column } from '../figure/table.ts';
import { difference, euro } from '../text/format.ts';
import { AMOUNT_WORDS } from '../words/de/investments/amounts.ts';
import { COSTS_FIGURE, INVESTMENT_COLUMNS } from '../words/de/investments/figures.ts';
import { figureRecord } from './herkunft.ts';
import { groupBy, type Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { amountText, artOf, isFunding, mark, period, scopeCell, scopeName, years } from './words.ts';

/** Further amounts that a row of costs may bring. */
const MORE = [
  { name: 've', title: COSTS_FIGURE.commitment },
  { name: 'foerderung', title: COSTS_FIGURE.funding },
  { name: 'eigenanteil', title: COSTS_FIGURE.share },
] as const;

/** What a measure is to cost, by what the figures cover; undefined where no costs are named. */
export function costsFigure(measure: Measure): Figure | undefined {
  const rows = measure.rows.filter((row) => row.gesamtkosten !== null);
  if (rows.length === 0) return undefined;
  const funding = measure.rows.filter(isFunding);
  const groups = [...groupBy(rows, (row) => row.umfang)].sort(
    ([, a], [, b]) => newest(b) - newest(a) || largest(b) - largest(a),
  );
  const sentence = costsHeadline(groups.map(([, own]) => own));
  const told = [...groups.flatMap(([, own]) => own), ...funding];
  const gap = COSTS_FIGURE.notNamed;
  return figure({
    id: `investition-${measure.massnahme}-kosten`,
    sentence,
    subtitle: COSTS_FIGURE.subtitle(measure.name),
    picture: {
      draw: (document, width) =>
        ranges(
          groups.map(([umfang, own]) => ({ name: scopeCell(umfang), punkte: own.map(pointOf) })),
          { label: sentence, width },
          document,
        ),
    },
    // one figure alone has nothing to be held against
    view: rows.length > 1 ? 'both' : 'table',
    sources: [...rows, ...funding].map(({ quelle }) => quelle),
    origin: figureRecord(rows.at(-1) as Investition),
    notes: [groups.length > 1 && COSTS_FIGURE.note],
    caption: COSTS_FIGURE.caption,
    rows: told,
    row: { origin: figureRecord, note: noteOf },
    columns: [
      { name: 'umfang', title: COSTS_FIGURE.scope, kind: 'text', value: ({ umfang }) => scopeCell(umfang) },
      { name: 'jahr', title: COSTS_FIGURE.named, kind: 'text', value: years },
      {
        name: 'gesamtkosten',
        title: COSTS_FIGURE.costs,
        kind: 'euro',
        value: ({ gesamtkosten }) => gesamtkosten,
        gap,
        mark,
      },
      MORE.filter(({ name }) => told.some((row) => row[name] !== null)).map(
        ({ name, title }): Column<Investition> => ({
          name,
          title,
          kind: 'euro',
          fileOnly: true,
          value: (row) => row[name],
          gap,
        }),
      ),
      { name: 'art', title: INVESTMENT_COLUMNS.kind, kind: 'text', fileOnly: true, value: artOf },
      { name: 'quelle', title: INVESTMENT_COLUMNS.source, kind: 'text', fileOnly: true, value: ({ quelle }) => quelle },
      {
        name: 'anmerkung',
        title: INVESTMENT_COLUMNS.note,
        kind: 'text',
        fileOnly: true,
        value: ({ anmerkung }) => anmerkung ?? '',
      },
    ],
    context: { massnahme: measure.massnahme, traeger: measure.traeger.join(', ') },
  });
}

const newest = (rows: readonly Investition[]): number => Math.max(...rows.map(({ jahr }) => jahr ?? 0));
const largest = (rows: readonly Investition[]): number => Math.max(...rows.map((row) => row.gesamtkosten ?? 0));

const pointOf = (row: Investition, at: number, own: readonly Investition[]) => ({
  wert: row.gesamtkosten ?? 0,
  text: `${row.jahr ?? (at < own.length - 1 ? 'zuvor' : AMOUNT_WORDS.noYear)}: ${amountText(row.gesamtkosten ?? 0, row.genauigkeit)}`,
});

/** What kind of figure it is, and the further amounts in words: columns of their own would not fit a phone. */
function noteOf(row: Investition): string {
  const further = MORE.filter(({ name }) => row[name] !== null).map(
    ({ name, title }) => `${title}: ${euro(row[name] ?? 0)}`,
  );
  if (isFunding(row)) return `${artOf(row)}: ${euro(row.foerderung ?? 0)}`;
  return [artOf(row), ...further].join('; ');
}

/** A change, where two figures have one scope; otherwise the newest figure with its scope. */
function costsHeadline(groups: readonly (readonly Investition[])[]): string {
  const changed = groups.find((own) => own.length > 1);
  const [first, last] = [changed?.[0], changed?.at(-1)];
  if (first && last) {
    const change = (last.gesamtkosten ?? 0) - (first.gesamtkosten ?? 0);
    const exact = [first, last].every(({ genauigkeit }) => genauigkeit === null || genauigkeit === 'genau');
    const by = exact ? ` (${difference(change, amountText)})` : '';
    return COSTS_FIGURE.changed(
      scopeName(last.umfang),
      amountText(last.gesamtkosten ?? 0, last.genauigkeit),
      amountText(first.gesamtkosten ?? 0, first.genauigkeit),
      by,
    );
  }
  const [own] = groups[0] as [Investition];
  const others = groups.length - 1;
  return COSTS_FIGURE.sentence(
    { amount: amountText(own.gesamtkosten ?? 0, own.genauigkeit), scope: scopeCell(own.umfang), period: period(own) },
    others,
  );
}
