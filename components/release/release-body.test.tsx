import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Locale, locales } from "#domain/locale.ts";
import type { BodyNode } from "#domain/release.ts";
import {
  background,
  boilerplate,
  bold,
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
  still,
  table,
  ul,
  video,
} from "#test/bodies.ts";
import { deskMedia } from "./media-place.ts";
import { ReleaseBody } from "./release-body.tsx";

test("a statement is a figure with its speaker; the background is a section of its own", () => {
  const html = shown(
    doc(
      statement("Ilse Marandt", "Foreign Minister", p("We will help."), p("Together.")),
      background(p("The group was founded in 2014.")),
      notes(p("The text is on our site.")),
      boilerplate(p("The ministry serves.")),
    ),
  );
  expect(html).toBe(
    "<div><figure><blockquote><p>We will help.</p><p>Together.</p></blockquote>" +
      "<figcaption><bdi>Ilse Marandt</bdi><bdi>Foreign Minister</bdi></figcaption></figure>" +
      "<section><h2>Background information</h2><p>The group was founded in 2014.</p></section>" +
      "<section><h2>Notes to editors</h2><p>The text is on our site.</p></section>" +
      "<section><h2>About the issuer</h2><p>The ministry serves.</p></section></div>",
  );
});

test("the heading of the background is in the language of the text", () => {
  const headings = locales.map((locale) => /<h2>(.*?)<\/h2>/.exec(shown(doc(background(p("x"))), locale))?.[1]);
  expect(headings).toEqual([
    "Hintergrund",
    "Background information",
    "Contexte",
    "معلومات أساسية",
    "Mehr Informationen",
  ]);
});

test("a table has its caption, its header cells, and a box that scrolls and can be reached by key", () => {
  expect(shown(doc(table("Ferries by year", ["Year", "Ferries"], ["2025", "14"])))).toBe(
    '<div><section aria-label="Ferries by year" tabindex="0"><table><caption>Ferries by year</caption>' +
      '<thead><tr><th scope="col"><p>Year</p></th><th scope="col"><p>Ferries</p></th></tr></thead>' +
      "<tbody><tr><td><p>2025</p></td><td><p>14</p></td></tr></tbody></table></section></div>",
  );
});

test("a table that is not finished is shown all the same", () => {
  const { content: rows = [] } = table("", ["Year"], ["2025"]);
  const sideways = { type: "tableRow", content: [...(rows[0]?.content ?? []), ...(rows[1]?.content ?? [])] };
  expect(shown(doc({ type: "table", attrs: { caption: "" }, content: [sideways] }), "ar")).toBe(
    '<div><section aria-label="جدول" tabindex="0"><table>' +
      '<tbody><tr><th scope="row"><p>Year</p></th><td><p>2025</p></td></tr></tbody></table></section></div>',
  );
});

test("a video is a link, and the page itself asks nobody for anything", () => {
  const html = shown(doc(video("https://vimeo.com/123456789", "Signing in Lindmar", "/en/words")), "de");
  expect(html).toContain(
    '<figure data-player="https://player.vimeo.com/video/123456789?dnt=1" ' +
      'data-load="Video von Vimeo laden – dabei wird Ihre IP-Adresse an Vimeo übermittelt">' +
      '<a href="https://vimeo.com/123456789">',
  );
  expect(html).toContain("<span>Auf Vimeo ansehen: Signing in Lindmar</span></a>");
  expect(html).toContain('<figcaption><bdi>Signing in Lindmar</bdi><a href="/en/words">Wortlaut</a></figcaption>');
  expect(html).not.toMatch(/<iframe|<img| src=/);
});

test("the still of a video comes from us, cut around its focal point, and its title says what it shows", () => {
  const places = { ...still, focusX: 23, focusY: 100 };
  const html = shown(doc(video("https://vimeo.com/123456789", "Signing", "/en/words", places)));
  expect(html).toContain('<a href="https://vimeo.com/123456789"><span data-x="20" data-y="100"><picture>');
  expect(html).toContain(`srcSet="/media/${still.hash}/480.avif 480w`);
  expect(html).toMatch(/<img [^>]*width="1600" height="900" alt=""/);
  expect(html).toContain('<a href="/en/words">Transcript</a><bdi>MFA / Feldrin</bdi></figcaption>');
  expect(html).not.toMatch(/<iframe|(?:src|srcSet)="https:/);
});

test("a video without an address is its title", () => {
  expect(shown(doc(video("", "Signing in Lindmar", "")))).toBe("<div><p>Signing in Lindmar</p></div>");
  expect(shown(doc(video("https://evil.example/v", "", "")))).toBe("<div><p>Video</p></div>");
});

test("headings, lists, links, breaks and emphasis are what they are called", () => {
  const nested = doc(
    h(2, "Results"),
    h(3, "Details"),
    p("Read ", link("the agreement", "https://example.org/a"), ", ", bold("now"), { type: "hardBreak" }, "please"),
    ul("one", [p("two"), ol(3, "deep")]),
  );
  expect(shown(nested)).toBe(
    "<div><h2>Results</h2><h3>Details</h3>" +
      '<p>Read <a href="https://example.org/a">the agreement</a>, <strong>now</strong><br/>please</p>' +
      '<ul><li><p>one</p></li><li><p>two</p><ol start="3"><li><p>deep</p></li></ol></li></ul></div>',
  );
});

test.each(["javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "//evil.example", "vbscript:x", ""])(
  "a link to %s is plain words",
  (href) => {
    expect(shown(doc(p(link("click", href))))).toBe("<div><p>click</p></div>");
  },
);

test("a link with bold words in it is one link", () => {
  const href = "https://example.org/a";
  const strong = { ...link("agreement", href), marks: [{ type: "bold" }, { type: "link", attrs: { href } }] };
  expect(shown(doc(p(link("the ", href), strong, link(" text", href), link("other", "/en"))))).toBe(
    `<div><p><a href="${href}">the <strong>agreement</strong> text</a><a href="/en">other</a></p></div>`,
  );
});

test("typed markup stays text", () => {
  expect(shown(doc(p("<script>alert(1)</script> & co")))).toBe(
    "<div><p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p></div>",
  );
});

test("an image comes in the sizes that are stored, with its own size, what it shows, caption and credit", () => {
  const html = shown(doc(image()));
  const place = `/media/${"a1".repeat(32)}`;
  expect(html).toContain(
    `<source type="image/avif" srcSet="${place}/480.avif 480w, ${place}/960.avif 960w, ${place}/1200.avif 1200w"`,
  );
  expect(html).toContain('width="1200" height="800" alt="Two ministers sign a document." loading="lazy"');
  expect(html).toContain("<figcaption><span>The signing in Lindmar</span><bdi>MFA / Feldrin</bdi></figcaption>");
});

test.each(["decorative", "in_text", ""])("an image answered with %j is nothing to who cannot see it", (altAnswer) => {
  expect(shown(doc(image({ altAnswer, alt: "left over", caption: "", credit: "" })))).toMatch(
    / alt="" .*<\/picture><\/figure>/,
  );
});

test("a document says in the page's language what it is before one opens it", () => {
  const address = `/media/${"b2".repeat(32)}/joint%20communiqu%C3%A9.pdf`;
  expect(shown(doc(documentLink()))).toBe(
    `<div><p><a href="${address}"><bdi lang="en">Joint communiqué</bdi><span> (PDF, 214 kB, English)</span></a></p></div>`,
  );
  expect(shown(doc(documentLink()), "fr")).toContain("(PDF, 214\u202fko, anglais)");
  expect(
    shown(doc(documentLink({ media: "", hash: "", href: "https://example.org/a", format: "", size: 0, language: "" }))),
  ).toBe('<div><p><a href="https://example.org/a"><bdi>Joint communiqué</bdi></a></p></div>');
});

test("on the desk images and documents come from the library, public or not", () => {
  const html = renderToStaticMarkup(<ReleaseBody body={doc(image(), documentLink())} locale="en" media={deskMedia} />);
  expect(html).toContain("/desk/media/0198c0de-0000-7000-8000-000000000001/file/480.webp 480w");
  expect(html).toContain('href="/desk/media/0198c0de-0000-7000-8000-000000000002/file/joint');
  expect(html).not.toContain('"/media/');
});

test("an unknown node or mark is an error and not silence", () => {
  expect(() => shown(doc({ type: "iframe" }))).toThrow("iframe");
  expect(() => shown(doc(p({ type: "text", text: "x", marks: [{ type: "blink" }] })))).toThrow("blink");
});

function shown(body: BodyNode, locale: Locale = "en"): string {
  return renderToStaticMarkup(<ReleaseBody body={body} locale={locale} />).replace(/ class="[^"]*"/g, "");
}

test("a passage has its language and direction, a name apart is one, however their words are set", () => {
  const strong = { ...isolate("7"), marks: [{ type: "bold" }, { type: "isolate" }] };
  expect(shown(doc(p("In ", passage("اتفاق", "ar"), " and ", isolate("A-"), strong, ".")))).toBe(
    '<div><p>In <span lang="ar" dir="rtl">اتفاق</span> and <bdi>A-<strong>7</strong></bdi>.</p></div>',
  );
});

test("a link says in which language its target is", () => {
  const foreign = { ...link("the text", "/fr"), marks: [{ type: "link", attrs: { href: "/fr", hreflang: "fr" } }] };
  expect(shown(doc(p(foreign)))).toBe('<div><p><a href="/fr" hrefLang="fr">the text</a></p></div>');
});
