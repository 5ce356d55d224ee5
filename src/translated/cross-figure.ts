/** Areas by kinds of money in another language: the cells of the German table. */
import type { Budget, Column } from '../budget/budget.ts';
import { type Node, nodesOf } from '../budget/nodes.ts';
import { internalKinds } from '../budget/versions.ts';
import type { Figure } from '../figure/figure.ts';
import { crossed, crossTable } from '../haushalt/cross-table.ts';
import type { Words } from '../words/languages.ts';
import { statusIn } from './lines.ts';
import { nameOf } from './names.ts';
import { twinFigure } from './twin-figure.ts';

/** The table of one year. */
export async function crossFigure(
  words: Words,
  pages: ReadonlySet<string>,
  budget: Budget,
  column: Column,
): Promise<Figure> {
  const { cross: said, budget: papers, overview, language } = words;
  const german = await crossTable(budget, column);
  const part = papers.partWords(budget.part.id);
  const levels = crossed(budget);
  const [areas, kinds] = [levels?.rows, levels?.columns].map((level) => nodesOf(budget.nodes, level)) as [
    Node[],
    Node[],
  ];
  const named = (node: Node) => nameOf(language.code, node);
  const area = (key: string | undefined) => areas.find((node) => node.schluessel === key);
  const kindOf = (name: string) => kinds.find((node) => nameIs(name, node));
  const title = (name: string, other: string): string => {
    if (name === budget.part.ein.id) return said.sum(part.ein);
    if (name === budget.part.aus.id) return said.sum(part.aus);
    if (name === budget.part.balanceId) return part.balance;
    const kind = kindOf(name);
    if (!kind) return overview.areas;
    const side = german.table.columns.find((one) => one.name === name)?.side;
    const two = german.table.columns.filter((one) => nameIs(one.name, kind)).length > 1;
    return other === ''
      ? ''
      : said.column(kind.nummer, named(kind).name, two ? (side === 'ertrag' ? part.ein : part.aus) : null);
  };
  const largest = largestCell(budget, german, column, kindOf);
  const row = area(largest?.key);
  const caption = said.title(column.jahr);
  return twinFigure(words, german, {
    sentence:
      largest && row
        ? said.sentence(part.aus, column.jahr, named(largest.kind).name, named(row).name, largest.value)
        : caption,
    subtitle: said.subtitle(papers.versionName(column.fassung), papers.kindTerm(column.wertart), column.jahr),
    caption,
    title,
    name: (short, { key }) => {
      const node = area(key);
      return node ? named(node) : { name: short, german: undefined, lang: {} };
    },
    notes: [`${said.internal[0]?.toUpperCase()}${said.internal.slice(1)}.`],
    status: statusIn(words, column),
    picture: null,
    pages,
  });
}

const nameIs = (column: string, { ebene, schluessel }: Node): boolean =>
  column === `${ebene}_${schluessel}` || column.startsWith(`${ebene}_${schluessel}_`);

/** The largest cell of what goes out; what parts of the administration charge each other is none. */
function largestCell(
  budget: Budget,
  { table }: Figure,
  column: Column,
  kindOf: (name: string) => Node | undefined,
): { key: string | undefined; kind: Node; value: number } | undefined {
  const internal = internalKinds(budget, column).map(({ nummer }) => nummer);
  const cells = table.columns.flatMap(({ name, side, heat }) => {
    const kind = side === 'aufwand' && heat === true ? kindOf(name) : undefined;
    if (!kind || internal.includes(kind.nummer)) return [];
    return table.rows.map(({ key, cells: own }) => ({ key, kind, value: Number(own[name]?.value ?? 0) }));
  });
  const most = cells.sort((a, b) => b.value - a.value)[0];
  return most && most.value > 0 ? most : undefined;
}
