/** The fixture city with its newest plan alone. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeRows } from '../fixture-city/neighbours.ts';

const EARLIER = 'musterplan-2029';

/** Takes the earlier plan out of the data: its amounts, its version, its source and its control totals. */
export async function removeEarlierPlan(data: string): Promise<void> {
  const folder = join(data, 'musterstadt');
  const others = (rows: Record<string, string>[]) =>
    rows.filter(({ fassung, quelle }) => (fassung ?? quelle) !== EARLIER);
  for (const name of ['haushalt', 'fassungen', 'quellen']) await changeRows(join(folder, `${name}.csv`), others);
  const descriptor = join(folder, 'datapackage.json');
  const read = JSON.parse(await readFile(descriptor, 'utf8'));
  const kontrollsummen = read.kontrollsummen.filter(
    ({ filter }: { filter: { fassung: string } }) => filter.fassung !== EARLIER,
  );
  await writeFile(descriptor, JSON.stringify({ ...read, kontrollsummen }));
}
