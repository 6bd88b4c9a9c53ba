import { expect, test } from "vitest";
import { reviewView } from "./review-view.ts";

test("the changes are shown first where an earlier text is public, else the whole text", () => {
  expect(reviewView(undefined, true, true)).toBe("changes");
  expect(reviewView(undefined, true, false)).toBe("text");
  expect(reviewView("page", true, false)).toBe("text");
});

test("who asks for a view sees it, where there is something to compare", () => {
  expect(reviewView("text", true, true)).toBe("text");
  expect(reviewView("changes", true, false)).toBe("changes");
  expect(reviewView("changes", false, true)).toBe("text");
});
