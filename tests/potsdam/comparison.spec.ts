/** The comparison: any indicator, any regions of one kind, any years; right, with an address, and never apples with pears. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Engine } from '../../src/engine/engine.ts';
import { axeLightAndDark } from '../axe.ts';
import {
  answered,
  ask,
  asking,
  COMPARISON,
  engineRequests,
  goOn,
  goTo,
  openFilters,
  said,
  settled,
} from '../explorer-page.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';

const FOUR = ['12054000', '12052000', '12053000', '12051000'] as const;

/** The question is answered for so many regions. */
const told = (page: Page, text: string | RegExp = /^\d+ Region/) => answered(page, text);
const headline = (page: Page) => page.locator('#antwort h2');

/** Unrounded values of the table by the name of its row. */
const table = (page: Page): Promise<Record<string, (number | null)[]>> =>
  page
    .locator('#antwort tbody tr')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('th')?.textContent ?? '',
          [...row.querySelectorAll<HTMLElement>('td')].map(({ dataset: { value } }) => (value ? Number(value) : null)),
        ]),
      ),
    );

/** Personnel per inhabitant as SQL of its own says it. */
const perHead = async (native: Engine, jahr: number): Promise<(number | null)[]> => {
  const rows = await native.run<{ ags: string; wert: number }>({
    sql: `SELECT p.ags, CAST(p.wert AS DOUBLE) / CAST(b.wert AS DOUBLE) AS wert FROM werte p
      JOIN werte b ON b.kennzahl = 'bevoelkerung' AND b.ags = p.ags AND b.jahr = p.jahr
      WHERE p.kennzahl = 'kasse-personal' AND p.jahr = ${jahr} AND p.wert IS NOT NULL ORDER BY p.ags`,
  });
  return FOUR.map((ags) => rows.find((row) => row.ags === ags)?.wert ?? null);
};

test('the councillor’s question is answered in the page, before any engine: not high compared with Cottbus', async ({
  reader: page,
  native,
}) => {
  const engine = engineRequests(page);
  await page.goto(COMPARISON);
  await settled(page);
  await expect(headline(page)).toContainText(
    /Potsdam 2008: 528.€, der niedrigste Wert der vier Städte \(Cottbus 729.€/,
  );
  const rows = await table(page);
  expect(rows['2008']?.slice(0, 4)).toEqual(
    (await perHead(native, 2008)).map((wert) => expect.closeTo(Number(wert), 9)),
  );
  expect(rows['2012']?.slice(0, 4)).toEqual([null, null, null, null]);
  await page.locator('#antwort summary').click();
  await expect(page.locator('#antwort tbody tr', { hasText: '2012' })).toContainText('keine Angabe: ');
  expect(engine).toEqual([]);
});

test('usual questions are answered from prepared rows, right, without the engine; another loads it once', async ({
  page,
  native,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(new URL(request.url()).pathname));
  const loaded = (part: RegExp): string[] => urls.filter((path) => part.test(path));
  await page.goto(COMPARISON);
  await ask(page, 'Kennzahl', 'Steuerquote (Kassenstatistik), 1995–2014');
  await told(page, '4 Regionen, 1995 bis 2014.');
  await expect(headline(page)).toContainText(/Potsdam 2008: 25,9.%/);
  await ask(page, 'Ansicht', 'Tabelle');
  await expect(page.locator('#antwort thead')).toContainText('Region');
  const rows = await table(page);
  expect(rows['Frankfurt (Oder)']?.map((wert) => wert && Math.round(wert * 100) / 100)).toContain(19.08);
  const asked = await native.run<{ jahr: number; wert: number }>({
    sql: `SELECT CAST(jahr AS INTEGER) AS jahr, faktor * CAST(zaehler AS DOUBLE) / CAST(nenner AS DOUBLE) AS wert FROM kennzahlwerte
      WHERE kennzahl = 'steuerquote-kasse' AND ags = '12054000' AND wert IS NOT NULL ORDER BY jahr DESC`,
  });
  expect(rows.Potsdam?.filter((wert) => wert !== null)).toEqual(asked.map(({ wert }) => expect.closeTo(wert, 9)));
  expect(loaded(/\/antworten\//).sort()).toEqual(
    ['gemeinsam', 'steuerquote-kasse'].map((name) => `/vergleich/antworten/${name}.json`),
  );
  expect(loaded(/\.wasm$|\.parquet$/)).toEqual([]);

  await goOn(page, `${COMPARISON}?preise=2020`);
  await told(page, /^4 Regionen, /);
  expect(loaded(/\.wasm$/)).toHaveLength(1);
  expect(loaded(/\.parquet$/).sort()).toEqual(
    ['kennzahlen', 'kennzahlwerte', 'regionen', 'werte'].map((name) => `/daten/${name}.parquet`),
  );
  urls.length = 0;
  await ask(page, 'Ansicht', 'Tabelle');
  await expect(page.locator('#antwort thead')).toContainText('Region');
  expect(urls).toEqual([]);
});

test('regions are found by name without umlauts, added, told first when it is home, and taken out again', async ({
  comparison: page,
}) => {
  const field = page.getByRole('searchbox', { name: 'Region hinzufügen' });
  await field.fill('goerlitz');
  await expect(page.locator('#treffer')).toContainText('Görlitz – kreisfreie Stadt, Sachsen');
  await field.fill('dessau-r');
  await asking(page, () => field.press('Enter'));
  await told(page, '5 Regionen, 1995 bis 2014.');
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(`${COMPARISON}?regionen=${FOUR.join('.')}.15001000`);
  await asking(page, () => page.getByRole('button', { name: 'Potsdam entfernen' }).click());
  await told(page, '4 Regionen, 1995 bis 2014.');
  await expect(headline(page)).toContainText(/: Cottbus \d{4}: /);
  await expect(page.locator('#gewaehlt strong')).toHaveText('Cottbus');
});

test('a mixed choice is refused with its reason, the last answer stays, and one kind can be kept', async ({
  comparison: page,
}) => {
  await ask(page, 'Ansicht', 'Tabelle');
  const before = await table(page);
  const field = page.getByRole('searchbox', { name: 'Region hinzufügen' });
  await field.fill('Potsdam-Mittelmark');
  await field.press('Enter');
  await expect(said(page)).toHaveClass(/failed/);
  await expect(said(page)).toContainText('verschiedener Art (kreisfreie Stadt, Landkreis)');
  await expect(said(page)).toContainText('Unten steht die letzte gültige Antwort.');
  expect(await table(page)).toEqual(before);
  await page.getByRole('button', { name: 'nur Landkreis behalten (1)' }).click();
  await told(page, /^1 Region, /);
  await expect(headline(page)).toContainText('Landkreis Potsdam-Mittelmark');
  await expect(said(page)).not.toHaveClass(/failed/);
});

test(
  'a mixed choice in a shared link is refused as well, before anything is loaded',
  WHOLE_RUN,
  async ({ reader: page }) => {
    const engine = engineRequests(page);
    await page.goto(`${COMPARISON}?regionen=12054000.12`);
    await settled(page);
    await expect(said(page)).toContainText('verschiedener Art (Land, kreisfreie Stadt)');
    expect(engine).toEqual([]);
  },
);

test('sums of Länder stand among themselves, without place and band', WHOLE_RUN, async ({ comparison: page }) => {
  await goOn(page, '?kennzahl=kasse-personal&regionen=12.14&ansicht=tabelle&zeigen=platz');
  await expect(page.locator('#antwort')).toContainText('hier (Land) stehen deshalb die Werte');
  await expect(page.locator('#antwort .sub')).not.toContainText('Platz');
  expect((await table(page)).Brandenburg?.some((wert) => wert && wert > 1e6)).toBe(true);
  await expect(page.getByRole('combobox', { name: 'Gruppe zum Vergleich' })).toBeDisabled();
  await goOn(page, '?kennzahl=kasse-personal&regionen=12.14');
  await expect(page.locator('#antwort thead th')).toHaveText(['Jahr', 'Brandenburg', 'Sachsen']);
});

test('places say of how many, name their group, and leave out where too few report', async ({
  comparison: page,
  native,
}) => {
  await goOn(page, '?zeigen=platz&ansicht=tabelle');
  const [row] = await native.run<{ platz: number; n: number }>({
    sql: `WITH w AS (SELECT p.ags, CAST(p.wert AS DOUBLE) / CAST(b.wert AS DOUBLE) AS wert FROM werte p
        JOIN werte b ON b.kennzahl = 'bevoelkerung' AND b.ags = p.ags AND b.jahr = 2008
        JOIN regionen r ON r.ags = p.ags AND r.art = 'kreisfreie Stadt' AND r.land IN ('12', '13', '14', '15', '16')
          AND COALESCE(r.gueltig_von, '') <= '2008-12-31' AND COALESCE(r.gueltig_bis, '9999') >= '2008-12-31'
        WHERE p.kennzahl = 'kasse-personal' AND p.jahr = 2008 AND p.wert IS NOT NULL)
      SELECT CAST(COUNT(*) FILTER (wert > (SELECT wert FROM w WHERE ags = '12054000')) + 1 AS INTEGER) AS platz,
        CAST(COUNT(*) AS INTEGER) AS n FROM w ORDER BY 1`,
  });
  await expect(headline(page)).toContainText(`Platz ${row?.platz} von ${row?.n} (kreisfreie Städte in Ostdeutschland)`);
  await goOn(page, '?zeigen=platz&kennzahl=steuereinnahmekraft-je-ew-eigen&ansicht=tabelle');
  await expect(page.locator('#antwort tbody tr').first()).toContainText('Mittel 2022–2024');
  await expect(page.locator('#antwort tbody tr').first()).toContainText('für einen Platz fehlen drei Jahre');
});

test('amounts come per inhabitant as printed or as our own division, and in the prices of a year', async ({
  comparison: page,
  native,
}) => {
  await goOn(page, '?kennzahl=schulden-kern&mass=je-einwohner&ansicht=tabelle');
  await expect(page.locator('#antwort .sub')).toContainText('Je Einwohner wie veröffentlicht');
  await goOn(page, '?kennzahl=gewerbesteuer-ist&mass=je-einwohner&ansicht=tabelle');
  await expect(page.locator('#antwort .sub')).toContainText('eigene Rechnung mit den Einwohnern am 31.12.');
  const nominal = (await table(page)).Potsdam?.at(-1);
  await ask(page, 'Preise', 'in Preisen von 2020');
  await expect(headline(page)).toContainText('in Preisen von 2020');
  const [index] = await native.run<{ wert: number }>({
    sql: `SELECT CAST(wert AS DOUBLE) AS wert FROM werte WHERE kennzahl = 'vpi' AND jahr = 1995 ORDER BY 1`,
  });
  expect((await table(page)).Potsdam?.at(-1)).toBeCloseTo((Number(nominal) * 100) / Number(index?.wert), 6);
  await expect(page.locator('#antwort .source')).toContainText('Verbraucherpreis');
});

test('dots show every chosen region of one year by name, the highest first', async ({ comparison: page }) => {
  await openFilters(page);
  await asking(page, () => page.getByRole('button', { name: 'in Ostdeutschland' }).click());
  await ask(page, 'Ansicht', 'Punkte (ein Jahr)');
  await told(page, '22 Regionen, Jahr 2008.');
  const chart = page.locator('#antwort svg.chart');
  for (const name of ['Potsdam', 'Cottbus', 'Jena', 'Schwerin']) await expect(chart).toContainText(name);
  const values = Object.values(await table(page)).map(([wert]) => Number(wert));
  expect(values).toEqual([...values].sort((a, b) => b - a));
  await ask(page, 'Jahr', '2014');
  await told(page, /Jahr 2014\.$/);
  await expect(chart).not.toContainText('Cottbus');
  await page.locator('#antwort summary').click();
  await expect(page.locator('#antwort tbody tr', { hasText: 'Cottbus' })).toContainText('keine Angabe');
});

test('more regions than lines can be told apart: four are drawn, and the page says so', async ({
  comparison: page,
}) => {
  await goOn(page, '?regionen=alle');
  await expect(page.locator('#antwort')).toContainText(/Gezeichnet sind die ersten 4 von 1\d\d Regionen/);
  await expect(page.locator('#antwort thead th:not(.origin)')).toHaveCount(9);
  await page.getByRole('button', { name: /und \d+ weitere/ }).click();
  await expect(page.locator('#gewaehlt li')).toHaveCount(117);
});

test(
  'the whole question stands in the address, and back and forward go through the questions',
  WHOLE_RUN,
  async ({ page }) => {
    await page.goto(COMPARISON);
    await ask(page, 'Kennzahl', 'Grundsteuer B: Hebesatz, 1995–2025');
    await told(page, '4 Regionen, 1995 bis 2025.');
    await ask(page, 'von', '2010');
    await told(page, '4 Regionen, 2010 bis 2025.');
    await ask(page, 'Ansicht', 'Tabelle');
    await expect(page).toHaveURL(`${COMPARISON}?kennzahl=hebesatz-grundsteuer-b&ansicht=tabelle&von=2010`);
    const before = await table(page);
    await page.reload();
    await told(page);
    expect(await table(page)).toEqual(before);
    await page.goBack();
    await expect(page.locator('#antwort svg.chart')).toBeVisible();
    await page.goBack();
    await told(page, '4 Regionen, 1995 bis 2025.');
    await page.goBack();
    await expect(headline(page)).toContainText('Personalausgaben je Einwohner');
    await page.goForward();
    await expect(headline(page)).toContainText('Grundsteuer B');
    await expect(page.getByRole('combobox', { name: 'von', exact: true })).toHaveValue('');
  },
);

test(
  'an address that makes no sense gives the first answer, says so, and becomes that of what is shown',
  WHOLE_RUN,
  async ({ page }) => {
    const engine = engineRequests(page);
    await page.goto(`${COMPARISON}?kennzahl=%27;--&regionen=0.x&mass=viel&von=0&gruppe=%00`);
    await settled(page);
    await expect(page.getByRole('combobox', { name: 'Kennzahl' })).toHaveValue('personal-kasse-je-ew');
    await expect(headline(page)).toContainText('Potsdam 2008');
    await expect(said(page)).toContainText("Nicht verstanden und weggelassen: die Kennzahl „';--“");
    await expect(page).toHaveURL(COMPARISON);
    expect(engine).toEqual([]);
    await page.goto(`${COMPARISON}?kennzahl=hebesatz-grundsteuer-b&regionen=12054000.999&von=1800`);
    await told(
      page,
      /^Nicht verstanden und weggelassen: die Region „999“ und das Jahr „1800“ .* 1 Region, 1995 bis 2025\.$/,
    );
    await expect(page).toHaveURL(`${COMPARISON}?kennzahl=hebesatz-grundsteuer-b&regionen=12054000`);
    await ask(page, 'Ansicht', 'Tabelle');
    await told(page, '1 Region, 1995 bis 2025.');
  },
);

test('a dissolved key and the one that followed it do not stand side by side; one can be taken out', async ({
  comparison: page,
}) => {
  await goTo(page, '?kennzahl=bevoelkerung&regionen=14262000.14612000');
  await expect(said(page)).toContainText('Dresden (bis 2008) und Dresden (seit 2008) gab es nie zur selben Zeit');
  await page.getByRole('button', { name: 'Dresden (bis 2008) entfernen' }).last().click();
  await told(page, /^1 Region, /);
});

test('a place counts all members of its group, and says who is not ranked because of deficits', async ({
  comparison: page,
  native,
}) => {
  await goOn(page, '?kennzahl=kasse-ausgaben-vwh&mass=je-einwohner&regionen=ost&ansicht=punkte&bis=2008');
  const [row] = await native.run<{ alle: number; ohne: number }>({
    sql: `SELECT CAST(COUNT(*) AS INTEGER) AS alle, CAST(COUNT(*) FILTER (
        EXISTS (SELECT 1 FROM werte a JOIN werte e ON e.kennzahl = 'kasse-einnahmen-vwh' AND e.ags = a.ags AND e.jahr = 2008
          WHERE a.kennzahl = 'kasse-ausgaben-vwh' AND a.ags = r.ags AND a.jahr = 2008
            AND CAST(a.wert AS DOUBLE) > 1.1 * CAST(e.wert AS DOUBLE))) AS INTEGER) AS ohne
      FROM regionen r WHERE r.art = 'kreisfreie Stadt' AND r.land IN ('12', '13', '14', '15', '16')
        AND COALESCE(r.gueltig_von, '') <= '2008-12-31' AND COALESCE(r.gueltig_bis, '9999') >= '2008-12-31' ORDER BY 1`,
  });
  await expect(headline(page)).toContainText(
    `; ${row?.ohne} von ${row?.alle} wegen Fehlbeträgen früherer Jahre nicht gezählt)`,
  );
});

test(
  'an indicator with several values for one region and year is not offered: which of them counts would be chance',
  WHOLE_RUN,
  async ({ page, native }) => {
    await page.goto(COMPARISON);
    const offered = await page
      .locator('select[name="kennzahl"] option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(offered.length).toBeGreaterThan(50);
    const ambiguous = await native.run<{ kennzahl: string }>({
      sql: `SELECT DISTINCT kennzahl FROM (SELECT kennzahl, ags, jahr FROM werte
      WHERE jahr_bis IS NULL AND wertart = 'statistik' GROUP BY ALL HAVING COUNT(*) > 1) ORDER BY 1`,
    });
    expect(ambiguous.length).toBeGreaterThan(0);
    expect(ambiguous.filter(({ kennzahl }) => offered.includes(kennzahl))).toEqual([]);
  },
);

test('values of several series are not joined, and the page says so', async ({ comparison: page }) => {
  await goOn(page, '?kennzahl=hebesatz-grundsteuer-b');
  await expect(page.locator('#antwort')).toContainText(
    /Ab \d{4} Hebesätze .*: Mit den Jahren davor ist das nicht zu vergleichen/,
  );
});

test('the answer is sorted by its headings, by mouse and by keyboard, what is missing last', async ({
  comparison: page,
}) => {
  await goOn(page, '?regionen=ost&ansicht=tabelle&von=2008&bis=2010');
  const button = page.getByRole('columnheader', { name: '2010' }).getByRole('button');
  const values = async () => Object.values(await table(page)).map(([wert]) => wert ?? null);
  await button.click();
  const known = (all: (number | null)[]) => all.flatMap((wert) => (wert === null ? [] : [wert]));
  const falling = await values();
  expect(falling.slice(0, known(falling).length)).toEqual(known(falling).sort((a, b) => b - a));
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: '2010' })).toHaveAttribute('aria-sort', 'ascending');
  const rising = await values();
  expect(rising.slice(0, known(rising).length)).toEqual(known(rising).sort((a, b) => a - b));
});

test('the answer downloads as CSV with its parts and records, and as SVG that names its source', async ({
  comparison: page,
}) => {
  await goOn(page, '?von=2005&bis=2012');
  const save = async (name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const text = await save('Diese Antwort als CSV');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(4 * 8);
  const number = (value: string | undefined) => Number(value?.replace(',', '.'));
  for (const line of data.filter(({ wert }) => wert))
    expect(number(line.wert)).toBeCloseTo(number(line.zaehler) / number(line.nenner), 9);
  const missing = data.filter(({ wert }) => !wert);
  expect(missing.length).toBeGreaterThan(4);
  for (const line of missing) expect(line.fehlgrund).toMatch(/^keine Angabe: /);
  expect(data[0]).toMatchObject({ ags: '12054000', quelle: '71517-02-03-4', einheit: 'EUR je Einwohner' });
  expect(await save('Diese Abbildung als SVG')).toMatch(/^<\?xml.*Quelle: .*Tabelle 71517-02-03-4/s);
});

/** So far down a phone's page, in CSS pixels, the answer begins. */
const BEGINS = 700;

const VIEWS = ['Punkte (ein Jahr)', 'Tabelle', 'Linien'];

test('axe finds nothing in any view, nor in a refusal, light and dark', WHOLE_RUN, async ({ comparison: page }) => {
  for (const view of VIEWS) {
    await ask(page, 'Ansicht', view);
    await axeLightAndDark(page);
  }
  await page.getByRole('searchbox', { name: 'Region hinzufügen' }).fill('potsdam-m');
  await page.locator('#treffer button').click();
  await expect(said(page)).toHaveClass(/failed/);
  await axeLightAndDark(page);
});

test('a phone shows the answer below the usual question, and every view without sideways scrolling of the page', async ({
  comparison: page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  expect((await page.locator('#antwort').boundingBox())?.y, 'top of the answer').toBeLessThan(BEGINS);
  await goOn(page, '?preise=2020');
  await expect(page.getByRole('combobox', { name: 'Preise' })).toHaveValue('2020');
  await page.setViewportSize({ width: 320, height: 700 });
  for (const view of VIEWS) {
    await ask(page, 'Ansicht', view);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBeLessThanOrEqual(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first answer stands there with chart, table and source, and no form that cannot answer', async ({
    page,
  }) => {
    await page.goto(COMPARISON);
    await expect(page.locator('noscript p')).toContainText('Eigene Fragen brauchen JavaScript.');
    await expect(page.locator('#vergleich')).toBeHidden();
    await expect(page.getByRole('button', { name: /CSV|SVG/ })).toHaveCount(0);
    await expect(headline(page)).toContainText('Potsdam 2008');
    await expect(page.locator('#antwort svg.chart:visible')).toBeVisible();
    await page.locator('#antwort summary').click();
    await expect(page.locator('#antwort tbody')).toContainText('528');
    await expect(page.locator('#antwort .source')).toContainText('71517-02-03-4');
  });
});
