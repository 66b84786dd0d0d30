import { defineConfig } from '@playwright/test';

/** End-to-end tests in the real window, one app at a time. Run them with `npm run e2e`, which finds a runtime and a display. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { actionTimeout: 10_000 },
});
