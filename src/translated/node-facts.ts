import { amount, amounts, type Budget } from '../budget/budget.ts';
import type { Einwohner } from '../budget/descriptions.ts';
import { fieldOf, isAccountSide } from '../budget/direction.ts';
import type { Node } from '../budget/nodes.ts';
import { formatCell } from '../figure/cell.ts';
import type { Role } from '../text/phrase.ts';
import type { Words } from '../words/languages.ts';

/** One figure at the head of a page. */
export interface Fact {
  readonly name: string;
  readonly german?: string;
  readonly year?: number;
  readonly text: string;
  /** The unrounded amount, the same as on the German page. */
  readonly value?: number;
  readonly role?: Role;
  readonly note?: string;
}

/** Amounts, per inhabitant, share: what stands at the head of the German page too. */
export function factsOf(words: Words, budget: Budget, node: Node, people: Einwohner | null): Fact[] {
  const { language, budget: said, overview } = words;
  const { selected, jahr: year } = budget;
  const part = said.partWords(budget.part.id);
  const share = (value: number | null, of: number | null, mass: string): Fact[] =>
    value !== null && of ? [{ name: overview.shareOfAll(mass), text: language.percent(value / of) }] : [];
  const perHead = (name: string, value: number | null): Fact[] =>
    value !== null && people
      ? [
          {
            name: overview.perHead(name),
            text: formatCell(value / people.wert, 'head', language),
            note: said.perInhabitantNote(people),
          },
        ]
      : [];
  if (isAccountSide(node)) {
    const field = fieldOf(node);
    const value = amount(node.summen, field, selected);
    const role = field.startsWith('ertrag') ? 'ertrag' : 'aufwand';
    const [name, german] = role === 'ertrag' ? [part.ein, part.einGerman] : [part.aus, part.ausGerman];
    if (value === null) return [];
    const first: Fact = { name, german, year, text: language.shortEuro(value), value, role };
    if (field.endsWith('_intern')) return [first];
    return [first, ...perHead(name, value), ...share(value, amount(budget.total, field, selected), name)];
  }
  const { ertrag, aufwand, ergebnis } = amounts(node.summen, selected);
  const facts: Fact[] = [];
  const lacks = ergebnis !== null && ergebnis < 0;
  const name = lacks ? part.lacks : ergebnis === 0 ? part.balance : part.leaves;
  if (ergebnis !== null)
    facts.push({
      name,
      ...(lacks ? { german: part.lacksGerman } : {}),
      year,
      text: language.shortEuro(Math.abs(ergebnis)),
      value: ergebnis,
      role: lacks ? 'netto' : 'ertrag',
    });
  if (aufwand !== null)
    facts.push({
      name: part.aus,
      german: part.ausGerman,
      year,
      text: language.shortEuro(aufwand),
      value: aufwand,
      role: 'aufwand',
    });
  if (ertrag !== null)
    facts.push({
      name: part.ein,
      german: part.einGerman,
      year,
      text: language.shortEuro(ertrag),
      value: ertrag,
      role: 'ertrag',
    });
  return [
    ...facts,
    ...perHead(name, ergebnis === null ? null : Math.abs(ergebnis)),
    ...share(aufwand, amount(budget.total, 'aufwand', selected), part.aus),
  ];
}
