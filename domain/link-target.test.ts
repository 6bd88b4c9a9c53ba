import { expect, test } from "vitest";
import { isLinkTarget } from "./link-target.ts";

test.each([
  "https://mfa.halvoria.example/en/newsroom",
  "HTTP://mfa.halvoria.example",
  "https://mfa.halvoria.example/بيان?a=1&b=2#top",
  "https://وزارة.example/",
  "mailto:press@mfa.halvoria.example",
  "mailto:press@mfa.halvoria.example?subject=2347076",
  "tel:+990555-0100",
  "/en/newsroom/news/joint-statement/2347076",
  "/",
])("%s may be linked", (href) => {
  expect(isLinkTarget(href)).toBe(true);
});

test.each([
  "",
  "#",
  "#top",
  "newsroom/news",
  "../newsroom",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\u200bscript:alert(1)",
  "javascript&colon;alert(1)",
  "java&#115;cript:alert(1)",
  "&#106;avascript:alert(1)",
  "/&#47;evil.example",
  "https&colon;//evil.example",
  "data:text/html,hello",
  "vbscript:msgbox",
  "file:///etc/passwd",
  "blob:https://mfa.halvoria.example/1",
  "ftp://mfa.halvoria.example",
  "https:",
  "https://",
  "https:///evil.example",
  "https:evil.example",
  "https://ministry@evil.example/",
  "https://mfa.halvoria.example:secret@evil.example/",
  "https://mfa.halvoria.example/\u202egpj",
  "https://mfa.halvoria.example/a b",
  "https://[bad",
  'https://mfa.halvoria.example/"onclick=',
  "mailto:",
  "mailto:press",
  "tel:call-me",
  "tel:",
  `https://mfa.halvoria.example/${"a".repeat(2048)}`,
])("%j may not be linked", (href) => {
  expect(isLinkTarget(href)).toBe(false);
});
