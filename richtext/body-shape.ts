import type { BodyNode } from "#domain/release.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { bodySchema } from "./schema.ts";

const DEEPEST = 12;
const MOST_NODES = 20_000;

/** Control characters that text never needs, halves of characters, and code points that are none. */
const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/u;

/**
 * Checks what ProseMirror passes over: unknown keys and attributes, which it would drop without a word, wrong types,
 * depth and number of nodes. Strings come back in NFC.
 */
export function bodyShape(
  json: unknown,
): Result<{ node: BodyNode; characters: number }, { code: "body_invalid"; reason: string }> {
  const count = { nodes: 0, characters: 0 };
  try {
    return ok({ node: node(json, 0, count), characters: count.characters });
  } catch (error) {
    if (error instanceof Misshapen) return refuse({ code: "body_invalid", reason: error.message });
    throw error;
  }
}

class Misshapen extends Error {}

function node(json: unknown, depth: number, count: { nodes: number; characters: number }): BodyNode {
  const { type, attrs, content, marks, text } = members(json, ["type", "attrs", "content", "marks", "text"]);
  if (typeof type !== "string" || !Object.hasOwn(bodySchema.nodes, type)) throw new Misshapen(`Unknown node: ${type}`);
  if (depth > DEEPEST) throw new Misshapen("Nodes are nested too deeply");
  count.nodes += 1;
  if (count.nodes > MOST_NODES) throw new Misshapen("Too many nodes");
  if (text !== undefined && type !== "text") throw new Misshapen(`Text in a ${type}`);
  if (content !== undefined && type === "text") throw new Misshapen("Nodes in a text");
  const words = type === "text" ? string(text) : undefined;
  count.characters += words?.length ?? 0;
  return {
    type,
    ...attributes(attrs, bodySchema.nodes[type]?.spec.attrs, type),
    ...(content !== undefined && { content: list(content).map((child) => node(child, depth + 1, count)) }),
    ...(marks !== undefined && { marks: list(marks).map(mark) }),
    ...(words !== undefined && { text: words }),
  };
}

function mark(json: unknown): NonNullable<BodyNode["marks"]>[number] {
  const { type, attrs } = members(json, ["type", "attrs"]);
  if (typeof type !== "string" || !Object.hasOwn(bodySchema.marks, type)) throw new Misshapen(`Unknown mark: ${type}`);
  return { type, ...attributes(attrs, bodySchema.marks[type]?.spec.attrs, type) };
}

function attributes(attrs: unknown, known: object | null | undefined, type: string): Pick<BodyNode, "attrs"> {
  if (attrs === undefined) return {};
  const names = Object.keys(known ?? {});
  const given = members(attrs, names);
  return {
    attrs: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, attribute(value, type, name)])),
  };
}

function attribute(value: unknown, type: string, name: string): string | number | boolean | null {
  if (typeof value === "string") return string(value);
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  throw new Misshapen(`The attribute ${name} of ${type} is no plain value`);
}

function members<Name extends string>(json: unknown, names: readonly Name[]): Partial<Record<Name, unknown>> {
  if (json === null || typeof json !== "object" || Array.isArray(json)) throw new Misshapen("Expected an object");
  const unknown = Object.keys(json).find((key) => !names.some((name) => name === key));
  if (unknown !== undefined) throw new Misshapen(`Unknown member: ${unknown}`);
  return json;
}

function list(json: unknown): unknown[] {
  if (!Array.isArray(json)) throw new Misshapen("Expected a list");
  return json;
}

function string(json: unknown): string {
  if (typeof json !== "string") throw new Misshapen("Expected a text");
  if (unprintable.test(json)) throw new Misshapen("The text holds control or unassigned characters");
  return json.normalize("NFC");
}
