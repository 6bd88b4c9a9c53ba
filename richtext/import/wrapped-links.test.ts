import { expect, test } from "vitest";
import { unwrappedLink } from "./wrapped-links.ts";

const target = "https://mfa.halvoria.example/a?b=1&c=2";
const encoded = encodeURIComponent(target);

test.each([
  ["Outlook", `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C&reserved=0`],
  ["Google", `https://www.google.com/url?q=${encoded}&sa=D&source=editors`],
  ["Facebook", `https://l.facebook.com/l.php?u=${encoded}&h=AT0`],
  ["Proofpoint 3", `https://urldefense.com/v3/__${target}__;!!abc$`],
  ["Proofpoint 2", `https://urldefense.proofpoint.com/v2/url?u=https-3A__mfa.halvoria.example_a-3Fb-3D1-26c-3D2&d=DwM`],
  [
    "one in the other",
    `https://www.google.com/url?q=${encodeURIComponent(`https://nam02.safelinks.protection.outlook.com/?url=${encoded}`)}`,
  ],
])("%s: the address inside", (_, href) => {
  expect(unwrappedLink(href)).toBe(target);
});

test.each([
  "https://www.google.com/search?q=https://a.example",
  "https://example.org/?url=https://a.example",
  "https://www.google.com/url?q=javascript:alert(1)",
  "https://urldefense.com/v3/__https://a.example/*x__;JQ!!abc$",
  "mailto:press@mfa.halvoria.example",
  "/relative",
])("%s stays", (href) => {
  expect(unwrappedLink(href)).toBe(href);
});
