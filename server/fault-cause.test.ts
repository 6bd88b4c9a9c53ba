import { expect, test } from "vitest";
import { causesOf } from "./fault-cause.ts";

test("every cause is named, with the database's code", () => {
  const refused = Object.assign(new Error("duplicate key"), { code: "23505" });
  expect(causesOf(new TypeError("no page", { cause: refused })).causes).toEqual([
    "TypeError: no page",
    "Error: duplicate key (23505)",
  ]);
});

test("the values of a query are not kept", () => {
  const { causes, stack } = causesOf(
    new Error("Failed query: insert into texts values ($1)\nparams: a secret\nat noon"),
  );
  expect(causes).toEqual(["Error: Failed query: insert into texts values ($1)"]);
  expect(stack).toContain("fault-cause.test.ts");
  expect(stack).not.toContain("secret");
});

test("what a message quotes is not kept, the name of a constraint is", () => {
  const refused = Object.assign(new Error('new row for relation "texts" holds "a secret"\n    at (a secret:1:1)'), {
    code: "23514",
    constraint: "four_eyes",
    detail: "Failing row contains (a secret).",
  });
  const { causes, stack } = causesOf(refused);
  expect(causes).toEqual(["Error: new row for relation … (23514, four_eyes)"]);
  expect(stack).toContain("fault-cause.test.ts");
  expect(stack).not.toContain("secret");
});

test("a cause that is wrapped, as next-auth does it, is found", () => {
  expect(causesOf(new Error("AdapterError", { cause: { err: new Error("refused") } })).causes).toEqual([
    "Error: AdapterError",
    "Error: refused",
  ]);
});

test("what is no error is kept as it is", () => {
  expect(causesOf("gone")).toEqual({ causes: ["gone"], stack: undefined });
});
