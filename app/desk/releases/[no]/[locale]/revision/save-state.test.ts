import { expect, test } from "vitest";
import { afterSaveEvent, type SaveEvent, saveStatus, startOfSaving } from "./save-state.ts";

const first = { seq: 14, hash: "aa", at: new Date("2026-06-04T12:22:00Z") };
const second = { seq: 15, hash: "bb", at: new Date("2026-06-04T12:30:00Z") };

function statusAfter(...events: SaveEvent<string>[]) {
  return saveStatus(events.reduce(afterSaveEvent<string>, startOfSaving<string>(first, "text")));
}

test("an opened text is saved, an empty new one was never", () => {
  expect(statusAfter()).toBe("saved");
  expect(saveStatus(startOfSaving(null, ""))).toBe("never");
});

test("a keystroke is a change, taking it back is none", () => {
  expect(statusAfter({ type: "written", as: "text!" })).toBe("unsaved");
  expect(statusAfter({ type: "written", as: "text!" }, { type: "written", as: "text" })).toBe("saved");
});

test("what was typed during a save is unsaved after it", () => {
  expect(
    statusAfter(
      { type: "written", as: "one" },
      { type: "sent" },
      { type: "written", as: "one two" },
      { type: "kept", as: "one", saved: second },
    ),
  ).toBe("unsaved");
});

test("a failed save stays failed while more is typed, until one succeeds", () => {
  const failed: SaveEvent<string>[] = [
    { type: "written", as: "one" },
    { type: "sent" },
    { type: "failed", refusal: null },
    { type: "written", as: "one two" },
  ];
  expect(statusAfter(...failed)).toBe("failed");
  expect(statusAfter(...failed, { type: "sent" }, { type: "kept", as: "one two", saved: second })).toBe("saved");
});

test("a conflict lasts until the writer decides, whatever is typed", () => {
  const other = { seq: 15, by: "Amira", at: second.at, content: "hers" };
  const overtaken: SaveEvent<string>[] = [
    { type: "written", as: "mine" },
    { type: "sent" },
    { type: "overtaken", other },
    { type: "written", as: "mine, still" },
  ];
  expect(statusAfter(...overtaken)).toBe("conflict");
  expect(statusAfter(...overtaken, { type: "based_on_other", saved: second, as: "hers" })).toBe("unsaved");
});
