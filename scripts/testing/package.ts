/** A small Fiscal Data Package as OpenSpending writes them, with its recipe. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { fromUnits, toUnits } from '../../src/schema/number.ts';
import { cityFiles } from './city.ts';

/** One budget position; amounts as the source writes them: decimal comma, grouping point, '' for empty. */
export interface SourcePosition {
  readonly unterprodukt: string;
  readonly konto: string;
  readonly label: string;
  readonly ansatz: string;
  readonly mifi: string;
}

const FIELDS: readonly (readonly [name: string, osType: string])[] = [
  ['Year', 'date:fiscal-year'],
  ['Category', 'phase:id'],
  ['Amount', 'value'],
  ['Direction', 'direction'],
  ['GB', 'administrative-classification:generic:level1:code'],
  ['GB Label', 'administrative-classification:generic:level1:label'],
  ['FB', 'administrative-classification:generic:level2:code:full'],
  ['FB Label', 'administrative-classification:generic:level2:label'],
  ['Produkt', 'administrative-classification:generic:level3:code:full'],
  ['Produktbez', 'administrative-classification:generic:level3:label'],
  ['UP', 'administrative-classification:generic:level4:code:full'],
  ['UP_Bez', 'administrative-classification:generic:level4:label'],
  ['KK', 'administrative-classification:generic:level5:code:full'],
  ['KK Label', 'administrative-classification:generic:level5:label'],
  ['KG', 'administrative-classification:generic:level6:code:full'],
  ['KG Label', 'administrative-classification:generic:level6:label'],
  ['SK', 'administrative-classification:generic:level7:code:full'],
  ['Bezeichnung', 'administrative-classification:generic:label'],
  ['SK 2', 'economic-classification:generic:level3:code:full'],
];

export const POSITIONS: readonly SourcePosition[] = [
  {
    unterprodukt: '1110100',
    konto: '5011000',
    label: 'Dienstbezüge der Beamten und d er Beschäftigten',
    ansatz: '1.234,56',
    mifi: '1.000',
  },
  { unterprodukt: '1110100', konto: '4411000', label: 'Mieten', ansatz: '200', mifi: '0' },
  {
    unterprodukt: '3650200',
    konto: '5011000',
    label: 'Dienstbezüge der Beamten und d er Beschäftigten',
    ansatz: '-0,5',
    mifi: '',
  },
  { unterprodukt: '3650201', konto: '5011000', label: 'Dienstbezüge, Kita', ansatz: '0', mifi: '' },
];

export interface SourcePackage {
  readonly descriptor: Record<string, unknown>;
  readonly csv: string;
  readonly recipe: Record<string, unknown>;
}

/** Package and recipe for these positions: `Ansatz` and `Mifi` of 2030, and the derived `Diff`. */
export function sourcePackage(positions: readonly SourcePosition[] = POSITIONS): SourcePackage {
  const rows = positions.flatMap((position) => [
    record(position, 'Ansatz', position.ansatz),
    record(position, 'Mifi', position.mifi),
    record(position, 'Diff', derived(position)),
  ]);
  const csv = Papa.unparse({ fields: FIELDS.map(([name]) => name), data: rows });
  return { descriptor: descriptor(), csv: `${csv}\r\n`, recipe: recipe(positions) };
}

/** Writes the package (the CSV gzipped, although it is named plain) and a folder with the recipe; returns both paths. */
export async function writePackage(root: string, { descriptor: named, csv, recipe: declared }: SourcePackage) {
  const folder = join(root, 'data', 'kleinstadt');
  await mkdir(folder, { recursive: true });
  await writeFile(join(root, 'datapackage.json'), JSON.stringify(named));
  await writeFile(join(root, 'plan.csv.gz'), gzipSync(csv));
  await writeFile(join(folder, 'import.json'), JSON.stringify(declared));
  const files = cityFiles();
  for (const name of ['produktbereiche.csv', 'produktgruppen.csv', 'bezeichnungen-erlaubt.csv']) {
    await writeFile(join(folder, name), files[name] ?? '');
  }
  await mkdir(join(root, 'data', 'regionen'));
  await writeFile(join(root, 'data', 'regionen', 'regionen.csv'), files['regionen.csv'] ?? '');
  const fields = [{ name: 'flaeche_km2', decimalChar: ',' }];
  const resources = [{ name: 'regionen', path: 'regionen.csv', dialect: { delimiter: ';' }, schema: { fields } }];
  await writeFile(
    join(root, 'data', 'regionen', 'datapackage.json'),
    JSON.stringify({ name: 'regionen', title: 'Regionen', resources }),
  );
  return { descriptor: join(root, 'datapackage.json'), folder, data: join(root, 'data') };
}

const isRevenue = ({ konto }: SourcePosition): boolean => konto.startsWith('4');
const cents = (amount: string): bigint =>
  amount === '' ? 0n : toUnits(amount.replaceAll('.', '').replace(',', '.'), 2);

/** The sum of one phase and direction, in cents, computed from the positions alone. */
export function sumOf(
  positions: readonly SourcePosition[],
  phase: 'ansatz' | 'mifi',
  richtung: 'ertrag' | 'aufwand',
): bigint {
  return positions
    .filter((position) => isRevenue(position) === (richtung === 'ertrag'))
    .reduce((sum, position) => sum + cents(position[phase]), 0n);
}

function derived(position: SourcePosition): string {
  const change = cents(position.ansatz) - cents(position.mifi);
  return fromUnits(isRevenue(position) ? change : -change, 2).replace('.', ',');
}

function record(position: SourcePosition, phase: string, amount: string): string[] {
  const { unterprodukt, konto, label } = position;
  const produkt = unterprodukt.slice(0, 5);
  const [klasse, klassenname] = isRevenue(position) ? ['4', 'Erträge'] : ['5', 'Aufwendungen'];
  return [
    ...['2030', phase, amount, isRevenue(position) ? 'revenue' : 'expenditure'],
    ...['1', 'Verwaltung', '10', '?', produkt, `Produkt ${produkt}`, unterprodukt, `Unterprodukt ${unterprodukt}`],
    ...[klasse, klassenname, konto.slice(0, 2), `Gruppe ${konto.slice(0, 2)}`, konto, label, konto],
  ];
}

function descriptor() {
  const fields = FIELDS.map(([name, osType]) => ({ name, osType, type: 'string' }));
  const dialect = { delimiter: ',' };
  return {
    title: 'Plan 2030',
    model: {},
    resources: [{ name: 'plan', path: 'plan.csv', encoding: 'utf-8', dialect, schema: { fields } }],
  };
}

function recipe(positions: readonly SourcePosition[]) {
  const level = (number: number, full = ':full') => ({
    nummer: `administrative-classification:generic:level${number}:code${full}`,
    bezeichnung: `administrative-classification:generic:level${number}:label`,
  });
  return {
    datensatz: {
      name: 'kleinstadt',
      titel: 'Plan 2030',
      beschreibung: 'Zum Testen.',
      stand: '2029-12',
      status: 'beschlossen',
      lizenz: 'ungeklaert',
    },
    ags: '99000001',
    struktur: 'kleinstadt',
    teil: 'ergebnis',
    quelle: {
      quelle: 'plan',
      titel: 'Plan 2030',
      herausgeber: 'Stadt',
      url: 'https://example.org/plan',
      stand: '2029-12',
      lizenz: 'ungeklaert',
      anmerkung: '',
    },
    fassungen: [
      { fassung: 'plan-2030', name: 'Plan 2030', status: 'beschlossen', stand: '2029-12' },
      { fassung: 'vorjahr', name: 'Planung vom Vorjahr', status: 'nicht angegeben' },
    ],
    spalten: {
      jahr: 'date:fiscal-year',
      phase: 'phase:id',
      betrag: 'value',
      richtung: 'direction',
      geschaeftsbereich: level(1, ''),
      fachbereich: level(2),
      produkt: level(3),
      unterprodukt: level(4),
      kontenklasse: level(5),
      kontengruppe: level(6),
      konto: { ...level(7), bezeichnung: 'administrative-classification:generic:label' },
    },
    richtungen: { revenue: 'ertrag', expenditure: 'aufwand' },
    zahlen: { decimalChar: ',', groupChar: '.', bareNumber: true },
    stellen: { produktbereich: 2, produktgruppe: 3 },
    phasen: [
      { phase: 'Ansatz', jahre: [2030], fassung: 'plan-2030', wertart: 'ansatz' },
      { phase: 'Mifi', jahre: [2030], fassung: 'vorjahr', wertart: 'planung' },
    ],
    abgeleitet: [
      { phase: 'Diff', jahr: 2030, neu: { phase: 'Ansatz', jahr: 2030 }, alt: { phase: 'Mifi', jahr: 2030 } },
    ],
    kontrollsummen: totals(positions),
    labels: { ohneBezeichnung: { '?': 'ohne Bezeichnung in der Quelle' }, kontoUmbruch: 30 },
  };
}

/** Totals of the versions and directions that have any row at all. */
function totals(positions: readonly SourcePosition[]) {
  const versions = [
    { phase: 'ansatz', fassung: 'plan-2030', wertart: 'ansatz' },
    { phase: 'mifi', fassung: 'vorjahr', wertart: 'planung' },
  ] as const;
  return versions.flatMap(({ phase, fassung, wertart }) =>
    (['ertrag', 'aufwand'] as const)
      .filter((richtung) => positions.some((one) => isRevenue(one) === (richtung === 'ertrag') && one[phase] !== '0'))
      .map((richtung) => ({
        fassung,
        jahr: 2030,
        wertart,
        richtung,
        summe: fromUnits(sumOf(positions, phase, richtung), 2),
      })),
  );
}
