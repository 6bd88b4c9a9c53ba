import { expect, test } from "vitest";
import { textBlocks } from "#richtext/blocks.ts";
import { doc, documentLink, link, p, video } from "#test/bodies.ts";
import { noon } from "#test/examples.ts";
import {
  answersSince,
  askedAddress,
  askedAddresses,
  isToBeAsked,
  type KnownLink,
  type LinkAnswer,
  linkAnswer,
  mayAsk,
  mostAddresses,
  silenceOf,
  toBeAsked,
} from "./link-answer.ts";

const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);

const longest = `https://example.org/${"a".repeat(2048 - "https://example.org/".length)}`;

test.each([
  ["https://example.org/a?b=1#part", "https://example.org/a?b=1"],
  ["HTTPS://Example.ORG", "https://example.org/"],
  ["https://example.org/häfen", "https://example.org/h%C3%A4fen"],
  ["/en/newsroom/news/a/2347076#top", "/en/newsroom/news/a/2347076"],
  ["/de/häfen", "/de/h%C3%A4fen"],
  [longest, longest],
])("of %s is asked %s", (href, address) => expect(askedAddress(href)).toBe(address));

test.each([
  "mailto:press@example.org",
  "tel:+990555",
  "release:2347076",
  "/media/0f/report.pdf",
  "//example.org/a",
  "https://mfa.halvoria.example/a",
  "https://printer.local/",
  "http://localhost/",
  "https://wiki.internal/",
  "https://user:secret@example.org/",
  "https://example.org:8443/",
  `${longest}a`,
  "",
])("%s is not asked", (href) => expect(askedAddress(href)).toBeNull());

test("a text's addresses are those of its words, documents and videos, each once", () => {
  const body = doc(
    p(link("one", "https://example.org/a#x"), " and ", link("two", "https://example.org/a#y")),
    documentLink({ href: "https://example.org/report.pdf", title: "Report" }),
    video("https://video.example.org/1", "Speech", "https://example.org/speech"),
    p(link("own", "/en/newsroom")),
  );
  expect(askedAddresses(textBlocks(body))).toEqual([
    "https://example.org/a",
    "https://example.org/report.pdf",
    "https://example.org/speech",
    "/en/newsroom",
  ]);
});

test("of a text with more links than anybody reads the first are asked", () => {
  const links = Array.from({ length: mostAddresses + 1 }, (_, no) => link(`${no}`, `https://example.org/${no}`));
  const addresses = askedAddresses(textBlocks(doc(p(...links))));
  expect(addresses).toHaveLength(mostAddresses);
  expect(addresses.at(-1)).toBe(`https://example.org/${mostAddresses - 1}`);
});

test("a confidential release asks nobody, nor does an installation without a network", () => {
  expect(silenceOf({ confidential: true }, true)).toBe("confidential");
  expect(silenceOf({ confidential: true }, false)).toBe("confidential");
  expect(silenceOf({ confidential: false }, false)).toBe("no_network");
  expect(silenceOf({ confidential: false }, true)).toBeNull();
});

test("of a confidential release, or without a network, only own pages are asked", () => {
  const own = ["/en/newsroom", "https://news.example.org/de"];
  const addresses = [...own, "https://example.org/a", "http://news.example.org/de"];
  expect(mayAsk(addresses, null, "https://news.example.org")).toEqual(addresses);
  expect(mayAsk(addresses, "confidential", "https://news.example.org")).toEqual(own);
  expect(mayAsk(addresses, "no_network", "https://news.example.org")).toEqual(own);
});

const page = { title: null, language: null };
const once: LinkAnswer = { kind: "silent", times: 1 };

test.each([
  [{ kind: "works", page }, { kind: "reached" }],
  [
    { kind: "dead", status: 404 },
    { kind: "gone", status: 404 },
  ],
  [{ kind: "dead", status: null }, once],
  [{ kind: "untested", refusal: { code: "no_answer" } }, once],
  [{ kind: "untested", refusal: { code: "answered", status: 403 } }, { kind: "unclear" }],
  [{ kind: "untested", refusal: { code: "not_secure" } }, { kind: "unclear" }],
  [{ kind: "untested", refusal: { code: "not_public" } }, { kind: "unclear" }],
  [{ kind: "internal", isPublic: true, page }, { kind: "reached" }],
  [{ kind: "internal", isPublic: false }, { kind: "not_public" }],
  [{ kind: "internal", isPublic: null }, { kind: "unclear" }],
  [
    { kind: "redirects", to: "https://example.org/b", isPermanent: true, page },
    { kind: "moved", to: "https://example.org/b" },
  ],
  [{ kind: "redirects", to: "https://example.org/b", isPermanent: false, page }, { kind: "reached" }],
  [{ kind: "redirects", to: "https://example.org/<b>", isPermanent: true, page }, { kind: "reached" }],
  [{ kind: "redirects", to: `${longest}b`, isPermanent: true, page }, { kind: "reached" }],
  [
    { kind: "redirects", to: longest, isPermanent: true, page },
    { kind: "moved", to: longest },
  ],
] as const)("of %j is kept %j", (outcome, answer) => expect(linkAnswer(outcome, null)).toEqual(answer));

test("silences are counted as long as nothing else is heard", () => {
  const silence = { kind: "dead", status: null } as const;
  expect(linkAnswer(silence, once)).toEqual({ kind: "silent", times: 2 });
  expect(linkAnswer(silence, { kind: "reached" })).toEqual(once);
});

const known = (answer: LinkAnswer | null, isDue = false): KnownLink => ({
  address: "https://example.org/",
  answer,
  at: answer && noon,
  isDue,
});

test("what was never asked is asked, once", () => {
  expect(isToBeAsked(undefined, false, noon, null)).toBe(true);
  expect(isToBeAsked(known(null), false, noon, null)).toBe(true);
  expect(isToBeAsked(known(null, true), false, noon, null)).toBe(false);
});

test.each<[LinkAnswer, boolean, number]>([
  [{ kind: "reached" }, false, 360],
  [{ kind: "unclear" }, false, 360],
  [{ kind: "moved", to: "https://example.org/b" }, false, 360],
  [{ kind: "gone", status: 410 }, false, 60],
  [{ kind: "silent", times: 2 }, false, 60],
  [{ kind: "not_public" }, true, 1],
  [{ kind: "reached" }, true, 1],
])("%j (of our own: %s) holds for %i minutes", (answer, isOwnPage, life) => {
  expect(isToBeAsked(known(answer), isOwnPage, minutes(life - 0.1), null)).toBe(false);
  expect(isToBeAsked(known(answer), isOwnPage, minutes(life), null)).toBe(true);
  expect(isToBeAsked(known(answer, true), isOwnPage, minutes(life), null)).toBe(false);
});

test("an answer from before the moment that counts is asked again, but not within five minutes", () => {
  const reached = known({ kind: "reached" });
  expect(isToBeAsked(reached, false, minutes(10), minutes(4))).toBe(true);
  expect(isToBeAsked(reached, false, minutes(10), noon)).toBe(false);
  expect(isToBeAsked(reached, false, minutes(4.9), minutes(4))).toBe(false);
  expect(isToBeAsked(reached, true, minutes(0.5), minutes(0.2))).toBe(true);
});

test("answers are from after the hand-in, and for what goes out soon from shortly before", () => {
  const submittedAt = minutes(-600);
  const since = (isApproved: boolean, goLiveAt: Date | null, handedIn: Date | null = submittedAt) =>
    answersSince({ isApproved, submittedAt: handedIn, goLiveAt }, noon);
  expect(since(false, null)).toEqual(submittedAt);
  expect(since(true, null)).toEqual(minutes(-60));
  expect(since(true, null, minutes(-20))).toEqual(minutes(-20));
  expect(since(true, minutes(31))).toEqual(submittedAt);
  expect(since(true, minutes(29))).toEqual(minutes(-1));
  expect(since(false, null, null)).toBeNull();
});

test("of several addresses those are to be asked that are unknown or whose answer is old, own pages sooner", () => {
  const origin = "https://news.example.org";
  const answered = (address: string): KnownLink => ({ address, answer: { kind: "reached" }, at: noon, isDue: false });
  const addresses = ["https://example.org/a", "https://example.org/new", "/en/newsroom"];
  const links = addresses.filter((address) => !address.endsWith("new")).map(answered);
  expect(toBeAsked(addresses, links, { origin, at: minutes(2), since: null })).toEqual(addresses.slice(1));
  expect(toBeAsked(addresses, links, { origin, at: minutes(361), since: null })).toEqual(addresses);
});
