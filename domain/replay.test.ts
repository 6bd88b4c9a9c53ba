import { expect, test } from "vitest";
import { minutesAfter, noon } from "#test/examples.ts";
import type { EditorialEvent } from "./event.ts";
import { replay } from "./replay.ts";

const first = { edition: "first", locale: "en", seq: 1, hash: "a1" } as const;
const second = { edition: "second", locale: "en", seq: 2, hash: "a2" } as const;
const german = { edition: "german", locale: "de", seq: 1, hash: "d1" } as const;

function story(...events: EditorialEvent[]) {
  return replay(events.map((event, index) => ({ ...event, at: minutesAfter(noon, index) })));
}

const opened: EditorialEvent = { kind: "edition_opened", editions: [first], number: 1, editionKind: "first" };
const submitted: EditorialEvent = { kind: "submitted", editions: [first], required: ["desk"], message: null };
const approved: EditorialEvent = { kind: "approved", editions: [first], role: "desk", comment: null, complete: true };
const published: EditorialEvent = { kind: "published", editions: [first] };
const opensSecond: EditorialEvent = { kind: "edition_opened", editions: [second], number: 2, editionKind: "update" };
const schedules: EditorialEvent = {
  kind: "scheduled",
  editions: [second],
  goLiveAt: minutesAfter(noon, 600).toISOString(),
  date: "2026-06-04",
  time: "22:00",
  zone: "UTC",
};

test.each<[string, EditorialEvent[], string]>([
  ["opened", [opened], "draft"],
  ["submitted", [opened, submitted], "in_review"],
  ["signed, but not by all", [opened, submitted, { ...approved, complete: false }], "in_review"],
  ["approved", [opened, submitted, approved], "approved"],
  ["recalled", [opened, submitted, { kind: "recalled", editions: [first] }], "draft"],
  ["edited", [opened, submitted, approved, { kind: "edited", editions: [first] }], "draft"],
  [
    "sent back",
    [opened, submitted, { kind: "changes_requested", editions: [first], reason: "No." }],
    "changes_requested",
  ],
  [
    "taken back",
    [opened, submitted, approved, { kind: "sign_off_revoked", editions: [first], unscheduled: [] }],
    "in_review",
  ],
  ["discarded", [opened, { kind: "discarded", editions: [first] }], "discarded"],
])("an edition that was %s", (_name, events, state) => {
  expect(story(...events).get("first")).toEqual({ locale: "en", seq: 1, hash: "a1", state, publication: null });
});

test("a saved text moves the head and keeps the state", () => {
  const saved = { ...first, seq: 2, hash: "a2" };
  const returned: EditorialEvent = { kind: "changes_requested", editions: [first], reason: "No." };
  expect(story(opened, submitted, returned, { kind: "text_saved", editions: [saved] }).get("first")).toMatchObject({
    state: "changes_requested",
    seq: 2,
    hash: "a2",
  });
});

test("changed facts take what is with its approvers back to draft, and leave what was sent back", () => {
  const facts = { releaseType: "statement", date: null, topicIds: [], countryCodes: [], contactId: null } as const;
  const changed: EditorialEvent = {
    kind: "facts_changed",
    editions: [{ ...first, seq: 2, hash: "a2" }],
    facts: { ...facts, topicIds: [], countryCodes: [] },
  };
  const returned: EditorialEvent = { kind: "changes_requested", editions: [first], reason: "No." };
  expect(story(opened, submitted, approved, changed).get("first")?.state).toBe("draft");
  expect(story(opened, submitted, returned, changed).get("first")?.state).toBe("changes_requested");
});

test("a later edition takes the place of the one before, in its language only", () => {
  const opensGerman: EditorialEvent = { ...opened, editions: [german] };
  const both: EditorialEvent = { kind: "published", editions: [first, german] };
  const editions = story(opened, opensGerman, both, opensSecond, { kind: "published", editions: [second] });
  expect(editions.get("first")?.publication).toMatchObject({
    goLiveAt: minutesAfter(noon, 2),
    endsAt: minutesAfter(noon, 4),
  });
  expect(editions.get("second")?.publication).toMatchObject({ goLiveAt: minutesAfter(noon, 4), endsAt: null });
  expect(editions.get("german")?.publication?.endsAt).toBeNull();
});

test("what is unscheduled ends nothing", () => {
  const ended = story(opened, published, opensSecond, schedules);
  expect(ended.get("first")?.publication?.endsAt).toEqual(minutesAfter(noon, 600));
  for (const undone of [
    { kind: "unscheduled", editions: [second], publicationNo: 2 },
    { kind: "sign_off_revoked", editions: [second], unscheduled: [second] },
    { kind: "retracted", editions: [first], unscheduled: [second], request: "r", reasonClass: "legal" },
  ] satisfies EditorialEvent[]) {
    const editions = story(opened, published, opensSecond, schedules, undone);
    expect(editions.get("first")?.publication?.endsAt).toBeNull();
    expect(editions.get("second")?.publication).toBeNull();
  }
});

test("withdrawn, reinstated and retracted are marks on the publication", () => {
  const withdrawn: EditorialEvent = { kind: "withdrawn", editions: [first], explanation: "Cancelled." };
  const reinstated: EditorialEvent = { kind: "reinstated", editions: [first] };
  const retracted: EditorialEvent = {
    kind: "retracted",
    editions: [first],
    unscheduled: [],
    request: "r",
    reasonClass: "legal",
  };
  expect(story(opened, published, withdrawn).get("first")?.publication?.withdrawn).toBe(true);
  expect(story(opened, published, withdrawn, reinstated).get("first")?.publication?.withdrawn).toBe(false);
  expect(story(opened, published, retracted).get("first")?.publication?.retracted).toBe(true);
});
