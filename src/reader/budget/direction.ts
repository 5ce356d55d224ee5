/**
 * Revenue or expenditure, and in which part of the budget: from the file's own word for it, else from the accounts by an official
 * chart that the file's own signs or names bear out, else from the names of printed lines, else it is a question.
 */
import { once } from '../once.ts';
import type { Answers } from '../questions.ts';
import { remembered } from '../remembered.ts';
import type { Chart, Meaning } from '../roles/charts.ts';
import type { Level } from '../roles/levels.ts';
import { sideOfLine } from '../roles/lines.ts';
import type { RoleOfColumn } from '../roles/roles.ts';
import { plainWords, type Side, sideIn, sideOf, type Teil } from '../roles/words.ts';
import type { Table } from '../table/table.ts';
import type { AmountColumn } from './amounts.ts';
import { BY_POSTS, postsOf } from './budget-posts.ts';
import { type ChartFound, chartFor } from './chart-evidence.ts';
import { partsOf } from './parts.ts';
import type { Findings } from './report.ts';
import type { Block } from './sum-rows.ts';

export interface Directions {
  /** By row; undefined: the row has none of its own. */
  readonly sides: readonly (Side | undefined)[];
  readonly teile: readonly (Teil | undefined)[];
  /** The charts of accounts that fit and say the same; empty: none, or the file has no account numbers. */
  readonly rahmen: readonly string[];
  readonly reason: string;
  /** Rows that are no part of the budget by the chart. */
  readonly outside: ReadonlySet<number>;
}

export interface Given {
  readonly table: Table;
  readonly roles: readonly RoleOfColumn[];
  readonly levels: readonly Level[];
  readonly amounts: readonly AmountColumn[];
  readonly left: ReadonlySet<number>;
  readonly blocks: readonly Block[];
  readonly charts: readonly Chart[];
  readonly answers: Answers;
  readonly findings: Findings;
}

/** Side and part of every row. */
export function directionsOf(given: Given): Directions {
  const own = ownSides(given);
  const chart = chartFor(given, own?.sides);
  const told = own ?? chartSides(chart) ?? lineSides(given) ?? titleSides(given) ?? askSide(given);
  return {
    ...told,
    teile: partsOf(given, chart),
    rahmen: chart?.rahmen ?? [],
    outside: outsideOf(given, told.sides, chart),
  };
}

interface Told {
  readonly sides: readonly (Side | undefined)[];
  readonly reason: string;
}

const rowsOf = ({ table }: Given): number[] => table.rows.map((_, at) => at);
const same = (given: Given, side: Side | undefined): (Side | undefined)[] =>
  remembered(given.table, `side ${side}`, [], () => rowsOf(given).map(() => side));

/** What the file says in so many words: an answer, a column of directions, or the headers of all amount columns. */
function ownSides(given: Given): Told | undefined {
  const { roles, amounts, answers } = given;
  const said = answers.get('richtung');
  const side = said === undefined ? undefined : sideOf(said, false);
  if (side) return { sides: same(given, side), reason: 'so festgelegt' };
  const column = roles.find(({ role }) => role.kind === 'richtung')?.column;
  if (column) {
    const letters = [...column.values.keys()].every((value) => value.length === 1);
    const sides = remembered(column, 'sides', [], () => column.cells.map(once((cell) => sideOf(cell, letters))));
    return { sides, reason: `Spalte „${column.name}“` };
  }
  if (amounts.length > 0 && amounts.every(({ header }) => header.seite !== undefined))
    return { sides: same(given, undefined), reason: 'jede Betragsspalte nennt ihre Richtung' };
  return undefined;
}

function chartSides(found: ChartFound | undefined): Told | undefined {
  if (!found) return undefined;
  const { chart, codes, reason } = found;
  return {
    sides: remembered(codes, 'sides', [chart], () => codes.map((code) => chart.meaningOf(code)?.seite)),
    reason: `Kontenrahmen ${found.rahmen.join(', ')}: ${reason}`,
  };
}

/** By the names of the finest level of kinds of money, if they all speak; those that do not are asked for one by one. */
function lineSides(given: Given): Told | undefined {
  const named = given.levels.filter(({ labels }) => labels.some(Boolean));
  const level = named.filter(({ klassifikation }) => klassifikation === 'art').at(-1) ?? named.at(-1);
  if (!level) return undefined;
  const known = sidesOfNames(given, level);
  const silent = [...known].flatMap(([name, side]) => (side === undefined ? [name] : []));
  if (known.size > 200 || silent.length > Math.max(2, known.size / 4)) return undefined;
  for (const name of silent)
    given.findings.ask({
      id: `richtung:${name}`,
      text: `Sind die Beträge „${name || '(ohne Bezeichnung)'}“ Ertrag oder Aufwand? Ein Saldo oder Übertrag ist keines von beiden (ohne).`,
      options: ['ertrag', 'aufwand', 'ohne'],
    });
  const reason = `die Bezeichnungen der Spalte „${level.name}“`;
  const said = JSON.stringify([...known]);
  return {
    sides: remembered(level.labels, 'sides', [said], () => level.labels.map((label) => known.get(label))),
    reason,
  };
}

/** What each name of a level says, or a person said of it. */
function sidesOfNames(given: Given, level: Level): Map<string, Side | undefined> {
  const { left, answers } = given;
  const names = new Set(rowsOf(given).flatMap((at) => (left.has(at) ? [] : [level.labels[at] ?? ''])));
  const known = new Map<string, Side | undefined>();
  for (const name of names) {
    const said = answers.get(`richtung:${name}`);
    const seen = sideOfLine(name) ?? sideOfBlock(given, level, name);
    known.set(name, said === undefined ? seen : sideOf(said, false));
  }
  return known;
}

/** A line whose name says nothing stands in a block whose sum says it: `10 = Ordentliche Erträge`. */
function sideOfBlock({ blocks }: Given, level: Level, name: string): Side | undefined {
  const sides = blocks
    .filter(({ rows }) => rows.some((at) => level.labels[at] === name))
    .map((block) => sideOfLine(block.name))
    .filter((side) => side !== undefined);
  return onlyOne(sides);
}

/** What stands above the table, or on the sheet's tab; a title between the rows counts for those below it. */
function titleSides(given: Given): Told | undefined {
  const { table, left, amounts } = given;
  let side = sideIn(plainWords([...table.titles, table.sheet].join(' ')));
  const sides = table.rows.map((row, at) => {
    const title = left.has(at) && amounts.every(({ units }) => units[at] === null);
    if (title) side = sideIn(plainWords(row.cells.join(' '))) ?? side;
    return title ? undefined : side;
  });
  const told = sides.every((one, at) => one !== undefined || left.has(at));
  return told ? { sides, reason: 'die Titel über den Zeilen' } : undefined;
}

function askSide(given: Given): Told {
  const { answers, findings, amounts } = given;
  const said = answers.get('richtung');
  const minus = said === 'minus ist ertrag' ? 'ein' : said === 'minus ist aufwand' ? 'aus' : undefined;
  if (minus)
    return {
      sides: rowsOf(given).map((at) => sideBySign(amounts, at, minus)),
      reason: 'das Vorzeichen, so festgelegt',
    };
  const both = amounts.some(({ units }) => units.some((one) => one !== null && one < 0n));
  findings.ask({
    id: 'richtung',
    text: 'Nichts in der Datei sagt, was Ertrag (Einnahme) und was Aufwand (Ausgabe) ist. Was ist es? Stehen Kontonummern darin, genügt der Kontenrahmen des Landes (--answer rahmen=…).',
    options: [
      ...(postsOf(given) ? [BY_POSTS] : []),
      'ertrag',
      'aufwand',
      ...(both ? ['minus ist ertrag', 'minus ist aufwand'] : []),
    ],
  });
  return { sides: same(given, undefined), reason: 'unbekannt' };
}

/** The side of a row whose amounts all have one sign. */
function sideBySign(amounts: readonly AmountColumn[], at: number, minus: Side): Side | undefined {
  const signs = new Set(
    amounts
      .map(({ units }) => units[at])
      .filter((one) => one)
      .map((one) => (one ?? 0n) < 0n),
  );
  if (signs.size !== 1) return undefined;
  return signs.has(true) === (minus === 'ein') ? 'ein' : 'aus';
}

/** Rows whose account belongs to no part of the budget: balance sheet, cost accounting. */
function outsideOf(
  { left, amounts }: Given,
  sides: readonly (Side | undefined)[],
  found: ChartFound | undefined,
): Set<number> {
  if (!found) return new Set();
  const headed = amounts.every(({ header }) => header.seite !== undefined);
  const belongs = (meaning: Meaning | undefined): boolean =>
    meaning === undefined || meaning.seite !== undefined || meaning.teil !== undefined;
  return new Set(
    found.codes.flatMap((code, at) =>
      !headed && sides[at] === undefined && !left.has(at) && code !== '' && !belongs(found.chart.meaningOf(code))
        ? [at]
        : [],
    ),
  );
}

/** The value that all have; undefined where there are several, or none. */
function onlyOne<T>(values: readonly (T | undefined)[]): T | undefined {
  const different = new Set(values);
  return different.size === 1 ? values[0] : undefined;
}
