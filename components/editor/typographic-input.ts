import { closeHistory } from "@tiptap/pm/history";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { typographic } from "#domain/typography.ts";
import { writingHabits } from "./writing-habits.ts";

/**
 * Quotation marks and spaces of the language while typing; one undo brings back what was typed.
 *
 * @param language - BCP 47, of the text; a passage that is marked with its own is set as that language does
 */
export function typographicInput(language: string): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        if (view.composing || text.length !== 1 || !writingHabits().typography) return false;
        const correction = typographic(textBefore(view.state, from), text, languageAt(view.state) ?? language);
        if (!correction) return false;
        view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView());
        const typed = closeHistory(view.state.tr);
        view.dispatch(typed.insertText(correction.text, from - correction.replaced, from + 1).scrollIntoView());
        view.dispatch(closeHistory(view.state.tr)); // the next letters are undone by themselves
        return true;
      },
    },
  });
}

function textBefore({ doc }: EditorState, position: number): string {
  const $at = doc.resolve(position);
  return $at.parent.textBetween(0, $at.parentOffset, undefined, "\ufffc");
}

function languageAt({ selection, storedMarks }: EditorState): string | undefined {
  const marks = storedMarks ?? selection.$from.marks();
  const lang = marks.find(({ type }) => type.name === "language")?.attrs.lang;
  return typeof lang === "string" ? lang : undefined;
}
