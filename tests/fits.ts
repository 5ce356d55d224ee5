/** Whether a page fits its window: it does not scroll sideways as a whole, no word is cut off, no number of a picture lies on another. */
import type { Page } from '@playwright/test';

/** 320 CSS pixels: the narrowest phone, and a desktop window enlarged to 400 % (WCAG 1.4.10). */
export const PHONE = { width: 320, height: 640 };

/** What is wrong with the page as it stands, one line each. */
export async function wrongOn(page: Page): Promise<string[]> {
  const findings = [...(await tooWide(page)), ...(await cutOff(page)), ...(await meetingLabels(page))];
  return findings.map((finding) => `${page.url()}: ${finding}`);
}

/** Does the document scroll sideways? Then also what sticks out of it; a table may, inside its own scroller. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')]
      .filter(
        (element) => !element.closest('.scroll *, svg *') && element.getBoundingClientRect().right > clientWidth + 1,
      )
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} pixels wide: ${out.slice(0, 5).join(', ')}`];
  });

/** Tables of figures in sight that scroll sideways in their boxes, one line each. */
export const scrollingTables = (page: Page): Promise<string[]> =>
  page
    .locator('figure .picture .scroll')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => `#${box.closest('figure')?.id}: ${box.scrollWidth} pixels in ${box.clientWidth}`),
    );

/** Text that a box hides without a way to scroll to it, or that says "…" for what is left out. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const elements = [...document.body.querySelectorAll<HTMLElement>('main *, header *, footer *')];
    const hidden = elements.filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const clips = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      // Words for screen readers alone are meant to be out of sight.
      return clips && !element.matches('.sr') && element.scrollWidth > element.clientWidth + 1;
    });
    const dotted = elements.filter((element) => element.childElementCount === 0 && element.textContent?.includes('…'));
    return [
      ...hidden.map((element) => `hidden in ${element.tagName}: ${element.textContent?.slice(0, 40)}`),
      ...dotted.map((element) => `cut off: ${element.textContent}`),
    ];
  });

/** Words of one picture that lie on one another, so that neither can be read. */
export const meetingLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // letters may touch the box of others without touching their letters
    const [ACROSS, ALONG] = [4, 2];
    const boxesOf = (svg: Element) =>
      [...svg.querySelectorAll('text')]
        .filter((text) => text.textContent?.trim() && text.checkVisibility())
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
    return [...document.querySelectorAll('figure svg')].flatMap((svg) =>
      boxesOf(svg).flatMap((a, at, all) =>
        all
          .slice(at + 1)
          .filter(
            ({ box }) =>
              Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > ALONG &&
              Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > ACROSS,
          )
          .map(({ words }) => `in #${svg.closest('figure')?.id}: ${a.words} lies on ${words}`),
      ),
    );
  });

/** Charts that are shown at another size than the one they are drawn for: their type would be smaller, or larger, than it was made. */
export const resizedCharts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('svg.chart')].flatMap((svg) => {
      const [drawn, shown] = [svg.viewBox.baseVal.width, svg.getBoundingClientRect().width];
      if (shown === 0 || Math.abs(shown - drawn) <= 2) return [];
      return `#${svg.closest('figure')?.id}: drawn for ${drawn} pixels, shown in ${shown}, in a window of ${innerWidth}`;
    }),
  );

/** Unfolds everything, so that the widest table is there. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
