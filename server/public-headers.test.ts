import { expect, test } from "vitest";
import { publicHeaders, withPlayers } from "./public-headers.ts";

const headers = publicHeaders("https://mfa.halvoria.example");
const policyOf = (list: readonly string[]) => list[list.indexOf("Content-Security-Policy") + 1] ?? "";

test("a page without a video may frame nothing", () => {
  expect(withPlayers(headers, "<p>data-player=&quot;https://player.vimeo.com/</p>")).toBe(headers);
  expect(policyOf(headers)).not.toContain("frame-src");
});

test("a page with videos may frame their players and nothing else", () => {
  const body = '<figure data-player="https://player.vimeo.com/video/123456789?dnt=1">';
  const given = withPlayers(headers, body);
  expect(policyOf(given)).toBe(`${policyOf(headers)}; frame-src https://player.vimeo.com`);
  expect(given.filter((value) => value !== policyOf(given))).toEqual(
    headers.filter((value) => value !== policyOf(headers)),
  );
  const other =
    '<figure data-player="https://player.vimeo.com.evil.example/"><figure data-player="https://evil.example/">';
  expect(withPlayers(headers, other)).toBe(headers);
});
