import { RewritingStream } from "parse5-html-rewriting-stream";

/** The site's own script; every other one is React's runtime. */
export const ownScript = "/site.js";

interface Tag {
  tagName: string;
  attrs: { name: string; value: string }[];
}

// Most of what Next sends. It escapes every "<" in it, so that neither an end tag nor another script can stand inside.
const inlineData = /<script>\(?self\.__next_f[^<]*<\/script>/g;
const reactMarker = /^(\/?\$[?!~]?|\/?&|--\$)?$/;

/**
 * A finished page without what only React's browser runtime needs: scripts, their preloads, comment markers. Data
 * blocks (JSON-LD) and the site's own script stay; every other byte is passed through.
 */
export function withoutRuntime(html: string): string {
  const rewriter = new RewritingStream();
  let out = "";
  let inRuntime = false;
  rewriter.on("startTag", (tag, raw) => {
    if (tag.tagName === "script") {
      inRuntime = isRuntime(tag);
      if (inRuntime) return;
    } else if (isScriptPreload(tag)) return;
    rewriter.emitRaw(raw);
  });
  rewriter.on("endTag", (tag, raw) => {
    if (inRuntime && tag.tagName === "script") inRuntime = false;
    else rewriter.emitRaw(raw);
  });
  rewriter.on("text", (_, raw) => {
    if (!inRuntime) rewriter.emitRaw(raw);
  });
  rewriter.on("comment", (comment, raw) => {
    if (!reactMarker.test(comment.text)) rewriter.emitRaw(raw);
  });
  rewriter.on("data", (chunk: string) => {
    out += chunk;
  });
  rewriter.end(html.replace(inlineData, ""));
  return out;
}

function isRuntime(tag: Tag): boolean {
  const src = attribute(tag, "src");
  return src === undefined ? attribute(tag, "type") !== "application/ld+json" : src !== ownScript;
}

function isScriptPreload(tag: Tag): boolean {
  if (tag.tagName !== "link") return false;
  const rel = attribute(tag, "rel");
  return rel === "modulepreload" || (rel === "preload" && attribute(tag, "as") === "script");
}

function attribute(tag: Tag, name: string): string | undefined {
  return tag.attrs.find((one) => one.name === name)?.value;
}
