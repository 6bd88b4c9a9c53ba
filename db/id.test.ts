import { expect, test } from "vitest";
import { drawReleaseNumber, newId } from "./id.ts";

test("an id is a uuid of version 7", () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("ids sort by the time they were made", async () => {
  const earlier = newId();
  await new Promise((resolve) => setTimeout(resolve, 3));
  expect(newId() > earlier).toBe(true);
});

test("a release number has seven digits", () => {
  for (let round = 0; round < 1000; round++) expect(String(drawReleaseNumber())).toMatch(/^[1-9]\d{6}$/);
});
