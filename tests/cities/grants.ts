/** The list of grants of the documentation, imported as a city would. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importGrants } from '../../scripts/import/grants/import.ts';

const LIST = fileURLToPath(new URL('../../docs/vorlagen/zuwendungen/liste.csv', import.meta.url));

/** Gives the fixture city grants, under its products; people among them are held back. */
export async function addGrants(data: string): Promise<void> {
  await importGrants(LIST, {
    to: join(data, 'zuwendungen-2030'),
    answers: { personen: 'zurückhalten', struktur: 'muster', titel: 'Zuwendungen 2030 (erfunden)', lizenz: 'CC0-1.0' },
    totals: { '2030:bewilligt': '120600' },
  });
}
