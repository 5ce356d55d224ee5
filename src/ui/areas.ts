/** The parts of the site that the city has something in: what is empty is in no menu. */
import { type Query, query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import { site } from '../site.ts';
import { AREAS, type Area } from './navigation.ts';

/** Tables without which a part has nothing to tell; parts that are not named always have something. */
const FILLED_BY: Partial<Readonly<Record<Area, readonly string[]>>> = {
  investitionen: ['investitionen'],
  digitalisierung: ['leistungen', 'vorhaben'],
};

const rowsOf = (table: string): Query<{ zeilen: number }> =>
  query(
    `SELECT CAST(COUNT(*) AS INTEGER) AS zeilen FROM ${table} WHERE ags = '${site.stadt.ags.replaceAll("'", "''")}' ORDER BY 1`,
  );

let filled: Promise<readonly Area[]> | undefined;

/** Asked once for all pages. */
export function filledAreas(): Promise<readonly Area[]> {
  filled ??= load();
  return filled;
}

async function load(): Promise<Area[]> {
  const shown = await Promise.all(
    AREAS.map(async (id) => {
      const tables = FILLED_BY[id];
      if (!tables) return true;
      const counts = await Promise.all(tables.map(async (table) => (await ask(rowsOf(table)))[0]?.zeilen ?? 0));
      return counts.some((count) => count > 0);
    }),
  );
  return AREAS.filter((_, at) => shown[at]);
}
