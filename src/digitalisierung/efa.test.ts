import { expect, it } from 'vitest';
import { efaList } from './efa.ts';
import { servicesOf } from './services.ts';
import { leistung } from './testing.ts';

it('a list of aims is that of its paper, in its names, with its words apart from ours', () => {
  const list = efaList(
    servicesOf([
      leistung({
        efa: 'priorisiert',
        anmerkung: 'Dazu gehört unter anderem: „z.B. das Schild“. Das sieht nach Versehen aus.',
      }),
      leistung({ name: 'Parkkarte', stichtag: '2031-06', online: 'ja' }),
      leistung({ leistung: 'b', name: 'B', efa: 'priorisiert', anmerkung: 'Nennt keine Einheit.' }),
      leistung({ leistung: 'c', name: 'C', efa: 'pilot' }),
      leistung({ leistung: 'd', name: 'D', efa: 'priorisiert', stichtag: '2029' }),
    ]),
  );
  expect(list?.entries.map(({ row, printed, note }) => [row.name, printed, note])).toEqual([
    ['B', null, 'Nennt keine Einheit.'],
    ['Parkausweis', 'z.B. das Schild', 'Das sieht nach Versehen aus.'],
  ]);
  expect(efaList(servicesOf([leistung()]))).toBeNull();
});
