/** What a switch of a page answers, and when: within two frames, from data that the page has. */
import { expect, type Page } from '@playwright/test';

/** The switch, by its selector; of a slider the value it is moved to. What it changes, by its selector. */
interface Switch {
  readonly of: string;
  readonly to?: string;
  readonly told: string;
}

/** What stood there before, what stands there two frames later, and what was asked of the net meanwhile. */
const switched = (page: Page, one: Switch): Promise<{ was: string; now: string; asked: string[] }> =>
  page.evaluate(async ({ of, to, told }) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const read = () =>
      [...document.querySelectorAll<HTMLElement>(told)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.innerText)
        .join(' ');
    const by = document.querySelector<HTMLInputElement>(of);
    if (!by) throw new Error(`no ${of}`);
    const was = read();
    performance.clearResourceTimings();
    if (to === undefined) by.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    else {
      by.value = to;
      by.dispatchEvent(new Event('input', { bubbles: true }));
      by.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await frame();
    await frame();
    return { was, now: read(), asked: performance.getEntriesByType('resource').map(({ name }) => name) };
  }, one);

/** Expects a switch to answer within two frames, and to ask nobody: neither the net nor the engine. */
export async function expectAtOnce(page: Page, one: Switch): Promise<void> {
  const { was, now, asked } = await switched(page, one);
  expect(asked, one.of).toEqual([]);
  expect(now, one.of).not.toBe(was);
}
