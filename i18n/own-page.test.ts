import { expect, test, vi } from "vitest";
import { ownPage } from "./own-page.ts";

const path = "/de/newsroom/news/h%C3%A4fen-%C3%B6ffnen/2347076";
const page = { title: "Häfen öffnen", language: "de" };

const published = () => vi.fn(async () => ({ content: { slug: "häfen-öffnen", headline: "Häfen öffnen" } }));
const nobody = async () => undefined;

test("what the public reads is there, under its words of today", async () => {
  const live = published();
  expect(await ownPage(path, live)).toEqual({ kind: "internal", isPublic: true, page });
  expect(live).toHaveBeenCalledWith(2347076, "de");
  expect(await ownPage("/de/newsroom/news/alt/2347076", live)).toEqual({
    kind: "redirects",
    to: path,
    isPermanent: true,
    page,
  });
});

test("Easy Language is asked for under its own prefix", async () => {
  const live = published();
  await ownPage("/leichte-sprache/newsroom/news/x/2347076", live);
  expect(live).toHaveBeenCalledWith(2347076, "de-simple");
});

test("of what the public does not read nothing is told", async () => {
  expect(await ownPage(path, nobody)).toEqual({ kind: "internal", isPublic: false });
});

test.each(["/de/newsroom/news/nothing", "/de/newsroom/news/%E0%A4%A"])("%s leads to no release", async (address) => {
  const live = published();
  expect(await ownPage(address, live)).toEqual({ kind: "internal", isPublic: false });
  expect(live).not.toHaveBeenCalled();
});

test.each(["/de/newsroom", "/de/imprint", "/xx/newsroom/news/a/2347076", "/"])(
  "%s is another page, of which nothing is known",
  async (address) => {
    const live = published();
    expect(await ownPage(address, live)).toEqual({ kind: "internal", isPublic: null });
    expect(live).not.toHaveBeenCalled();
  },
);
