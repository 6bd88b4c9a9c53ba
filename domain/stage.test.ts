import { expect, test } from "vitest";
import {
  approvedEdition,
  discardedEdition,
  draft,
  editionInReview,
  minutesAfter,
  noon,
  publication,
  publishedEdition,
  returnedEdition,
  scheduledEdition,
} from "#test/examples.ts";
import { isOpen, stageOf } from "./stage.ts";

test("an edition without a publication stands where it was put", () => {
  for (const edition of [draft(), editionInReview(), returnedEdition(), approvedEdition(), discardedEdition()]) {
    expect(stageOf(edition, noon)).toBe(edition.state);
  }
});

test("an edition is scheduled until its instant and published from it on", () => {
  const edition = approvedEdition({ publication: publication({ goLiveAt: noon }) });
  expect(stageOf(edition, new Date(noon.getTime() - 1))).toBe("scheduled");
  expect(stageOf(edition, noon)).toBe("published");
});

test("an edition is superseded from the instant at which the next one is public", () => {
  const edition = publishedEdition({ publication: publication({ endsAt: noon }) });
  expect(stageOf(edition, new Date(noon.getTime() - 1))).toBe("published");
  expect(stageOf(edition, noon)).toBe("superseded");
});

test("a withdrawn edition is withdrawn until the next one is public", () => {
  const edition = publishedEdition({ publication: publication({ withdrawn: true, endsAt: noon }) });
  expect(stageOf(edition, minutesAfter(noon, -1))).toBe("withdrawn");
  expect(stageOf(edition, noon)).toBe("superseded");
});

test("a retracted edition is retracted, also when it was superseded or withdrawn", () => {
  const facts = { retracted: true, withdrawn: true, endsAt: noon };
  expect(stageOf(publishedEdition({ publication: publication(facts) }), noon)).toBe("retracted");
});

test("an edition is open until it is public or discarded", () => {
  expect(
    [draft(), editionInReview(), returnedEdition(), approvedEdition(), scheduledEdition()].every((e) =>
      isOpen(e, noon),
    ),
  ).toBe(true);
  expect(isOpen(publishedEdition(), noon)).toBe(false);
  expect(isOpen(discardedEdition(), noon)).toBe(false);
});
