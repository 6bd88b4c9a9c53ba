import { expect, test } from "vitest";
import { generatePassword, hashPassword, passwordRefusal, verifyPassword } from "./password.ts";

test("a long password of any characters is taken", () => {
  expect(passwordRefusal("harbour lights at four")).toBeUndefined();
  expect(passwordRefusal("Ein Boot aus Lindmar ⛵")).toBeUndefined();
  expect(passwordRefusal("مرفأ ليندمار القديم")).toBeUndefined();
});

test("length is counted in characters, from 12 to 128", () => {
  expect(passwordRefusal("harbourlight")).toBeUndefined();
  expect(passwordRefusal("harbourligh")).toEqual({ code: "password_too_short", least: 12 });
  expect(passwordRefusal("⛵🌊🏠🌲⛵🌊🏠🌲⛵🌊🏠")).toEqual({ code: "password_too_short", least: 12 });
  expect(passwordRefusal("harbour ".repeat(16))).toBeUndefined();
  expect(passwordRefusal(`${"harbour ".repeat(16)}x`)).toEqual({ code: "password_too_long", most: 128 });
});

test.each([
  "unbelievable",
  "UNBELIEVABLE",
  "password1234!",
  "qwertyqwerty",
  "123123123123",
  "aaaaaaaaaaaa",
  "dragon2024!!",
])("a common password is refused: %s", (password) => {
  expect(passwordRefusal(password)).toEqual({ code: "password_common" });
});

test("a hash is argon2id with its settings, another each time", async () => {
  const [one, other] = await Promise.all([hashPassword("harbour lights"), hashPassword("harbour lights")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(other).not.toBe(one);
});

test("only the same password matches, however its letters were composed", async () => {
  const hash = await hashPassword("Brücke über Lindmar");
  expect(await verifyPassword(hash, "Brücke über Lindmar".normalize("NFD"))).toBe(true);
  expect(await verifyPassword(hash, "brücke über lindmar")).toBe(false);
  expect(await verifyPassword(hash, `${"x".repeat(128)}x`)).toBe(false);
});

test("nobody signs in to an account that does not exist", async () => {
  expect(await verifyPassword(undefined, "nobody's password, for accounts that do not exist")).toBe(false);
});

test("generated passwords are their own and good enough", () => {
  const passwords = new Set(Array.from({ length: 200 }, generatePassword));
  expect(passwords.size).toBe(200);
  for (const password of passwords) expect(passwordRefusal(password)).toBeUndefined();
});
