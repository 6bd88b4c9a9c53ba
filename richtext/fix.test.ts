import { expect, test } from "vitest";
import { checkText } from "#domain/check.ts";
import { type CheckCode, type Finding, finding } from "#domain/finding.ts";
import type { BodyNode, Content, PrintedFacts } from "#domain/release.ts";
import { background, bold, content, doc, documentLink, h, link, p, passage, statement, video } from "#test/bodies.ts";
import { blockIn, withBlock } from "./block-at.ts";
import { checkedText } from "./checked-text.ts";
import { fixOf, mendable } from "./fix.ts";

const contact = { id: "1", name: "T. Riedal", phone: "1", email: "press@mfa.halvoria.example", hours: "24 h" };
const facts: PrintedFacts = {
  schema: 1,
  releaseType: "press_release",
  date: "2026-06-04",
  topics: [],
  countries: [],
  contact,
};

const german = "Haus mehr gelernt als auf allen Schulen meiner Jugend.";

function inGerman(words: BodyNode): BodyNode {
  return { ...words, marks: [...(words.marks ?? []), { type: "language", attrs: { lang: "de" } }] };
}

test.each<[CheckCode, Partial<Content>, Partial<Content>]>([
  ["headline_full_stop", { headline: "Ministers sign agreement." }, { headline: "Ministers sign agreement" }],
  ["headline_full_stop", { headline: "“We keep our word.”" }, { headline: "“We keep our word”" }],
  ["invisible_character", { headline: "Ministers sign agree\u200bment" }, { headline: "Ministers sign agreement" }],
  ["invisible_character", { headline: "The 👩‍🚀 has lan\u00added" }, { headline: "The 👩‍🚀 has landed" }],
  [
    "direction_override",
    { headline: "Ministers \u202esign\u202c agreement" },
    { headline: "Ministers sign agreement" },
  ],
  ["unassigned_character", { headline: "Ministers \ue000 sign agreement" }, { headline: "Ministers sign agreement" }],
  ["direction_override_in_text", { lead: "They \u202dsigned it." }, { lead: "They signed it." }],
  [
    "direction_override_in_text",
    { body: doc(p("They "), background(p("It was ", bold("\u202dsigned"), " here.", "\u202c"))) },
    { body: doc(p("They "), background(p("It was ", bold("signed"), " here."))) },
  ],
  [
    "passage_unmarked",
    { body: doc(p("He wrote: “", bold("Ich habe in diesem"), ` ${german}” and left.`)) },
    {
      body: doc(
        p(
          "He wrote: “",
          inGerman(bold("Ich habe in diesem")),
          inGerman({ type: "text", text: ` ${german}` }),
          "” and left.",
        ),
      ),
    },
  ],
  ["heading_order", { body: doc(p("Text."), h(3, "Ferries")) }, { body: doc(p("Text."), h(2, "Ferries")) }],
  ["heading_empty", { body: doc(h(2, ""), p("Text.")) }, { body: doc(p("Text.")) }],
  [
    "heading_empty",
    { body: doc(statement("A. B.", "C.", p("Words.")), h(2, " "), p("Text.")) },
    { body: doc(statement("A. B.", "C.", p("Words.")), p("Text.")) },
  ],
])("%s of %j is mended", (code, before, after) => {
  const text = content(before);
  const mended = applied(text, code);
  expect(mended).toEqual(content(after));
  expect(codes(mended)).not.toContain(code);
});

test("what needs words of a person has no fix", () => {
  const text = content({ headline: "MINISTERS SIGN AGREEMENT", lead: "", body: doc(p("They meet tomorrow.")) });
  const fixes = findings(text).map((finding) => fixOf(finding, text));
  expect(fixes.filter((fix) => fix !== null)).toEqual([]);
});

test("a finding on older words, whose block is gone, has no fix", () => {
  const older = content({ body: doc(p("Text."), h(3, "Ferries")) });
  const [finding] = findings(older).filter(({ code }) => code === "heading_order");
  if (!finding) throw new Error("Nothing was found.");
  expect(fixOf(finding, content({ body: doc(p("Text.")) }))).toBeNull();
  expect(blockIn(older.body, 7)).toBeUndefined();
});

test("the new address of a page that moved takes the place of the old one, wherever the block has it", () => {
  const [from, to] = ["https://example.org/old", "https://example.org/new"];
  const body = doc(
    p("See ", link("the map", from), ", ", link("the map again", from), " and ", link("the plan", `${from}/plan`)),
    documentLink({ href: from, title: "Report" }),
    video("https://video.example.org/1", "Speech", from),
  );
  let text = content({ body });
  for (const block of [0, 1, 2]) {
    const place = { field: "body", block } as const;
    text = mended(finding("link_moved", place, { href: from, to }), text);
  }
  expect(text.body).toEqual(
    doc(
      p("See ", link("the map", to), ", ", link("the map again", to), " and ", link("the plan", `${from}/plan`)),
      documentLink({ href: to, title: "Report" }),
      video("https://video.example.org/1", "Speech", to),
    ),
  );
});

test("a page that moved has no fix where its link is gone or another one", () => {
  const place = { field: "body", block: 0 } as const;
  const moved = finding("link_moved", place, { href: "https://example.org/old", to: "https://example.org/new" });
  const text = content({ body: doc(p("See ", link("the map", "https://example.org/map"), ".")) });
  expect(fixOf(moved, text)).toBeNull();
});

test.each<[Finding["place"], Partial<Content>, Partial<Content>]>([
  [{ field: "headline" }, { headline: "Ilse Marrandt speaks" }, { headline: "Ilse Marandt speaks" }],
  [
    { field: "body", block: 0 },
    { body: doc(p("By ", bold("Ilse Marrandt"), ".")) },
    { body: doc(p("By ", bold("Ilse Marandt"), ".")) },
  ],
  [
    { field: "body", block: 0 },
    { body: doc(statement("Ilse Marrandt", "Minister", p("Yes."))) },
    { body: doc(statement("Ilse Marandt", "Minister", p("Yes."))) },
  ],
])("a name at %j takes the form that the settings have", (place, before, after) => {
  const facts = { here: "Ilse Marrandt", listed: "Ilse Marandt" };
  expect(mended(finding("name_not_as_listed", place, facts), content(before))).toEqual(content(after));
});

test("a name in pieces that are marked differently is left to a person", () => {
  const facts = { here: "Ilse Marrandt", listed: "Ilse Marandt" };
  const text = content({ body: doc(p("By ", bold("Ilse"), " Marrandt.")) });
  expect(fixOf(finding("name_not_as_listed", { field: "body", block: 0 }, facts), text)).toBeNull();
});

test.each<[string, Finding["place"], Partial<Content>]>([
  ["a quotation in the headline", { field: "headline" }, { headline: "Ilse Marrandt on “Ilse Marrandt and I”" }],
  [
    "a quotation in a paragraph",
    { field: "body", block: 0 },
    { body: doc(p("Ilse Marrandt read: “Dear ", bold("Ilse Marrandt"), ", welcome.”")) },
  ],
  [
    "a passage in another language",
    { field: "body", block: 0 },
    { body: doc(p("Ilse Marrandt said: ", passage("Ilse Marrandt grüßt", "de"), ".")) },
  ],
])("a name that stands in %s as well is left to a person", (_, place, text) => {
  const facts = { here: "Ilse Marrandt", listed: "Ilse Marandt" };
  expect(fixOf(finding("name_not_as_listed", place, facts), content(text))).toBeNull();
});

test("an office takes the form that the settings have", () => {
  const text = (office: string) => content({ body: doc(statement("Ilse Marandt", office, p("Yes."))) });
  const facts = { speaker: "Ilse Marandt", here: "Spokesperson", listed: "Minister" };
  const found = finding("office_not_as_listed", { field: "body", block: 0 }, facts);
  expect(mended(found, text("Spokesperson"))).toEqual(text("Minister"));
  expect(fixOf(found, text("Envoy"))).toBeNull(); // changed meanwhile
  expect(fixOf(found, content({ body: doc(p("Spokesperson")) }))).toBeNull();
});

function findings(text: Content) {
  return checkText(
    checkedText(text, {
      facts,
      editionKind: "first",
      source: null,
      published: null,
      openComments: [],
      linkedReleases: [],
      listedNames: [],
      mediaRights: [],
      journalistsOnly: "",
    }),
  );
}

function codes(text: Content): CheckCode[] {
  return findings(text).map(({ code }) => code);
}

function applied(text: Content, code: CheckCode): Content {
  const found = findings(text).find((one) => one.code === code);
  if (!found) throw new Error("Nothing was found.");
  return mended(found, text);
}

function mended(found: Finding, text: Content): Content {
  const fix = fixOf(found, text);
  if (!fix) throw new Error("There is no fix.");
  expect(mendable).toContain(found.code);
  return fix.kind === "field"
    ? { ...text, [fix.field]: fix.value }
    : { ...text, body: withBlock(text.body, fix.block, fix.replacement) };
}
