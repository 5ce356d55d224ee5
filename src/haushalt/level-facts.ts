import { agreementHref, verdict } from '../budget/agreements.ts';
import { amount, amounts, type Budget, type Column, inhabitants } from '../budget/budget.ts';
import { directionName, directionOf, fieldOf, resultName } from '../budget/direction.ts';
import type { Elsewhere } from '../budget/elsewhere.ts';
import type { Node } from '../budget/nodes.ts';
import { isPlanned } from '../budget/versions.ts';
import { formatCell } from '../figure/cell.ts';
import { site } from '../site.ts';
import { difference, percent, shortEuro } from '../text/format.ts';
import type { Role } from '../text/phrase.ts';
import { ENTRY_PAGE } from '../words/de/haushalt/pages.ts';
import { populationNote } from '../words/de/haushalt/population-note.ts';
import { amountSentence, resultSentence, type YearBefore } from '../words/de/haushalt/sentences.ts';
import { agreementAt } from './agreement-marks.ts';

/** One figure at the head of a page. */
export interface Fact {
  readonly name: string;
  readonly wert: string;
  readonly note?: string | undefined;
  /** Colour of what it measures. */
  readonly role?: Role | undefined;
  /** The unrounded value, for tests that compare the amounts on a page. */
  readonly value?: number | undefined;
  /** What another publication says of the same amount. */
  readonly abgleich?: { readonly text: string; readonly href: string } | undefined;
}

/** What the version that is told, or else the one that it is compared with, has for the year before; null where neither has anything. */
function yearBefore(
  { columns, selected, before, jahr }: Budget,
  value: (column: Column) => number | null,
): YearBefore | null {
  const versions = [selected, before].flatMap((column) => column?.fassung.fassung ?? []);
  const column = versions
    .flatMap((version) => columns.filter(({ fassung, jahr: year }) => fassung.fassung === version && year === jahr - 1))
    .at(0);
  const betrag = column ? value(column) : null;
  return column && betrag ? { jahr: column.jahr, betrag, geplant: isPlanned(column.wertart) } : null;
}

/** The main sentence of a page of the product side or the organisation. */
export function resultLede(budget: Budget, node: Node): string {
  const { part, jahr, selected, before } = budget;
  const now = amounts(node.summen, selected);
  return resultSentence({
    part,
    stadt: site.stadt.name,
    jahr,
    geplant: isPlanned(selected.wertart),
    ergebnis: now.ergebnis,
    ohneBetrag: !now.ertrag && !now.aufwand,
    frueher: before ? amounts(node.summen, before).ergebnis : null,
    frueherName: before ? before.fassung.name : null,
    vorjahr: yearBefore(budget, (column) => amounts(node.summen, column).ergebnis),
  });
}

/** The main sentence of an account or a group of accounts. */
export function accountLede(budget: Budget, node: Node): string {
  const { jahr, selected, before } = budget;
  const field = fieldOf(node);
  const betrag = amount(node.summen, field, selected);
  const total = amount(budget.total, field, selected);
  const whole = amounts(budget.total, selected);
  return amountSentence({
    stadt: site.stadt.name,
    jahr,
    geplant: isPlanned(selected.wertart),
    richtung: directionOf(budget.part, field),
    betrag,
    anteil: betrag !== null && total ? betrag / total : null,
    frueher: before ? amount(node.summen, field, before) : null,
    frueherName: before ? before.fassung.name : null,
    vorjahr: yearBefore(budget, (column) => amount(node.summen, field, column)),
    intern: field.endsWith('intern'),
    ausgeglichen: whole.ertragIntern === whole.aufwandIntern,
  });
}

function perHead(budget: Budget, name: string, betrag: number | null): Fact[] {
  const einwohner = inhabitants(budget, budget.jahr);
  if (!einwohner || betrag === null) return [];
  const value = betrag / einwohner.wert;
  return [
    {
      name,
      wert: formatCell(value, 'head'),
      note: populationNote(budget.jahr, einwohner),
    },
  ];
}

/** "+13,1 Mio. € gegenüber zuvor": the net result alone would hide how much both sides grew. */
function changeNote(budget: Budget, node: Node, field: 'ertrag' | 'aufwand', betrag: number): string | undefined {
  if (!budget.before) return undefined;
  const before = amount(node.summen, field, budget.before);
  return before === null || Math.round(Math.abs(betrag - before)) === 0
    ? undefined
    : ENTRY_PAGE.changed(difference(betrag - before));
}

/** What others say of the same amount, and the comparison of both. */
function compared(...[rows, groesse, column]: Parameters<typeof agreementAt>): Fact['abgleich'] {
  const found = agreementAt(rows, groesse, column);
  return found && { text: verdict(found), href: agreementHref(found) };
}

/** Result first, then what it is made of. */
export function resultFacts(budget: Budget, node: Node, elsewhere: readonly Elsewhere[]): Fact[] {
  const { jahr, selected } = budget;
  const cell = amounts(node.summen, selected);
  const total = amounts(budget.total, selected);
  const facts: Fact[] = [];
  if (cell.ergebnis !== null) {
    const name = resultName(budget.part, cell.ergebnis);
    facts.push({
      name: `${name} ${jahr}`,
      wert: shortEuro(Math.abs(cell.ergebnis)),
      value: cell.ergebnis,
      role: cell.ergebnis < 0 ? 'netto' : 'ertrag',
      abgleich: compared(elsewhere, 'zuschuss', selected),
    });
  }
  for (const field of ['aufwand', 'ertrag'] as const) {
    const betrag = cell[field];
    if (betrag !== null)
      facts.push({
        name: `${directionName(budget.part, field)} ${jahr}`,
        wert: shortEuro(betrag),
        value: betrag,
        role: field === 'aufwand' ? 'aufwand' : 'ertrag',
        note: changeNote(budget, node, field, betrag),
        abgleich: compared(elsewhere, field, selected),
      });
  }
  if (cell.ergebnis !== null)
    facts.push(...perHead(budget, ENTRY_PAGE.perHead(resultName(budget.part, cell.ergebnis)), Math.abs(cell.ergebnis)));
  if (cell.aufwand !== null && total.aufwand)
    facts.push({ name: budget.part.aus.shareOfWhole, wert: percent(cell.aufwand / total.aufwand) });
  return facts;
}

/** Amount, per inhabitant, share. */
export function accountFacts(budget: Budget, node: Node): Fact[] {
  const { jahr, selected } = budget;
  const field = fieldOf(node);
  const betrag = amount(node.summen, field, selected);
  const total = amount(budget.total, field, selected);
  if (betrag === null) return [];
  const { mass: name, shareOfAll } = directionOf(budget.part, field);
  return [
    {
      name: `${name} ${jahr}`,
      wert: shortEuro(betrag),
      value: betrag,
      role: field.startsWith('ertrag') ? 'ertrag' : 'aufwand',
    },
    ...(field.endsWith('intern') ? [] : perHead(budget, ENTRY_PAGE.perHead(name), betrag)),
    ...(total && !field.endsWith('intern')
      ? [
          {
            name: shareOfAll,
            wert: percent(betrag / total),
          },
        ]
      : []),
  ];
}
