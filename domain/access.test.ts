import { expect, test } from "vitest";
import { approver, author, dutyEditor, person, translator } from "#test/examples.ts";
import { mayChange, maySee, mayWrite } from "./access.ts";

test("everybody on the desk sees a release that is not confidential", () => {
  expect(maySee(person(), { confidential: false, people: [] })).toBe(true);
});

test("a confidential release is seen by those with a part in it", () => {
  expect(maySee(author({ id: "ada" }), { confidential: true, people: ["ada"] })).toBe(true);
  expect(maySee(author({ id: "jana" }), { confidential: true, people: ["ada"] })).toBe(false);
});

test("approvers, duty editors and auditors see every release", () => {
  for (const viewer of [approver(), dutyEditor(), person({ roles: ["auditor"] })]) {
    expect(maySee(viewer, { confidential: true, people: [] })).toBe(true);
  }
});

test("an admin has no part in confidential releases", () => {
  expect(maySee(person({ roles: ["admin"] }), { confidential: true, people: [] })).toBe(false);
});

test("authors write every language, translators only theirs", () => {
  expect(mayWrite(author(), "ar")).toBe(true);
  expect(mayWrite(translator({ translates: ["ar"] }), "ar")).toBe(true);
  expect(mayWrite(translator({ translates: ["ar"] }), "fr")).toBe(false);
  expect(mayWrite(person({ translates: ["ar"] }), "ar")).toBe(false);
});

test("an approver may change a text, but not start one", () => {
  expect(mayChange(approver(), "en")).toBe(true);
  expect(mayWrite(approver(), "en")).toBe(false);
  expect(mayChange(dutyEditor(), "en")).toBe(false);
});
