/** From the rows of a table to facts: one amount of one position, year and kind. */
import { type Richtung, TEIL, WERTART } from '../../schema/values.ts';
import { once, valueIn } from '../once.ts';
import type { Answers } from '../questions.ts';
import { isPartYear } from '../roles/part-year.ts';
import {
  isDerived,
  plainWords,
  type Side,
  sideOf,
  type Teil,
  type Wertart,
  wertartIn,
  wertartOf,
} from '../roles/words.ts';
import type { AmountColumn } from './amounts.ts';
import { type Directions, directionsOf, type Given } from './direction.ts';
import { askForDoubles } from './doubles.ts';
import { partYearOf } from './part-year.ts';
import { kindsOf, plainFacts } from './plain-facts.ts';
import { signsOf } from './signs.ts';
import { proposal, titleText, yearsOf } from './years.ts';

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

export interface Folded {
  readonly facts: readonly Fact[];
  readonly directions: Directions;
}

/** Folds the amount columns to facts. Whatever is missing is asked for once. */
export function factsOf(given: Given): Folded {
  const { table, roles, amounts, left, findings, answers } = given;
  const directions = directionsOf(given);
  const jahrOf = yearsOf(given);
  const phaseOf = phasesOf(given, jahrOf);
  const isPartOf = partYearOf(given);
  const kindOf = kindsOf(table);
  const facts: Fact[] = [];
  const rest = restSaid(answers);
  const varies = isPartOf || roles.some(({ role }) => role.kind === 'jahr' || role.kind === 'wertart');
  const plain = amounts.map((column) => {
    if (varies) return undefined;
    const [jahr, { wertart = rest.wertart }] = [jahrOf(column, 0) ?? rest.jahr, phaseOf(column, 0)];
    return jahr && wertart ? plainFacts(table, column, directions, { ...rest, jahr, wertart }, kindOf) : undefined;
  });
  const open = new Map<Lacking, number[]>();
  const twice = new Set<AmountColumn>();
  for (let row = 0; row < table.rows.length; row += 1) {
    if (left.has(row)) continue;
    const record = table.rows[row]?.record ?? 0;
    if (directions.outside.has(row)) {
      findings.leaveOut(`Konto gehört nach dem Kontenrahmen zu keinem Teil des Haushalts`, record);
      continue;
    }
    let told = false;
    const taken: Kind[] = [];
    for (let at = 0; at < amounts.length; at += 1) {
      const column = amounts[at] as AmountColumn;
      const units = column.units[row] ?? null;
      const ready = plain[at]?.[row];
      if (ready) {
        if (units && taken.includes(ready.kind)) twice.add(column);
        if (units) taken.push(ready.kind);
        facts.push(ready);
        told = true;
        continue;
      }
      const side = column.header.seite ?? directions.sides[row] ?? rest.side;
      const { wertart = rest.wertart, phase, derived } = phaseOf(column, row);
      const jahr = jahrOf(column, row) ?? rest.jahr;
      const why = derived ?? (units && isPartOf?.(wertart, jahr) ? 'Beträge eines Teils des Jahres' : undefined);
      if (why) {
        findings.leaveOut(why, record);
        told = true;
        continue;
      }
      const teil = directions.teile[row] ?? column.header.teil ?? rest.teil;
      const whole = jahr && wertart && side && teil;
      if (whole) {
        const kind = kindOf(jahr, wertart, phase, teil, side);
        if (units && taken.includes(kind)) twice.add(column);
        if (units) taken.push(kind);
        facts.push({ kind, units, row, record });
      } else if (units) {
        const lacking = missing(jahr, wertart, side);
        told = !isLeftOut(lacking, answers);
        if (told) valueIn(open, lacking, () => []).push(record);
      }
      told ||= Boolean(whole);
    }
    if (!told) findings.leaveOut('Zeile ohne Betrag, und ohne Angabe wofür', record);
  }
  askForRest(open, given);
  askForDoubles([...twice], answers, findings);
  const signs = signsOf(facts, answers, findings);
  if (signs.ein === 1n && signs.aus === 1n) return { facts, directions };
  const turned = facts.map((fact) => ({ ...fact, units: fact.units && fact.units * signs[fact.kind.side] }));
  return { facts: turned, directions };
}

type Lacking = 'jahr' | 'wertart' | 'richtung' | 'teil';

const missing = (jahr: unknown, wertart: unknown, side: unknown): Lacking =>
  jahr === undefined ? 'jahr' : wertart === undefined ? 'wertart' : side === undefined ? 'richtung' : 'teil';

/** What a person said of the amounts of which the file says nothing, while it does of others: it counts for none but those. */
function restSaid(answers: Answers): { jahr?: number; wertart?: Wertart; side?: Side; teil?: Teil } {
  const said = (id: Lacking): string => answers.get(`${id}:übrige`) ?? '';
  return {
    jahr: Number(said('jahr')) || undefined,
    wertart: WERTART.find((one) => one === said('wertart')),
    side: sideOf(said('richtung'), false),
    teil: TEIL.find((one) => one === said('teil')),
  };
}

const isLeftOut = (id: Lacking, answers: Answers): boolean => answers.get(`${id}:übrige`) === 'ohne';

const WORD: Readonly<Record<Lacking, readonly [string, readonly string[]]>> = {
  jahr: ['welches Jahr', []],
  wertart: ['ob geplant oder abgerechnet', ['ansatz', 'ergebnis', 'planung', 'fortgeschrieben', 'vorlaeufig']],
  richtung: ['ob Ertrag oder Aufwand', ['ertrag', 'aufwand']],
  teil: ['welcher Teil des Haushalts', TEIL],
};

/** Amounts that lack something nobody was asked for yet. */
function askForRest(open: ReadonlyMap<Lacking, readonly number[]>, { findings }: Given): void {
  for (const [id, records] of open) {
    if (findings.questions.some((question) => question.id.split(':')[0] === id)) continue;
    const [what, options] = WORD[id];
    const places = `${records.slice(0, 5).join(', ')}${records.length > 5 ? ' …' : ''}`;
    findings.ask({
      id: `${id}:übrige`,
      text: `${records.length} Beträge sagen nicht, ${what} (Datensatz ${places}), andere schon. Was gilt für diese? Mit „ohne“ bleiben sie weg.`,
      ...(options.length > 0 ? { options: [...options, 'ohne'] } : {}),
    });
  }
}

interface Phase {
  readonly wertart?: Wertart;
  readonly phase: string;
  /** Why its amounts are none of a year. */
  readonly derived?: string;
}

/** The kind of an amount: answer, header, row, titles. `wertart` may be answered year by year: `2015=ergebnis,2016=ansatz`. */
function phasesOf(
  { roles, table, amounts, answers, findings }: Given,
  jahrOf: (column: AmountColumn, row: number) => number | undefined,
): (column: AmountColumn, row: number) => Phase {
  const column = roles.find(({ role }) => role.kind === 'wertart')?.column;
  const titles = titlePhase(plainWords(titleText(table)));
  const said = saidPhases(answers.get('wertart'));
  const ofCell = once((cell: string) => ({ wertart: wertartOf(cell), phase: cell, derived: derivedBy(cell) }));
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
      derived: cell?.derived,
    };
  };
}

function derivedBy(cell: string): string | undefined {
  if (isDerived(plainWords(cell))) return `abgeleitete Beträge („${cell}“)`;
  return isPartYear(cell) ? `Beträge eines Teils des Jahres („${cell}“)` : undefined;
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
