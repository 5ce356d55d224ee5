/** What a budget changes in an earlier plan, by area, in another language: the rows of the German figure. */
import type { Budget } from '../budget/budget.ts';
import { directionOf } from '../budget/direction.ts';
import { nodesOf } from '../budget/nodes.ts';
import type { Pair } from '../budget/versions.ts';
import type { Figure } from '../figure/figure.ts';
import type { TableRow } from '../figure/table.ts';
import { type ComparedField, changesFigure } from '../haushalt/changes/from-budget.ts';
import type { Words } from '../words/languages.ts';
import { statusesIn } from './lines.ts';
import { type Named, nameOf } from './names.ts';
import { twinFigure } from './twin-figure.ts';

/** All others in one row, which say only how many they are. */
const OTHERS = /\((\d+)\)$/;
const CHANGE = /^aenderung_(\d{4})$/;

/** The areas in one direction; undefined where the plan has none. `empty`: how much comes from cells that were empty. */
export function areaChanges(
  words: Words,
  pages: ReadonlySet<string>,
  budget: Budget,
  { pair, field, empty }: { readonly pair: Pair; readonly field: ComparedField; readonly empty: number },
): Figure | undefined {
  const { changes: said, budget: papers, overview } = words;
  const level = budget.tree.top('aufgabe');
  const german = level && changesFigure(budget, level, field);
  if (!german || german.table.rows.length === 0) return undefined;
  const { jahr, neu, alt } = pair;
  const [now, before] = [neu.fassung.name, alt.fassung.name];
  const part = papers.partWords(budget.part.id);
  const mass = field === 'ertrag' ? part.ein : part.aus;
  const nodes = nodesOf(budget.nodes, level);
  const named = (text: string, { key }: TableRow): Named => {
    const node = nodes.find(({ schluessel }) => schluessel === key);
    if (node) return nameOf(words.language.code, node);
    return { name: said.rest(OTHERS.exec(text)?.[1] ?? ''), german: undefined, lang: {} };
  };
  const column = `aenderung_${jahr}`;
  const changeOf = ({ cells }: TableRow): number => Number(cells[column]?.value ?? 0);
  const rows = german.table.rows
    .filter(({ key }) => key !== undefined)
    .map((row) => ({ name: named(String(row.cells.name?.value ?? ''), row).name, change: changeOf(row) }))
    .sort((a, b) => b.change - a.change);
  const largest = [rows.find(({ change }) => change > 0), rows.findLast(({ change }) => change < 0)];
  const total = Number(german.table.total?.cells[column]?.value ?? 0);
  const titles: Readonly<Record<string, string>> = {
    name: said.area,
    veraenderung: said.share,
    zuvor: said.before(jahr),
    jetzt: said.now(jahr),
  };
  const internal = budget.versions.every(({ intern_bekannt }) => intern_bekannt === 1);
  return twinFigure(words, german, {
    sentence: said.sentence(
      { text: mass, role: directionOf(budget.part, field).id === budget.part.ein.id ? 'ertrag' : 'aufwand' },
      jahr,
      total,
      before,
      largest.filter((one) => one !== undefined),
    ),
    subtitle: said.subtitle(mass, jahr, now, before, internal ? overview.internalOut : overview.allAmounts),
    caption: said.caption(mass, jahr, now, before),
    title: (name, other) =>
      titles[name] ?? (CHANGE.exec(name)?.[1] ? said.change(CHANGE.exec(name)?.[1] ?? '') : other),
    name: named,
    text: (name) => (name === 'veraenderung' ? said.emptyBefore : said.empty),
    bars: () => said.bar(mass),
    notes: empty === 0 ? [] : [said.emptyNote(jahr, empty, before)],
    status: statusesIn(words, budget),
    picture: 'bars',
    pages,
  });
}
