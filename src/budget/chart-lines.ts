import { type Query, query } from '../engine/engine.ts';
import type { ChartLine } from '../reader/roles/charts.ts';

/** What a chart of accounts says of an account number; empty: nothing. */
export interface AccountLine extends ChartLine {
  readonly rolle: string;
  readonly kategorie: string;
}

/** What an account number says of direction, part and role, in every chart of accounts. */
export const CHART_LINES: Query<AccountLine> = query(
  `SELECT rahmen, praefix, coalesce(richtung, '') AS richtung, coalesce(teil, '') AS teil, sicherheit,
  coalesce(rolle, '') AS rolle, coalesce(kategorie, '') AS kategorie
FROM kontenrahmen ORDER BY rahmen, praefix, teil, richtung, sicherheit`,
);
