import { expect, it } from 'vitest';
import type { Quelle } from '../sources.ts';
import { figure } from './figure.ts';
import { structured, structuredData } from './structured.ts';

const quelle = (quelle: string, lizenz: string) => ({ quelle, herausgeber: 'Stadt', lizenz }) as Quelle;
const muell = figure({
  id: 'muell',
  sentence: ['Zwei Drittel sind ', { text: 'Restmüll', role: 'aufwand' }],
  subtitle: 'Tonnen je Jahr, 2030',
  picture: null,
  view: 'table',
  sources: ['plan'],
  caption: 'Müll',
  rows: [1],
  columns: [
    { name: 'art', title: 'Art', kind: 'text', value: () => 'Rest' },
    { name: 'tonnen', title: 'Tonnen', kind: 'count', value: (row) => row },
  ],
});
const shown = { page: '/umwelt/', subject: 'Umwelt', status: 'Entwurf' };

it('a figure is a dataset with its measures, files and sources', () => {
  const sources = [quelle('plan', 'CC0-1.0'), quelle('bericht', 'CC0-1.0')];
  expect(structured(muell, { ...shown, sources }, { sub: 'Umwelt. Tonnen je Jahr, 2030', svg: null })).toMatchObject({
    '@id': '/umwelt/#muell',
    name: 'Zwei Drittel sind Restmüll',
    description: 'Umwelt. Tonnen je Jahr, 2030. Quelle: Stadt. Status: Entwurf.',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    isBasedOn: ['/daten/quellen/plan/', '/daten/quellen/bericht/'],
    variableMeasured: ['Tonnen'],
    distribution: [{ contentUrl: '/abbildungen/muell.csv', encodingFormat: 'text/csv' }],
  });
});

it('one source without an open licence, and the whole has none', () => {
  const sources = [quelle('plan', 'CC0-1.0'), quelle('bericht', 'ungeklaert')];
  expect(structured(muell, { ...shown, sources }, { sub: '', svg: null })).not.toHaveProperty('license');
});

it('no text ends the script that it stands in', () => {
  expect(structuredData([{ structured: { name: '</script><b>' } }])).not.toContain('<');
  expect(structuredData([])).toBe('');
});
