import { expect, test } from "vitest";
import { typedText } from "./typed-text.ts";

test("a text from a form is composed, trimmed and without NUL", () => {
  expect(typedText.parse("  Mu\u0308\u0000ller ")).toBe("Müller");
});

test("its limits count what is left", () => {
  expect(typedText.min(1).safeParse(" \u0000 ").success).toBe(false);
  expect(typedText.max(3).safeParse(" abc ").success).toBe(true);
});
