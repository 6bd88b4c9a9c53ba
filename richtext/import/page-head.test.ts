import { expect, test } from "vitest";
import { readPageHead } from "./page-head.ts";

const read = (html: string) => readPageHead(new TextEncoder().encode(html));

test("a page says its title on one line, and its language", () => {
  expect(read('<!doctype html><html lang="pt_br"><title>\n A\n  &amp; B </title><p>x')).toEqual({
    title: "A & B",
    language: "pt-BR",
  });
});

test("the title of a drawing is none of the page's", () => {
  expect(read("<html><body><svg><title>Logo</title></svg>").title).toBeNull();
  expect(read("<template><title>Card</title></template><script>'<p>'</script><title>Page</title>").title).toBe("Page");
});

test.each(["", "%PDF-1.7", "\0\0\0", '<html lang="not a language"><title> </title>'])("%j says nothing", (html) => {
  expect(read(html)).toEqual({ title: null, language: null });
});

test("a page in an old encoding, and one cut off within a letter, are read all the same", () => {
  const latin = Uint8Array.from("<meta charset=iso-8859-1><title>Gr\u00fc\u00dfe</title>", (letter) =>
    letter.charCodeAt(0),
  );
  expect(readPageHead(latin).title).toBe("Grüße");
  const whole = new TextEncoder().encode("<title>Grüße</title><p>é");
  expect(readPageHead(whole.subarray(0, whole.length - 1)).title).toBe("Grüße");
});

test("a title hides nothing and is not endless", () => {
  expect(read(`<title>a\u202eb\u200bc${"x".repeat(1000)}</title>`).title).toBe(`abc${"x".repeat(297)}`);
});

test("of a page that grows in a tree, only its tags are read", () => {
  const bold = Array.from({ length: 3000 }, (_, no) => `<b a${no}>`).join("");
  const hostile = `<html lang=de><title>Grows</title><p>${bold}${"<p>x".repeat(8000)}`;
  expect(read(hostile)).toEqual({ title: "Grows", language: "de" });
});
