import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromUnits } from '../src/schema/number.ts';
import { buildData } from './build-data.ts';
import { importPackage } from './import/openspending.ts';
import { fingerprint, temporaryFolders } from './testing/folders.ts';
import {
  POSITIONS,
  type SourcePackage,
  type SourcePosition,
  sourcePackage,
  sumOf,
  writePackage,
} from './testing/package.ts';
import fc from './testing/properties.ts';
import { withDuckDB } from './write/duckdb.ts';

const newFolder = temporaryFolders();

async function imported(source: SourcePackage = sourcePackage()) {
  const paths = await writePackage(await newFolder(), source);
  const printed = await importPackage(paths.descriptor, paths.folder);
  const lines = async (name: string) => (await readFile(join(paths.folder, name), 'utf8')).trimEnd().split('\n');
  return { ...paths, printed, lines };
}

describe('an imported package', () => {
  it('keeps amounts and empty cells, leaves out zeros and what is derived', async () => {
    const { lines } = await imported();
    expect(await lines('haushalt.csv')).toEqual([
      'ags;jahr;fassung;wertart;richtung;produkt;unterprodukt;konto;fachbereich;betrag;quelle;zeile',
      '99000001;2030;plan-2030;ansatz;ertrag;11101;1110100;4411000;10;200;plan;4',
      '99000001;2030;plan-2030;ansatz;aufwand;11101;1110100;5011000;10;1234,56;plan;1',
      '99000001;2030;vorjahr;planung;aufwand;11101;1110100;5011000;10;1000;plan;2',
      '99000001;2030;plan-2030;ansatz;aufwand;36502;3650200;5011000;10;-0,5;plan;7',
      '99000001;2030;vorjahr;planung;aufwand;36502;3650200;5011000;10;;plan;8',
      '99000001;2030;vorjahr;planung;aufwand;36502;3650201;5011000;10;;plan;11',
    ]);
  });

  it('lists every code, repairs certain breaks and names what has no label', async () => {
    const { lines, printed } = await imported();
    expect(await lines('konten.csv')).toEqual([
      'struktur;konto;name;kurzname;suchworte;name_quelle;kontengruppe',
      'kleinstadt;4411000;Mieten;;;Mieten;44',
      'kleinstadt;5011000;Dienstbezüge der Beamten und der Beschäftigten;;;Dienstbezüge der Beamten und d er Beschäftigten;50',
    ]);
    expect(await lines('positionen.csv')).toEqual([
      'struktur;unterprodukt;konto;name;name_quelle',
      'kleinstadt;3650201;5011000;Dienstbezüge, Kita;Dienstbezüge, Kita',
    ]);
    expect((await lines('organisation.csv'))[1]).toBe('kleinstadt;10;ohne Bezeichnung in der Quelle;?;1');
    expect(await lines('unterprodukte.csv')).toHaveLength(4);
    expect(printed).toMatch(/\d+ Bezeichnungen zu prüfen/);
  });

  it('says in its descriptor where it comes from and what it has to add up to', async () => {
    const { folder } = await imported();
    const { herkunft, kontrollsummen, licenses, resources } = JSON.parse(
      await readFile(join(folder, 'datapackage.json'), 'utf8'),
    );
    expect(herkunft).toMatchObject({
      datei: 'plan.csv.gz',
      datensaetze: 12,
      uebernommen: 6,
      davon_leer: 2,
      nullzellen: [
        { phase: 'Ansatz', jahr: 2030, anzahl: 1 },
        { phase: 'Mifi', jahr: 2030, anzahl: 1 },
      ],
      abgeleitet_geprueft: [{ phase: 'Diff', jahr: 2030, anzahl: 4 }],
    });
    expect(kontrollsummen).toHaveLength(3);
    expect(licenses[0].name).toBe('ungeklaert');
    expect(resources[0]).toMatchObject({ name: 'haushalt', jahre: [2030, 2030], dialect: { delimiter: ';' } });
  });

  it('says its part once for all rows, and its chart of accounts for each version', async () => {
    const source = sourcePackage();
    const { folder, lines } = await imported({ ...source, recipe: { ...source.recipe, rahmen: 'klein' } });
    const { resources } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
    expect(resources[0].konstant).toEqual({ teil: 'ergebnis' });
    const named = resources[0].schema.fields.map(({ name }: { name: string }) => name);
    expect(named).toEqual((await lines('haushalt.csv'))[0]?.split(';'));
    expect(resources[0].schema.primaryKey.filter((name: string) => !named.includes(name))).toEqual([]);
    expect(await lines('fassungen.csv')).toEqual([
      'ags;fassung;name;status;stand;drucksache;struktur;rahmen;quelle;anmerkung',
      '99000001;plan-2030;Plan 2030;beschlossen;2029-12;;kleinstadt;klein;plan;',
      '99000001;vorjahr;Planung vom Vorjahr;nicht angegeben;;;kleinstadt;klein;plan;',
    ]);
  });

  it('can be built also when its source writes a decimal point', async () => {
    const source = sourcePackage();
    const csv = source.csv.replace(
      /"(-?[\d.]+),(\d+)"/g,
      (_, whole: string, cents: string) => `"${whole.replace('.', ',')}.${cents}"`,
    );
    const zahlen = { decimalChar: '.', groupChar: ',', bareNumber: true };
    const { data } = await imported({
      ...source,
      csv: csv.replaceAll('1.000', '"1,000"'),
      recipe: { ...source.recipe, zahlen },
    });
    const out = join(data, '..', 'daten');
    await buildData({ data, out, log: () => {} });
    expect(await readFile(join(out, 'haushalt.csv'), 'utf8')).toContain(';1234,56;');
  });

  it('is the same when it is imported again, with the names that were reviewed', async () => {
    const { descriptor, folder } = await imported();
    const path = join(folder, 'produkte.csv');
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace(';Produkt 36502;;;', ';Kindertagesstätten;Kitas;Kita Krippe;'),
    );
    const before = await fingerprint(folder);
    await importPackage(descriptor, folder);
    expect(await fingerprint(folder)).toEqual(before);
  });
});

type Damage = [what: string, damage: (source: SourcePackage) => SourcePackage, message: string];

const inCsv = (from: string, to: string) => (source: SourcePackage) => ({
  ...source,
  csv: source.csv.replace(from, to),
});
const inRecipe = (change: Record<string, unknown>) => (source: SourcePackage) => ({
  ...source,
  recipe: { ...source.recipe, ...change },
});
const inDescriptor = (from: string, to: string) => (source: SourcePackage) => ({
  ...source,
  descriptor: JSON.parse(JSON.stringify(source.descriptor).replace(from, to)),
});

const damages: Damage[] = [
  [
    'a Diff that is not the difference',
    inCsv('2030,Diff,200,', '2030,Diff,201,'),
    'plan.csv.gz, Datensatz 6: Diff 2030 ist nicht, was sich ergibt: „1110100.4411000: 201“ (erwartet: 200 aus Ansatz 2030 und Mifi 2030)',
  ],
  [
    'a number in another convention',
    inCsv('"1.234,56"', '"1,234.56"'),
    'plan.csv.gz, Datensatz 1: unzulässig: „1,234.56“ (erwartet: Zahl mit Dezimalkomma',
  ],
  [
    'an unknown phase',
    inCsv('2030,Mifi,1.000', '2030,Ist,1.000'),
    'Datensatz 2: unbekannte Phase: „Ist 2030“ (erwartet: Ansatz 2030, Mifi 2030, Diff 2030)',
  ],
  [
    'a year that the recipe does not know',
    inCsv('2030,Mifi,1.000', '2031,Mifi,1.000'),
    'Datensatz 2: unbekannte Phase: „Mifi 2031“',
  ],
  [
    'a record that is there twice',
    inCsv('2030,Mifi,1.000', '2030,Ansatz,1.000'),
    'Datensatz 2: Schlüssel doppelt: „1110100.5011000 Ansatz 2030“',
  ],
  [
    'an unknown direction',
    (source) => ({ ...source, csv: source.csv.replaceAll('revenue', 'income') }),
    'Datensatz 4: unbekannte Richtung: „income“ (erwartet: revenue oder expenditure)',
  ],
  [
    'a label that changes within a position',
    inCsv('Produkt 11101', 'Produkt 11102'),
    'Datensatz 2: Position widerspricht sich: „Produkt 11101“ (erwartet: wie zuvor „Produkt 11102“)',
  ],
  [
    'a product with two labels',
    (source) => ({
      ...source,
      csv: source.csv.replace(/(3650201[^\n]*)/g, '$1').replace(/Produkt 36502,3650201/g, 'Anders,3650201'),
    }),
    'mehrere Bezeichnungen (produkt): „36502: Produkt 36502 / Anders“',
  ],
  [
    'a total that the source does not have',
    inRecipe({ kontrollsummen: [] }),
    'plan.csv.gz: Kontrollsumme: „plan-2030 2030 ansatz aufwand: 1234.06“ (erwartet: eine Kontrollsumme im Rezept)',
  ],
  [
    'a part that no budget has',
    inRecipe({ teil: 'stellenplan' }),
    'import.json, Spalte teil: Angabe: „"stellenplan"“ (erwartet: "ergebnis" oder "verwaltung" oder "finanz" oder "vermoegen")',
  ],
  [
    'a column that no osType names',
    inDescriptor('phase:id', 'phase'),
    'plan.csv.gz: Spalte fehlt: „Year Category Amount',
  ],
  [
    'a column that the file has not',
    inDescriptor('"UP_Bez"', '"UP Bez"'),
    '(erwartet: eine Spalte UP Bez (administrative-classification:generic:level4:label))',
  ],
  ['a package without the file', inDescriptor('plan.csv', 'plan-2030.csv'), 'die Datei der Ressource, auch mit .gz'],
  [
    'a package with parts that repeat each other',
    ({ descriptor, ...rest }) => {
      const { resources } = descriptor as { resources: unknown[] };
      return { ...rest, descriptor: { ...descriptor, resources: [...resources, ...resources] } };
    },
    'Zahl der Ressourcen: „2“ (erwartet: 1)',
  ],
  [
    'an incomplete recipe',
    inRecipe({ richtungen: undefined }),
    'import.json, Spalte richtungen: Angabe: „fehlt“ (erwartet: Objekt)',
  ],
];

describe('a package at fault', () => {
  it.each(damages)('stops at %s and writes nothing', async (_, damage, message) => {
    const { descriptor, folder } = await writePackage(await newFolder(), damage(sourcePackage()));
    const before = await readdir(folder);
    await expect(importPackage(descriptor, folder).then(() => 'imported', String)).resolves.toContain(message);
    expect(await readdir(folder)).toEqual(before);
  });

  it('says what a recipe holds when there is none', async () => {
    const { descriptor, data } = await writePackage(await newFolder(), sourcePackage());
    await expect(importPackage(descriptor, join(data, 'ohne'))).rejects.toThrow(
      'Ein Import-Rezept nennt: datensatz, ags, struktur',
    );
  });
});

const amountText = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('', '0') },
  {
    weight: 4,
    arbitrary: fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }).map((units) => {
      const [whole = '', decimals] = fromUnits(units, 2).split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
      return decimals === undefined ? grouped : `${grouped},${decimals}`;
    }),
  },
);
const positions: fc.Arbitrary<SourcePosition[]> = fc.uniqueArray(
  fc.record({
    unterprodukt: fc.constantFrom('1110100', '1110101', '3650200', '3650201', '3650202'),
    konto: fc.constantFrom('4411000', '4421000', '5011000', '5012000', '5431000'),
    label: fc.constantFrom('Mieten', 'Entgelte', 'Sonstiges'),
    ansatz: amountText,
    mifi: amountText,
  }),
  { minLength: 1, maxLength: 20, selector: ({ unterprodukt, konto }) => unterprodukt + konto },
);

const CITIES = 40;
const agsOf = (city: number): string => `${99_100_000 + city}`;

/** Drawn budgets as datasets beside each other, each of a city, a source and a structure of its own, and the regions that they are of. */
async function drawnCities(drawn: readonly (readonly SourcePosition[])[]): Promise<string> {
  const root = await newFolder();
  for (const [city, generated] of drawn.entries()) {
    const own = (text: string): string =>
      text
        .replace('99000001', agsOf(city))
        .replace('"quelle":"plan"', `"quelle":"plan-${city}"`)
        .replace(/kleinstadt|GmbH|"(plan-2030|vorjahr)(?=")/g, (name) => `${name}-${city}`);
    const source = sourcePackage(generated);
    const recipe = JSON.parse(own(JSON.stringify(source.recipe)));
    const { descriptor, folder } = await writePackage(join(root, `${city}`), { ...source, recipe });
    await importPackage(descriptor, folder);
    for (const name of ['produktbereiche.csv', 'produktgruppen.csv', 'bezeichnungen-erlaubt.csv'])
      await writeFile(join(folder, name), own(await readFile(join(folder, name), 'utf8')));
    await cp(folder, join(root, 'data', `kleinstadt-${city}`), { recursive: true });
  }
  const regions = join(root, 'data/regionen');
  await cp(join(root, '0/data/regionen'), regions, { recursive: true });
  const [header = '', row = ''] = (await readFile(join(regions, 'regionen.csv'), 'utf8')).split('\n');
  const rows = drawn.map((_, city) => row.replace('99000001', agsOf(city)));
  await writeFile(join(regions, 'regionen.csv'), `${[header, ...rows].join('\n')}\n`);
  return root;
}

describe('totals', () => {
  it('survive import, reshape and write to the cent', async () => {
    const drawn = [[...POSITIONS], ...fc.sample(positions, CITIES - 1)];
    const root = await drawnCities(drawn);
    const out = join(root, 'daten');
    await buildData({ data: join(root, 'data'), out, log: () => {} });
    const rows = await withDuckDB((connection) =>
      connection
        .runAndReadAll(`
          SELECT ags, fassung, richtung, coalesce(sum(betrag), 0)::VARCHAR AS summe, count(*)::INTEGER AS zeilen
          FROM read_parquet('${join(out, 'haushalt.parquet')}') GROUP BY ALL`)
        .then((result) => result.getRowObjectsJS()),
    );
    expect(new Set(rows.map(({ ags }) => ags)).size).toBeGreaterThan(CITIES / 2);
    for (const [city, generated] of drawn.entries()) {
      const own = rows.filter(({ ags }) => ags === agsOf(city));
      const total = (fassung: string, richtung: string) =>
        String(own.find((row) => row.fassung === fassung && row.richtung === richtung)?.summe ?? '0.00');
      const name = `city ${city}: ${JSON.stringify(generated)}`;
      for (const richtung of ['ertrag', 'aufwand'] as const) {
        expect(plain(total(`plan-2030-${city}`, richtung)), name).toBe(
          fromUnits(sumOf(generated, 'ansatz', richtung), 2),
        );
        expect(plain(total(`vorjahr-${city}`, richtung)), name).toBe(fromUnits(sumOf(generated, 'mifi', richtung), 2));
      }
      const cells = generated.flatMap(({ ansatz, mifi }) => [ansatz, mifi]).filter((text) => text !== '0');
      expect(
        own.reduce((sum, { zeilen }) => sum + Number(zeilen), 0),
        name,
      ).toBe(cells.length);
    }
  });
});

/** `200.00` → `200`, as exact amounts are written here. */
const plain = (decimal: string): string => decimal.replace(/\.?0+$/, '');
