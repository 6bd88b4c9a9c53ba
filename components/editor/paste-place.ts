import type { Node, NodeType } from "@tiptap/pm/model";
import type { EditorState } from "@tiptap/pm/state";
import type { Place } from "#richtext/paste/fit-nodes.ts";

const MOST_LEVELS = 2;

/** What may be pasted where the cursor stands. */
export function placeOf({ selection, schema }: EditorState): Place {
  const { $from } = selection;
  const container = $from.node($from.parent.isTextblock ? $from.depth - 1 : $from.depth);
  let lists = 0;
  for (let depth = $from.depth; depth > 0; depth -= 1) if (isList($from.node(depth))) lists += 1;
  return {
    allows: (name) => {
      const type = schema.nodes[name];
      return type !== undefined && holds(container, type);
    },
    listLevels: MOST_LEVELS - lists,
  };
}

/** At its beginning, or behind a first paragraph, as in the item of a list. */
function holds({ type }: Node, content: NodeType): boolean {
  const { contentMatch, schema } = type;
  const first = schema.nodes.paragraph && contentMatch.matchType(schema.nodes.paragraph);
  return Boolean(contentMatch.matchType(content) ?? first?.matchType(content));
}

function isList({ type }: Node): boolean {
  return type.name === "bulletList" || type.name === "orderedList";
}
