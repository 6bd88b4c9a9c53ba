import type { InputEvent as ReactInputEvent } from "react";
import { typographic } from "#domain/typography.ts";
import { writingHabits } from "./writing-habits.ts";

/**
 * For a field outside the text: puts quotation marks and spaces as the language writes them in the place of what is typed,
 * by the browser's own editing, so that one undo brings the typed character back.
 */
export function typographicField(language: string) {
  return (event: ReactInputEvent<HTMLTextAreaElement>): void => {
    const field = event.currentTarget;
    const { data } = event;
    if (data?.length !== 1 || event.nativeEvent.isComposing || !writingHabits().typography || field.readOnly) return;
    const { selectionStart, selectionEnd, value } = field;
    const correction = typographic(value.slice(0, selectionStart), data, language);
    if (!correction || value.length - (selectionEnd - selectionStart) + correction.text.length > field.maxLength)
      return;
    event.preventDefault();
    document.execCommand("insertText", false, data);
    field.setSelectionRange(selectionStart - correction.replaced, selectionStart + 1);
    document.execCommand("insertText", false, correction.text);
  };
}
