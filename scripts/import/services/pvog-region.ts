/** From the 12-digit Regionalschlüssel of the export to the project's key. */
import type { Fault } from '../../problems.ts';
import type { Regions } from '../statistics/regions.ts';
import type { SheetRecord } from './sheet.ts';

/** The region of a record: country, state, Regierungsbezirk, Kreis or municipality; undefined when the key is none. */
export function regionOf({ cell, record }: SheetRecord, regions: Regions, fault: Fault): string | undefined {
  const ars = cell('ars');
  if (!/^\d{12}$/.test(ars)) {
    const expected = '12 Ziffern; Tabellenprogramme lassen führende Nullen weg';
    fault({ kind: ars ? 'unzulässig' : 'fehlt', record, column: 'ars', text: ars, expected });
    return undefined;
  }
  const key = keyOf(ars);
  // A municipality or state that the table of regions does not have is still told apart from the others.
  return regions.find(key)?.ags ?? key;
}

/** Land 2, Regierungsbezirk 1, Kreis 2, Gemeindeverband 4, municipality 3 digits; trailing zeros mean a higher level. */
function keyOf(ars: string): string {
  if (/^0{12}$/.test(ars)) return 'DG';
  if (/^\d{2}0{10}$/.test(ars)) return ars.slice(0, 2);
  if (/^\d{3}0{9}$/.test(ars)) return ars.slice(0, 3);
  if (/^\d{5}0{7}$/.test(ars)) return ars.slice(0, 5);
  return ars.slice(0, 5) + ars.slice(9);
}
