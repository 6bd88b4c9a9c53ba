import { defineConfig, devices, type LaunchOptions } from "@playwright/test";
import { chromium } from "./e2e/chromium.ts";
import { origin } from "./e2e/place.ts";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  webServer: {
    command: "node e2e/harness.ts",
    url: `${origin}/healthz`,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: origin,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: chromium(),
    trace: "retain-on-failure",
  },
  projects: [
    { name: "site", testDir: "e2e/site" },
    // a font that comes late moves a button between the two halves of a click
    { name: "desk", testDir: "e2e/desk", use: { launchOptions: withoutWebFonts(chromium()) } },
  ],
});

function withoutWebFonts({ args = [], ...options }: LaunchOptions): LaunchOptions {
  return { ...options, args: [...args, "--disable-remote-fonts"] };
}
