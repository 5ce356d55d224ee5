/** The fixture city after it was reorganised: a draft, a plan, a Nachtrag, a result, and numbers that mean something else now. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeRows } from '../fixture-city/neighbours.ts';

/** The older plan gets a structure of its own: another meaning of a number, and a product that the newer one has no more. */
export async function reorganise(data: string): Promise<void> {
  const folder = join(data, 'musterstadt');
  const add = (name: string, change: (rows: Record<string, string>[]) => Record<string, string>[]) =>
    changeRows(join(folder, `${name}.csv`), (rows) => [...rows, ...change(rows)]);
  const levels = [
    'unterprodukte',
    'konten',
    'organisation',
    'produktbereiche',
    'produktgruppen',
    'kontengruppen',
    'geschaeftsbereiche',
  ];
  const old = (row: Record<string, string>) => ({ ...row, struktur: 'muster-alt' });
  for (const name of levels) await add(name, (rows) => rows.map(old));
  await add('produkte', (rows) =>
    rows.map((row) => (row.produkt === '11101' ? old({ ...row, name: 'Stadtarchiv', kurzname: 'Archiv' }) : old(row))),
  );
  await add('produkte', (rows) => [
    { ...(rows.at(-1) as Record<string, string>), produkt: '36501', name: 'Jugendclubs', kurzname: '' },
  ]);
  await add('unterprodukte', (rows) => [
    { ...(rows.at(-1) as Record<string, string>), unterprodukt: '3650101', produkt: '36501', name: 'Jugendclubs' },
  ]);
  await changeRows(join(folder, 'fassungen.csv'), (rows) => [
    ...rows.map((row) => (row.fassung === 'musterplan-2029' ? old(row) : row)),
    {
      ...(rows[0] as Record<string, string>),
      fassung: 'nachtrag-2030',
      name: 'Nachtrag 2030',
      status: 'nachtrag',
      stand: '2030-06',
    },
    {
      ...(rows[0] as Record<string, string>),
      fassung: 'abschluss-2029',
      name: 'Jahresabschluss 2029',
      status: 'festgestellt',
      stand: '2030-09',
    },
  ]);
  await changeRows(join(folder, 'haushalt.csv'), (rows) => {
    const of = (fassung: string, jahr: string) => rows.filter((row) => row.fassung === fassung && row.jahr === jahr);
    const only = { ...(of('musterplan-2029', '2029')[3] as Record<string, string>), produkt: '36501' };
    return [
      ...rows,
      { ...only, unterprodukt: '3650101', betrag: '4321' },
      ...of('musterplan-2030', '2030').map((row) => ({ ...row, fassung: 'nachtrag-2030' })),
      ...of('musterplan-2030', '2029').map((row) => ({
        ...row,
        fassung: 'abschluss-2029',
        wertart: 'ergebnis',
        betrag: row.konto === '5012000' ? '900000,50' : row.betrag,
      })),
    ] as never;
  });
  const descriptor = join(folder, 'datapackage.json');
  const text = JSON.parse(await readFile(descriptor, 'utf8'));
  text.kontrollsummen = [];
  await writeFile(descriptor, JSON.stringify(text));
}
