import { hrefOf, LEVEL } from '../../budget/levels.ts';
import type { Ebene } from '../../budget/queries.ts';
import { levelOrigin } from '../../ui/origins.ts';
import { type Sorting, sortRows } from '../../ui/sorting.ts';
import type { TableColumn, TableModel, TableRow } from '../../ui/table.ts';
import type { Answer } from './sql.ts';
import type { Options, State } from './state.ts';

/** So many rows are drawn at most; the download and the total hold all of them. */
export const DRAWN = 300;

const EINHEIT_NAME = {
  euro: 'in Euro',
  'je-einwohner': 'in Euro je Einwohner',
  anteil: 'als Anteil am Ganzen',
} as const;
const KIND = { euro: 'euro', 'je-einwohner': 'head', anteil: 'share' } as const;

/** The answer as a table: a row a group, a column a year. Sorted by the first year unless the reader chose otherwise. */
export function answerTable(
  answers: readonly Answer[],
  state: State,
  { worte }: Pick<Options, 'worte'>,
  fassung: string,
  sorting: Sorting = { column: `jahr_${state.jahre[0]}`, descending: true },
): TableModel {
  const rows = new Map<string, { first: Answer; values: Map<number, number> }>();
  for (const answer of answers) {
    const key = `${answer.g1}|${answer.g2 ?? ''}`;
    const row = rows.get(key) ?? { first: answer, values: new Map() };
    row.values.set(answer.jahr, answer.wert);
    rows.set(key, row);
  }
  const { gruppe, untergruppe } = state;
  const columns: TableColumn[] = [
    { name: gruppe, title: LEVEL[gruppe].title, kind: 'text' },
    ...(untergruppe ? [{ name: untergruppe, title: LEVEL[untergruppe].title, kind: 'text' as const }] : []),
    ...state.jahre.map((jahr, index) => ({
      name: `jahr_${jahr}`,
      title: String(jahr),
      kind: KIND[state.einheit],
      secondary: index > 1,
    })),
  ];
  const all = [...rows.values()].map(({ first, values }): TableRow => {
    // a group without a row in a year has 0 there: the import leaves zeros out
    const cells = state.jahre.map((jahr) => values.get(jahr) ?? 0);
    return {
      href: link(gruppe, first.g1, first.g1_ziel),
      origin: originOf(state, first),
      key: first.g1,
      note: `${LEVEL[gruppe].title} ${first.g1}`,
      cells: [first.g1_name, ...(untergruppe ? [`${first.g2_name} (${first.g2})`] : []), ...cells],
      bars: [cells[0] ?? null],
    };
  });
  return {
    caption: describe(state, worte, fassung),
    columns,
    bars: [state.groesse === 'ertrag' ? 'ertrag' : 'aufwand'],
    context: { fassung: state.fassung, auswahl: describe(state, worte, fassung) },
    rows: sortRows(all, columns, sorting),
    total: {
      origin: wholeAsked(state) ? `${levelOrigin('gesamt', 'produktbereich')}#rechnung` : undefined,
      cells: [
        `Zusammen (${all.length})`,
        ...(untergruppe ? [''] : []),
        ...state.jahre.map((_, index) =>
          all.reduce((sum, row) => sum + Number(row.cells[index + columns.length - state.jahre.length] ?? 0), 0),
        ),
      ],
    },
  };
}

/** What the answer is about, with version and filters, so that no part is taken for the whole. */
export function describe(state: State, worte: Options['worte'], fassung: string): string {
  const filters = [
    state.produktbereich && `Produktbereich ${state.produktbereich}`,
    state.fachbereich && `Fachbereich ${state.fachbereich}`,
    state.kontengruppe && `Kontengruppe ${state.kontengruppe}`,
    state.konto && `Konto ${state.konto}`,
    state.text && `Namen mit „${state.text}“`,
  ].filter(Boolean);
  const intern = state.intern ? 'mit interner Verrechnung' : 'ohne interne Verrechnung';
  const only = filters.length > 0 ? `. Nur: ${filters.join(', ')}` : '';
  const what = state.groesse === 'ergebnis' ? `${worte.ertrag} − ${worte.aufwand}` : worte[state.groesse];
  return `${what} ${EINHEIT_NAME[state.einheit]}, ${fassung}, ${intern}${only}`;
}

/** Is it a question whose answers stand on pages of their own: whole levels, in euro, without internal charging? */
const wholeAsked = (state: State): boolean =>
  !state.untergruppe &&
  state.einheit === 'euro' &&
  !state.intern &&
  !(state.produktbereich || state.fachbereich || state.kontengruppe || state.konto || state.text);

/** Where the amounts of a level come from. */
const originOf = (state: State, { g1, g1_ziel }: Answer): string | undefined =>
  wholeAsked(state) ? `${levelOrigin(g1 === g1_ziel ? state.gruppe : 'produkt', g1_ziel)}#rechnung` : undefined;

/** The explorer asks the part that leads; its pages stand right below the folder of the budget. */
const LEADING = { path: '' };

/** A sub-product may be shown on its product's page; then the target is another key than its own. */
const link = (ebene: Ebene, schluessel: string, ziel: string): string =>
  hrefOf(LEADING, schluessel === ziel ? ebene : 'produkt', ziel);
