/** The dataset of an imported list of grants. */

import { fromUnits } from '../../../src/reader/numbers/decimal.ts';
import { fileTable } from '../../../src/schema/file-tables.ts';
import type { Row } from '../labels.ts';
import { resource } from '../lists/resource.ts';
import { wertartOf } from './rows.ts';
import type { GrantTotal } from './totals.ts';

/** What the dataset is, where it comes from, and what its years add up to. */
export function grantDescriptor(name: string, source: Row, rows: readonly Row[], totals: readonly GrantTotal[]) {
  const { quelle = '', titel = '', lizenz = '', datei = '', url = '' } = source;
  return {
    name,
    title: titel,
    description: `Zuwendungen, eingelesen aus ${datei}. Was Menschen bekommen, steht nur als Summe darin.`,
    licenses: [{ name: lizenz }],
    sources: [{ title: titel, ...(url && { path: url }) }],
    resources: ['zuwendungen', 'quellen'].map((table) => resource(fileTable(table))),
    kontrollsummen: totals.map(({ jahr, stand, units, geprueft }) => ({
      tabelle: 'zuwendungen',
      spalte: 'betrag',
      filter: { quelle, jahr, wertart: wertartOf(stand), stand },
      summe: fromUnits(units),
      zeilen: rows.filter((row) => row.jahr === String(jahr) && row.stand === stand).length,
      stand: geprueft ? 'geprüft' : 'ungeprüft',
    })),
  };
}
