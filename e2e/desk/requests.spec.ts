import type { Request } from "@playwright/test";
import { expect, test } from "../fixtures.ts";

test("no request of a desk page stays open", async ({ page, signIn, release }) => {
  test.setTimeout(240_000);
  const { no } = await release({ stage: "in_review", locales: ["en", "de"] });
  const open = new Set<Request>();
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  await signIn("okande");
  for (const path of [
    "",
    "/releases",
    `/releases/${no}`,
    `/releases/${no}/review?locale=en`,
    `/releases/${no}/schedule`,
  ]) {
    // what a page fetches ahead begins after it is there: it is done when nothing has been under way for half a second
    const answer = await page.goto(`/desk${path}`, { waitUntil: "networkidle", timeout: 20_000 }).catch(() => null);
    expect(answer === null ? [...open].map((request) => request.url()) : [], path).toEqual([]);
    expect(answer?.status(), path).toBe(200);
  }
});
