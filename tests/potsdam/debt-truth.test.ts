import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

interface Row {
  ags: string;
  jahr: string;
  kennzahl: string;
  wert: string;
}

const read = <T>(path: string): T[] =>
  Papa.parse<T>(readFileSync(path, 'utf8'), { header: true, delimiter: ';', skipEmptyLines: true }).data;

const amount = (rows: readonly Row[], ags: string, jahr: number, kennzahl: string): number => {
  const found = rows.filter((row) => row.ags === ags && row.jahr === String(jahr) && row.kennzahl === kennzahl);
  expect(found, `${ags} ${jahr} ${kennzahl}`).toHaveLength(1);
  return Number(found[0]?.wert) / 1e6;
};

const german = (wert: number): string => wert.toFixed(1).replace('.', ',');

describe('what the old measure of debt leaves out', () => {
  it('is told with the numbers of both tables', () => {
    const old = read<Row>('data/general/schulden-bis-2009/werte.csv');
    const core = read<Row>('data/general/schulden-kernhaushalte/werte.csv');
    const text = read<{ kennzahl: string; grenzen: string }>('data/potsdam/kennzahlen/kennzahlen.csv').find(
      ({ kennzahl }) => kennzahl === 'schulden-alt',
    )?.grenzen;
    const cities = ['12052000', '12053000', '12051000'];
    const before = cities.map((ags) => amount(old, ags, 2009, 'schulden-alt'));
    const whole = cities.map((ags) => amount(core, ags, 2010, 'schulden-kern'));
    const without = cities.map(
      (ags, index) => (whole[index] ?? 0) - amount(core, ags, 2010, 'schulden-kern-kassenkredite'),
    );
    for (const values of [before, whole, without]) {
      const [a, b, c] = values.map(german);
      expect(text).toContain(`${a}, ${b} und ${c} Mio. €`);
    }
    for (const [index, wert] of before.entries()) {
      const [rest, all] = [without[index] ?? 0, whole[index] ?? 0];
      expect(Math.abs(wert - rest)).toBeLessThan(Math.abs(wert - all) / 10);
    }
  });
});
