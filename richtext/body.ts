import type { Node } from "@tiptap/pm/model";
import type { BodyNode } from "#domain/release.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { bodyShape } from "./body-shape.ts";
import { hasEvenRows } from "./nodes/even-rows.ts";
import { listDepth } from "./nodes/list-depth.ts";
import { hasWholeStills } from "./nodes/video-still.ts";
import { saidAttributes } from "./said-attributes.ts";
import { bodySchema } from "./schema.ts";

export const longestBody = 200_000;

export type BodyRefusal =
  | { code: "body_invalid"; reason: string }
  | { code: "body_too_long"; characters: number; longest: number }
  | { code: "body_lists_too_deep" };

/**
 * The body as it may be stored: exactly the nodes, marks and attributes of the schema with valid values, lists of two
 * levels at most, tables with even rows, `longestBody` characters at most, text in NFC, neighbouring pieces with the same marks
 * joined. Nothing is repaired or dropped: what does not fit is refused.
 */
export function parseBody(json: unknown): Result<BodyNode, BodyRefusal> {
  const shape = bodyShape(json);
  if (!shape.ok) return shape;
  if (shape.value.characters > longestBody)
    return refuse({ code: "body_too_long", characters: shape.value.characters, longest: longestBody });

  const document = checked(shape.value.node);
  if (typeof document === "string") return refuse({ code: "body_invalid", reason: document });
  if (listDepth(document) > 2) return refuse({ code: "body_lists_too_deep" });
  if (!hasEvenRows(document)) return refuse({ code: "body_invalid", reason: "The rows of a table differ in length" });
  if (!hasWholeStills(document)) return refuse({ code: "body_invalid", reason: "A still of a video is not whole" });
  return ok(stored(document));
}

/** The body of a release that nobody has written yet. */
export function emptyBody(): BodyNode {
  return { type: "doc", content: [{ type: "paragraph" }] };
}

/** The document, or what ProseMirror has against it. */
function checked(json: BodyNode): Node | string {
  try {
    const document = bodySchema.nodeFromJSON(json);
    document.check();
    return document.type === bodySchema.topNodeType ? document : "The outermost node is no document";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** As ProseMirror writes it, in plain objects: its own have no prototype and don't cross to the browser. */
function stored(document: Node): BodyNode {
  return withSaidAttributes(JSON.parse(JSON.stringify(document.toJSON())));
}

function withSaidAttributes(node: BodyNode): BodyNode {
  const { content, ...said } = saidAttributes(node);
  return { ...said, ...(content && { content: content.map(withSaidAttributes) }) };
}
