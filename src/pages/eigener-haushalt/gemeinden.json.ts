import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import Papa from 'papaparse';
import { query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { townList } from '../../own/town-list.ts';
import { site } from '../../site.ts';

const FOLDER = 'data/gemeinden';

async function rowsIn(name: string): Promise<Record<string, string>[]> {
  const text = await readFile(`${FOLDER}/${name}.csv`, 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ';', skipEmptyLines: true }).data;
}

/** Every municipality of Germany with what official statistics say of it, for who names the town of a file. */
export const GET: APIRoute = async () => {
  const laender = await ask(
    query<{ ags: string; name: string }>("SELECT ags, name FROM regionen WHERE regexp_full_match(ags, '\\d{2}')"),
  );
  const names = Object.fromEntries(laender.map(({ ags, name }) => [ags, name]));
  const list = townList(await rowsIn('gemeinden'), await rowsIn('quellen'), names, site.massendownload_ungeklaert);
  return new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json' } });
};
