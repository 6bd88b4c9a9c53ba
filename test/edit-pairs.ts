import type { BodyNode, Content } from "#domain/release.ts";
import { withoutBlockIds } from "#richtext/block-ids.ts";
import type { IdentifiedText } from "#richtext/merge.ts";
import {
  background,
  bold,
  content,
  doc,
  documentLink,
  h,
  image,
  isolate,
  link,
  notes,
  ol,
  p,
  passage,
  statement,
  table,
  ul,
  video,
} from "./bodies.ts";

/** Two texts and how a careful person would tell what became of the first, in the notation of `readingOf`. */
export interface EditPair {
  name: string;
  before: IdentifiedText;
  after: IdentifiedText;
  reading: string[];
}

interface Side {
  blocks: BodyNode[];
  fields?: Partial<Content>;
  journalistsOnly?: string;
}

const sentence = {
  first: "The two ministers signed the agreement on ferry safety in Lindmar on Thursday.",
  second: "It obliges both states to inspect every ferry once a year and to publish the results.",
  third: "The parliaments of both countries are expected to approve it before the end of the year.",
  fourth: "Until then the rules of 1998 remain in force on all routes across the strait.",
};

/** A block with an id of its own, which it keeps wherever it goes; of its parts each has one, too. */
function named(id: string, block: BodyNode): BodyNode {
  const content = block.content?.map((child, at) => (child.type === "text" ? child : named(`${id}.${at}`, child)));
  return { ...block, attrs: { ...block.attrs, id }, ...(content && { content }) };
}

const one = named("1", p(sentence.first));
const two = named("2", p(sentence.second));
const three = named("3", p(sentence.third));
const four = named("4", p(sentence.fourth));

function side({ blocks, fields, journalistsOnly = "" }: Side): IdentifiedText {
  const { body, blockIds } = withoutBlockIds(doc(...blocks));
  return { content: content({ body, ...fields }), blockIds, journalistsOnly };
}

function pair(name: string, before: Side | BodyNode[], after: Side | BodyNode[], ...reading: string[]): EditPair {
  const asSide = (given: Side | BodyNode[]) => side(Array.isArray(given) ? { blocks: given } : given);
  return { name, before: asSide(before), after: asSide(after), reading };
}

/** The last two cells of the second row in each other's place, with their ids. */
function swapped(given: BodyNode): BodyNode {
  const [head, row] = given.content ?? [];
  const [first, second, third] = row?.content ?? [];
  if (!head || !row || !first || !second || !third) throw new Error("Two rows of three cells.");
  return { ...given, content: [head, { ...row, content: [first, third, second] }] };
}

const inLanguage = (locale: Content["locale"], blocks: BodyNode[]): Side => ({ blocks, fields: { locale } });

const ports = (id: string, ...rows: string[][]) => named(id, table("Ferries", ["Port", "Ships"], ...rows));

/** Hand-checked: each reading was written before it was computed. */
export const editPairs: readonly EditPair[] = [
  pair("nothing", [one, two], [one, two]),
  pair(
    "a typo",
    [named("1", p("The minsters signed the agreement."))],
    [named("1", p("The ministers signed the agreement."))],
    "The [-minsters-]{+ministers+} signed the agreement.",
  ),
  pair(
    "a figure",
    [named("1", p("There are 30 members and 1,204 ships."))],
    [named("1", p("There are 31 members and 1,240 ships."))],
    "There are [-30-]{+31+} members and [-1,204-]{+1,240+} ships.",
  ),
  pair(
    "a word that is struck",
    [named("1", p("The rules should absolutely be maintained."))],
    [named("1", p("The rules should be maintained."))],
    "The rules should [-absolutely -]be maintained.",
  ),
  pair(
    "a word that comes in",
    [named("1", p("The rules should be maintained."))],
    [named("1", p("The rules should not be maintained."))],
    "The rules should {+not +}be maintained.",
  ),
  pair(
    "words side by side that were rewritten are read as one",
    [named("1", p("The old text of the treaty stays in force."))],
    [named("1", p("The new wording of the treaty stays in force."))],
    "The [-old text-]{+new wording+} of the treaty stays in force.",
  ),
  pair(
    "words that come in and one that is rewritten beside them",
    [named("1", p("Register on the consular portal."))],
    [named("1", p("Register on the new and safer portal."))],
    "Register on the [-consular-]{+new and safer+} portal.",
  ),
  pair(
    "a point that became a question",
    [named("1", p("This is so."))],
    [named("1", p("This is so?"))],
    "This is so[-.-]{+?+}",
  ),
  pair("a paragraph more", [one, three], [one, two, three], `{+${sentence.second}+}`),
  pair("a paragraph less", [one, two, three], [one, three], `[-${sentence.second}-]`),
  pair("a paragraph at the end that is gone", [one, two, three], [one, two], `[-${sentence.third}-]`),
  pair(
    "a paragraph that moved up is not deleted and inserted",
    [one, two, three, four],
    [one, four, two, three],
    `moved from 4; ${sentence.fourth}`,
  ),
  pair(
    "a paragraph that moved down",
    [one, two, three, four],
    [two, three, one, four],
    `moved from 1; ${sentence.first}`,
  ),
  pair(
    "a paragraph that moved and changed",
    [one, two, three, four],
    [one, named("4", p(sentence.fourth.replace("1998", "2001"))), two, three],
    "moved from 4; Until then the rules of [-1998-]{+2001+} remain in force on all routes across the strait.",
  ),
  pair(
    "a paragraph that was cut and pasted elsewhere has another id and is the same",
    [one, two, three],
    [named("9", p(sentence.third)), one, two],
    `moved from 3; ${sentence.third}`,
  ),
  pair(
    "of two that changed places the shorter one has moved",
    [one, named("2", p("Short words."))],
    [named("2", p("Short words.")), one],
    "moved from 2; Short words.",
  ),
  pair(
    "a paragraph that was divided",
    [named("1", p(`${sentence.first} ${sentence.second}`)), three],
    [one, named("9", p(sentence.second)), three],
    `split; ${sentence.first}[- -]{+¶+}${sentence.second}`,
  ),
  pair(
    "a paragraph that was divided before its first words' id went on",
    [named("1", p(`${sentence.first} ${sentence.second}`)), three],
    [named("9", p(sentence.first)), named("1", p(sentence.second)), three],
    `split; ${sentence.first}[- -]{+¶+}${sentence.second}`,
  ),
  pair(
    "two paragraphs that became one",
    [one, two, three],
    [named("1", p(`${sentence.first} ${sentence.second}`)), three],
    `merged; ${sentence.first}[-¶-]{+ +}${sentence.second}`,
  ),
  pair(
    "a paragraph that was divided and changed",
    [named("1", p(`${sentence.first} ${sentence.second}`)), three],
    [one, named("9", p(sentence.second.replace("once a year", "twice a year"))), three],
    `split; ${sentence.first}[- -]{+¶+}It obliges both states to inspect every ferry [-once-]{+twice+} a year and to publish the results.`,
  ),
  pair(
    "a paragraph that was rewritten in its place",
    [one, two, three],
    [one, named("2", p("Nobody was hurt when a lorry left the road near Esker.")), three],
    `[-${sentence.second}-]{+Nobody was hurt when a lorry left the road near Esker.+}`,
  ),
  pair(
    "a new paragraph where another one went",
    [one, two, three],
    [one, named("9", p("Nobody was hurt when a lorry left the road near Esker.")), three],
    `[-${sentence.second}-]`,
    "{+Nobody was hurt when a lorry left the road near Esker.+}",
  ),
  pair(
    "a new paragraph that says nearly the same as the one that went",
    [one, two, three],
    [one, named("9", p("It obliges both states to inspect every ship once a year and to print the results.")), three],
    "It obliges both states to inspect every [-ferry-]{+ship+} once a year and to [-publish-]{+print+} the results.",
  ),
  pair(
    "words that became bold",
    [named("1", p("It is safe."))],
    [named("1", p("It is ", bold("safe"), "."))],
    "It is ~safe~(bold).",
  ),
  pair(
    "words that are bold no more",
    [named("1", p("It is ", bold("safe"), "."))],
    [named("1", p("It is safe."))],
    "It is ~safe~(-bold).",
  ),
  pair(
    "a part of a word that became bold",
    [named("1", p("It is unsafe."))],
    [named("1", p("It is ", bold("un"), "safe."))],
    "It is ~un~(bold)safe.",
  ),
  pair(
    "a link that leads elsewhere",
    [named("1", p("See the ", link("treaty", "https://a.example/treaty"), "."))],
    [named("1", p("See the ", link("treaty", "https://b.example/treaty"), "."))],
    "See the ~treaty~(-link https://a.example/treaty, link https://b.example/treaty).",
  ),
  pair(
    "a link that was put on words",
    [named("1", p("See the treaty of 1998."))],
    [named("1", p("See the ", link("treaty of 1998", "https://a.example/treaty"), "."))],
    "See the ~treaty of 1998~(link https://a.example/treaty).",
  ),
  pair(
    "words that are marked as French",
    [named("1", p("The Journal officiel prints it."))],
    [named("1", p("The ", passage("Journal officiel", "fr"), " prints it."))],
    "The ~Journal officiel~(language fr) prints it.",
  ),
  pair(
    "words that stand apart in direction",
    [named("1", p("Call 12-7 now."))],
    [named("1", p("Call ", isolate("12-7"), " now."))],
    "Call ~12-7~(isolate) now.",
  ),
  pair(
    "a space that does not break",
    [named("1", p("It is 30 km long."))],
    [named("1", p("It is 30\u00a0km long."))],
    "It is 30~\u00a0~(space)km long.",
  ),
  pair(
    "a heading that was a paragraph",
    [named("1", p("Next steps")), two],
    [named("1", h(2, "Next steps")), two],
    "was paragraph, is heading 2; Next steps",
  ),
  pair(
    "a heading of another level",
    [named("1", h(2, "Next steps")), two],
    [named("1", h(3, "Next steps")), two],
    "was heading 2, is heading 3; Next steps",
  ),
  pair(
    "an item more",
    [named("1", ul("Lindmar", "Esker"))],
    [
      {
        ...named("1", ul("Lindmar", "Esker")),
        content: [
          named("1.0", { type: "listItem", content: [p("Lindmar")] }),
          named("8", { type: "listItem", content: [p("Norrland harbour")] }),
          named("1.1", { type: "listItem", content: [p("Esker")] }),
        ],
      },
    ],
    "{+Norrland harbour+}",
  ),
  pair(
    "an item that changed in a numbered list",
    [named("1", ol(1, "Inspect the hull", "Publish the result"))],
    [named("1", ol(1, "Inspect the hull and the engine", "Publish the result"))],
    "Inspect the hull{+ and the engine+}",
  ),
  pair(
    "an item that stands in now",
    [named("1", ul("Ports", "Esker"))],
    [named("1", ul([p("Ports"), ul("Esker")]))],
    "was bulletItem 1, is bulletItem 2; Esker",
  ),
  pair(
    "a list that counts now",
    [named("1", ul("Inspect"))],
    [named("1", ol(1, "Inspect"))],
    "was bulletItem 1, is orderedItem 1; Inspect",
  ),
  pair(
    "a paragraph that became part of a list",
    [one, named("2", p("Inspect every hull"))],
    [one, named("7", ul("Inspect every hull"))],
    "was paragraph, is bulletItem 1; Inspect every hull",
  ),
  pair(
    "a cell of a table",
    [ports("1", ["Lindmar", "12"], ["Esker", "4"])],
    [ports("1", ["Lindmar", "13"], ["Esker", "4"])],
    "Ferries / # Port | # Ships / Lindmar | [-12-]{+13+} / Esker | 4",
  ),
  pair(
    "a row more, without ids",
    [table("Ferries", ["Port", "Ships"], ["Lindmar", "12"], ["Esker", "4"])],
    [table("Ferries", ["Port", "Ships"], ["Lindmar", "12"], ["Norrland", "7"], ["Esker", "4"])],
    "Ferries / # Port | # Ships / Lindmar | 12 / inserted: {+Norrland+} | {+7+} / Esker | 4",
  ),
  pair(
    "figures that changed places in a row",
    [ports("1", ["Lindmar", "12"], ["12", "7"])],
    [ports("1", ["12", "Lindmar"], ["12", "7"])],
    "Ferries / # Port | # Ships / [-Lindmar-]{+12+} | [-12-]{+Lindmar+} / 12 | 7",
  ),
  pair(
    "figures that changed places with their cells",
    [named("1", table("Ferries", ["Port", "2025", "2026"], ["Esker", "12", "13"]))],
    [swapped(named("1", table("Ferries", ["Port", "2025", "2026"], ["Esker", "12", "13"])))],
    "Ferries / # Port | # 2025 | # 2026 / Esker | [-12-] | 13 | {+12+}",
  ),
  pair(
    "rows that changed places",
    [table("Ferries", ["Port", "Ships"], ["Lindmar", "4"], ["Esker", "7"])],
    [table("Ferries", ["Port", "Ships"], ["Esker", "7"], ["Lindmar", "4"])],
    "Ferries / # Port | # Ships / Esker | 7 / moved from 2: Lindmar | 4",
  ),
  pair(
    "a row with a link",
    [table("Ferries", ["Port"], ["Esker"])],
    [
      {
        ...table("Ferries", ["Port"], ["Esker"]),
        content: [
          ...(table("Ferries", ["Port"], ["Esker"]).content ?? []),
          { type: "tableRow", content: [{ type: "tableCell", content: [p(link("Lindmar", "https://a.example/"))] }] },
        ],
      },
    ],
    "Ferries / # Port / Esker / inserted: {+Lindmar+}",
  ),
  pair(
    "a column less, without ids",
    [table("Ferries", ["Port", "Ships", "Year"], ["Lindmar", "12", "2026"])],
    [table("Ferries", ["Port", "Ships"], ["Lindmar", "12"])],
    "Ferries / # Port | # Ships | # [-Year-] / Lindmar | 12 | [-2026-]",
  ),
  pair(
    "the caption of a table",
    [ports("1", ["Lindmar", "12"])],
    [{ ...ports("1", ["Lindmar", "12"]), attrs: { caption: "Ferries in 2026", id: "1" } }],
    "Ferries{+ in 2026+} / # Port | # Ships / Lindmar | 12",
  ),
  pair(
    "who made a statement",
    [named("1", statement("Ilse Marandt", "Foreign Minister", p("We will help.")))],
    [named("1", statement("Ilse Marandt", "Foreign Minister of Halvoria", p("We will help.")))],
    "Ilse Marandt\nForeign Minister{+ of Halvoria+}",
  ),
  pair(
    "two statements whose speakers changed places",
    [
      named("1", statement("Ilse Marandt", "Minister", p("We will help the islands."))),
      named("2", statement("Tor Brenning", "President", p("The rules of 1998 go on."))),
    ],
    [
      named("1", statement("Tor Brenning", "President", p("We will help the islands."))),
      named("2", statement("Ilse Marandt", "Minister", p("The rules of 1998 go on."))),
    ],
    "[-Ilse Marandt\nMinister-]{+Tor Brenning\nPresident+}",
    "[-Tor Brenning\nPresident-]{+Ilse Marandt\nMinister+}",
  ),
  pair(
    "a heading that was the end of a paragraph",
    [named("1", p(`${sentence.first} Next steps`)), three],
    [one, named("9", h(2, "Next steps")), three],
    `split paragraph -> paragraph + heading 2; ${sentence.first}[- -]{+¶+}Next steps`,
  ),
  pair(
    "the end of a paragraph that went to the background is no division",
    [named("1", p(`${sentence.first} ${sentence.second}`)), three],
    [one, three, background(named("9", p(sentence.second)))],
    `${sentence.first}[- ${sentence.second}-]`,
    `{+${sentence.second}+}`,
  ),
  pair(
    "a list that was divided counts anew",
    [named("1", ol(1, "Inspect the hull", "Publish the result")), named("3", p("See teh annex."))],
    [named("1", ol(1, "Inspect the hull")), named("9", ol(1, "Publish the result")), named("3", p("See the annex."))],
    "begins list; Publish the result",
    "See [-teh-]{+the+} annex.",
  ),
  pair(
    "what was said",
    [named("1", statement("Ilse Marandt", "Foreign Minister", p("We will help.")))],
    [named("1", statement("Ilse Marandt", "Foreign Minister", p("We shall help.")))],
    "We [-will-]{+shall+} help.",
  ),
  pair(
    "words that nobody says any more",
    [named("1", statement("Ilse Marandt", "Foreign Minister", p("We will help the islands."))), two],
    [named("1.0", p("We will help the islands.")), two],
    "was paragraph in a statement, is paragraph; We will help the islands.",
    "[-Ilse Marandt\nForeign Minister-]",
  ),
  pair(
    "another picture with the same words",
    [one, named("2", image())],
    [one, named("2", image({ hash: "c3".repeat(32) }))],
    "changed | another file | alt: Two ministers sign a document. | caption: The signing in Lindmar | credit: MFA / Feldrin",
  ),
  pair(
    "the words below a picture",
    [one, named("2", image())],
    [one, named("2", image({ caption: "The signing in Esker" }))],
    "changed | alt: Two ministers sign a document. | caption: The signing in [-Lindmar-]{+Esker+} | credit: MFA / Feldrin",
  ),
  pair(
    "where a picture is cut",
    [one, named("2", image())],
    [one, named("2", image({ focusX: 10 }))],
    "changed | focus | alt: Two ministers sign a document. | caption: The signing in Lindmar | credit: MFA / Feldrin",
  ),
  pair(
    "a picture that is decorative now is not described any more",
    [one, named("2", image())],
    [one, named("2", image({ altAnswer: "decorative" }))],
    "changed | altAnswer | alt: [-Two ministers sign a document.-] | caption: The signing in Lindmar | credit: MFA / Feldrin",
  ),
  pair(
    "the language of a document",
    [one, named("2", documentLink())],
    [one, named("2", documentLink({ language: "de" }))],
    "changed | documentFacts | title: Joint communiqué | name: joint communiqué.pdf",
  ),
  pair(
    "an image of other measures is told as that without words",
    [one, named("2", image())],
    [one, named("2", image({ width: 1201 }))],
    "settings; changed | alt: Two ministers sign a document. | caption: The signing in Lindmar | credit: MFA / Feldrin",
  ),
  pair(
    "a list that begins with another number",
    [named("1", ol(1, "Inspect the hull", "Publish the result"))],
    [named("1", ol(4, "Inspect the hull", "Publish the result"))],
    "was orderedItem 1, is orderedItem 1 from 4; Inspect the hull",
  ),
  pair(
    "a header cell that is none any more",
    [ports("1", ["Lindmar", "12"])],
    [JSON.parse(JSON.stringify(ports("1", ["Lindmar", "12"])).replace("tableHeader", "tableCell"))],
    "Ferries / retyped Port | # Ships / Lindmar | 12",
  ),
  pair(
    "a line break",
    [named("1", p("Ministry of Foreign Affairs, Lindmar"))],
    [named("1", p("Ministry of Foreign Affairs,", { type: "hardBreak" }, "Lindmar"))],
    "Ministry of Foreign Affairs,[- -]{+\n+}Lindmar",
  ),
  pair(
    "a document that is gone",
    [one, named("2", documentLink())],
    [one],
    "deleted | another file | title: [-Joint communiqué-] | name: [-joint communiqué.pdf-]",
  ),
  pair(
    "a video of another address",
    [one, named("2", video("https://youtu.be/aaaaaaaaaaa", "The signing", "https://mfa.example/t"))],
    [one, named("2", video("https://youtu.be/bbbbbbbbbbb", "The signing", "https://mfa.example/t"))],
    "changed | title: The signing | address: https://youtu.be/[-aaaaaaaaaaa-]{+bbbbbbbbbbb+} | transcript: https://mfa.example/t",
  ),
  pair(
    "a paragraph that went to the background",
    [one, two],
    [one, background(two)],
    `was paragraph, is paragraph in background; ${sentence.second}`,
  ),
  pair(
    "notes to editors that came",
    [one],
    [one, notes(named("8", p("The text of the agreement is on our site.")))],
    "{+The text of the agreement is on our site.+}",
  ),
  pair(
    "headline and place",
    { blocks: [one], fields: { headline: "Ministers sign agreement", place: "Lindmar" } },
    { blocks: [one], fields: { headline: "Ministers sign safety agreement", place: "Esker" } },
    "headline: Ministers sign {+safety +}agreement",
    "place: [-Lindmar-]{+Esker+}",
  ),
  pair(
    "what is for journalists only",
    { blocks: [one], journalistsOnly: "Call after six." },
    { blocks: [one], journalistsOnly: "Call after five." },
    "journalistsOnly: Call after [-six-]{+five+}.",
  ),
  pair("an empty paragraph", [one, two], [one, named("8", p()), two], `begins none, 1 empty; ${sentence.second}`),
  pair("an empty paragraph at the end", [one, two], [one, two, named("8", p())], "nothing that can be seen"),
  pair(
    "German compounds and numbers",
    inLanguage("de", [named("1", p("Die Fährsicherheitsverordnung gilt ab dem 1. Juli für 1.204 Schiffe."))]),
    inLanguage("de", [named("1", p("Die Fährsicherheitsrichtlinie gilt ab dem 1. Juli für 1.240 Schiffe."))]),
    "Die [-Fährsicherheitsverordnung-]{+Fährsicherheitsrichtlinie+} gilt ab dem 1. Juli für [-1.204-]{+1.240+} Schiffe.",
  ),
  pair(
    "French with its apostrophes and spaces",
    inLanguage("fr", [named("1", p("L’accord entre en vigueur le 4 juin : il lie les deux États."))]),
    inLanguage("fr", [named("1", p("L’accord entre en vigueur le 5 juin : il lie les trois États."))]),
    "L’accord entre en vigueur le [-4-]{+5+} juin : il lie les [-deux-]{+trois+} États.",
  ),
  pair(
    "Arabic",
    inLanguage("ar", [named("1", p("وقع الوزيران الاتفاق في ليندمار يوم الخميس."))]),
    inLanguage("ar", [named("1", p("وقع الوزيران الاتفاق في إسكر يوم الخميس."))]),
    "وقع الوزيران الاتفاق في [-ليندمار-]{+إسكر+} يوم الخميس.",
  ),
  pair(
    "Chinese words within a text",
    [named("1", p("两国外交部长星期四签署了协议。"))],
    [named("1", p("两国外交部长星期五签署了协议。"))],
    "两国外交部长[-星期四-]{+星期五+}签署了协议。",
  ),
];
