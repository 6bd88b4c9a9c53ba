import { expect, test } from "vitest";
import { person } from "#test/examples.ts";
import { waitingPath } from "./waiting-path.ts";

const release = (...versions: Parameters<typeof waitingPath>[0]["versions"]) => ({
  no: 2347076,
  sourceLocale: "en" as const,
  versions,
});
const approver = person({ roles: ["approver"], signOffRoles: ["desk"] });
const dutyEditor = person({ roles: ["duty_editor"] });
const author = person({ roles: ["author"] });

test("an approver is led to the text in review, in its language", () => {
  const waiting = release(
    { locale: "en", stage: "published", editionNumber: 1 },
    { locale: "fr", stage: "in_review", editionNumber: 1 },
  );
  expect(waitingPath(waiting, approver)).toBe("/desk/releases/2347076/review?locale=fr");
  expect(waitingPath(waiting, author)).toBe("/desk/releases/2347076/en");
});

test("a duty editor is led to where the approved text is published", () => {
  const waiting = release({ locale: "en", stage: "approved", editionNumber: 1 });
  expect(waitingPath(waiting, dutyEditor)).toBe("/desk/releases/2347076/schedule");
  expect(waitingPath(waiting, approver)).toBe("/desk/releases/2347076/en");
});

test("who writes is led to the text that was sent back", () => {
  const waiting = release(
    { locale: "en", stage: "draft", editionNumber: 1 },
    { locale: "de", stage: "changes_requested", editionNumber: 1 },
  );
  expect(waitingPath(waiting, author)).toBe("/desk/releases/2347076/de");
});
