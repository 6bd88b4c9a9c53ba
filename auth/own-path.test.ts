import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test.each(["/desk", "/desk/releases/2347076/en", "/desk/releases?stage=draft&q=a%20b"])("comes back to %s", (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  "https://evil.example/desk",
  "//evil.example/desk",
  "/\\evil.example",
  "/desk/../../evil",
  "/desk/..//evil.example",
  "/deskevil",
  "/desk/sign-in?next=/desk/sign-in",
  "javascript:alert(1)",
  "/de",
  "",
  undefined,
  ["/desk/releases"],
])("never goes to %s", (path) => {
  expect(ownPath(path)).toBe("/desk");
});
