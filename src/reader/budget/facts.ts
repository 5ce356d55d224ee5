/** From the rows of a table to facts: one amount of one position, year and kind. */
import { RICHTUNGEN_VON, type Richtung } from '../../schema/values.ts';
import {
  isDerived,
  plainWords,
  type Side,
  type Teil,
  type Wertart,
  wertartIn,
  wertartOf,
  yearIn,
  yearOf,
} from '../roles/words.ts';
import type { Table } from '../table/table.ts';
import type { AmountColumn } from './amounts.ts';
import { type Directions, directionsOf, type Given } from './direction.ts';
import { signsOf } from './signs.ts';

/** What the amounts that belong together have in common; of one table there is one object for each. */
export interface Kind {
  readonly jahr: number;
  readonly wertart: Wertart;
  /** The file's own word for the kind of amount; empty where it has none. */
  readonly phase: string;
  readonly teil: Teil;
  readonly side: Side;
  readonly richtung: Richtung;
}

export interface Fact {
  readonly kind: Kind;
  /** Counted in the smallest unit (`numbers/decimal`), positive in its direction; null: no value in the file. */
  readonly units: bigint | null;
  /** Its place in the rows of the table. */
  readonly row: number;
  readonly record: number;
}

const directionOf = (teil: Teil, side: Side): Richtung => RICHTUNGEN_VON[teil][side === 'ein' ? 0 : 1];

export interface Folded {
  readonly facts: readonly Fact[];
  readonly directions: Directions;
}

/** Folds the amount columns to facts. Whatever is missing is asked for once. */
export function factsOf(given: Given): Folded {
  const { table, amounts, left, findings, answers } = given;
  const directions = directionsOf(given);
  const jahrOf = yearsOf(given);
  const phaseOf = phasesOf(given, jahrOf);
  const kindOf = kinds();
  const facts: Fact[] = [];
  const open = new Set<string>();
  for (const [row, { record }] of table.rows.entries()) {
    if (left.has(row)) continue;
    if (directions.outside.has(row)) {
      findings.leaveOut(`Konto gehört nach dem Kontenrahmen zu keinem Teil des Haushalts`, record);
      continue;
    }
    let told = false;
    for (const column of amounts) {
      const units = column.units[row] ?? null;
      const side = column.header.seite ?? directions.sides[row];
      const { wertart, phase, derived } = phaseOf(column, row);
      if (derived) {
        findings.leaveOut(`abgeleitete Beträge („${phase}“)`, record);
        told = true;
        continue;
      }
      const [jahr, teil] = [jahrOf(column, row), directions.teile[row]];
      const whole = jahr && wertart && side && teil;
      if (whole) facts.push({ kind: kindOf(jahr, wertart, phase, teil, side), units, row, record });
      else if (units) open.add(missing(jahr, wertart, side, teil));
      told ||= Boolean(whole || units);
    }
    if (!told) findings.leaveOut('Zeile ohne Betrag, und ohne Angabe wofür', record);
  }
  askForRest(open, given);
  const signs = signsOf(facts, answers, findings);
  if (signs.ein === 1n && signs.aus === 1n) return { facts, directions };
  const turned = facts.map((fact) => ({ ...fact, units: fact.units && fact.units * signs[fact.kind.side] }));
  return { facts: turned, directions };
}

/** The kinds of one table: few, whatever the number of its amounts. */
function kinds(): (jahr: number, wertart: Wertart, phase: string, teil: Teil, side: Side) => Kind {
  const known = new Map<string, Kind>();
  return (jahr, wertart, phase, teil, side) => {
    const key = `${jahr}\n${wertart}\n${phase}\n${teil}\n${side}`;
    const kind = known.get(key) ?? { jahr, wertart, phase, teil, side, richtung: directionOf(teil, side) };
    known.set(key, kind);
    return kind;
  };
}

const missing = (jahr: unknown, wertart: unknown, side: unknown, teil: unknown): string =>
  jahr === undefined
    ? 'jahr'
    : wertart === undefined
      ? 'wertart'
      : side === undefined
        ? 'richtung'
        : teil === undefined
          ? 'teil'
          : '';

/** Amounts that lack something nobody was asked for yet. */
function askForRest(open: ReadonlySet<string>, { findings }: Given): void {
  for (const id of open) {
    if (findings.questions.some((question) => question.id.split(':')[0] === id)) continue;
    const options = id === 'richtung' ? ['ertrag', 'aufwand'] : undefined;
    findings.ask({ id, text: `Für einen Teil der Beträge sagt nichts in der Datei: ${id}.`, options });
  }
}

/** What stands above the table and on the sheet's tab, without days and what only says when it was printed. */
const titleText = ({ titles, sheet }: Table): string =>
  [...titles.filter((title) => !/\b(stand|erstellt|gedruckt|abruf|druck)/i.test(title)), sheet]
    .join(' ')
    .replace(/\d{1,2}\.\d{1,2}\.\d{4}/g, '');

/** The year of an amount: its column's header, its row's, the titles'; from the file's name it is only proposed. */
function yearsOf(given: Given): (column: AmountColumn, row: number) => number | undefined {
  const { roles, table, amounts, answers } = given;
  const column = roles.find(({ role }) => role.kind === 'jahr')?.column;
  const titles = yearIn(titleText(table));
  const said = new Map(
    amounts.map((one) => [one, Number(answers.get(`jahr:${one.column.name}`) ?? answers.get('jahr')) || undefined]),
  );
  const without = amounts.filter((one) => !one.header.jahr && !said.get(one));
  if (without.length > 0 && !column && !(titles && without.length === amounts.length)) askYears(given, without);
  const years = new Map([...(column?.values.keys() ?? [])].map((cell) => [cell, yearOf(cell)]));
  return (one, row) => said.get(one) ?? one.header.jahr ?? years.get(column?.cells[row] ?? '') ?? titles;
}

/** One question for all columns, but one each where others name their year. */
function askYears({ table, amounts, findings }: Given, without: readonly AmountColumn[]): void {
  if (without.length > amounts.length / 2) {
    const text = `Für welches Jahr gelten die Beträge?${proposal(yearIn(table.file))}`;
    findings.ask({ id: 'jahr', text });
    return;
  }
  for (const { column } of without)
    findings.ask({
      id: `jahr:${column.name}`,
      text: `Für welches Jahr gilt die Spalte „${column.name}“? Mit „spalte:${column.name}“ = ohne bleibt sie weg.`,
    });
}

const proposal = (found: unknown): string => (found ? ` Der Dateiname nennt ${found}.` : '');

interface Phase {
  readonly wertart?: Wertart;
  readonly phase: string;
  readonly derived: boolean;
}

/** The kind of an amount: answer, header, row, titles. `wertart` may be answered year by year: `2015=ergebnis,2016=ansatz`. */
function phasesOf(
  { roles, table, amounts, answers, findings }: Given,
  jahrOf: (column: AmountColumn, row: number) => number | undefined,
): (column: AmountColumn, row: number) => Phase {
  const column = roles.find(({ role }) => role.kind === 'wertart')?.column;
  const titles = titlePhase(plainWords(titleText(table)));
  const said = saidPhases(answers.get('wertart'));
  const known = new Map<string, Phase>();
  const ofCell = (cell: string): Phase => {
    const before = known.get(cell);
    if (before) return before;
    const phase = { wertart: wertartOf(cell), phase: cell, derived: isDerived(plainWords(cell)) };
    known.set(cell, phase);
    return phase;
  };
  if (!column && !said && !titles && amounts.some(({ header }) => !header.wertart))
    findings.ask({
      id: 'wertart',
      text: `Sind die Beträge geplant oder abgerechnet?${proposal(titlePhase(plainWords(table.file)))} Auch je Jahr: 2015=ergebnis,2016=ansatz.`,
      options: ['ansatz', 'ergebnis', 'planung', 'fortgeschrieben', 'vorlaeufig'],
    });
  return (one, row) => {
    const cell = column && ofCell(column.cells[row] ?? '');
    const told = said?.get(String(jahrOf(one, row))) ?? said?.get('');
    return {
      wertart: told ?? one.header.wertart ?? cell?.wertart ?? titles,
      phase: cell?.phase ?? '',
      derived: cell?.derived ?? false,
    };
  };
}

const titlePhase = (words: string): Wertart | undefined =>
  wertartIn(words) ?? (/haushaltsplan|haushaltsentwurf/.test(words) ? 'ansatz' : undefined);

function saidPhases(said: string | undefined): Map<string, Wertart> | undefined {
  if (!said) return undefined;
  return new Map(
    said.split(',').map((part) => {
      const [year, wertart] = part.includes('=') ? part.split('=') : ['', part];
      return [year ?? '', wertart as Wertart];
    }),
  );
}
