/** What can be asked of a budget that was read, as the explorer of a city's pages knows it. */
import type { AccountLine } from '../budget/chart-lines.ts';
import type { Column } from '../budget/columns.ts';
import type { Fassung } from '../budget/descriptions.ts';
import { differenceName } from '../budget/direction.ts';
import { partNamed, partsOf } from '../budget/part.ts';
import { numbered, type Tree, treeOf } from '../budget/tree.ts';
import { changes } from '../daten/sql/questions/changes.ts';
import { ofAmounts } from '../daten/sql/questions/plan.ts';
import type { Question } from '../daten/sql/questions/question.ts';
import { choicesOf } from '../haushalt/explore/choices.ts';
import type { FormWords } from '../haushalt/explore/form-html.ts';
import { filtersOf, type Options } from '../haushalt/explore/state.ts';
import type { Dataset } from '../reader/dataset/files.ts';
import type { Trees } from '../reader/dataset/trees.ts';
import { CERTAIN } from '../schema/values.ts';
import { OWN_QUESTION } from '../words/de/own/figures.ts';
import { columnsOf } from './own-map.ts';
import { rahmenOf, versionId, versionNames } from './tables.ts';

export interface Explorable {
  readonly options: Options;
  readonly words: FormWords;
  /** Questions in SQL to begin with. */
  readonly fragen: readonly Question[];
}

export interface Wanted {
  readonly teil: string;
  /** The population of the years, where the town is known. */
  readonly einwohner: Options['einwohner'];
  readonly lines: readonly AccountLine[];
  /** What everything taken from the file says of itself. */
  readonly mark: string;
}

export function explorable(dataset: Dataset, { teil, einwohner, lines, mark }: Wanted): Explorable {
  const { budget, trees, name, ags } = dataset;
  const parts = partsOf(budget.sums.map((sum) => sum.teil));
  const part = parts.find(({ id }) => id === teil) ?? partNamed(teil);
  const { columns, selected, before } = columnsOf(budget, part);
  const names = versionNames(dataset);
  const intern_bekannt = knowsInternal(rahmenOf(dataset), lines) ? 1 : 0;
  const versions = [...new Set(columns.map(({ fassung }) => fassung))].map((version): Fassung => {
    const id = versionId(name, version.fassung);
    return { ...version, fassung: id, name: names.get(id) ?? id, intern_bekannt };
  });
  const named = (column: Column): Column => ({
    ...column,
    fassung: versions.find(({ fassung }) => fassung === versionId(name, column.fassung.fassung)) ?? column.fassung,
  });
  const tree = treeOf([trees.levels.map((level) => ({ ...level, pfad: level.ebene }))]);
  const options: Options = {
    ags,
    teil: part.id,
    worte: { ertrag: part.ein.mass, aufwand: part.aus.mass },
    teilname: parts.length > 1 ? part.name : '',
    pfad: '',
    umbenannt: [],
    einwohner,
    fassungen: versions.flatMap((version) => choicesOf({ columns: columns.map(named) }, version)),
    ebenen: tree.levels,
    standard: { fassung: versionId(name, selected.fassung.fassung), jahr: selected.jahr },
    eigene: mark,
  };
  const ergebnis = `${part.balance} (${differenceName(part)})`;
  const asked = { part, parts, selected: named(selected), before: before && named(before), tree };
  const city = { stadt: { ags } };
  return {
    options,
    words: { ergebnis, eintraege: entriesOf(tree, options, trees) },
    fragen: [ALL_SUMS, ...(asked.before ? changes(city, asked, asked.before) : []), ...ofAmounts(city, asked)],
  };
}

/** The sums with which the page begins. */
const ALL_SUMS: Question = {
  id: 'summen',
  titel: OWN_QUESTION.title,
  hinweis: OWN_QUESTION.hint,
  sql: `SELECT teil, jahr, wertart, richtung, COUNT(*) AS betraege, SUM(betrag)::DOUBLE AS summe
FROM haushalt
GROUP BY ALL
ORDER BY ALL`,
};

/** Does the chart say for certain which accounts are internal charging? */
const knowsInternal = (rahmen: string, lines: readonly AccountLine[]): boolean =>
  lines.some(
    (line) => line.rahmen === rahmen && line.rolle === 'intern' && CERTAIN.some((one) => one === line.sicherheit),
  );

/** The entries of the levels that a question can be narrowed by. */
function entriesOf(tree: Tree, options: Options, { entries }: Trees): FormWords['eintraege'] {
  const account = tree.finest('art');
  return Object.fromEntries(
    filtersOf(options)
      .filter((level) => level !== account || level === tree.top('art'))
      .map((level) => {
        const own = entries.filter(({ ebene }) => ebene === level.ebene);
        const shown = own.map(({ schluessel, name }) => ({ schluessel, name: shownAs(level.name, schluessel, name) }));
        return [level.ebene, shown.sort((a, b) => (a.schluessel < b.schluessel ? -1 : 1))];
      }),
  );
}

/** "36 Kinder und Jugend"; of an entry whose key is made of its name the name alone. */
const shownAs = (word: string, schluessel: string, name: string): string =>
  name === schluessel || numbered({ name: word }, schluessel) === word ? name : `${schluessel} ${name}`;
