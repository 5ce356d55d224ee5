import { type Query, query } from '../engine/engine.ts';
import type { ChartLine } from '../reader/roles/charts.ts';

/** What an account number says of direction and part, in every chart of accounts. */
export const CHART_LINES: Query<ChartLine> = query(
  `SELECT rahmen, praefix, coalesce(richtung, '') AS richtung, coalesce(teil, '') AS teil, sicherheit
FROM kontenrahmen ORDER BY rahmen, praefix, teil, richtung, sicherheit`,
);
