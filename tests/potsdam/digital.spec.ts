/** Digitalisation: the citizen's two questions, and the filter of the services with its address, history and keyboard. */
import type { Page } from '@playwright/test';
import { axe } from '../axe.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { pages } from '../site.ts';

const LIST = '/digitalisierung/leistungen/';

const status = (page: Page) => page.locator('#filter-status');
const shown = (page: Page) => page.locator('#leistungsliste tbody tr:visible th');
const more = (page: Page) => page.getByText('Weitere Filter');
const count = async (page: Page): Promise<number> => page.locator('#leistungsliste tbody tr').count();

test('could I apply for this online, and since when is that known?', async ({ reader: page }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Hauptnavigation' })
    .getByRole('link', { name: 'Digitalisierung' })
    .click();
  await page.getByRole('link', { name: 'Konnte ich das online beantragen?', exact: true }).click();
  await page.getByLabel('Wort').fill('auto');
  await expect(shown(page)).toHaveText(['Fahrzeug zulassen, um- oder abmelden', 'iKfZ']);
  // No service has both words: one is enough, and the page says so.
  await page.getByLabel('Wort').fill('auto ummelden');
  await expect(status(page)).toContainText('3 haben eines davon');
  await expect(shown(page)).toHaveText(['Fahrzeug zulassen, um- oder abmelden', 'iKfZ', 'Ummeldung']);
  await page.locator('#leistungsliste').getByRole('link', { name: 'iKfZ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('iKfZ');
  await expect(page.locator('.lede')).toHaveText(
    'Online beantragen: ja, so stand es am 2. Dezember 2022. Das war Stufe 3 von 4.',
  );
  await expect(page.getByText('Stand 12/2022 – heute prüfen:')).toBeVisible();
  await expect(page.getByRole('main').locator('a[rel="external"]').first()).toBeVisible();
  await expect(page.locator('blockquote')).toContainText('Im Reifegrad 3 werden folgende Leistungen bereitgestellt');
});

test('what was promised, and did it come?', async ({ reader: page }) => {
  await page.goto('/digitalisierung/');
  const aims = page.locator('#ziele');
  await expect(aims.locator('h2')).toHaveText(
    'Von 24 Zielen mit Termin kam nachweislich eines pünktlich; bei 19 sagt kein Papier, wie es ausging',
  );
  await aims.locator('details.as-table > summary').click();
  await expect(aims.locator('tbody tr')).toHaveCount(24);
  await aims.getByRole('link', { name: 'Online bezahlen (E-Payment)', exact: true }).last().click();
  await expect(page).toHaveURL('/digitalisierung/versprechen/#e-payment');
  await expect(page.locator('#e-payment')).toBeInViewport();
  await expect(page.locator('#e-payment')).toContainText(
    'An der Umsetzung des Themas E-Payment wird intensiv gearbeitet',
  );
});

const goals = (page: Page) => page.locator('.goal:visible');

test(
  'an outcome leaves the goals that had it, stands in the address, and never hides the one that a link names',
  WHOLE_RUN,
  async ({ reader: page }) => {
    const path = '/digitalisierung/versprechen/';
    await page.goto(path);
    const all = await goals(page).count();
    await page.getByRole('radio', { name: /^nach dem Termin/ }).check();
    await expect(goals(page)).toHaveText([/Kommunalportal/]);
    // a heading without goals is none
    await expect(page.locator('.goal-group:visible h3')).toHaveText(['Termin 2023: 14 Ziele']);
    await expect(page).toHaveURL(`${path}?ausgang=spaet`);
    await page.reload();
    await expect(goals(page)).toHaveCount(1);
    await page.evaluate(() => {
      location.hash = '#e-payment';
    });
    await expect(page.locator('#e-payment')).toBeVisible();
    await expect(goals(page)).toHaveCount(all);
    await page.goto(`${path}?ausgang=quatsch`);
    await expect(goals(page)).toHaveCount(all);
  },
);

test('every goal keeps its address, its words and its sources', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto('/digitalisierung/versprechen/');
  const origins = await page
    .locator('#ziele tbody th a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash));
  expect(origins).toHaveLength(24);
  for (const hash of origins) await expect(page.locator(`.goal ${hash} .evidence`).first()).toBeAttached();
  const without = await page
    .locator('.goal .evidence')
    .evaluateAll(
      (all) => all.filter((one) => !one.querySelector('blockquote') || !one.querySelector('.source a')).length,
    );
  expect(without).toBe(0);
});

test('the stairs name each service, and lead to its page', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto('/digitalisierung/');
  const stairs = page.locator('#reifegrad svg:visible').first();
  await expect(stairs.locator('a')).toHaveCount(9);
  await stairs.locator('a', { hasText: 'iKfZ' }).click();
  await expect(page).toHaveURL('/digitalisierung/leistungen/ikfz/');
});

test('every choice narrows the list, stands in the address, and comes back with it', async ({ page, context }) => {
  await page.goto(LIST);
  const all = await count(page);
  await expect(status(page)).toHaveText(`Alle ${all} Leistungen.`);
  await more(page).click();
  await page.getByLabel('Reifegrad').selectOption('2');
  await expect(page).toHaveURL(`${LIST}?stufe=2`);
  await expect(shown(page)).toHaveCount(5);
  await page.getByLabel('Ministerium').selectOption('MIK');
  await expect(page).toHaveURL(`${LIST}?stufe=2&ressort=MIK`);
  await expect(shown(page)).toHaveText(['Aufenthaltstitel']);
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shown(shared)).toHaveText(['Aufenthaltstitel']);
  // Opened by itself, because something in it is chosen.
  await expect(shared.getByLabel('Ministerium')).toBeVisible();
  await expect(shared.getByLabel('Ministerium')).toHaveValue('MIK');
  await page.reload();
  await expect(shown(page)).toHaveText(['Aufenthaltstitel']);
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect(page).toHaveURL(LIST);
  await expect(shown(page)).toHaveCount(all);
});

test(
  'the way back undoes one choice after the other, and a word is one step however long it is',
  WHOLE_RUN,
  async ({ reader: page }) => {
    await page.clock.install();
    await page.goto(LIST);
    await more(page).click();
    await page.getByLabel('Einer für Alle (EfA)').selectOption('priorisiert');
    await expect(shown(page)).toHaveCount(24);
    for (const letter of 'führerschein') {
      await page.getByLabel('Wort').pressSequentially(letter);
      // slowly: each letter is searched for
      await page.clock.fastForward(200);
    }
    await expect(shown(page)).toHaveText(['Führerschein']);
    await expect(page).toHaveURL(`${LIST}?q=f%C3%BChrerschein&efa=priorisiert`);
    await page.goBack();
    await expect(page).toHaveURL(`${LIST}?efa=priorisiert`);
    await expect(page.getByLabel('Wort')).toHaveValue('');
    await expect(shown(page)).toHaveCount(24);
    await page.goBack();
    await expect(page).toHaveURL(LIST);
    await page.goForward();
    await expect(shown(page)).toHaveCount(24);
  },
);

test(
  'what does not exist in an address is ignored, and nothing found says what that means',
  WHOLE_RUN,
  async ({ reader: page }) => {
    await page.goto(`${LIST}?stufe=9&ressort=%3Cscript%3E&q=`);
    await expect(shown(page)).toHaveCount(await count(page));
    await page.goto(`${LIST}?q=xylophon`);
    await expect(status(page)).toContainText('kann es trotzdem geben');
    await axe(page);
  },
);

test('keyboard alone reaches the filter, chooses and opens a service', async ({ reader: page }) => {
  await page.goto(LIST);
  // The form is there as soon as its script is.
  await expect(page.getByLabel('Wort')).toBeVisible();
  await page.getByLabel('Wort').focus();
  await page.keyboard.type('elterngeld');
  await expect(shown(page)).toHaveText(['Elterngeld']);
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Alle zeigen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#leistungsliste').getByRole('link', { name: 'Elterngeld' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Elterngeld');
});

test('both readings of "done" stand there with their sources, and no reading as the wording of the Act', async ({
  reader: page,
}) => {
  await page.goto('/digitalisierung/reifegrad/');
  const readings = page.locator('details#erledigt');
  await readings.locator('summary', { hasText: 'als erledigt? 3 Antworten' }).click();
  await expect(readings.locator('li:visible')).toHaveCount(3);
  for (const reading of await readings.locator('li').all()) {
    await expect(reading.locator('a[href^="/daten/quellen/"]')).toHaveCount(1);
  }
  await expect(readings).toContainText('Keine davon ist der Wortlaut des Gesetzes.');
  await expect(page.getByRole('main')).toContainText('Seit Juli 2025');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a goal opens at its address, and an outcome can be chosen', async ({ reader: page }) => {
    await page.goto('/digitalisierung/versprechen/#e-payment');
    await expect(page.locator('#e-payment blockquote').first()).toBeVisible();
    await page.getByRole('radio', { name: /^zum Teil/ }).check();
    await expect(goals(page)).toHaveCount(2);
  });

  test('the list is complete, and no filter pretends to work', async ({ reader: page }) => {
    await page.goto(`${LIST}?q=elterngeld`);
    await expect(page.locator('#leistungsfilter')).toBeHidden();
    const named = pages().filter(({ kind }) => kind === '/digitalisierung/leistungen/*').length;
    await expect(shown(page)).toHaveCount(named);
    await page.locator('#leistungsliste').getByRole('link', { name: 'Elterngeld' }).click();
    await expect(page.locator('.lede')).toContainText('Online beantragen');
  });
});
