import { parse } from "parse5";
import type { TargetPage } from "#domain/address-outcome.ts";
import { passageLanguage } from "#domain/passage-language.ts";
import { decode } from "./decode.ts";
import { attribute, descendants, textIn } from "./html-tree.ts";

const longestTitle = 300;

/** What a page says of itself in its beginning; it may be cut off anywhere. */
export function readPageHead(bytes: Uint8Array): TargetPage {
  const decoded = decode(withoutBrokenEnd(bytes));
  if (!decoded.ok) return { title: null, language: null };
  const elements = descendants(parse(decoded.value.text));
  const html = elements.find(({ tagName }) => tagName === "html");
  // a drawing's title is none of the page's
  const title = elements.find(({ tagName, parentNode }) => tagName === "title" && parentNode?.nodeName === "head");
  const text = textIn(title);
  const hidden = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]/gu;
  return {
    title: text === "" ? null : text.replaceAll(hidden, "").slice(0, longestTitle),
    language: passageLanguage(attribute(html, "lang")) ?? null,
  };
}

/** Up to three bytes of a character in UTF-8 that was cut off. */
function withoutBrokenEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0b1100_0000) === 0b1100_0000) return bytes.subarray(0, bytes.length - back);
    if ((byte & 0b1000_0000) === 0) return bytes;
  }
  return bytes;
}
