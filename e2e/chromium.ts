import { existsSync } from "node:fs";
import type { LaunchOptions } from "@playwright/test";

/** The machine's Chromium where there is one, else the one that Playwright brought (`bin/bootstrap.mjs`). */
export function chromium(): LaunchOptions {
  const known = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const executablePath = known.find((path) => path !== undefined && existsSync(path));
  const isRoot = process.getuid?.() === 0;
  return {
    ...(executablePath ? { executablePath } : {}),
    args: ["--disable-background-networking", "--disable-quic", "--no-first-run", ...(isRoot ? ["--no-sandbox"] : [])],
  };
}
