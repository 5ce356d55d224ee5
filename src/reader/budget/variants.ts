/**
 * A column of few words beside the amounts may tell a plan from its change, or two scenarios from each other. Where rows differ in nothing
 * but that word, adding them up may count the same money twice: a person knows.
 */
import { groupBy } from '../group.ts';
import { classesOf } from '../numbered.ts';
import { fromUnits } from '../numbers/decimal.ts';
import { isKnownLevel, type Level } from '../roles/levels.ts';
import type { Given } from './direction.ts';
import type { Fact, Kind } from './facts.ts';

const TOGETHER = 'zusammen';
const EMPTY = '(leer)';
/** Words that differ at one place. */
const SEVERAL = Symbol('several');
/** So many different words at most. */
const FEW = 12;
/** So large a share of the amounts of one word has to stand beside one of another. */
const BESIDE = 0.5;
/** So many kinds of amounts are shown with their sums. */
const SHOWN = 2;
/** Headers that speak of variants, whatever else they say. */
const VARIANT = /\btyp\b|szenario|variante|fassung|version|\bstand\b|änderung|(zahlen|daten|betrags|ansatz|plan)art\b/;

/** The facts that count: all of them, or those of the one word that a person said. */
export function withoutVariants(given: Given, facts: readonly Fact[]): readonly Fact[] {
  return given.levels.filter(mayTellVariants).reduce((left, level) => ofOneVariant(given, level, left), facts);
}

function mayTellVariants({ columns, codes, klassifikation }: Level): boolean {
  const words = columns.map(({ words }) => words).join(' ');
  if (!VARIANT.test(words) && (klassifikation !== 'aufgabe' || isKnownLevel(columns))) return false;
  const different = new Set(codes).size;
  return different > 1 && different <= FEW;
}

function ofOneVariant(given: Given, level: Level, facts: readonly Fact[]): readonly Fact[] {
  const { answers, findings } = given;
  const [column] = level.columns;
  if (!column || answers.get(`klassifikation:${level.name}`) || answers.get(`spalte:${column.name}`)) return facts;
  const id = `werte:${column.name}`;
  const wordOf = ({ row }: Fact): string => level.codes[row] || EMPTY;
  const words = [...new Set(facts.map(wordOf))];
  const said = answers.get(id);
  if (said === TOGETHER || !standBeside(given, level, facts, wordOf)) return facts;
  if (said !== undefined && words.includes(said))
    return facts.filter((fact) => {
      if (wordOf(fact) === said) return true;
      findings.leaveOut(`„${column.name}“ ist nicht „${said}“, so festgelegt`, fact.record);
      return false;
    });
  findings.ask({ id, text: textOf(column.name, facts, wordOf), options: [TOGETHER, ...words] });
  return facts;
}

/** Do most of the amounts of one word have a partner of another word that is equal in all other keys? */
function standBeside(
  { roles, table }: Given,
  level: Level,
  facts: readonly Fact[],
  wordOf: (fact: Fact) => string,
): boolean {
  const keys = roles.filter(({ role }) => role.kind === 'gliederung').map(({ column }) => column);
  const others = keys.filter((column) => !level.columns.includes(column));
  if (others.length === 0) return false;
  const booked = facts.filter(({ units }) => units);
  const classes = classesOf(others, table.rows.length);
  // the word that stands at each place, or that there are several
  const places = new Map<Kind, Map<number, string | typeof SEVERAL>>();
  for (const fact of booked) {
    const ofKind = places.get(fact.kind) ?? new Map<number, string | typeof SEVERAL>();
    places.set(fact.kind, ofKind);
    const place = classes[fact.row] ?? 0;
    const before = ofKind.get(place);
    ofKind.set(place, before === undefined || before === wordOf(fact) ? wordOf(fact) : SEVERAL);
  }
  const counts = new Map<string, { all: number; beside: number }>();
  for (const fact of booked) {
    const count = counts.get(wordOf(fact)) ?? { all: 0, beside: 0 };
    counts.set(wordOf(fact), count);
    count.all += 1;
    if (places.get(fact.kind)?.get(classes[fact.row] ?? 0) === SEVERAL) count.beside += 1;
  }
  return [...counts.values()].some(({ all, beside }) => beside >= all * BESIDE);
}

/** What each answer makes of the sums. */
function textOf(name: string, facts: readonly Fact[], wordOf: (fact: Fact) => string): string {
  const sum = (some: readonly Fact[]): string =>
    Number(fromUnits(some.reduce((all, { units }) => all + (units ?? 0n), 0n))).toLocaleString('de-DE');
  const kinds = [...groupBy(facts, ({ kind }) => kind)].slice(0, SHOWN).map(([{ jahr, wertart, richtung }, all]) => {
    const each = [...groupBy(all, wordOf)].map(([word, some]) => `nur „${word}“ ${sum(some)}`);
    return `${jahr} ${wertart} ${richtung}: zusammen ${sum(all)}, ${each.join(', ')}`;
  });
  return `Die Spalte „${name}“ unterscheidet Zeilen, die sonst gleich sind: Sind ihre Werte Teile, die zusammen zählen, oder gilt nur einer? In Euro: ${kinds.join('; ')}.`;
}
