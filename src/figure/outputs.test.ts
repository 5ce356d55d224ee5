import { expect, it } from 'vitest';
import { bars } from '../charts/bars.ts';
import { site } from '../site.ts';
import type { Quelle } from '../sources.ts';
import { figureCitation } from './citation.ts';
import { type FigureSpec, figure } from './figure.ts';
import { passed } from './passed.ts';
import { plain } from './sentence.ts';
import { figurePicture } from './share-picture.ts';
import { renderTable } from './table-html.ts';

/** Everything that is made of a figure, of one small fixture, as files that one can look at. */

interface Amt {
  readonly key: string;
  readonly name: string;
  readonly ertrag: number | null;
  readonly aufwand: number;
}

const ROWS: readonly Amt[] = [
  { key: '12', name: 'Amt für <Sport> & Bäder', ertrag: 1_250_000, aufwand: 3_500_000 },
  { key: '13', name: 'Amt ohne Ertrag', ertrag: null, aufwand: 20_000 },
  { key: '14', name: '=Amt, das eine Formel sein könnte', ertrag: 0, aufwand: -1_000 },
];

const SPEC: FigureSpec<Amt> = {
  id: 'aemter',
  sentence: ['Von 3,5 Mio. € ', { text: 'Aufwand', role: 'aufwand' }, ' geht fast alles an ein Amt'],
  subtitle: 'Ertrag und Aufwand in Euro, Entwurf 2030',
  picture: {
    draw: (document, width) =>
      bars(
        ROWS.map(({ name, ertrag, aufwand }) => ({ name, werte: [ertrag, aufwand] })),
        {
          label: 'Ämter',
          width,
          arten: [
            { name: 'Ertrag', farbe: 'var(--ertrag)' },
            { name: 'Aufwand', farbe: 'var(--aufwand)' },
          ],
        },
        document,
      ),
  },
  view: 'both',
  sources: ['plan'],
  origin: '/herkunft/aemter/',
  status: 'Entwurf',
  notes: ['Ein Ertrag, den niemand nennt, fehlt und ist nicht 0.'],
  caption: 'Ämter 2030',
  rows: ROWS,
  row: {
    key: ({ key }) => key,
    href: ({ key }) => `#amt-${key}`,
    note: ({ key }) => `Amt ${key}`,
    origin: ({ key }) => `/herkunft/aemter/#${key}`,
  },
  columns: [
    { name: 'name', title: 'Amt', kind: 'text', value: ({ name }) => name },
    {
      name: 'ertrag',
      title: 'Ertrag',
      kind: 'euro',
      value: ({ ertrag }) => ertrag,
      gap: 'keine Angabe',
      origin: ({ key }) => `/herkunft/ertrag/#${key}`,
      total: 1_250_000,
    },
    { name: 'aufwand', title: 'Aufwand', kind: 'euro', value: ({ aufwand }) => aufwand, total: 3_519_000 },
    { name: 'jahr', title: 'Jahr', kind: 'text', fileOnly: true, value: () => '2030' },
  ],
  total: { name: 'Zusammen', origin: '/herkunft/aemter/' },
  bars: [
    { name: 'Ertrag', role: 'ertrag', value: ({ ertrag }) => ertrag },
    { name: 'Aufwand', role: 'aufwand', value: ({ aufwand }) => aufwand },
  ],
  context: { fassung: 'entwurf-2030' },
  adds: true,
};

const QUELLE: Quelle = {
  quelle: 'plan',
  titel: 'Haushaltsplan 2030',
  herausgeber: 'Stadt Muster',
  url: 'https://muster.example/plan.pdf',
  stand: '2030-01-15',
  abruf: '2030-02-01',
  lizenz: 'CC0-1.0',
  datei: null,
  sha256: null,
  fundort: null,
  anmerkung: null,
};

const WHERE = { page: '/haushalt/aemter/', subject: 'Ämter', sources: [QUELLE], status: 'Entwurf' };

const made = figure(SPEC);
const whole = passed(made, WHERE);
const { headline } = whole;

const OUTPUTS: Readonly<Record<string, string>> = {
  'table.html': renderTable(made.table),
  'table.csv': whole.csv,
  'narrow.svg': whole.drawings?.schmal ?? '',
  'wide.svg': whole.drawings?.breit ?? '',
  'file.svg': whole.svg ?? '',
  'share.svg': figurePicture('Ämter', whole),
  'embed.html': whole.embed(undefined, ['/_astro/a.css']),
  'structured.jsonld': JSON.stringify(whole.structured, null, 2),
  'citation.txt': figureCitation({
    ...WHERE,
    id: made.id,
    headline,
    subtitle: made.subtitle,
    quellen: [QUELLE],
    kept: '2030-05-01',
  }).text,
};

/** Outputs without the name of the site, a line an element. */
const told = (text: string): string => text.replaceAll(site.titel, 'Musterseite').replaceAll('><', '>\n<');

it.each(Object.keys(OUTPUTS))('%s is made of the declaration alone', async (name) => {
  await expect(told(OUTPUTS[name] as string)).toMatchFileSnapshot(`__snapshots__/outputs/${name}`);
});

it('what says the finding says it with the same words, its date and its source', () => {
  const words = plain(made.sentence).split(' ');
  for (const name of ['file.svg', 'share.svg', 'embed.html', 'structured.jsonld', 'citation.txt']) {
    const text = (OUTPUTS[name] as string).replace(/<[^>]+>/g, ' ');
    for (const word of words) expect.soft(text, name).toContain(word);
    expect.soft(text, name).toContain('Stadt Muster');
  }
  for (const name of ['file.svg', 'share.svg', 'embed.html', 'citation.txt'])
    expect.soft(OUTPUTS[name], name).toContain('15. Januar 2030');
});

it('what is missing is a word in the table and an empty cell in the file, never 0', () => {
  expect(OUTPUTS['table.html']).toContain('keine Angabe');
  expect(OUTPUTS['table.csv']).toContain('Amt ohne Ertrag;;20000;');
});
