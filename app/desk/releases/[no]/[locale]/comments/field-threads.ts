import type { Place } from "#components/editor/use-highlights.ts";
import { type Anchor, type CommentedField, type CommentThread, commentedFields, fieldOf } from "#domain/comment.ts";
import type { Content } from "#domain/release.ts";
import { findThread } from "#richtext/find-passage.ts";
import { fieldText, passageAt, type Span } from "#richtext/passage-text.ts";

/** The fields above a body that can be commented on. */
export type FieldTexts = Pick<Content, CommentedField>;

/**
 * Where threads about fields stand, by their ids; none of those whose words are gone. They are looked for in their own
 * field alone, and stand before all of the body.
 */
export function fieldPlaces(
  threads: readonly Pick<CommentThread, "id" | "anchor" | "place">[],
  texts: FieldTexts,
): Map<string, Place> {
  const found = commentedFields.flatMap((field) => {
    const text = fieldText(field, texts[field]);
    return threads
      .filter(({ anchor }) => fieldOf(anchor) === field)
      .map(({ id, ...thread }) => ({ id, text, span: findThread(thread, text) }))
      .flatMap(({ id, text, span }) => (span && span.start < span.end ? [{ id, text, span }] : []))
      .toSorted((one, other) => one.span.start - other.span.start);
  });
  return new Map(
    found.map(({ id, text, span }, index) => [id, { ...passageAt(text, span), order: index - found.length }]),
  );
}

/** What the selection in a field would be a comment on: its words, else the field, else the whole text. */
export function fieldAnchor(field: CommentedField, value: string, { start, end }: Span): Anchor {
  const text = fieldText(field, value);
  const words = value.slice(start, end);
  const chosen = {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
  if (chosen.start < chosen.end) return { kind: "range", passage: passageAt(text, chosen) };
  if (value.trim() === "") return { kind: "version" };
  return { kind: "block", passage: passageAt(text, { start: 0, end: value.length }) };
}
