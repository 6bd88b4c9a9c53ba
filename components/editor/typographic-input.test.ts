import { history, undo } from "@tiptap/pm/history";
import { EditorState, type Plugin, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expect, test } from "vitest";
import type { BodyNode } from "#domain/release.ts";
import { bodySchema } from "#richtext/schema.ts";
import { doc, p, passage } from "#test/bodies.ts";
import { typographicInput } from "./typographic-input.ts";

/** As much of a view as text input needs. @param back - how many letters before the end of the text the cursor is */
function writing(body: BodyNode, language: string, back = 0) {
  const plugin = typographicInput(language);
  let state = EditorState.create({ doc: bodySchema.nodeFromJSON(body), plugins: [history(), plugin] });
  const end = TextSelection.atEnd(state.doc).head;
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, end - back)));
  const dispatch = (transaction: Transaction) => {
    state = state.apply(transaction);
  };
  const view = {
    composing: false,
    dispatch,
    get state() {
      return state;
    },
  } as unknown as EditorView;
  const handle: NonNullable<Plugin["props"]["handleTextInput"]> | undefined = plugin.props.handleTextInput;
  return {
    type: (keys: string) => {
      for (const key of keys) {
        const { from, to } = state.selection;
        const insert = () => state.tr.insertText(key, from, to);
        if (!handle?.call(plugin, view, from, to, key, insert)) dispatch(insert());
      }
    },
    undo: () => undo(state, dispatch),
    text: () => state.doc.textContent,
  };
}

test("quotation marks are the language's, and one undo brings back the typed one only", () => {
  const text = writing(doc(p()), "de");
  text.type('Sie sagte: "');
  expect(text.text()).toBe("Sie sagte: „");
  text.undo();
  expect(text.text()).toBe('Sie sagte: "');
});

test("letters after it are undone by themselves first", () => {
  const text = writing(doc(p()), "en");
  text.type('"Yes');
  text.undo();
  expect(text.text()).toBe("“");
  text.undo();
  expect(text.text()).toBe('"');
});

test("in a passage of another language they are that language's", () => {
  const text = writing(doc(p("Der Titel ", passage("Journal !", "fr"))), "de", 1);
  text.type('"x"');
  expect(text.text()).toBe("Der Titel Journal «\u202fx\u202f»!");
  const behind = writing(doc(p("Der Titel ", passage("Journal", "fr"))), "de");
  behind.type(' "x"');
  expect(behind.text()).toBe("Der Titel Journal „x“");
});

test("a space before a mark that wants a narrow one goes", () => {
  const text = writing(doc(p("Fin")), "fr");
  text.type(" !");
  expect(text.text()).toBe("Fin\u202f!");
});
