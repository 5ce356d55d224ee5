/** The list of briefings remembers a visit, when asked for. */
import { expect, test } from '../fixtures.ts';
import { pages } from '../site.ts';

const LIST = pages().find(({ path }) => path === '/dossier/');
const KEPT = 'klarhaushalt-letzter-besuch';

test('what is new since the last visit is remembered in the browser only when asked for, and forgotten again', async ({
  page,
}) => {
  test.skip(!LIST, 'Die Stadt hat keine Dossiers.');
  const kept = () => page.evaluate((key) => localStorage.getItem(key), KEPT);
  await page.goto('/dossier/');
  const [box, said] = [page.locator('#letzter-besuch input'), page.locator('#letzter-besuch output')];
  await expect(box).not.toBeChecked();
  expect(await kept()).toBeNull();
  await box.check();
  await expect(said).toContainText('Gemerkt');
  // as if the visit had been earlier, and one sheet had told something else then
  await page.evaluate((key) => {
    const { topics } = JSON.parse(localStorage.getItem(key) ?? '');
    const [first] = Object.keys(topics);
    const then = { ...topics, [first as string]: 'anders' };
    localStorage.setItem(key, JSON.stringify({ day: '2020-05-03', topics: then, earlier: null }));
  }, KEPT);
  await page.reload();
  const [first] = await page.locator('[data-thema] a').allTextContents();
  await expect(said).toHaveText(`Seit Ihrem Besuch am 3. Mai 2020: neu bei ${first}.`);
  await expect(page.locator('[data-thema] mark')).toHaveText(['neu']);
  await box.uncheck();
  expect(await kept()).toBeNull();
  await expect(page.locator('[data-thema] mark')).toHaveCount(0);
});
