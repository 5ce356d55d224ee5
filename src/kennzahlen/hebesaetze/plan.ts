import { site } from '../../site.ts';
import type { Quelle } from '../../sources.ts';
import { cents } from '../../text/cents.ts';
import { isPlanned } from '../../text/words.ts';
import { valueOrigin } from '../../ui/origins.ts';
import { accuracy } from '../../words/published.ts';
import { type Angabe, kindOf } from '../angaben.ts';
import { entriesOf } from '../plan/formula-view.ts';
import { loadPlan, type Plan } from '../plan/plan.ts';
import { sideOf } from '../plan/ratio.ts';
import type { Satz } from './rates.ts';

/** The planned revenue of a tax in the year that the budget pages tell of, with its accounts. */
export interface Planned {
  readonly betrag: number;
  readonly jahr: number;
  /** Which plan: its version, or the publisher of a single figure. */
  readonly fassung: string;
  /** "rund" where the figure is published so. */
  readonly genauigkeit: string;
  /** Accounts of the budget pages, each with the word of its level ("Konto 4013000"); none for a single published figure. */
  readonly konten: readonly { readonly konto: string; readonly name: string; readonly href: string }[];
  readonly quelle: string;
  /** The page that tells where the amount comes from. */
  readonly herkunft: string;
}

/** The newest planned amount of the Gewerbesteuer, in millions of euro, that is published outside the budget files; null when there is none. */
export function statedTax(rows: readonly Angabe[], quellen: ReadonlyMap<string, Quelle>): Planned | null {
  const last = rows
    .filter(
      ({ ags, rolle, wertart, jahr_bis }) =>
        ags === site.stadt.ags && rolle === 'gewerbesteuer-geplant' && wertart === 'ansatz' && jahr_bis === null,
    )
    .sort((a, b) => a.jahr - b.jahr)
    .at(-1);
  if (!last) return null;
  return {
    betrag: cents(last.wert * 1e6),
    jahr: last.jahr,
    fassung: [kindOf(last), quellen.get(last.quelle)?.herausgeber].filter(Boolean).join(', nach: '),
    genauigkeit: accuracy(last.genauigkeit),
    konten: [],
    quelle: last.quelle,
    herkunft: valueOrigin(last.kennzahl, last.jahr, last.ags),
  };
}

/** The newest of some planned amounts whose year has a known rate; null when none has. */
export function newestPlanned(
  planned: readonly (Planned | null)[],
  satze: readonly Satz[],
): { readonly planned: Planned; readonly satz: Satz } | null {
  const found = planned.flatMap((one) => {
    const satz = one && satze.find(({ jahr }) => jahr === one.jahr);
    return one && satz ? [{ planned: one, satz }] : [];
  });
  return found.sort((a, b) => b.planned.jahr - a.planned.jahr)[0] ?? null;
}

/** All planned amounts of a tax in the home city; null when the plan names none. */
export const plannedTax = async (steuer: string): Promise<Planned | null> => plannedIn(await loadPlan(), steuer);

/** The same for a plan at hand. The accounts of a tax are those that the chart of accounts of the plan gives its revenue. */
export function plannedIn(plan: Plan, steuer: string): Planned | null {
  const { selected } = plan;
  if (!isPlanned(selected.wertart)) return null;
  const side = sideOf(plan, `${steuer}-ist`, selected, 'zaehler');
  const konten = entriesOf(plan, selected, side).flatMap(({ titel, name, place }) =>
    place ? [{ konto: titel, name, ...place }] : [],
  );
  const { betrag } = side;
  const [first] = konten;
  if (betrag === null || !first) return null;
  return {
    betrag,
    jahr: selected.jahr,
    fassung: selected.fassung.name,
    genauigkeit: '',
    konten,
    quelle: selected.fassung.quelle,
    herkunft: first.herkunft,
  };
}
