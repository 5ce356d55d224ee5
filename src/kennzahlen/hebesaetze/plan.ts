import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { site } from '../../site.ts';

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
  readonly fassung: string;
  readonly status: string;
  readonly konten: readonly { readonly konto: string; readonly name: string; readonly href: string }[];
  readonly quelle: string;
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
    status: first.status,
    konten: rows.map(({ konto, name }) => ({ konto, name, href: `/haushalt/konto/${konto}/` })),
    quelle: first.quelle,
  };
}
