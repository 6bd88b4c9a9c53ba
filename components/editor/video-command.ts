import { type Command, NodeSelection } from "@tiptap/pm/state";
import { isBodyBlock, isInside, placeFor } from "./editor-commands.ts";

/** An empty video block behind the block with the cursor, chosen then, so that its fields are the next to fill in. */
export const insertVideo: Command = (state, dispatch) => {
  const { video, paragraph } = state.schema.nodes;
  if (!video || !paragraph || isInside(state, "table")) return false;
  if (!dispatch) return true;
  const { from, to } = placeFor(state);
  const tr = state.tr.replaceWith(from, to, video.create());
  if (!isBodyBlock(tr.doc.nodeAt(from + 1))) tr.insert(from + 1, paragraph.create()); // somewhere to write on
  dispatch(tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView());
  return true;
};
