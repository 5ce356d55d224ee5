import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';
import { cents } from '../../ui/cents.ts';
import { levelOrigin, valueOrigin } from '../../ui/origins.ts';
import type { Quelle } from '../../ui/sources.ts';
import { type Angabe, kindOf, precision } from '../angaben.ts';
import type { Satz } from './rates.ts';

/** Accounts of the own taxes by the national chart of accounts: the first four digits. */
export const KONTEN = { 'grundsteuer-a': '4011', 'grundsteuer-b': '4012', gewerbesteuer: '4013' } as const;

/** Planned revenue of one account, version and year. */
export interface Ansatz {
  ags: string;
  fassung: string;
  fassung_name: string;
  status: string;
  jahr: number;
  wertart: string;
  konto: string;
  name: string;
  betrag: number;
  quelle: string;
}

/** What the plans say of the own taxes, by account. */
export const ANSAETZE: Query<Ansatz> = query(
  `SELECT h.ags, h.fassung, f.name AS fassung_name, f.status, h.jahr, h.wertart, h.konto, k.name,
  CAST(SUM(h.betrag) AS DOUBLE) AS betrag, MIN(h.quelle) AS quelle
FROM haushalt h
JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto
WHERE h.richtung = 'ertrag' AND h.betrag IS NOT NULL AND substr(h.konto, 1, 4) IN (${Object.values(KONTEN)
    .map((prefix) => `'${prefix}'`)
    .join(', ')})
GROUP BY h.ags, h.fassung, f.name, f.status, h.jahr, h.wertart, h.konto, k.name
ORDER BY h.ags, h.fassung, h.jahr, h.konto`,
);

/** The planned revenue of a tax in the year that the budget pages tell of, with its accounts. */
export interface Planned {
  readonly betrag: number;
  readonly jahr: number;
  /** Which plan: its version, or the publisher of a single figure. */
  readonly fassung: string;
  /** "rund" where the figure is published so. */
  readonly genauigkeit: string;
  /** Accounts of the budget pages; none for a single published figure. */
  readonly konten: readonly { readonly konto: string; readonly name: string; readonly href: string }[];
  readonly quelle: string;
  /** The page that tells where the amount comes from. */
  readonly herkunft: string;
}

/** The single published figure of each tax, in millions of euro. */
const ANGABE: Readonly<Record<string, string>> = { gewerbesteuer: 'gewerbesteuer-ansatz' };

/** The newest planned amount of a tax that is published outside the budget files; null when there is none. */
export function statedTax(
  steuer: string,
  rows: readonly Angabe[],
  quellen: ReadonlyMap<string, Quelle>,
): Planned | null {
  const last = rows
    .filter(
      ({ ags, kennzahl, wertart, jahr_bis }) =>
        ags === site.stadt.ags && kennzahl === ANGABE[steuer] && wertart === 'ansatz' && jahr_bis === null,
    )
    .sort((a, b) => a.jahr - b.jahr)
    .at(-1);
  if (!last) return null;
  return {
    betrag: cents(last.wert * 1e6),
    jahr: last.jahr,
    fassung: [kindOf(last), quellen.get(last.quelle)?.herausgeber].filter(Boolean).join(', nach: '),
    genauigkeit: precision(last.genauigkeit),
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
export async function plannedTax(steuer: string): Promise<Planned | null> {
  const prefix = (KONTEN as Readonly<Record<string, string>>)[steuer];
  const { fassung, jahr } = site.haushalt;
  const rows = (await ask(ANSAETZE)).filter(
    (row) =>
      row.ags === site.stadt.ags &&
      row.fassung === fassung &&
      row.jahr === jahr &&
      row.wertart === 'ansatz' &&
      prefix !== undefined &&
      row.konto.startsWith(prefix),
  );
  const [first] = rows;
  if (!first) return null;
  return {
    betrag: rows.reduce((sum, row) => sum + row.betrag, 0),
    jahr,
    fassung: first.fassung_name,
    genauigkeit: '',
    konten: rows.map(({ konto, name }) => ({ konto, name, href: `/haushalt/konto/${konto}/` })),
    quelle: first.quelle,
    herkunft: levelOrigin('konto', first.konto),
  };
}
