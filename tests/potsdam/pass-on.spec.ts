/** What is taken out of the site: frames on other sites, prints, pictures, citations, and what a shared link shows. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download } from '@playwright/test';
import sharp from 'sharp';
import { extent } from '../../scripts/testing/extent.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { holdClock } from '../hold-clock.ts';
import type { HtmlPage } from '../html.ts';
import { DIST, documentOf, fullestPages, type SitePage, samplePages } from '../site.ts';

const PRODUCT = '/haushalt/produkt/36502/';
const FIGURE = 'produkt-36502-verlauf';
const EMBED = `/einbetten/${FIGURE}/`;
/** No frame is higher: a longer table scrolls in it. */
const MOST = 1600;

const kinds = fullestPages();

const documents = new Map<string, HtmlPage>();

/** A page as it left the build, read once. */
function read(page: SitePage): HtmlPage {
  const document = documents.get(page.path) ?? documentOf(page);
  documents.set(page.path, document);
  return document;
}

/** Which share of a picture is not its background; none of a blank one. */
async function inked(png: Buffer): Promise<{ width: number; height: number; share: number }> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const ground = pixels[20 * info.width];
  let other = 0;
  for (const pixel of pixels) if (pixel !== ground) other += 1;
  return { width: info.width, height: info.height, share: other / pixels.length };
}

test.describe('a link to a page, shared elsewhere', () => {
  const tagsOf = (page: SitePage): Map<string, string> =>
    new Map(
      [...read(page).querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')].map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
        meta.getAttribute('content') ?? '',
      ]),
    );

  test('has words in its language and a picture on every kind of page', WHOLE_RUN, async () => {
    for (const page of kinds) {
      const tags = tagsOf(page);
      for (const name of ['og:title', 'og:description', 'og:url', 'og:image', 'og:image:alt', 'og:site_name'])
        expect.soft(tags.get(name)?.trim(), `${page.path} ${name}`).toBeTruthy();
      expect.soft(Object.fromEntries(tags), page.path).toMatchObject({
        'og:locale': page.path.startsWith('/en/') ? 'en_GB' : 'de_DE',
        'og:type': 'website',
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      const png = await readFile(join(DIST, new URL(tags.get('og:image') ?? '', 'http://site').pathname));
      const { width, height, share } = await inked(png);
      expect.soft([width, height], page.path).toEqual([1200, 630]);
      expect.soft(share, `${page.path} is not blank`).toBeGreaterThan(0.02);
      expect.soft(png.length, page.path).toBeLessThan(42_000);
    }
  });

  test('of a figure alone shows that figure or the whole site, never another figure', () => {
    const embeds = kinds.filter(({ path }) => path.startsWith('/einbetten/'));
    expect(embeds.length).toBeGreaterThan(0);
    for (const page of embeds) {
      const tags = tagsOf(page);
      if (tags.get('og:image')?.includes('allgemein')) continue;
      expect.soft(tags.get('og:image:alt'), page.path).toContain(tags.get('og:title'));
    }
  });

  test('shows a picture of its own where the page has a chart', () => {
    const drawn = kinds.filter(
      (page) => !page.path.startsWith('/einbetten/') && read(page).querySelector('figure svg.chart, figure td.bar svg'),
    );
    const pictures = drawn.map((page) => tagsOf(page).get('og:image'));
    expect(drawn.length).toBeGreaterThan(10);
    expect(new Set(pictures).size).toBe(drawn.length);
    expect(pictures.join()).not.toContain('allgemein');
  });
});

test.describe('a figure in a frame on another site', () => {
  test.use({ javaScriptEnabled: false });

  const frame = (src: string): string => `<iframe src="${src}" title="Abbildung" width="100%" height="700"></iframe>`;

  test('shows itself with source and the way back, without JavaScript, light and dark', async ({ page, baseURL }) => {
    await page.setContent(frame(`${baseURL}${EMBED}`));
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('svg.chart:visible')).toBeVisible();
    await expect(inside.getByRole('heading', { level: 2 })).toContainText('Zuschussbedarf');
    await expect(inside.locator('.source').first()).toContainText(/Quelle: .*Lizenz: /s);
    await expect(inside.getByRole('navigation')).toHaveCount(0);
    const back = inside.getByRole('link', { name: /ansehen/ });
    await expect(back).toHaveAttribute('href', `${PRODUCT}#${FIGURE}`);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), back.click()]);
    await expect(opened).toHaveURL(`${baseURL}${PRODUCT}#${FIGURE}`);
    const paper = () => inside.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
  });

  test('is the only kind of page that other sites may frame', async ({ reader: page, baseURL, allowedErrors }) => {
    allowedErrors.push(/X-Frame-Options/);
    await page.goto('about:blank');
    await page.setContent(frame(`${baseURL}${PRODUCT}`));
    await expect.poll(() => page.frames().some((one) => one.url().startsWith('chrome-error'))).toBe(true);
  });

  test('is offered beside every figure, by a code that leads to it', () => {
    for (const page of kinds.filter(({ kind }) => kind !== '/einbetten/*')) {
      for (const figure of read(page).querySelectorAll('figure.figure')) {
        const codes = [...figure.querySelectorAll('code')].map(({ textContent }) => textContent ?? '');
        const [code, ...more] = codes.filter((text) => text.includes('<iframe'));
        expect.soft(more, page.path).toEqual([]);
        expect.soft(code, page.path).toContain(`src="/einbetten/${figure.id}/"`);
        expect.soft(code, page.path).toMatch(/ title="[^"]{5,}" width="100%" height="\d{3,4}" /);
        const embedded = readFileSync(join(DIST, 'einbetten', figure.id, 'index.html'), 'utf8');
        expect.soft(embedded).toContain(`<figure id="${figure.id}"`);
        expect.soft(embedded).toContain('<meta name="robots" content="noindex">');
      }
    }
  });
});

test.describe('a frame', () => {
  const [DRAWN, PAGES] = extent({ daily: [10, 60], all: [100, 400] });
  /** Codes of figures of pages drawn from all. */
  const offered = () =>
    samplePages(PAGES, 12)
      .flatMap((page) => [...read(page).querySelectorAll('figure.figure code')].slice(0, 6))
      .flatMap(({ textContent }) => {
        const [, path, height] = /src="([^"]+)".* height="(\d+)"/.exec(textContent ?? '') ?? [];
        return path ? [{ path, height: Number(height) }] : [];
      })
      .slice(0, DRAWN);

  test('is as high as its code says, or so high that it scrolls', async ({ reader: page }) => {
    const codes = offered();
    expect(codes).toHaveLength(DRAWN);
    await page.setViewportSize({ width: 360, height: 400 });
    for (const { path, height } of codes) {
      await page.goto(path);
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect.soft(height, path).toBeGreaterThanOrEqual(Math.min(needed, MOST));
    }
  });
});

test.describe('on paper', () => {
  test('it says when it was printed, and where its sources are', async ({ reader: page }) => {
    await page.goto(PRODUCT);
    await page.pdf();
    await expect(page.locator('p.on-paper')).toContainText(/Gedruckt am \d\d\.\d\d\.\d{4}\./);
    await page.emulateMedia({ media: 'print' });
    const behind = page.locator('.source a[href^="/daten/"]').first();
    expect(await behind.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('/daten/quellen/');
  });
});

/** The file of the figure, as the build wrote it. */
const figureFile = (): string => readFileSync(join(DIST, 'abbildungen', `${FIGURE}.svg`), 'utf8');

/** Expects a saved picture to be this drawing at twice its size, opaque and not blank. */
async function expectDrawn(saved: Download, svg: string): Promise<void> {
  expect(saved.suggestedFilename()).toBe(`${FIGURE}.png`);
  const png = await readFile(await saved.path());
  const { width, height, share } = await inked(png);
  const [, across, down] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  expect([width, height].map((length) => Math.round(length / 2))).toEqual(
    [across, down].map((n) => Math.round(Number(n))),
  );
  expect(share).toBeGreaterThan(0.02);
  expect((await sharp(png).stats()).isOpaque).toBe(true);
}

/** Runs in a page: draws a picture in each of the fonts, and finds the words that stick out of it. */
function wordsOutside({ markup, fonts }: { markup: string; fonts: string[] }): string[] {
  return fonts.flatMap((font) => {
    document.body.innerHTML = markup.replace(/ font-family="[^"]*"/g, ` font-family="${font}"`);
    const frame = document.querySelector('svg')?.getBoundingClientRect() as DOMRect;
    return [...document.querySelectorAll('text')].flatMap((text) => {
      const { left, right } = text.getBoundingClientRect();
      return left < frame.left || right > frame.right ? `${text.textContent} in ${font}` : [];
    });
  });
}

test.describe('beside a figure', () => {
  test('the picture is its SVG file at twice its size, opaque, with its name', async ({ reader: page }) => {
    await page.goto(PRODUCT);
    await page.locator(`#${FIGURE} details.take > summary`, { hasText: 'Herunterladen' }).click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`#${FIGURE}`).getByRole('link', { name: /^PNG/ }).click(),
    ]);
    await expectDrawn(saved, figureFile());
  });

  test('the picture to share has the sentence, the source and the address of its figure', async ({
    reader: page,
    baseURL,
  }) => {
    await page.goto(PRODUCT);
    const figure = page.locator(`#${FIGURE}`);
    await figure.locator('details.take > summary', { hasText: 'Teilen' }).click();
    const link = figure.getByRole('link', { name: /^Bild mit Satz, Quelle, Stand und Adresse/ });
    const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const svg = figureFile();
    await expectDrawn(saved, svg);
    const words = await page.evaluate((markup) => {
      const file = new DOMParser().parseFromString(markup, 'image/svg+xml');
      return [...file.querySelectorAll('text:not(:has(tspan)), tspan')].map((text) => text.textContent).join(' ');
    }, svg);
    const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
    for (const said of [plain(await figure.getByRole('heading').textContent()), 'Quelle: ', 'Stand: ', PRODUCT])
      expect.soft(plain(words)).toContain(said);
    expect((await page.request.get(`${baseURL}${await link.getAttribute('href')}`)).ok()).toBe(true);
  });

  test('all words of its file stand within the picture, whatever font draws them', async ({ reader: page }) => {
    const folder = join(DIST, 'abbildungen');
    const files = readdirSync(folder).filter((name) => name.endsWith('.svg'));
    // of each kind of figure some: the kind is what its name says without numbers
    const kindOf = (name: string): string => name.replace(/\d+/g, '');
    const kinds = new Map<string, string[]>();
    for (const name of files) kinds.set(kindOf(name), [...(kinds.get(kindOf(name)) ?? []), name]);
    const some = [...kinds.values()].flatMap((names) => names.slice(0, extent({ daily: 1, all: 4 })));
    expect(some.length).toBeGreaterThan(50);
    await page.goto('about:blank');
    for (const name of some) {
      const markup = readFileSync(join(folder, name), 'utf8').replace(/^<\?xml.*\n/, '');
      expect.soft(await page.evaluate(wordsOutside, { markup, fonts: ['DejaVu Sans', 'Arial'] }), name).toEqual([]);
    }
  });

  test('the citation has title, publisher, state, table, address and the day of today, and can be copied', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // the button says for two seconds that it has copied
    await holdClock(page);
    await page.goto(PRODUCT);
    const figure = page.locator(`#${FIGURE}`);
    await figure.locator('details.take > summary', { hasText: 'Teilen' }).click();
    await figure.getByRole('button', { name: 'Zitat kopieren' }).click();
    await expect(figure.getByRole('button', { name: 'Kopiert' })).toBeVisible();
    await page.clock.fastForward(2000);
    await expect(figure.getByRole('button', { name: 'Zitat kopieren' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const headline = (await figure.getByRole('heading').textContent()) ?? '';
    for (const part of [
      headline,
      'Stand: ',
      'Lizenz: ',
      `${baseURL}/abbildungen/${FIGURE}.csv`,
      `${baseURL}${PRODUCT}#${FIGURE}`,
    ])
      expect(copied).toContain(part);
    expect(copied).toMatch(/abgerufen am \d\d\.\d\d\.\d{4}\.$/);
    await figure.getByRole('button', { name: 'Code kopieren' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`<iframe src="${baseURL}${EMBED}"`);
  });

  test('files of tables are cited with the day of today too', async ({ reader: page }) => {
    await page.goto('/daten/haushalt/');
    await expect(page.locator('.files .cite q').first()).toContainText(/abgerufen am \d\d\.\d\d\.\d{4}\.$/);
    await expect(page.getByRole('button', { name: 'Zitat kopieren' }).first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation leaves the day to the reader, and nothing is offered that needs a script', async ({
    reader: page,
  }) => {
    await page.goto(PRODUCT);
    const figure = page.locator(`#${FIGURE}`);
    await figure.locator('details.take > summary', { hasText: 'Teilen' }).click();
    await expect(figure.locator('code').first()).toContainText('abgerufen am [Datum].');
    await expect(figure.getByRole('button')).toHaveCount(0);
    await expect(figure.getByRole('link', { name: /^PNG/ })).toHaveCount(0);
  });
});
