import { html, type Token, Tokenizer, TokenizerMode } from "parse5";
import type { TargetPage } from "#domain/address-outcome.ts";
import { passageLanguage } from "#domain/passage-language.ts";
import { decode } from "./decode.ts";

const longestTitle = 300;

/** What a page says of itself in its beginning; it may be cut off anywhere. */
export function readPageHead(bytes: Uint8Array): TargetPage {
  const decoded = decode(withoutBrokenEnd(bytes));
  if (!decoded.ok) return { title: null, language: null };
  const { title, language } = said(decoded.value.text);
  const text = title.replace(/\s+/gu, " ").trim();
  const hidden = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]/gu;
  return {
    title: text === "" ? null : text.replaceAll(hidden, "").slice(0, longestTitle),
    language: passageLanguage(language) ?? null,
  };
}

const { TAG_ID } = html;

// what a head may hold; any other tag ends it (HTML §13.2.6.4.4), so that a drawing's title is none of the page's
const partsOfHead: ReadonlySet<html.TAG_ID> = new Set([
  ...[TAG_ID.HTML, TAG_ID.HEAD, TAG_ID.TITLE, TAG_ID.META, TAG_ID.LINK, TAG_ID.BASE, TAG_ID.BASEFONT, TAG_ID.BGSOUND],
  ...[TAG_ID.STYLE, TAG_ID.SCRIPT, TAG_ID.NOSCRIPT, TAG_ID.NOFRAMES, TAG_ID.TEMPLATE],
]);

// in what a tree builder would put the tokenizer after these tags
const contents = new Map([
  [TAG_ID.TITLE, TokenizerMode.RCDATA],
  [TAG_ID.STYLE, TokenizerMode.RAWTEXT],
  [TAG_ID.NOSCRIPT, TokenizerMode.RAWTEXT],
  [TAG_ID.NOFRAMES, TokenizerMode.RAWTEXT],
  [TAG_ID.SCRIPT, TokenizerMode.SCRIPT_DATA],
]);

/** Reads tags and builds no tree: that of a hostile page may be thousands of times as large as the page. */
function said(page: string): { title: string; language: string } {
  let title = "";
  let language = "";
  let isInTitle = false;
  let templates = 0;
  const text = ({ chars }: Token.CharacterToken) => {
    if (isInTitle) title += chars;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag(tag) {
        tokenizer.state = contents.get(tag.tagID) ?? tokenizer.state;
        if (tag.tagID === TAG_ID.TEMPLATE) templates += 1;
        if (templates > 0) return;
        if (!partsOfHead.has(tag.tagID)) tokenizer.pause();
        if (tag.tagID === TAG_ID.HTML) language ||= tag.attrs.find(({ name }) => name === "lang")?.value ?? "";
        isInTitle = tag.tagID === TAG_ID.TITLE;
      },
      onEndTag(tag) {
        if (tag.tagID === TAG_ID.TEMPLATE) templates = Math.max(0, templates - 1);
        if (isInTitle) tokenizer.pause();
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
      onParseError: null,
    },
  );
  tokenizer.write(page, true);
  return { title, language };
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
