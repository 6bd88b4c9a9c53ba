import { unstable_doesMiddlewareMatch as passes } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { config, proxy } from "./proxy.ts";

function passed(path: string, headers: Record<string, string> = {}) {
  const response = proxy(new NextRequest(`http://localhost:3000${path}`, { headers }));
  return { response, seen: (name: string) => response.headers.get(`x-middleware-request-${name}`) };
}

test("scripts need the nonce of this one request", () => {
  const [one, other] = [passed("/desk"), passed("/desk")];
  const policy = one.response.headers.get("content-security-policy");
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic';/);
  expect(policy).toMatch(/default-src 'none'.*base-uri 'none'.*object-src 'none'.*frame-ancestors 'none'/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(one.seen("content-security-policy")).toBe(policy);
  expect(other.response.headers.get("content-security-policy")).not.toBe(policy);
});

test("nothing of the desk is stored on the way", () => {
  expect(passed("/desk/releases").response.headers.get("cache-control")).toBe("no-store");
});

test.each([
  [{ "accept-language": "de-AT,de;q=0.9,en;q=0.5" }, "de"],
  [{ "accept-language": "fr,ar;q=0.9" }, "en"],
  [{}, "en"],
  [{ cookie: "desk-language=de", "accept-language": "en" }, "de"],
  [{ cookie: "desk-language=xx", "accept-language": "de" }, "de"],
])("speaks the visitor's language: %o in %s", (headers, language) => {
  expect(passed("/desk/sign-in", headers).seen("x-next-intl-locale")).toBe(language);
});

test("the page's own address is the server's knowledge, whatever a client sends", () => {
  const { seen } = passed("/desk/releases?stage=draft", { "x-desk-path": "//evil.example" });
  expect(seen("x-desk-path")).toBe("/desk/releases?stage=draft");
});

test.each([
  ["/desk", true],
  ["/desk/media", true],
  ["/desk/media/upload/x", true],
  ["/desk/media/uploads", true],
  ["/desk/media/upload?name=quay.jpg", false],
  ["/en/newsroom", false],
])("%s passes it: %s", (url, does) => expect(passes({ config, nextConfig: {}, url })).toBe(does));
