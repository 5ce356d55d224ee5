import { expect, it } from 'vitest';
import type { Quelle } from '../sources.ts';
import { citation, tableCitation } from './words.ts';

const QUELLE = { quelle: 'a', titel: 'Plan', herausgeber: 'Stadt', stand: '2030-01', lizenz: 'ungeklaert' } as Quelle;

it('a citation names where the cited rows stay as they are, where a published state holds them', () => {
  const kept = citation(QUELLE, 'haushalt', '/daten/haushalt.csv', '2030-05-01');
  expect(kept).toMatch(
    /Stand der Daten: 1\. Mai 2030, bleibt unter \S*\/daten\/archiv\/2030-05-01\/\. Tabelle haushalt/,
  );
  expect(kept).toMatch(/abgerufen am \[Datum\]\.$/);
  const table = { table: 'haushalt', path: '/daten/haushalt.csv' };
  const several = (day: string | null) =>
    tableCitation({ ...table, kept: day }, [QUELLE, { ...QUELLE, quelle: 'b' }], null);
  expect(several('2030-05-01')).toContain('/daten/archiv/2030-05-01/');
  expect([several(null), citation(QUELLE, 'haushalt', '/x')].join()).not.toContain('archiv');
});
