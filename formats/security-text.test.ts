import { expect, test } from "vitest";
import { securityText } from "./security-text.ts";

const origin = "https://mfa.halvoria.example";
const noon = new Date("2026-06-04T12:00:00Z");
const office = {
  securityContact: "",
  email: "press@halvoria.example",
  locales: ["en", "de", "ar", "de-simple"] as const,
};
const textOf = (given: Partial<typeof office> = {}, from = origin, at = noon) =>
  securityText({ ...office, ...given, locales: [...office.locales] }, from, at);

test("it names the contact, the languages, its own address and the day on which it expires", () => {
  expect(textOf({ securityContact: "https://halvoria.example/security" })).toBe(
    [
      "Contact: https://halvoria.example/security",
      "Expires: 2027-05-01T00:00:00Z",
      "Preferred-Languages: en, de, ar",
      "Canonical: https://mfa.halvoria.example/.well-known/security.txt",
      "",
    ].join("\n"),
  );
});

test.each([
  [{ securityContact: "security@halvoria.example" }, "Contact: mailto:security@halvoria.example"],
  [{}, "Contact: mailto:press@halvoria.example"],
])("%o: %s", (given, line) => expect(textOf(given)?.split("\n")).toContain(line));

test("an office that has named nobody has none", () => {
  expect(textOf({ email: "" })).toBeUndefined();
});

test.each(["2026-01-01T00:00:00Z", "2026-03-31T23:59:59Z", "2028-02-29T12:00:00Z", "2026-12-31T23:59:59Z"])(
  "at %s it expires in more than nine months and less than a year",
  (instant) => {
    const at = new Date(instant);
    const expires = new Date(/^Expires: (.*)$/m.exec(textOf({}, origin, at) ?? "")?.[1] ?? "");
    const days = (expires.getTime() - at.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(270);
    expect(days).toBeLessThan(365);
  },
);

test("without TLS it gives no canonical address", () => {
  expect(textOf({}, "http://localhost:3000")).not.toContain("Canonical");
});
