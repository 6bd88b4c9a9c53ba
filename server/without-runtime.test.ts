import { expect, test } from "vitest";
import { withoutRuntime } from "./without-runtime.ts";

test.each([
  ['<script src="/_next/static/a.js" async=""></script>', ""],
  ['<script>self.__next_f.push([1,"a"])</script>', ""],
  [
    'a<script>(self.__next_f=self.__next_f||[]).push([0])</script>b<script>self.__next_f.push([1,"\\u003c/p>"])</script>',
    "ab",
  ],
  ["<script>a('<!--<script>')</script>b</script>c", "c"],
  ["a<script>never ended", "a"],
  ["<title>a<!--$-->b<script></title>c<script></script>d", "<title>a<!--$-->b<script></title>cd"],
  ['<script type="text/javascript">a()</script>', ""],
  ['<script type="module" src="https://evil.example/site.js"></script>', ""],
  ['<link rel="preload" as="script" href="/_next/a.js"/>', ""],
  ['<link rel="modulepreload" href="/_next/a.js"/>', ""],
  ["<p><!--$--><!--$?-->a<!-- -->b<!--/$--></p>", "<p>a<!-- -->b</p>"],
])("of %s stays %s", (html, left) => {
  expect(withoutRuntime(html)).toBe(left);
});

test.each([
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a \\u003cb>"}</script>',
  '<script src="/site.js" defer=""></script>',
  '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
  '<link rel="preload" as="font" href="/a.woff2" crossorigin=""/>',
  '<!DOCTYPE html><html lang="ar" dir="rtl"><body><p>&amp; &lt; «نص» 😀</p></body></html>',
  "<!-- said by a person -->",
  "<p>&lt;script>self.__next_f.push([1])&lt;/script></p>",
])("%s stays, byte for byte", (html) => {
  expect(withoutRuntime(html)).toBe(html);
});
