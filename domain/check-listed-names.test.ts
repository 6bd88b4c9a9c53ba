import { expect, test } from "vitest";
import type { Content } from "#domain/release.ts";
import { checkedText } from "#richtext/checked-text.ts";
import { content, doc, p, passage, statement } from "#test/bodies.ts";
import { checkText } from "./check.ts";
import type { ListedName } from "./listed-name.ts";
import type { Locale } from "./locale.ts";

const nobody = { de: "", en: "", fr: "", ar: "", "de-simple": "" };
const minister: ListedName = {
  kind: "person",
  names: { ...nobody, de: "Ilse Marandt", en: "Ilse Marandt", ar: "إلزه ماراندت" },
  offices: { ...nobody, de: "Außenministerin", en: "Foreign Minister of Halvoria", ar: "وزيرة الخارجية" },
};
const envoy: ListedName = {
  kind: "person",
  names: { ...nobody, de: "Amira Helwan", en: "Amira Halwan" },
  offices: { ...nobody, de: "Botschafterin", en: "Ambassador" },
};
const ministry: ListedName = {
  kind: "office",
  names: { ...nobody, de: "Außenministerium", en: "Ministry of Foreign Affairs", "de-simple": "Außen-Ministerium" },
  offices: null,
};

function said(changes: Partial<Content>, listedNames: readonly ListedName[] = [minister, envoy, ministry]) {
  const text = checkedText(content(changes), {
    facts: { schema: 1, releaseType: "press_release", date: "2026-06-04", topics: [], countries: [], contact: null },
    editionKind: "first",
    source: null,
    published: null,
    openComments: [],
    linkedReleases: [],
    listedNames,
    mediaRights: [],
    journalistsOnly: "",
  });
  return checkText(text)
    .filter(({ code }) => /as_listed/.test(code))
    .map(({ code, facts, place }) => [code, facts.here ?? null, facts.listed ?? null, place.words ?? null]);
}

const inText = (text: string, locale: Locale = "en") => said({ locale, body: doc(p(text)) });

test("a person is spelt as in the list, wherever they are named", () => {
  const found = ["name_not_as_listed", "Ilse Marrandt", "Ilse Marandt", "Ilse Marrandt"];
  expect(inText("It was signed by Ilse Marrandt.")).toEqual([found]);
  expect(said({ headline: "Ilse Marrandt opens the port" })).toEqual([found]);
  expect(said({ lead: "Ilse Marrandt opened the port." })).toEqual([found]);
  expect(said({ body: doc(statement("Ilse Marrandt", "Foreign Minister", p("We keep our word."))) })).toEqual([found]);
});

test("a name is in the form of its language", () => {
  expect(inText("Amira Helwan signed for Norrland.")).toEqual([
    ["name_not_as_listed", "Amira Helwan", "Amira Halwan", "Amira Helwan"],
  ]);
  expect(inText("The Außenministerium announced it.")).toEqual([
    ["name_not_as_listed", "Außenministerium", "Ministry of Foreign Affairs", "Außenministerium"],
  ]);
});

test("Easy Language may divide the German form, and it may stand undivided there", () => {
  expect(inText("Das Außenministerium hilft.", "de-simple")).toEqual([]);
  expect(inText("Das Außen-Ministerium hilft.", "de")).toEqual([]);
});

test("a part of a longer word, a quotation and a passage in another language are no name of ours", () => {
  expect(inText("The Außenministeriums of this world met.")).toEqual([]);
  expect(inText("The sign says “Außenministerium”.")).toEqual([]);
  expect(said({ body: doc(p("The ", passage("Außenministerium", "de"), " announced it.")) })).toEqual([]);
});

test("an office may be said shorter or longer, but is another where its words are", () => {
  const quoted = (office: string) => said({ body: doc(statement("Ilse Marandt", office, p("We keep our word."))) });
  expect(quoted("Foreign Minister")).toEqual([["names_as_listed", null, null, null]]);
  expect(quoted("Foreign Minister of the Republic of Halvoria")).toEqual([["names_as_listed", null, null, null]]);
  expect(quoted("Head of the Press Division")).toEqual([
    ["office_not_as_listed", "Head of the Press Division", "Foreign Minister of Halvoria", null],
  ]);
  for (const none of ["", " "]) expect(quoted(none)).toEqual([["names_as_listed", null, null, null]]);
});

test("who is not on the list holds any office", () => {
  const body = doc(p("Ilse Marandt was there."), statement("Ada Norén", "Head of the Press Division", p("So was I.")));
  expect(said({ body })).toEqual([["names_as_listed", null, null, null]]);
});

test("who is listed twice has both offices", () => {
  const second = { ...minister, offices: { ...nobody, en: "Head of the Press Division" } };
  const body = doc(statement("Ilse Marandt", "Head of the Press Division", p("We keep our word.")));
  expect(said({ body }, [minister, second])).toEqual([["names_as_listed", null, null, null]]);
});

test("without a list, or with nobody of it in the text, nothing is said", () => {
  expect(said({ body: doc(p("It was signed by Ilse Marrandt.")) }, [])).toEqual([]);
  expect(inText("It was signed yesterday.")).toEqual([]);
  expect(inText("Ilse Marandt a signé.", "fr")).toEqual([]);
});

test("a name that is not as listed is not said once more of the original", () => {
  const source = {
    content: content({ locale: "de", body: doc(p("Ilse Marandt hat unterschrieben.")) }),
    hasChanged: false,
  };
  const text = checkedText(content({ body: doc(p("Ilse Marrandt signed.")) }), {
    facts: { schema: 1, releaseType: "press_release", date: "2026-06-04", topics: [], countries: [], contact: null },
    editionKind: "first",
    source,
    published: null,
    openComments: [],
    linkedReleases: [],
    listedNames: [minister],
    mediaRights: [],
    journalistsOnly: "",
  });
  const codes = checkText(text).map(({ code }) => code);
  expect(codes).toContain("name_not_as_listed");
  expect(codes).not.toContain("name_differs");
});
