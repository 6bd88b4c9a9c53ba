import { type Command, Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import { isInside, placeOf, toggleSection } from "./editor-commands.ts";

const key = new PluginKey<readonly string[]>("boilerplate");

/** Lets commands know the office's standing text, one string a paragraph. */
export function boilerplatePlugin(paragraphs: readonly string[]): Plugin<readonly string[]> {
  return new Plugin({ key, state: { init: () => paragraphs, apply: (_, kept) => kept } });
}

/**
 * Copies the office's standing text to the end of the release; the same words again take the place of what stands there.
 * From within it the section is taken apart. Not possible while the office says nothing of itself in this language.
 */
export const toggleBoilerplate: Command = (state, dispatch) => {
  if (isInside(state, "boilerplate")) return toggleSection("boilerplate")(state, dispatch);

  const { boilerplate, paragraph } = state.schema.nodes;
  const words = key.getState(state) ?? [];
  if (!boilerplate || !paragraph || words.length === 0) return false;
  if (!dispatch) return true;

  const copy = boilerplate.create(
    null,
    words.map((text) => paragraph.create(null, state.schema.text(text))),
  );
  const { existing, end } = placeOf(state.doc, boilerplate);
  const from = existing ? end + 1 - (state.doc.lastChild?.nodeSize ?? 0) : end;
  const tr = state.tr.replaceWith(from, existing ? end + 1 : end, copy);
  dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 2))).scrollIntoView());
  return true;
};
