import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.ts';

const browser = await findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  // on a machine shared with others a browser may be starved once; a second failure is ours
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: {
      ...browser,
      // No name but our own address resolves: what the site does not bring itself, it does not get.
      args: [...browser.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    },
  },
});
