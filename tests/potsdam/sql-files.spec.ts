/** Files of one's own on the SQL desk: read, corrected, joined with the published tables, and they stay in the page. */

import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { answered, ask, editor, failure, give, makeTable, ofTheQuestion, openSqlPage, rows } from '../sql-page.ts';

test('an own file is dropped in, corrected, joined with the published tables, and leaves the page by no way', async ({
  sqlPage: page,
}) => {
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  const text = Buffer.from(
    'AGS;Stadt;Plätze;Seit\r\n12054000;Höchste;1.234,5;31.12.2023\r\n12052000;Zweite;;1.1.2024\r\n',
    'latin1',
  );
  await page.locator('#eigene > summary').click();
  const files = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], 'Plätze 2024.csv', { type: 'text/csv' }));
      return transfer;
    },
    [...text],
  );
  await page.dispatchEvent('[data-ablage]', 'drop', { dataTransfer: files });
  await expect(page.getByLabel('Zeichensatz')).toHaveValue('windows-1252');
  await expect(page.getByLabel('Trennzeichen')).toHaveValue(';');
  await expect(page.getByLabel('Art der Spalte AGS')).toHaveValue('VARCHAR');
  await expect(page.getByLabel('Art der Spalte Plätze')).toHaveValue('DOUBLE');
  await page.getByLabel('Art der Spalte Stadt').selectOption('BIGINT');
  await expect(page.locator('[data-fehler]')).toContainText(
    'Zeile 2: „Höchste“ in der Spalte „Stadt“ ist keine Angabe der Art ganze Zahl.',
  );
  await expect(page.getByRole('button', { name: 'Als Tabelle anlegen' })).toBeDisabled();
  await page.getByLabel('Art der Spalte Stadt').selectOption('VARCHAR');
  await makeTable(page);
  await ask(
    page,
    `SELECT m.stadt, r.name, m.plaetze, m.seit FROM meine_plaetze_2024 m JOIN regionen r USING (ags) ORDER BY m.seit`,
  );
  await answered(page, /^2 Zeilen/);
  const found = await rows(page);
  expect(found.map((row) => [row[0], row[2], row[3]])).toEqual([
    ['Höchste', '1.234,5', '2023-12-31'],
    ['Zweite', '–', '2024-01-01'],
  ]);
  await expect(page.locator('#zitat')).toContainText('Eigene Datei der Fragenden: meine_plaetze_2024');
  await page.getByRole('button', { name: 'Entfernen' }).click();
  await editor(page).focus();
  await expect(page.locator('[data-liste] li')).toHaveCount(0);
  await expect(editor(page), 'who has gone on to the editor stays there').toBeFocused();
  await ask(page, 'SELECT * FROM meine_plaetze_2024');
  await expect(failure(page)).toContainText('Eine Tabelle „meine_plaetze_2024“ gibt es hier nicht.');
  expect(requests.filter(ofTheQuestion)).toEqual([]);
});

test(
  'a second file of one name is a second table; a taken name is said, a removed table is gone',
  WHOLE_RUN,
  async ({ sqlPage: page }) => {
    for (const number of [1, 2]) {
      await give(page, 'liste.csv', `ags;n\n12054000;${number}\n`);
      await makeTable(page);
      await expect(page.locator('[data-liste] li')).toHaveCount(number);
    }
    await ask(page, 'SELECT a.n, b.n FROM meine_liste a JOIN meine_liste_2 b USING (ags)');
    await answered(page);
    expect(await rows(page)).toEqual([['1', '2']]);
    await give(page, 'liste.csv', 'ags;n\n12054000;3\n');
    await page.getByLabel('Name in SQL').fill('meine_liste');
    await expect(page.locator('[data-ersetzt]')).toBeVisible();
    await makeTable(page);
    await expect(page.locator('[data-vorschau]')).toBeHidden();
    await page.getByRole('button', { name: 'Entfernen' }).last().click();
    await expect(page.locator('[data-liste] li')).toHaveCount(1);
    await ask(page, 'SELECT n FROM meine_liste');
    await answered(page);
    expect(await rows(page)).toEqual([['3']]);
  },
);

test('a file of 200,000 rows is read beside the page, which goes on', WHOLE_RUN, async ({ page }) => {
  const reader = /\/reader\.worker[.-]/;
  let read = (): void => {};
  const held = new Promise<void>((resolve) => {
    read = resolve;
  });
  await page.route(reader, async (route) => {
    await held;
    await route.continue();
  });
  await openSqlPage(page);
  await page.locator('#eigene > summary').click();
  const files = await page.evaluateHandle(() => {
    const lines = Array.from({ length: 200_000 }, (_, at) => `12054000;Ort ${at};${at},5;${(at % 28) + 1}.1.2024`);
    const transfer = new DataTransfer();
    transfer.items.add(new File([['ags;ort;wert;tag', ...lines].join('\r\n')], 'groß.csv', { type: 'text/csv' }));
    return transfer;
  });
  await page.dispatchEvent('[data-ablage]', 'drop', { dataTransfer: files });
  // as long as the reader has not begun, nothing is read, and nothing else waits for it
  await ask(page, 'SELECT 1 AS eins');
  await answered(page, /^1 Zeile/);
  await expect(page.locator('[data-umfang]')).not.toContainText('Zeilen');
  read();
  await expect(page.locator('[data-umfang]')).toHaveText('200.000 Zeilen, 4 Spalten.');
  await makeTable(page);
  await ask(page, 'SELECT count(*)::INTEGER AS n, sum(g.wert) AS s FROM meine_gross g JOIN regionen r USING (ags)');
  await answered(page, /^1 Zeile/);
  expect(await rows(page)).toEqual([['200.000', '20.000.000.000']]);
});

test(
  'a name that stands twice in the first line is told, and numbered when it is a name',
  WHOLE_RUN,
  async ({ sqlPage: page }) => {
    await give(page, 'doppelt.csv', 'ort;wert;wert\nA;1;2\n');
    const said = page.locator('[data-umfang]');
    await expect(said).toContainText('gilt hier als Daten, weil in ihr „wert“ zweimal steht');
    await page.getByLabel('Die erste Zeile enthält die Namen').check();
    await expect(said).toHaveText(
      '1 Zeile, 3 Spalten. In der ersten Zeile steht „wert“ zweimal; solche Spalten bekommen eine Nummer.',
    );
    await expect(page.locator('[data-zeilen] th code')).toHaveText(['ort', 'wert', 'wert_2']);
  },
);

test('a wrong file is refused with its line and the reason', async ({ sqlPage: page }) => {
  await give(page, 'falsch.csv', 'a;b\n1;2\n3;4;5\n');
  await expect(page.locator('[data-fehler]')).toContainText('Zeile 3: 3 Spalten statt 2 wie in der ersten Zeile.');
  await expect(page.getByRole('button', { name: 'Als Tabelle anlegen' })).toBeDisabled();
  await give(page, 'bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
  await expect(page.locator('[data-fehler]')).toContainText(/Zeile \d+: /);
});
