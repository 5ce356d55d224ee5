import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../build-data.ts';
import { DataError } from '../../problems.ts';
import { tries } from '../../testing/extent.ts';
import { temporaryFolders } from '../../testing/folders.ts';
import { anyList, importedList, LIST, listRecipe } from '../../testing/investments.ts';
import fc from '../../testing/properties.ts';
import { withDuckDB } from '../../write/duckdb.ts';
import { slug } from './cells.ts';
import { readInvestments } from './import.ts';
import type { InvestmentRecipe } from './recipe.ts';

const newFolder = temporaryFolders();
const SHORT = 'name;traeger;2030\nKita;Kernhaushalt;1.000,50\n';

/** Measure, year, amount, costs and kind of each row. */
const told = async (content: string | Uint8Array, recipe = anyList()): Promise<string[]> => {
  const { lines } = await importedList(await newFolder(), content, recipe);
  const { data } = Papa.parse<Record<string, string>>((await lines('investitionen.csv')).join('\n'), {
    header: true,
    delimiter: ';',
  });
  return data.map((row) => [row.massnahme, row.jahr, row.betrag, row.gesamtkosten, row.wertart].join(' '));
};

describe('a list of investments', () => {
  it('becomes one row for the costs of a measure and one for each year with an amount', async () => {
    expect(await told(LIST, listRecipe())).toEqual([
      'test-1 2030 1500000  ansatz',
      'test-1 2031 6000000  planung',
      'test-1 2032 5000000  planung',
      'test-1 2030  12500000 kostenschaetzung',
      'test-2 2031 1200000,5  planung',
      'test-2 2030  3200000 kostenschaetzung',
      'test-3 2030 750000  ansatz',
    ]);
  });

  it('says what became of every cell, and what its years add up to', async () => {
    const { descriptor, printed } = await importedList(await newFolder(), LIST, listRecipe());
    expect(descriptor.herkunft).toMatchObject({
      datensaetze: 12,
      uebernommen: 7,
      davon_leer: 2,
      ausgelassen: [
        { grund: 'Jahr mit 0', anzahl: 1 },
        { grund: 'Jahr ohne Betrag', anzahl: 3 },
        { grund: 'ohne Angabe der Kosten', anzahl: 1 },
      ],
    });
    expect(descriptor.kontrollsummen[1]).toEqual({
      tabelle: 'investitionen',
      spalte: 'betrag',
      filter: { quelle: 'investitionsliste-muster', jahr: 2031, wertart: 'planung' },
      summe: '7200000.5',
      zeilen: 2,
    });
    expect(printed).toContain('3  Kontrollsummen gleich');
    expect((await importedList(await newFolder(), LIST, anyList())).printed).toContain(
      '2031: 7.200.000,5 €, Beträge: 2',
    );
  });

  it('is published beside the data of its city, to the cent', async () => {
    const root = await newFolder();
    const data = join(root, 'data');
    await cp(new URL('../../../tests/fixture-city/data', import.meta.url), data, { recursive: true });
    await mkdir(join(data, 'liste'), { recursive: true });
    await importedList(data, LIST, listRecipe());
    const out = join(root, 'daten');
    await buildData({ data, out, log: () => {} });
    const rows = await withDuckDB(async (connection) => {
      const path = join(out, 'investitionen.parquet');
      const result = await connection.runAndReadAll(
        `SELECT traeger, sum(betrag)::VARCHAR, sum(ve)::VARCHAR FROM read_parquet('${path}') GROUP BY 1 ORDER BY 1`,
      );
      return result.getRowsJS();
    });
    expect(rows).toEqual([
      ['Eigenbetrieb Muster', '750000.00', null],
      ['Kernhaushalt', '13700000.50', '11000000.00'],
    ]);
  });

  it.each([
    ['commas', SHORT.replaceAll(',50', '').replaceAll(';', ','), 'kita 2030 1000  ansatz'],
    ['tabulators', SHORT.replaceAll(';', '\t'), 'kita 2030 1000,5  ansatz'],
    ['bars', SHORT.replaceAll(';', '|'), 'kita 2030 1000,5  ansatz'],
    ['CRLF and empty lines at the end', `${SHORT.replaceAll('\n', '\r\n')};;\r\n;;\r\n`, 'kita 2030 1000,5  ansatz'],
    ['a byte order mark', `\uFEFF${SHORT}`, 'kita 2030 1000,5  ansatz'],
    ['the sign of the euro', SHORT.replace('1.000,50', '1.000,50 €'), 'kita 2030 1000,5  ansatz'],
    ['words before the year', SHORT.replace('2030', 'Ansatz 2030'), 'kita 2030 1000,5  ansatz'],
    ['other capitals', SHORT.replace('name;traeger', ' Name ;TRAEGER'), 'kita 2030 1000,5  ansatz'],
  ])('may have %s', async (_, content, row) => {
    expect(await told(content)).toEqual([row]);
  });

  it('is read as UTF-8, UTF-16 or Windows-1252, whichever it is', async () => {
    const content = SHORT.replace('Kita', 'Brücke für 5 €');
    const single = Buffer.from(content.replaceAll('€', '\u0080'), 'latin1');
    for (const bytes of [Buffer.from(content), Buffer.from(`\ufeff${content}`, 'utf16le'), single]) {
      const { lines } = await importedList(await newFolder(), bytes, anyList());
      expect((await lines('investitionen.csv'))[1]).toContain(';bruecke-fuer-5;Brücke für 5 €;');
    }
  });

  it('may call its columns, its status and its unit otherwise, and have columns of its own', async () => {
    const content = 'Bezeichnung,Amt,2029,2030,Phase\nKita,40,5,1.5,Bauphase\n';
    const recipe = anyList({
      spalten: { name: 'Bezeichnung', status: 'Phase' },
      ohne: ['Amt'],
      faktor: 1000,
      traeger: 'Kernhaushalt',
      statuswoerter: { bauphase: 'im bau' },
      wertarten: { 2029: 'vorlaeufig' },
    });
    const { lines } = await importedList(await newFolder(), content, recipe);
    expect((await lines('investitionen.csv')).slice(1).map((line) => line.split(';').slice(1, 8).join(';'))).toEqual([
      'kita;Kita;2029;;5000;genau;vorlaeufig',
      'kita;Kita;2030;;1500;genau;ansatz',
    ]);
    expect((await lines('investitionen.csv'))[1]).toContain(';im bau;');
  });

  it('makes addresses of names', () => {
    expect(slug('Neubau Kita „Süd“ (2. BA)')).toBe('neubau-kita-sued-2-ba');
    expect(slug('Straße Chóśebuz')).toBe('strasse-chosebuz');
  });
});

/** Cents as German lists write them: 123456789 → "1.234.567,89". */
const written = (cents: number): string =>
  (cents / 100).toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

describe('whatever the list', () => {
  const cell = fc.option(fc.integer({ min: 1, max: 10_000_000_00 }), { nil: null });
  const measures = fc.array(fc.tuple(cell, cell, fc.integer({ min: 1, max: 99_999_999_99 })), {
    minLength: 1,
    maxLength: 30,
  });
  const layout = fc.record({
    delimiter: fc.constantFrom(';', ',', '\t', '|'),
    newline: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
    single: fc.boolean(),
  });

  it('no cent is lost or added, in any layout', () => {
    fc.assert(
      fc.property(measures, layout, (list, { delimiter, newline, bom, single }) => {
        const records = list.map(([a, b, costs], at) => [
          `Maßnahme ${at}`,
          'Kernhaushalt',
          ...[costs, a, b].map((cents) => (cents === null ? '' : written(cents))),
        ]);
        const text = Papa.unparse([['name', 'traeger', 'gesamtkosten', '2030', '2031'], ...records], {
          delimiter,
          newline,
        });
        const bytes = single ? Buffer.from(text, 'latin1') : Buffer.from(`${bom ? '\uFEFF' : ''}${text}`);
        const { list: found } = readInvestments(bytes, anyList() as unknown as InvestmentRecipe, 'liste.csv');
        const sum = (values: readonly (string | undefined)[]): bigint =>
          values.reduce(
            (total, value) => total + BigInt(Math.round(Number((value || '0').replace(',', '.')) * 100)),
            0n,
          );
        const given = (values: readonly (number | null)[]): bigint =>
          values.reduce<bigint>((total, value) => total + BigInt(value ?? 0), 0n);
        expect(sum(found.rows.map(({ betrag }) => betrag))).toBe(given(list.flatMap((amounts) => amounts.slice(0, 2))));
        expect(sum(found.rows.map(({ gesamtkosten }) => gesamtkosten))).toBe(given(list.map(([, , costs]) => costs)));
        const left = [...found.leftOut.values()].reduce((total, count) => total + count, 0);
        expect(found.rows.length + left).toBe(found.read);
      }),
      { numRuns: tries(300) },
    );
  });

  it('a damaged file is refused by name or read whole, never a crash', () => {
    const bytes = Buffer.from(LIST);
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    let whole = 0;
    fc.assert(
      fc.property(damage, fc.nat(bytes.length), (changes, cut) => {
        const damaged = Buffer.from(bytes.subarray(0, changes.length % 2 === 0 ? cut : bytes.length));
        for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
        try {
          const { list } = readInvestments(damaged, anyList() as unknown as InvestmentRecipe, 'liste.csv');
          const left = [...list.leftOut.values()].reduce((total, count) => total + count, 0);
          expect(list.rows.length + left).toBe(list.read);
          whole += 1;
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
      { numRuns: tries(2000) },
    );
    expect(whole).toBeGreaterThan(tries(20));
  });
});

describe('the documentation', () => {
  it('names every column of the form and every entry of the recipe', async () => {
    const text = await readFile(new URL('../../../docs/vorlagen/investitionen/README.md', import.meta.url), 'utf8');
    const columns = LIST.split('\n', 1)[0]?.split(';') ?? [];
    const entries = Object.keys(listRecipe());
    expect(Math.min(columns.length, entries.length)).toBeGreaterThan(5);
    expect([...columns, ...entries].filter((name) => !text.includes(`\`${name}\``) && !/^20\d\d$/.test(name))).toEqual(
      [],
    );
  });
});
