import { html, type Token, Tokenizer, TokenizerMode } from "parse5";

/** The site's own script; every other one is React's runtime. */
export const ownScript = "/site.js";

// Most of what Next sends. It escapes every "<" in it, so that neither an end tag nor another script can stand inside.
const inlineData = /<script>\(?self\.__next_f[^<]*<\/script>/g;
const reactMarker = /^(\/?\$[?!~]?|\/?&|--\$)?$/;

// in what a tree builder would put the tokenizer after these tags (HTML §13.2.6.4)
const contents = new Map([
  [html.TAG_ID.SCRIPT, TokenizerMode.SCRIPT_DATA],
  [html.TAG_ID.STYLE, TokenizerMode.RAWTEXT],
  [html.TAG_ID.TEXTAREA, TokenizerMode.RCDATA],
  [html.TAG_ID.TITLE, TokenizerMode.RCDATA],
]);

/**
 * A finished page without what only React's browser runtime needs: scripts, their preloads, comment markers. Data
 * blocks (JSON-LD) and the site's own script stay; every other byte is passed through.
 */
export function withoutRuntime(page: string): string {
  const given = page.replace(inlineData, "");
  let kept = "";
  let end = 0;
  let runtime: Token.Location | undefined;
  const drop = (from: Token.Location | null | undefined, to = from) => {
    if (!from || !to) return;
    kept += given.slice(end, from.startOffset);
    end = to.endOffset;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(tag) {
        tokenizer.state = contents.get(tag.tagID) ?? tokenizer.state;
        if (tag.tagID === html.TAG_ID.SCRIPT && isRuntime(tag)) runtime = tag.location ?? undefined;
        else if (isScriptPreload(tag)) drop(tag.location);
      },
      onEndTag(tag) {
        if (tag.tagID !== html.TAG_ID.SCRIPT || !runtime) return;
        drop(runtime, tag.location);
        runtime = undefined;
      },
      onComment(comment) {
        if (reactMarker.test(comment.data)) drop(comment.location);
      },
      onDoctype() {},
      onCharacter() {},
      onWhitespaceCharacter() {},
      onNullCharacter() {},
      onEof() {},
      onParseError: null,
    },
  );
  tokenizer.write(given, true);
  return runtime ? kept + given.slice(end, runtime.startOffset) : kept + given.slice(end);
}

function isRuntime(tag: Token.TagToken): boolean {
  const src = attribute(tag, "src");
  return src === undefined ? attribute(tag, "type") !== "application/ld+json" : src !== ownScript;
}

function isScriptPreload(tag: Token.TagToken): boolean {
  if (tag.tagID !== html.TAG_ID.LINK) return false;
  const rel = attribute(tag, "rel");
  return rel === "modulepreload" || (rel === "preload" && attribute(tag, "as") === "script");
}

function attribute(tag: Token.TagToken, name: string): string | undefined {
  return tag.attrs.find((one) => one.name === name)?.value;
}
