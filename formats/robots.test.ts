import { expect, test } from "vitest";
import { robotsText } from "./robots.ts";

test("a demonstration is in no search engine", () => {
  expect(robotsText("demo", "https://x.example")).toBe("User-agent: *\nDisallow: /\n");
});

test("in production all but the desk may be read", () => {
  expect(robotsText("production", "https://x.example")).toBe(
    "User-agent: *\nDisallow: /desk\nDisallow: /api\n\nSitemap: https://x.example/sitemap.xml\n",
  );
});
