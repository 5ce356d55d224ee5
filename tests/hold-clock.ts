import type { Page } from '@playwright/test';

/**
 * Stops the clock of a page: no time passes there but what `page.clock.fastForward` lets pass, however slow the machine is. Called
 * again after `page.clock.resume`, it stops the clock again.
 */
export async function holdClock(page: Page): Promise<void> {
  await page.clock.install();
  // a moment ahead of the clock, which has gone on since
  await page.clock.pauseAt(Date.now() + 3_600_000);
}
