import { hrefOf, type Level, numbered, type Tree, treeFrom } from '../../budget/tree.ts';
import { type Sorting, sorted } from '../../figure/sorting.ts';
import { type Column, type Table, table } from '../../figure/table.ts';
import { levelOrigin } from '../../ui/origins.ts';
import { UNIT_NAMES } from '../../words/de/haushalt/explore.ts';
import type { Answer } from './sql.ts';
import { filtersOf, type Options, type State } from './state.ts';

/** So many rows are drawn at first, and at most; the download and the total hold all of them. */
export const FIRST = 25;
export const DRAWN = 300;

const KIND = { euro: 'euro', 'je-einwohner': 'head', anteil: 'share' } as const;

/** What a question is asked of: the version by its name, and the levels. */
interface Asked extends Pick<Options, 'ebenen' | 'worte' | 'teilname' | 'pfad' | 'umbenannt' | 'fassungen' | 'eigene'> {
  readonly fassung: string;
}

/** A group of the answer with its amounts by year. */
interface Group {
  readonly first: Answer;
  readonly werte: Map<number, number>;
}

/** A group without a row in a year has 0 there: the import leaves zeros out. */
const amountOf = ({ werte }: Group, jahr: number): number => werte.get(jahr) ?? 0;

/** The answer as a table: a row a group, a column a year. Sorted by the first year unless the reader chose otherwise. */
export function answerTable(
  answers: readonly Answer[],
  state: State,
  asked: Asked,
  sorting: Sorting = { column: `jahr_${state.jahre[0]}`, descending: true },
): Table {
  const groups = groupsOf(answers);
  const tree = treeFrom(asked.ebenen);
  const [gruppe, untergruppe] = [tree.get(state.gruppe), state.untergruppe && tree.get(state.untergruppe)];
  const part = { path: asked.pfad };
  const told = state.jahre[0];
  const own = asked.eigene;
  const paged = ({ g1_ziel }: Answer): boolean => own === undefined && Boolean(g1_ziel);
  const whole = table({
    caption: describe(state, asked),
    rows: groups,
    row: {
      href: ({ first }) =>
        paged(first) ? hrefOf(part, levelShown(tree, gruppe, first), first.g1_ziel ?? '') : undefined,
      origin: ({ first }) => (paged(first) ? originOf(state, tree, first, asked) : undefined),
      key: ({ first }) => first.g1,
      note: ({ first }) => (first.g1 ? numbered(gruppe, shownNumber(asked, gruppe, first.g1)) : undefined),
    },
    columns: [
      { name: gruppe.ebene, title: gruppe.name, kind: 'text', value: ({ first }) => first.g1_name },
      untergruppe
        ? {
            name: untergruppe.ebene,
            title: untergruppe.name,
            kind: 'text',
            value: subgroupName(asked, untergruppe),
            total: '',
          }
        : null,
      state.jahre.map(
        (jahr, index): Column<Group> => ({
          name: `jahr_${jahr}`,
          title: String(jahr),
          kind: KIND[state.einheit],
          secondary: index > 1,
          value: (group) => amountOf(group, jahr),
          // of nothing there is no sum
          total: groups.length === 0 ? null : groups.reduce((sum, group) => sum + amountOf(group, jahr), 0),
        }),
      ),
    ],
    total: {
      name: `Zusammen (${groups.length})`,
      origin:
        own === undefined && wholeAsked(state)
          ? `${levelOrigin('gesamt', asked.ebenen[0]?.ebene ?? '', asked.pfad)}#rechnung`
          : undefined,
    },
    bars: [
      {
        name: asked.worte[state.groesse === 'ertrag' ? 'ertrag' : 'aufwand'],
        role: state.groesse === 'ertrag' ? 'ertrag' : 'aufwand',
        value: (group) => (told === undefined ? null : amountOf(group, told)),
      },
    ],
    context: {
      fassung: state.fassung,
      auswahl: describe(state, asked),
      ...(own === undefined ? {} : { herkunft: own }),
    },
  });
  return sorted(whole, sorting);
}

function groupsOf(answers: readonly Answer[]): Group[] {
  const groups = new Map<string, Group>();
  for (const answer of answers) {
    const key = `${answer.g1}|${answer.g2 ?? ''}`;
    const group = groups.get(key) ?? { first: answer, werte: new Map() };
    group.werte.set(answer.jahr, answer.wert);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The number that stands on the page of an entry. */
const shownNumber = ({ umbenannt }: Pick<Asked, 'umbenannt'>, { ebene }: Pick<Level, 'ebene'>, key: string): string =>
  umbenannt.find((one) => one.ebene === ebene && one.schluessel === key)?.gezeigt ?? key;

const subgroupName =
  (asked: Asked, level: Level) =>
  ({ first: { g2, g2_name } }: Group): string =>
    g2 ? `${g2_name} (${shownNumber(asked, level, g2)})` : (g2_name ?? '');

/** What the answer is about, with version and filters, so that no part is taken for the whole. */
function describe(state: State, asked: Asked): string {
  const { fassung, ebenen, worte, teilname } = asked;
  const filters = [
    ...filtersOf({ ebenen }).map((level) => {
      const key = state.nur[level.ebene];
      return key && numbered(level, shownNumber(asked, level, key));
    }),
    state.text && `Namen mit „${state.text}“`,
  ].filter(Boolean);
  const scope = asked.fassungen.find((one) => one.fassung === state.fassung)?.umfang[state.intern ? 'mit' : 'ohne'];
  const only = filters.length > 0 ? `. Nur: ${filters.join(', ')}` : '';
  const what = state.groesse === 'ergebnis' ? `${worte.ertrag} − ${worte.aufwand}` : worte[state.groesse];
  const of = teilname && `${teilname}: `;
  return `${of}${what} ${UNIT_NAMES[state.einheit]}, ${[fassung, scope].filter(Boolean).join(', ')}${only}`;
}

/** Is it a question whose answers stand on pages of their own: whole levels, in euro, without internal charging? */
const wholeAsked = (state: State): boolean =>
  !state.untergruppe && state.einheit === 'euro' && !state.intern && Object.keys(state.nur).length === 0 && !state.text;

/** The level of the page that a row leads to: a part may be shown on the page of its whole, and then has another key than its own. */
const levelShown = (tree: Tree, level: Level, { g1, g1_ziel }: Answer): Level =>
  g1 === g1_ziel ? level : (tree.main(level.klassifikation) ?? level);

/** Where the amounts of a level come from. */
function originOf(state: State, tree: Tree, answer: Answer, { pfad }: Pick<Asked, 'pfad'>): string | undefined {
  if (!wholeAsked(state)) return undefined;
  const { ebene } = levelShown(tree, tree.get(state.gruppe), answer);
  return `${levelOrigin(ebene, answer.g1_ziel ?? '', pfad)}#rechnung`;
}
