/** Are the key figures of the plan true? Against the published Parquet, by SQL of its own, and against figures worked out by hand. */
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedFolder } from '../../src/engine/native.ts';
import { loadPlan } from '../../src/kennzahlen/plan/plan.ts';
import { planValues, selectedValue } from '../../src/kennzahlen/plan/plan-values.ts';

/** Worked out from the draft of 2017 before this code existed, in per cent. */
const BY_HAND: Readonly<Record<string, number>> = {
  steuerquote: 28.66,
  'steuerquote-netto': 28.14,
  zuwendungsquote: 35.26,
  'allgemeine-zuweisungsquote': 22.18,
  personalintensitaet: 17.82,
  aufwandsdeckungsgrad: 97.91,
};

/** Numerator and denominator as conditions over the number of an account. */
const INCOME = "konto[1:2] IN ('40', '41', '42', '43', '44', '45', '47')";
const EXPENSE = "konto[1:2] IN ('50', '51', '52', '53', '54', '57')";
const SQL: Readonly<Record<string, readonly [string, string]>> = {
  steuerquote: ["konto LIKE '40%'", INCOME],
  'steuerquote-ohne-ausgleich': ["konto LIKE '40%' AND konto NOT LIKE '405%'", INCOME],
  zuwendungsquote: ["konto LIKE '41%'", INCOME],
  'allgemeine-zuweisungsquote': ["konto LIKE '411%' OR konto LIKE '413%'", INCOME],
  personalintensitaet: ["konto LIKE '50%'", EXPENSE],
  sachintensitaet: ["konto LIKE '52%'", EXPENSE],
  transferaufwandsquote: ["konto LIKE '53%'", EXPENSE],
  abschreibungsintensitaet: ["konto LIKE '57%'", EXPENSE],
  zinslastquote: ["konto LIKE '55%'", EXPENSE],
  aufwandsdeckungsgrad: [INCOME, EXPENSE],
};

let duckdb: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  duckdb = await DuckDBInstance.create(':memory:');
  connection = await duckdb.connect();
  await connection.run(
    `CREATE TABLE haushalt AS SELECT * FROM read_parquet('${join(publishedFolder(), 'haushalt.parquet')}')`,
  );
});
afterAll(() => {
  connection.closeSync();
  duckdb.closeSync();
});

const sum = (where: string): string => `COALESCE(SUM(betrag) FILTER (${where}), 0)::DOUBLE`;

/** Version, year, numerator, denominator, in the order of version and year. */
const published = async (zaehler: string, nenner: string): Promise<unknown[][]> =>
  (
    await connection.runAndReadAll(
      `SELECT fassung, jahr::INTEGER, ${zaehler}, ${nenner} FROM haushalt GROUP BY 1, 2 ORDER BY 1, 2`,
    )
  ).getRowsJson();

const ours = async (kennzahl: string): Promise<unknown[][]> =>
  (await planValues(kennzahl))
    .map(({ fassung, jahr, zaehler, nenner }) => [fassung, jahr, zaehler, nenner])
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])) || Number(a[1]) - Number(b[1]));

describe('the key figures of the plan', () => {
  it.each(Object.entries(BY_HAND))('%s is %d per cent in the draft of 2017', async (kennzahl, percent) => {
    expect(await selectedValue(kennzahl)).toMatchObject({
      fassung: 'potsdam-2017-entwurf',
      jahr: 2017,
      wertart: 'ansatz',
    });
    expect(Number((await selectedValue(kennzahl))?.wert?.toFixed(2))).toBe(percent);
  });

  it.each(Object.entries(SQL))(
    '%s rests on the published amounts in every version and year',
    async (kennzahl, sides) => {
      const expected = await published(sum(sides[0]), sum(sides[1]));
      expect(expected).toHaveLength(8);
      expect(await ours(kennzahl)).toEqual(expected);
    },
  );

  it('steuerquote-netto takes the Gewerbesteuerumlage off both sides', async () => {
    const umlage = sum("konto LIKE '5341%'");
    const expected = await published(`${sum("konto LIKE '40%'")} - ${umlage}`, `${sum(INCOME)} - ${umlage}`);
    expect(await ours('steuerquote-netto')).toEqual(expected);
  });

  it('are the division of what stands beside them', async () => {
    // every key figure, of which one is tested on its own above
    const { kennzahlen } = await loadPlan();
    expect([...kennzahlen].sort()).toEqual([...Object.keys(SQL), 'steuerquote-netto'].sort());
    for (const kennzahl of kennzahlen) {
      const values = await planValues(kennzahl);
      expect(values, kennzahl).toHaveLength(8);
      for (const { wert, zaehler, nenner } of values) expect(wert).toBe((100 * (zaehler ?? 0)) / (nenner ?? 0));
    }
  });

  it('say how many cells are empty: none in the draft, some in the plan before it', async () => {
    const values = await planValues('aufwandsdeckungsgrad');
    const [rows] = (
      await connection.runAndReadAll(
        `SELECT COUNT(*)::INTEGER FROM haushalt WHERE betrag IS NULL AND fassung = 'potsdam-vorjahresplan' AND jahr = 2017
          AND (${INCOME} OR ${EXPENSE})`,
      )
    ).getRowsJson();
    const empty = (fassung: string) => values.find((value) => value.fassung === fassung && value.jahr === 2017)?.leer;
    expect(empty('potsdam-2017-entwurf')).toBe(0);
    expect([empty('potsdam-vorjahresplan')]).toEqual(rows);
    expect(empty('potsdam-vorjahresplan')).toBeGreaterThan(0);
  });
});
